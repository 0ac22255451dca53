// play_window_shelf.h -- what lies on the shelf of the window, told for its screen.
#ifndef COMMAND_PLAY_WINDOW_SHELF_H
#define COMMAND_PLAY_WINDOW_SHELF_H

#include "command/scenario_place.h"
#include "command/session.h"
#include "ui/ui.h"

typedef struct WindowShelf {
    Shelf shelf;
    Story **stories; // one of each item, or NULL where it has mistakes
    UiScenario *scenarios;
    char journal[FILE_PATH_SIZE]; // of the last game that can be resumed, or ""
    JournalHead last;             // of that
    int last_week;
    char last_told[256];        // as its button tells it, or ""
    char ended[FILE_PATH_SIZE]; // the journal of the last game, where it is over, or ""
    char ended_told[256];
} WindowShelf;

// Opens every scenario that comes with the program and looks for the last game.
// What cannot be opened says why instead. Free with window_shelf_close.
bool window_shelf_open(WindowShelf *shelf, const Words *words, Err *err);
void window_shelf_close(WindowShelf *shelf);

// Tells all of it in the language of `words` (lent from now on).
void window_shelf_speak(WindowShelf *shelf, const Words *words);

// Looks again for the last game.
void window_shelf_last(WindowShelf *shelf, const Words *words);

#endif
