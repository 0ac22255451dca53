// The lenses that sort what was done: two tables, and the words that go with them.
#include "insight/debrief/lens.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

// ---- names

static const char *const ids[LENS_COUNT] = {
    [LENS_ADKAR] = "adkar",     [LENS_KOTTER] = "kotter", [LENS_PILLARS] = "pillars",
    [LENS_CONTROL] = "control", [LENS_TOUCH] = "touch",
};

const char *lens_id(LensKind lens) {
    assert(lens < LENS_COUNT);
    return ids[lens];
}

bool lens_find(const char *id, LensKind *out) {
    for (int i = 0; i < LENS_COUNT; i++) {
        if (strcmp(ids[i], id) != 0) continue;
        *out = (LensKind)i;
        return true;
    }
    return false;
}

static const char *word(const Words *words, LensKind lens, const char *part) {
    char key[96];
    snprintf(key, sizeof key, "lens.%s.%s", lens_id(lens), part);
    return words_get(words, key);
}

const char *lens_name(const Words *words, LensKind lens) {
    return word(words, lens, "name");
}

const char *lens_about(const Words *words, LensKind lens) {
    return word(words, lens, "about");
}

const char *lens_leaves_out(const Words *words, LensKind lens) {
    return word(words, lens, "leaves_out");
}

Stage lens_stage(const History *history, int week, int member) {
    return measure_stage(history_state(history, week), member);
}

const char *lens_stage_name(const Words *words, Stage stage) {
    char key[64];
    snprintf(key, sizeof key, "stage.%s", stage_name(stage));
    return words_get(words, key);
}

const char *lens_kind_name(const Story *story, Kind kind) {
    char key[64];
    int action = story_action_of_kind(story, kind);
    if (action >= 0) return story_action_name(story, action);
    snprintf(key, sizeof key, "action.%s.name", kind_name(kind));
    return words_get(story_words(story), key);
}

// ---- hours

enum { NEITHER = -1 };
enum { INSPIRE, TRAIN, CONNECT };
enum { CONTROL, FACILITATE };
enum { TECH, TOUCH };

// What a kind of action counts for. Sources, by seed article (the reasons stand in the
// words): S4 "inspire, train and connect"; S3 "from controlling to facilitating" and S0
// "from controlling to interpreting"; S1 "both tech and touch". Where an article names
// no such deed the choice is ours.
static const struct {
    int pillars, control, touch;
} sorted[KIND_COUNT] = {
    [KIND_EMAIL] = {NEITHER, CONTROL,    NEITHER},
    [KIND_TOWNHALL] = {INSPIRE, NEITHER,    TOUCH  },
    [KIND_HONEST] = {INSPIRE, FACILITATE, TOUCH  },
    [KIND_LISTEN] = {CONNECT, FACILITATE, TOUCH  },
    [KIND_TRAINING] = {TRAIN,   NEITHER,    TECH   },
    [KIND_PILOT] = {TRAIN,   FACILITATE, TECH   },
    [KIND_DEMO] = {INSPIRE, NEITHER,    TECH   },
    [KIND_AMBASSADOR] = {TRAIN,   FACILITATE, NEITHER},
    [KIND_HITL] = {NEITHER, FACILITATE, TOUCH  },
    [KIND_PROMISE] = {NEITHER, NEITHER,    NEITHER},
    [KIND_DELIVER] = {INSPIRE, NEITHER,    NEITHER},
    [KIND_DASHBOARD] = {NEITHER, CONTROL,    TECH   },
    [KIND_REWARD] = {INSPIRE, CONTROL,    TECH   },
    [KIND_WORKGROUP] = {CONNECT, FACILITATE, TOUCH  },
    [KIND_APOLOGY] = {CONNECT, NEITHER,    TOUCH  },
    [KIND_TUNE] = {NEITHER, NEITHER,    TECH   },
    [KIND_RELIEF] = {NEITHER, FACILITATE, TOUCH  },
};

static const char *const sides[LENS_COUNT][LENS_SIDES_MAX] = {
    [LENS_PILLARS] = {"inspire", "train",      "connect"},
    [LENS_CONTROL] = {"control", "facilitate", NULL     },
    [LENS_TOUCH] = {"tech",    "touch",      NULL     },
};

int lens_sides(LensKind lens) {
    int count = 0;
    while (count < LENS_SIDES_MAX && sides[lens][count]) count++;
    return count;
}

const char *lens_side_name(const Words *words, LensKind lens, int side) {
    char part[48];
    assert(side >= 0 && side < lens_sides(lens));
    snprintf(part, sizeof part, "side.%s", sides[lens][side]);
    return word(words, lens, part);
}

int lens_side(LensKind lens, Kind kind) {
    assert(lens < LENS_COUNT && kind < KIND_COUNT);
    switch (lens) {
    case LENS_PILLARS: return sorted[kind].pillars;
    case LENS_CONTROL: return sorted[kind].control;
    case LENS_TOUCH: return sorted[kind].touch;
    case LENS_ADKAR:
    case LENS_KOTTER:
    case LENS_COUNT: break;
    }
    return NEITHER;
}

const char *lens_reason(const Words *words, LensKind lens, Kind kind) {
    if (lens_side(lens, kind) < 0) return word(words, lens, "unsorted");
    return word(words, lens, kind_name(kind));
}

static void add_side(const HistoryWeek *week, int kind, int side, int w,
                     LensHours *out) {
    int hours = week->hours[kind] + week->like_hours[kind];
    out->by_week[w][side] += hours;
    out->total[side] += hours;
    out->unsorted -= week->like_hours[kind];
    out->chosen_by_week[w][side] += week->chosen[kind];
    out->chosen[side] += week->chosen[kind];
    out->unsorted_chosen -= week->chosen[kind];
}

void lens_hours(const History *history, LensKind lens, LensHours *out) {
    *out = (LensHours){.weeks = history_weeks(history)};
    for (int i = 0; i < history_turn_count(history); i++) {
        out->unsorted_chosen += history_turn(history, i)->chosen >= 0;
    }
    for (int w = 1; w <= out->weeks; w++) {
        const HistoryWeek *week = history_week(history, w);
        out->unsorted += week->own_hours + week->choice_hours;
        for (int k = 0; k < KIND_COUNT; k++) {
            int side = lens_side(lens, (Kind)k);
            if (side < 0)
                out->unsorted += week->hours[k];
            else
                add_side(week, k, side, w, out);
        }
    }
}
