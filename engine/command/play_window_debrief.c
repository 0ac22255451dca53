// From the game's end, or from the shelf, straight into the debrief and back.
#include "command/debrief_window.h"
#include "command/play_window_private.h"

#include <stdlib.h>

// The debrief may have gone on in another language.
static void take_language(WindowStage *stage, Language before) {
    PlaySession *session = stage->session;
    Language now = session->language;
    Err err;
    session->language = before;
    if (now == before) return;
    if (!session->game) {
        session->language = now;
    } else if (!session_speak(session, now, &err)) {
        window_note(stage, &err);
    }
    window_shelf_speak(&stage->shelf, session_words(session));
}

static void show(WindowStage *stage, DebriefRoom *room) {
    Language before = stage->session->language;
    Err err;
    DebriefEnd end = debrief_show(room, stage->session, &stage->ui.settings,
                                  stage->window, debrief_terminal(false), &err);
    if (end == DEBRIEF_CLOSED) stage->done = true;
    if (end == DEBRIEF_FAILED) window_note(stage, &err);
    take_language(stage, before);
}

void window_look_back(WindowStage *stage, char *const *names, int count) {
    PlaySession *session = stage->session;
    Options options = {.scenario = session->game ? session->scenario : NULL};
    DebriefRoom *room = calloc(1, sizeof *room); // large for a stack
    Report report = {0};
    Err err;
    if (!room) {
        err_no_memory(&err);
        window_note(stage, &err);
        return;
    }
    ExitCode code = debrief_room_open(room, names, count, session_words(session),
                                      &options, &report, &err);
    if (code == EXIT_DONE) {
        show(stage, room);
        debrief_room_close(room);
    } else {
        window_note_report(stage, &report, &err);
    }
    report_free(&report);
    free(room);
}

void window_debrief(WindowStage *stage) {
    const PlaySession *session = stage->session;
    const char *path =
        session->game ? journal_path(session->journal) : stage->shelf.ended;
    char copy[FILE_PATH_SIZE], *names[] = {copy};
    snprintf(copy, sizeof copy, "%s", path);
    window_look_back(stage, names, 1);
}
