// What somebody lets fall on the shelf: a scenario is played, journals are looked back
// on. So neither a trainer nor a facilitator needs a terminal.
#include "base/file.h"
#include "command/play_window_private.h"

static bool is_scenario(const char *path) {
    char file[FILE_PATH_SIZE];
    Err ignored;
    return path_ends_in(path, ".lua") || path_ends_in(path, ".zip")
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
