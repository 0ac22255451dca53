// journal_desk.h -- a small game and a journal of it, for tests of the journal.
#ifndef TESTS_JOURNAL_DESK_H
#define TESTS_JOURNAL_DESK_H

#include "base/file.h"
#include "game/journal.h"
#include "script/written.h"

#define CORNER                                                                         \
    "event 'corner' { title = 'Corner', weeks = 1, scene = function(now)\n"            \
    "  choose {\n"                                                                     \
    "    { id = 'honest', 'Tell.', effect = { team = { trust = 4 } } },\n"             \
    "    { id = 'promise', 'Promise.', promise = { 'No one goes', weeks = 2 } },\n"    \
    "    { id = 'never', 'Not open.', available = function() return false, 'No.' end " \
    "},\n"                                                                             \
    "  }\n"                                                                            \
    "end }\n"

static const JournalHead head = {
    .scenario = "tiny",
    .scenario_hash = 0x1234,
    .engine = "0.1.0",
    .seed = 1,
    .lang = "en",
    .group = "Table 3",
    .started = "2026-03-04T10:00:00Z",
};

typedef struct Desk {
    Written w;
    Journal *journal;
    char path[96];
} Desk;

static inline Desk desk_open(void) {
    Err err;
    Desk d = {.w = written(TINY CORNER ENDING)};
    snprintf(d.path, sizeof d.path, "%s/game.jsonl", d.w.folder);
    d.journal = journal_create(d.path, &head, &err);
    assert_non_null(d.journal);
    return d;
}

static inline void desk_close(Desk *d) {
    journal_close(d->journal);
    unlink(d->path);
    written_end(&d->w);
}

static inline void give(Desk *d, const Answer *given) {
    Err err;
    assert_true(journal_note(d->journal, d->w.game, given, &err));
    answer(&d->w, given);
    assert_true(journal_append(d->journal, d->w.game, &err));
}

// A choice, and a plan with one action of each sort.
static inline void play_two(Desk *d) {
    const Story *story = d->w.story;
    Answer plan = {.pace = 2, .act_count = 4};
    plan.acts[0] = (Act){.action = story_action_of_kind(story, KIND_LISTEN),
                         .targets = {1},
                         .target_count = 1};
    plan.acts[1] = (Act){.action = story_action_of_kind(story, KIND_EMAIL)};
    plan.acts[2] = (Act){
        .action = story_action_of_kind(story, KIND_PILOT),
        .targets = {0, 1},
        .target_count = 2
    };
    plan.acts[3] = (Act){.action = story_action_of_kind(story, KIND_HITL), .on = true};
    Answer choice = {
        .option = 1, .voted = true, .votes = {3, 1}
    };
    strcpy(choice.why, "we want no \"rumours\"");
    give(d, &choice);
    give(d, &plan);
}

// Closes the journal for writing and starts the game again.
static inline void lay_down(Desk *d) {
    Err err;
    journal_close(d->journal);
    d->journal = NULL;
    assert_true(game_restart(d->w.game, 1, &err));
}

static inline char *text_of(const char *path) {
    Err err;
    size_t size;
    char *text = file_read(path, 1 << 20, &size, &err);
    assert_non_null(text);
    return text;
}

static inline void write_text(const char *path, const char *text) {
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

#endif
