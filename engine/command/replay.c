// replay.c -- undercurrent replay: a journal again, and how it ends.
#include "command/replay_print.h"

#include "command/command.h"
#include "command/session.h"

#include <stdlib.h>

// How many answers lie in the weeks up to `until` (0: all).
static int turns_until(const Journal *journal, int until) {
    int turns = 0;
    while (turns < journal_turn_count(journal)
           && (until == 0 || journal_week(journal, turns) <= until)) {
        turns++;
    }
    return turns;
}

static bool read_swaps(const Options *options, Replay *replay, Err *err) {
    for (int i = 0; i < options->swap_count; i++) {
        Swap *swap = &replay->swaps[i];
        if (!swap_read(options->swaps[i], swap, err)) return false;
        if (!swap_is_in(swap, replay->session.journal, err)) return false;
        replay->swap_count++;
    }
    return true;
}

static ExitCode play_swapped(Replay *replay, int turns, Err *err) {
    swap_replay(replay->session.journal, replay->swaps, replay->swap_count, turns,
                replay->session.game, &replay->swapped);
    if (replay->swapped.mistaken) {
        *err = replay->swapped.why;
        return EXIT_USAGE;
    }
    return EXIT_DONE;
}

// As it was, state by state.
static ExitCode play_again(Replay *replay, int turns, Err *err) {
    const PlaySession *session = &replay->session;
    replay->swapped.turns = turns;
    for (int i = 0; i < turns; i++) {
        Answer answer;
        if (!journal_answer(session->journal, i, session->game, &answer, err)) {
            return EXIT_FAULTY;
        }
        if (!game_answer(session->game, &answer, err)) {
            journal_err(session->journal, journal_line(session->journal, i), err->said,
                        err);
            return EXIT_FAULTY;
        }
        if (replay->differs_at > 0) continue;
        if (!journal_agrees(session->journal, i, session->game, &replay->differs)) {
            replay->differs_at = journal_line(session->journal, i);
        }
    }
    return EXIT_DONE;
}

static ExitCode open_journal(Replay *replay, const Options *options, Report *report,
                             Err *err) {
    PlaySession *session = &replay->session;
    session->journal = journal_read(options->names[0], report);
    if (!session->journal) {
        err_set(err, "this journal cannot be played");
        return EXIT_FAULTY;
    }
    session->head = *journal_head(session->journal);
    if (!read_swaps(options, replay, err)) return EXIT_USAGE;
    if (!session_find(session, options, err)) return EXIT_FAULTY;
    return session_game(session, report, err);
}

static ExitCode replay(Replay *replay, const Options *options, Report *report,
                       Err *err) {
    if (!session_open(&replay->session, options, err)) return EXIT_SURROUNDINGS;
    ExitCode code = open_journal(replay, options, report, err);
    if (code != EXIT_DONE) return code;
    int turns = turns_until(replay->session.journal, options->until);
    return replay->swap_count > 0 ? play_swapped(replay, turns, err)
                                  : play_again(replay, turns, err);
}

static ExitCode print(const Replay *all, const Options *options) {
    bool printed = true;
    if (options->json)
        printed = replay_print_json(all, stdout);
    else
        replay_print(all, stdout);
    if (!printed) return voice_no_memory(options->lang);
    if (all->differs_at == 0) return EXIT_DONE;
    return command_fail(session_words(&all->session), EXIT_FAULTY, all->differs.said);
}

ExitCode replay_run(const Options *options) {
    Report report = {0};
    Err err;
    Replay *all = calloc(1, sizeof *all); // large for a stack
    if (!all) return voice_no_memory(options->lang);
    ExitCode code = replay(all, options, &report, &err);
    const Words *words = session_words(&all->session);
    report_print(&report, words, stderr);
    report_free(&report);
    if (code == EXIT_DONE)
        code = print(all, options);
    else
        command_fail(words, code, err.said);
    session_close(&all->session);
    free(all);
    return code;
}
