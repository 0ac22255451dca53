#include "command/scenario_near.h"

#include "base/sentence.h"
#include "base/system.h"
#include "command/scenario_place.h"

#include <stdio.h>
#include <string.h>

enum { NAMES_MAX = 256 };

// Whether a folder holds a scenario and is called nearly so.
static bool is_meant(const char *name, const char *folder) {
    char path[FILE_PATH_SIZE], file[FILE_PATH_SIZE];
    Err ignored;
    bool holds = path_join(file, folder, "scenario.lua", &ignored) && file_exists(file)
              && system_whole_path(folder, path, sizeof path);
    if (!holds) return false;
    const char *called = path_name(path);
    return strcmp(called, name) == 0 || suggest(name, &called, 1);
}

static bool is_zip(const char *name) {
    return name[0] != '.' && path_ends_in(name, ".zip");
}

// Folders and zips of the folder that one stands in, by the names that open them.
static void add_here(Shelf *shelf) {
    SystemFolder *folder = system_folder_open(".");
    Err ignored;
    const char *name;
    while (folder && shelf->count < NAMES_MAX && (name = system_folder_next(folder))) {
        if (!is_zip(name) && !shelf_holds(".", name)) continue;
        if (!shelf_add(shelf, name, &ignored)) break;
    }
    system_folder_close(folder);
}

Hint scenario_near(const char *name) {
    const char *names[NAMES_MAX];
    Hint hint = {""};
    Shelf shelf;
    Err ignored;
    if (is_meant(name, "."))
        return (Hint){SENTENCE("; did you mean '.', the folder that you are in?")};
    if (is_meant(name, ".."))
        return (Hint){SENTENCE("; did you mean '..', the folder above this one?")};
    if (!shelf_open(&shelf, &ignored)) shelf = (Shelf){0};
    add_here(&shelf);
    int count = shelf.count < NAMES_MAX ? shelf.count : NAMES_MAX;
    for (int i = 0; i < count; i++) names[i] = shelf.items[i].name;
    if (count > 0) hint = suggest_hint(name, names, count);
    shelf_close(&shelf);
    return hint;
}
