#include "platform/place.h"

#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Where packages install the program's files.
static const char *const installed[] = {
    "/usr/local/share/undercurrent",
    "/usr/share/undercurrent",
};

// Where distributions put Inter.
static const char *const inter[] = {
    "/usr/share/fonts/opentype/inter", "/usr/share/fonts/rsms-inter-fonts",
    "/usr/share/fonts/inter",          "/usr/share/fonts/OTF",
    "/usr/local/share/fonts",
};

static bool holds_assets(const char *folder) {
    Err ignored;
    char assets[FILE_PATH_SIZE];
    return path_join(assets, folder, "assets", &ignored) && folder_exists(assets);
}

static void copy(char out[FILE_PATH_SIZE], const char *path) {
    snprintf(out, FILE_PATH_SIZE, "%s", path);
}

static bool take(char out[FILE_PATH_SIZE], const char *folder) {
    if (!holds_assets(folder)) return false;
    copy(out, folder);
    return true;
}

// Cuts the last name off a path; false when nothing would be left.
static bool go_up(char *path) {
    size_t length = strlen(path);
    while (length > 0 && path_separates(path[length - 1])) length--;
    while (length > 0 && !path_separates(path[length - 1])) length--;
    if (length == 0) return false;
    path[length] = '\0';
    return true;
}

// The program's own folder; the present one where a system does not tell.
static void own_folder(char out[FILE_PATH_SIZE]) {
    char *base = SDL_GetBasePath();
    bool known = base && strlen(base) < FILE_PATH_SIZE;
    copy(out, known ? base : "./");
    SDL_free(base);
}

bool place_home(char out[FILE_PATH_SIZE], Err *err) {
    const char *told = getenv("UNDERCURRENT_HOME");
    if (told && *told) {
        if (take(out, told)) return true;
        return err_set(
            err, "UNDERCURRENT_HOME is %s, but there is no folder assets in it", told);
    }
    char folder[FILE_PATH_SIZE];
    own_folder(folder);
    for (int up = 0; up <= 3; up++) {
        if (take(out, folder)) return true;
        if (!go_up(folder)) break;
    }
    for (size_t i = 0; i < sizeof installed / sizeof installed[0]; i++) {
        if (take(out, installed[i])) return true;
    }
    return err_set(err, "the program's files are missing: there is no folder assets "
                        "beside it; UNDERCURRENT_HOME can say where it is");
}

bool place_part(char out[FILE_PATH_SIZE], const char *part, Err *err) {
    char home[FILE_PATH_SIZE];
    return place_home(home, err) && path_join(out, home, part, err);
}

bool place_journals(char out[FILE_PATH_SIZE], Err *err) {
    char *own = SDL_GetPrefPath("", "undercurrent");
    if (!own) {
        return err_set(err, "there is no folder for journals: %s", SDL_GetError());
    }
    bool ok = path_join(out, own, "journals", err) && folder_make(out, err);
    SDL_free(own);
    return ok;
}

// The folder in which programs keep their settings; false where there is none.
static bool settings_root(char out[FILE_PATH_SIZE]) {
    const char *told = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    Err ignored;
    if (told && *told) {
        copy(out, told);
        return true;
    }
    return home && *home && path_join(out, home, ".config", &ignored)
        && folder_exists(out);
}

static bool settings_folder(char out[FILE_PATH_SIZE], Err *err) {
    char root[FILE_PATH_SIZE];
    if (settings_root(root)) return path_join(out, root, "undercurrent", err);
    char *own = SDL_GetPrefPath("", "undercurrent");
    if (!own) return err_set(err, "no folder for settings: %s", SDL_GetError());
    copy(out, own);
    SDL_free(own);
    return true;
}

bool place_settings(char out[FILE_PATH_SIZE], Err *err) {
    char folder[FILE_PATH_SIZE];
    return settings_folder(folder, err) && folder_make(folder, err)
        && path_join(out, folder, "settings.json", err);
}

static bool holds_inter(const char *folder) {
    Err ignored;
    char file[FILE_PATH_SIZE];
    return path_join(file, folder, "Inter-Regular.otf", &ignored) && file_exists(file);
}

bool place_fonts(char out[FILE_PATH_SIZE], Err *err) {
    if (place_part(out, "assets/fonts", err) && holds_inter(out)) return true;
    for (size_t i = 0; i < sizeof inter / sizeof inter[0]; i++) {
        copy(out, inter[i]);
        if (holds_inter(out)) return true;
    }
    return err_set(err, "the font Inter is missing: install the package fonts-inter");
}
