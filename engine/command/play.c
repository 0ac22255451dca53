// play.c -- undercurrent play and resume: a game, in the window or in the terminal.
#include "command/command.h"

#include "command/play_window.h"
#include "command/session.h"
#include "command/text_play.h"

// Says what the report holds, then the sentence that sums it up.
static ExitCode fail(const PlaySession *session, ExitCode code, Report *report,
                     const Err *err) {
    const Words *words = session_words(session);
    report_print(report, words, stderr);
    return command_fail(words, code, err->said);
}

// The policy plays up to the week from which somebody else goes on.
static ExitCode play_ahead(PlaySession *session, Err *err) {
    Answer answer;
    while (session->policy_until > 0 && session_by_policy(session, &answer)) {
        Taken taken = session_answer(session, &answer, err);
        if (taken == TAKEN_UNWRITTEN) return EXIT_SURROUNDINGS;
        if (taken == TAKEN_REFUSED) return EXIT_FAULTY;
    }
    if (session->policy_until > 0) session->policy = NO_POLICY;
    return EXIT_DONE;
}

static ExitCode play_on(PlaySession *session, bool text) {
    Err err;
    if (!text) {
        if (play_window(session, &err)) return EXIT_DONE;
        const Words *words = session_words(session);
        command_fail(words, EXIT_SURROUNDINGS, err.said);
        fprintf(stderr, "%s\n", words_get(words, "command.as_text"));
    }
    ExitCode code = text_play(session, stdin, stdout, &err);
    if (code == EXIT_DONE) return code;
    return command_fail(session_words(session), code, err.said);
}

static ExitCode play_new(PlaySession *session, const Options *options, Err *err) {
    Report report = {0};
    ExitCode code = session_start(session, options->names[0], options, &report, err);
    if (code != EXIT_DONE) code = fail(session, code, &report, err);
    report_free(&report);
    if (code != EXIT_DONE) return code;
    if (!options->text && session->seed_from_clock) {
        voice_line(stdout, session_words(session), "seed %llu",
                   (unsigned long long)session->head.seed);
    }
    code = play_ahead(session, err);
    if (code != EXIT_DONE) {
        return command_fail(session_words(session), code, err->said);
    }
    return play_on(session, options->text);
}

ExitCode play_run(const Options *options) {
    PlaySession session;
    Err err;
    if (options->from > 0 && options->policy == NO_POLICY) {
        return voice_fail(options->lang, EXIT_USAGE,
                          SENTENCE("--from goes with --policy"));
    }
    if (!session_open(&session, options, &err)) {
        return voice_fail(options->lang, EXIT_SURROUNDINGS, err.said);
    }
    ExitCode code = play_new(&session, options, &err);
    session_close(&session);
    return code;
}

ExitCode resume_run(const Options *options) {
    PlaySession session;
    Report report = {0};
    Err err;
    if (!session_open(&session, options, &err)) {
        return voice_fail(options->lang, EXIT_SURROUNDINGS, err.said);
    }
    ExitCode code = session_resume(&session, options->names[0], options, &report, &err);
    if (code != EXIT_DONE) {
        code = fail(&session, code, &report, &err);
    } else {
        report_print(&report, session_words(&session), stderr); // warnings
        code = play_on(&session, options->text);
    }
    report_free(&report);
    session_close(&session);
    return code;
}
