// guest_desk.h -- hostile lines in each place where a scenario may write Lua.
#ifndef TESTS_GUEST_DESK_H
#define TESTS_GUEST_DESK_H

#include "script/written.h"

enum { GUEST_TEXT_SIZE = 8192 };

// Whether the report has a finding with these words.
static inline bool found(const Report *report, const char *in_words) {
    for (int i = 0; i < report->count; i++) {
        if (strstr(report->findings[i].text, in_words)) return true;
    }
    return false;
}

// A scenario of this whole text is not loaded, and the words say why.
static inline void refused_text(const char *text, const char *in_words) {
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", text);
    written_open(&w);
    bool ok = !w.story && found(&w.report, in_words);
    if (!ok) {
        printf("%.2000s\nexpected: %s\n", text, in_words);
        report_print(&w.report, NULL, stdout);
    }
    assert_true(ok);
    written_end(&w);
}

// These lines at the top of a scenario.
static inline void refused(const char *lua, const char *in_words) {
    char text[GUEST_TEXT_SIZE];
    snprintf(text, sizeof text, TINY "%s\n" ENDING, lua);
    refused_text(text, in_words);
}

// The lines run in a scene without a mistake; `told` is what it narrates.
static inline void fine(const char *lua, const char *words) {
    char text[GUEST_TEXT_SIZE];
    snprintf(text, sizeof text,
             TINY "event 'x' { weeks = 1, scene = function(now)\n%s\nend }\n" ENDING,
             lua);
    Written w = written(text);
    no_faults(&w);
    if (!told(&w, words)) printf("%s\nnot told: %s\n", lua, words);
    assert_true(told(&w, words));
    written_end(&w);
}

// The scene stops with these words and the game goes on to the plan.
static inline void stopped(const char *lua, const char *in_words) {
    char text[GUEST_TEXT_SIZE];
    snprintf(text, sizeof text,
             TINY "event 'x' { weeks = 1, scene = function(now)\n%s\nend }\n" ENDING,
             lua);
    Written w = written(text);
    bool ok = game_fault_count(w.game) == 1 && strstr(game_fault(w.game, 0), in_words);
    if (!ok) {
        printf("%s\nexpected: %s\n", lua, in_words);
        if (game_fault_count(w.game)) printf("found: %s\n", game_fault(w.game, 0));
    }
    assert_true(ok);
    assert_int_equal(at(&w)->kind, PROMPT_PLAN);
    pass_week(&w);
    assert_int_equal(at(&w)->week, 2);
    written_end(&w);
}

// A place that is met while a game runs; %s is where the lines go.
typedef struct Place {
    const char *what, *lua;
} Place;

#define CHOOSE_WITH(field)                                                             \
    "event 'x' { weeks = 1, scene = function()\n"                                      \
    "  choose { { id = 'a', 'A', " field " }, { id = 'b', 'B' } }\n"                   \
    "end }\n"

static const Place places[] = {
    {"a condition",
     "event 'x' { when = function(now) %s end, scene = function() end }\n"                        },
    {"a scene",                   "event 'x' { scene = function(now) %s end }\n"                  },
    {"what an option does",       CHOOSE_WITH("effect = function(now) %s end")                    },
    {"whether an option is open", CHOOSE_WITH("available = function(now) %s end")                 },
    {"what comes later",
     CHOOSE_WITH("later = { weeks = 1, effect = function(now) %s end }")                          },
    {"whether a promise is kept",
     CHOOSE_WITH("promise = { 'P', weeks = 1, kept = function(now) %s end }")                     },
    {"what a kept promise does",
     CHOOSE_WITH("promise = { 'P', weeks = 1, if_kept = function(now) %s end }")                  },
    {"whether an action is open",
     "action 'walk' { name = 'W', hours = 0, available = function(now) %s end,\n"
     "  effect = { team = { trust = 1 } } }\n"                                                    },
    {"what an action does",
     "action 'walk' { name = 'W', hours = 0, effect = function(now) %s end }\n"                   },
    {"an ending",
     "ending 'first' { title = 'F', text = 'F', when = function(now) %s end }\n"                  },
    {"an epilogue",               "member 'cy' { name = 'Cy', epilogue = function(now) %s end }\n"},
};

enum { PLACE_COUNT = sizeof places / sizeof places[0] };

static inline Written written_at(const Place *place, const char *lua) {
    char text[GUEST_TEXT_SIZE], part[GUEST_TEXT_SIZE / 2];
    char *hole = strstr(place->lua, "%s");
    snprintf(part, sizeof part, "%.*s%s%s", (int)(hole - place->lua), place->lua, lua,
             hole + 2);
    snprintf(text, sizeof text, TINY "%s" ENDING, part);
    return written(text);
}

// Plays to the end: the first option, and the scenario's own action where it is open.
static inline void play_out(const Written *w) {
    int walk = story_action(w->story, "walk");
    const char *why;
    for (int i = 0; i < 500 && at(w)->kind != PROMPT_END; i++) {
        Answer given = {.pace = 1};
        bool does = at(w)->kind == PROMPT_PLAN && walk >= 0
                 && game_available(w->game, walk, &why);
        if (does) given.acts[given.act_count++] = (Act){.action = walk};
        answer(w, &given);
    }
    assert_int_equal(at(w)->kind, PROMPT_END);
}

// In every place the lines are stopped with these words, and the game is played out.
static inline void stopped_everywhere(const char *lua, const char *in_words) {
    for (int i = 0; i < PLACE_COUNT; i++) {
        Written w = written_at(&places[i], lua);
        play_out(&w);
        bool ok = false;
        for (int k = 0; k < game_fault_count(w.game); k++) {
            ok = ok || strstr(game_fault(w.game, k), in_words);
        }
        if (!ok) printf("%s in %s: no '%s'\n", lua, places[i].what, in_words);
        for (int k = 0; !ok && k < game_fault_count(w.game); k++) {
            printf("  %s\n", game_fault(w.game, k));
        }
        assert_true(ok);
        written_end(&w);
    }
    refused(lua, in_words);
}

// The lines in a second file of the scenario: required, or its translation.
static inline void refused_in(const char *file, const char *lua, const char *in_words) {
    Written w;
    written_begin(&w);
    bool required = strcmp(file, "people.lua") == 0;
    write_part(w.folder, "scenario.lua",
               required ? TINY "require 'people'\n" ENDING : TINY ENDING);
    write_part(w.folder, file, lua);
    written_open(&w);
    bool ok = !w.story && found(&w.report, in_words);
    if (!ok) {
        printf("%.500s\nin %s, expected: %s\n", lua, file, in_words);
        report_print(&w.report, NULL, stdout);
    }
    assert_true(ok);
    written_end(&w);
}

// A text of `count` pieces between a beginning and an end; free it.
static inline char *many(const char *first, const char *piece, int count,
                         const char *last) {
    size_t start = strlen(first), length = strlen(piece);
    size_t room = start + length * (size_t)count + strlen(last) + 1;
    char *text = malloc(room);
    assert_non_null(text);
    memcpy(text, first, start);
    for (int i = 0; i < count; i++) {
        memcpy(text + start + (size_t)i * length, piece, length);
    }
    memcpy(text + start + length * (size_t)count, last, strlen(last) + 1);
    return text;
}

#endif
