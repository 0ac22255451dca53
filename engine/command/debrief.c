// debrief.c -- undercurrent debrief: a game, or several, looked back on in a window.
#include "command/command.h"

#include "command/debrief_window.h"

#include <stdlib.h>

// Without a display there is still the report.
static ExitCode no_window(const PlaySession *session, const Err *err) {
    const Words *words = session_words(session);
    command_fail(words, EXIT_SURROUNDINGS, err->said);
    fprintf(stderr, "%s\n", words_get(words, "command.debrief.no_window"));
    return EXIT_SURROUNDINGS;
}

static ExitCode show(PlaySession *session, DebriefRoom *room, const Options *options) {
    Report report = {0};
    Err err;
    debrief_language(session, options);
    ExitCode code = debrief_room_open(room, options->names, options->name_count,
                                      session_words(session), options, &report, &err);
    const Words *words = session_words(session);
    report_print(&report, words, stderr);
    report_free(&report);
    if (code != EXIT_DONE) return command_fail(words, code, err.said);
    bool shown = debrief_window(room, session, debrief_terminal(options->notes), &err);
    code = shown ? EXIT_DONE : no_window(session, &err);
    debrief_room_close(room);
    return code;
}

ExitCode debrief_run(const Options *options) {
    PlaySession session;
    Err err;
    DebriefRoom *room = calloc(1, sizeof *room); // large for a stack
    if (!room) return voice_no_memory(options->lang);
    if (!session_open(&session, options, &err)) {
        free(room);
        return voice_fail(options->lang, EXIT_SURROUNDINGS, err.said);
    }
    ExitCode code = show(&session, room, options);
    session_close(&session);
    free(room);
    return code;
}
