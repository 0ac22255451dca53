// debrief.c -- undercurrent debrief: a game, or several, looked back on in a window.
#include "command/command.h"

#include "command/debrief_window.h"

#include <stdlib.h>

// Without a display there is still the report.
static ExitCode no_window(const PlaySession *session, const Err *err) {
    fprintf(stderr, "undercurrent: %s\n", err->text);
    fprintf(stderr, "%s\n",
            words_get(session_words(session), "command.debrief.no_window"));
    return EXIT_SURROUNDINGS;
}

static ExitCode show(PlaySession *session, DebriefRoom *room, const Options *options) {
    Report report = {0};
    Err err;
    debrief_language(session, options);
    ExitCode code = debrief_room_open(room, options->names, options->name_count,
                                      session_words(session), options, &report, &err);
    report_print(&report, stderr);
    report_free(&report);
    if (code != EXIT_DONE) return command_fail(code, err.text);
    bool shown = debrief_window(room, session, &err);
    code = shown ? EXIT_DONE : no_window(session, &err);
    debrief_room_close(room);
    return code;
}

ExitCode debrief_run(const Options *options) {
    PlaySession session;
    Err err;
    DebriefRoom *room = calloc(1, sizeof *room); // large for a stack
    if (!room) return command_fail(EXIT_SURROUNDINGS, "there is not enough memory");
    if (!session_open(&session, options, &err)) {
        free(room);
        return command_fail(EXIT_SURROUNDINGS, err.text);
    }
    ExitCode code = show(&session, room, options);
    session_close(&session);
    free(room);
    return code;
}
