// What somebody lets fall on the shelf: a scenario is played, journals are looked back
// on. So neither a trainer nor a facilitator needs a terminal.
#include "base/file.h"
#include "command/play_window_private.h"

#include <string.h>

static bool ends_in(const char *path, const char *ending) {
    size_t length = strlen(path), end = strlen(ending);
    return length > end && strcmp(path + length - end, ending) == 0;
}

static bool is_scenario(const char *path) {
    char file[FILE_PATH_SIZE];
    Err ignored;
    return ends_in(path, ".lua") || ends_in(path, ".zip")
        || (path_join(file, path, "scenario.lua", &ignored) && file_exists(file));
}

void window_take_dropped(WindowStage *stage) {
    int count;
    char *const *paths = window_dropped(stage->window, &count);
    if (stage->session->game) {
        window_tell(stage, "command.dropped.in_play");
    } else if (count == 1 && is_scenario(paths[0])) {
        window_play(stage, paths[0]);
    } else {
        window_look_back(stage, paths, count);
    }
}
