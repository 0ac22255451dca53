// looked_back.h -- a whole game of a scenario of the shelf, led by a policy, written
// down and opened as a record; for tests of the debrief.
#ifndef TESTS_LOOKED_BACK_H
#define TESTS_LOOKED_BACK_H

#include "insight/debrief/history.h"
#include "insight/debrief/record.h"
#include "insight/policy.h"
#include "script/written.h"

typedef struct LookedBack {
    char folder[64], path[96];
    Words *words, *dutch;
    Report report;
    Record *record;
    History *history;
} LookedBack;

static inline void answer_and_write(Game *game, Journal *journal, const Answer *given) {
    Err err;
    assert_true(journal_note(journal, game, given, &err));
    assert_true(game_answer(game, given, &err));
    assert_true(journal_append(journal, game, &err));
}

// What a group says of a choice before it makes it.
static inline void think_aloud(Answer *given) {
    strcpy(given->why, "because we wanted to");
    given->predicted[VAR_TRUST] = 1;
    given->predicted[VAR_STRESS] = -1;
    given->voted = true;
    given->votes[given->option] = 3;
    given->votes[given->option == 0] = 2;
}

// The facilitator raises the pressure.
static inline void press_once(Game *game, Journal *journal) {
    Answer knob = {.knob = KNOB_PRESSURE, .pressure = 1};
    answer_and_write(game, journal, &knob);
}

// Plays `weeks` weeks (0: all) and closes the journal; in week `pressed` (0: never) the
// pressure goes up before the first answer.
static inline void write_pressed(const char *path, const char *scenario, Policy policy,
                                 uint64_t seed, int weeks, int pressed,
                                 const char *group, const Words *words) {
    Err err;
    Report report = {0};
    Story *story = story_open(scenario, words, &report);
    assert_non_null(story);
    Game *game = game_open(story, seed, false, &err);
    JournalHead head = {.scenario_hash = story->hash,
                        .engine = "0.1.0",
                        .seed = seed,
                        .lang = "en",
                        .started = "2026-03-04T10:00:00Z"};
    snprintf(head.scenario, sizeof head.scenario, "%s", story->name);
    snprintf(head.group, sizeof head.group, "%s", group);
    Journal *journal = journal_create(path, &head, &err);
    assert_non_null(journal);
    for (;;) {
        const Prompt *prompt = game_prompt(game);
        if (prompt->kind == PROMPT_END || (weeks > 0 && prompt->week > weeks)) break;
        Answer given;
        if (prompt->week == pressed) {
            press_once(game, journal);
            pressed = 0;
        }
        policy_answer(policy, game, &given);
        if (prompt->kind == PROMPT_CHOICE) think_aloud(&given);
        answer_and_write(game, journal, &given);
    }
    journal_close(journal);
    game_close(game);
    story_close(story);
    report_free(&report);
}

static inline void write_game(const char *path, const char *scenario, Policy policy,
                              uint64_t seed, int weeks, const char *group,
                              const Words *words) {
    write_pressed(path, scenario, policy, seed, weeks, 0, group, words);
}

static inline Record *record_of(const char *path, const char *scenario,
                                const Words *words, Report *report) {
    Err err;
    Journal *journal = journal_read(path, report);
    assert_non_null(journal);
    Record *record = record_open(journal, scenario, words, report, &err);
    if (!record) printf("%s\n", err.text);
    assert_non_null(record);
    return record;
}

static inline LookedBack looked_back(const char *scenario, Policy policy, uint64_t seed,
                                     int weeks) {
    Err err;
    LookedBack b = {.folder = "/tmp/undercurrent-back-XXXXXX"};
    assert_non_null(mkdtemp(b.folder));
    snprintf(b.path, sizeof b.path, "%s/game.jsonl", b.folder);
    b.words = words_open("assets/words", "en", &err);
    b.dutch = words_open("assets/words", "nl", &err);
    assert_non_null(b.words);
    assert_non_null(b.dutch);
    write_game(b.path, scenario, policy, seed, weeks, "Table 3", b.words);
    b.record = record_of(b.path, scenario, b.words, &b.report);
    b.history =
        history_open(record_journal(b.record), NULL, 0, record_game(b.record), &err);
    assert_non_null(b.history);
    return b;
}

static inline void looked_back_end(LookedBack *b) {
    char marks[128];
    history_close(b->history);
    record_close(b->record);
    words_close(b->words);
    words_close(b->dutch);
    report_free(&b->report);
    snprintf(marks, sizeof marks, "%s/game.debrief.jsonl", b->folder);
    unlink(marks);
    unlink(b->path);
    rmdir(b->folder);
}

#endif
