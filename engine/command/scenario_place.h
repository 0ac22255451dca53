// scenario_place.h -- where a scenario is that somebody names.
#ifndef COMMAND_SCENARIO_PLACE_H
#define COMMAND_SCENARIO_PLACE_H

#include "base/file.h"

#include <stdbool.h>

// A scenario that comes with the program: a folder under scenarios/, or a zip there.
typedef struct ShelfItem {
    char name[128];
} ShelfItem;

typedef struct Shelf {
    ShelfItem *items; // by name
    int count, room;
} Shelf;

// Lists what comes with the program. Free with shelf_close; that takes an empty one.
bool shelf_open(Shelf *shelf, Err *err);
void shelf_close(Shelf *shelf);

// Adds a name, cut short where it is too long; whether a folder lies in another and
// holds a scenario.
bool shelf_add(Shelf *shelf, const char *name, Err *err);
bool shelf_holds(const char *folder, const char *name);

// Turns a folder, a zip, a .lua file or the name of one under scenarios/ into a path
// from the root. `own` is set if it is none of those that come with the program. False
// where there is none, with what may be meant.
bool scenario_place(const char *name, char out[FILE_PATH_SIZE], bool *own, Err *err);

#endif
