// written.h -- a scenario written on the spot, for tests of the language.
#ifndef TESTS_WRITTEN_H
#define TESTS_WRITTEN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "game/game.h"
#include "game/sight.h"
#include "model/cause.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// The smallest scenario that loads; tests put their own lines behind it.
#define TINY                                                                           \
    "scenario { title = 'Tiny', brief = 'Two people.', weeks = 4, hours = 8,\n"        \
    "  model = { start_noise = 0, leak_week = 0 } }\n"                                 \
    "member 'ada' { name = 'Ada', trust = 50, stress = 50 }\n"                         \
    "member 'bo' { name = 'Bo', trust = 50, stress = 50 }\n"                           \
    "use 'standard'\n"
#define ENDING "ending 'done' { title = 'Done', text = 'It is over.' }\n"

typedef struct Written {
    char folder[64];
    Words *words;
    Report report;
    Story *story;
    Game *game;
} Written;

static inline void write_part(const char *folder, const char *name, const char *text) {
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

static inline void written_begin(Written *w) {
    Err err;
    *w = (Written){.folder = "/tmp/undercurrent-test-XXXXXX"};
    assert_non_null(mkdtemp(w->folder));
    w->words = words_open("assets/words", "en", &err);
    assert_non_null(w->words);
}

// Opens what stands in the folder; story is NULL where it has mistakes.
static inline void written_open(Written *w) {
    w->story = story_open(w->folder, w->words, &w->report);
}

static inline void written_play(Written *w) {
    Err err;
    if (!w->story) report_print(&w->report, NULL, stdout);
    assert_non_null(w->story);
    w->game = game_open(w->story, 1, false, &err);
    assert_non_null(w->game);
}

static inline void written_end(Written *w) {
    static const char *const names[] = {"scenario.lua", "nl.lua", "people.lua"};
    char path[128];
    game_close(w->game);
    story_close(w->story);
    words_close(w->words);
    report_free(&w->report);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        snprintf(path, sizeof path, "%s/%s", w->folder, names[i]);
        unlink(path);
    }
    rmdir(w->folder);
}

// One scenario text, opened and played up to its first prompt.
static inline Written written(const char *text) {
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", text);
    written_open(&w);
    written_play(&w);
    return w;
}

static inline const Prompt *at(const Written *w) {
    return game_prompt(w->game);
}

static inline void answer(const Written *w, const Answer *given) {
    Err err;
    bool ok = game_answer(w->game, given, &err);
    if (!ok) printf("%s\n", err.text);
    assert_true(ok);
}

static inline void take(const Written *w, int option) {
    answer(w, &(Answer){.option = option});
}

static inline void pass_week(const Written *w) {
    assert_int_equal(at(w)->kind, PROMPT_PLAN);
    answer(w, &(Answer){.pace = 0});
}

static inline double points(const Written *w, int member, Variable variable) {
    return state_points(game_state(w->game), member, variable);
}

// Whether a line with this text was told.
static inline bool told(const Written *w, const char *text) {
    const Transcript *transcript = game_transcript(w->game);
    for (int i = 0; i < transcript->count; i++) {
        if (strstr(transcript->lines[i].text, text)) return true;
    }
    return false;
}

static inline void no_faults(const Written *w) {
    for (int i = 0; i < game_fault_count(w->game); i++) {
        printf("%s\n", game_fault(w->game, i));
    }
    assert_int_equal(game_fault_count(w->game), 0);
}

#endif
