// The bytes of a journal: read, and played in the scenario first-week.
#include "fuzz/fuzz.h"

#include "game/journal.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// One story for all inputs; each begins a new game in it.
static Game *journal_game(void) {
    static Story *story;
    static Game *game;
    Err err;
    Report report = {0};
    if (!story) story = story_open("scenarios/first-week", fuzz_words(), &report);
    if (!story) abort();
    if (!game) game = game_open(story, 7, false, &err);
    if (!game) abort();
    report_free(&report);
    return game;
}

static void replay_journal(const Journal *journal, Report *report) {
    Err err;
    Game *game = journal_game();
    clock_t began = clock();
    if (!game_restart(game, journal_head(journal)->seed, &err)) abort();
    journal_replay(journal, game, -1, report, &err);
    fuzz_in_time(began, "a replay");
    int turns = game_turn_count(game);
    if (turns > 0 && !game_rewind(game, turns / 2, &err)) abort();
}

// What was cut off a torn journal must leave one that can be read.
static void go_on(Journal *journal, const char *path) {
    Err err;
    Report report = {0};
    int turns = journal_turn_count(journal);
    if (!journal_continue(journal, &err)) abort();
    Journal *again = journal_read(path, &report);
    if (!again || journal_turn_count(again) != turns || report.warnings > 0) abort();
    journal_close(again);
    report_free(&report);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[128];
    Report report = {0};
    fuzz_file("game.jsonl", data, size, path);
    clock_t began = clock();
    Journal *journal = journal_read(path, &report);
    fuzz_in_time(began, "reading");
    if (!journal && report.errors == 0) abort();
    if (journal) {
        replay_journal(journal, &report);
        go_on(journal, path);
    }
    journal_close(journal);
    report_free(&report);
    return 0;
}
