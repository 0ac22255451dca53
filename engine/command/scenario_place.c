#include "command/scenario_place.h"

#include "base/array.h"
#include "base/system.h"
#include "command/journal_name.h"
#include "command/scenario_near.h"
#include "platform/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool shelf_add(Shelf *shelf, const char *name, Err *err) {
    if (!array_fit(&shelf->items, &shelf->room, shelf->count + 1, sizeof(ShelfItem))) {
        return err_no_memory(err);
    }
    ShelfItem *item = &shelf->items[shelf->count++];
    snprintf(item->name, sizeof item->name, "%.127s", name);
    return true;
}

bool shelf_holds(const char *shelf, const char *name) {
    char folder[FILE_PATH_SIZE], file[FILE_PATH_SIZE];
    Err ignored;
    return name[0] != '.' && path_join(folder, shelf, name, &ignored)
        && path_join(file, folder, "scenario.lua", &ignored) && file_exists(file);
}

// "name.zip" of the shelf: the length of its name; 0 for any other.
static int zip_name(const char *name) {
    bool zip = name[0] != '.' && path_ends_in(name, ".zip");
    return zip ? (int)strlen(name) - 4 : 0;
}

// A folder, or a zip that was handed over and lies beside the folders.
static bool add_entry(Shelf *shelf, const char *path, const char *name, Err *err) {
    char bare[sizeof((ShelfItem *)0)->name];
    int length = zip_name(name);
    if (length == 0) {
        return !shelf_holds(path, name) || shelf_add(shelf, name, err);
    }
    snprintf(bare, sizeof bare, "%.*s", length, name);
    return shelf_holds(path, bare) || shelf_add(shelf, bare, err);
}

static int by_name(const void *a, const void *b) {
    const ShelfItem *one = a, *two = b;
    return strcmp(one->name, two->name);
}

bool shelf_open(Shelf *shelf, Err *err) {
    char path[FILE_PATH_SIZE];
    *shelf = (Shelf){0};
    if (!place_part(path, "scenarios", err)) return false;
    SystemFolder *folder = system_folder_open(path);
    if (!folder) return err_set(err, "there is no folder %s", path);
    const char *name;
    bool ok = true;
    while (ok && (name = system_folder_next(folder))) {
        ok = add_entry(shelf, path, name, err);
    }
    system_folder_close(folder);
    if (shelf->count > 0) {
        qsort(shelf->items, (size_t)shelf->count, sizeof(ShelfItem), by_name);
    }
    if (!ok) shelf_close(shelf);
    return ok;
}

void shelf_close(Shelf *shelf) {
    free(shelf->items);
    *shelf = (Shelf){0};
}

static bool not_there(const char *name, Err *err) {
    return err_set(err, "there is no scenario '%.150s'%s", name,
                   scenario_near(name).said);
}

// Without ., .. and links, so that its last part is a name.
static bool from_root(const char *path, char out[FILE_PATH_SIZE], Err *err) {
    return system_whole_path(path, out, FILE_PATH_SIZE)
        || err_set(err, "cannot open %.200s", path);
}

bool scenario_place(const char *name, char out[FILE_PATH_SIZE], bool *own, Err *err) {
    char shelf[FILE_PATH_SIZE], path[FILE_PATH_SIZE];
    *own = file_exists(name) || folder_exists(name);
    if (*own && journal_name_fits(name)) {
        return err_set(err,
                       "%.150s is the journal of a game, not a scenario; "
                       "undercurrent resume goes on with it",
                       name);
    }
    if (*own) return from_root(name, out, err);
    if (!*name || path_name(name) != name) return not_there(name, err);
    char zip[FILE_PATH_SIZE];
    if (!place_part(shelf, "scenarios", err)) return false;
    if (!path_join(path, shelf, name, err)) return false;
    if (folder_exists(path)) return from_root(path, out, err);
    snprintf(zip, sizeof zip, "%.*s.zip", FILE_PATH_SIZE - 5, path);
    return file_exists(zip) ? from_root(zip, out, err) : not_there(name, err);
}
