#include "insight/style.h"

#include "base/chance.h"
#include "insight/style_private.h"

#include <assert.h>
#include <string.h>

typedef void Play(const State *state, int week, uint64_t seed, Wishes *out);

static void push(const State *state, int week, uint64_t seed, Wishes *out) {
    (void)state, (void)seed;
    bool mail = week == 1 || week == 2 || week == 6 || week == 10 || week == 14;
    if (mail) wish_for(out, KIND_EMAIL);
    if (week % 3 == 0) wish_for(out, KIND_TUNE);
    if (week == 4) wish_for(out, KIND_TRAINING);
    out->pace = week <= 8 ? 4 : 3;
}

static void please(const State *state, int week, uint64_t seed, Wishes *out) {
    (void)state, (void)seed;
    if (week % 2 == 1) wish_for(out, KIND_TOWNHALL);
    if (week % 3 == 1) wish_for(out, KIND_PROMISE);
    if (week % 4 == 2) wish_for(out, KIND_DEMO);
    wish_for(out, KIND_REWARD);
    out->pace = 2;
}

static void train(const State *state, int week, uint64_t seed, Wishes *out) {
    (void)state, (void)week, (void)seed;
    wish_for(out, KIND_TRAINING);
    wish_for(out, KIND_DEMO);
    out->pace = 2;
}

static void listen(const State *state, int week, uint64_t seed, Wishes *out) {
    (void)seed;
    if (week % 4 == 1) wish_for(out, KIND_TOWNHALL);
    wish_picked(out, KIND_LISTEN, pick_unheard(state, 8));
    out->pace = 1;
}

static void nothing(const State *state, int week, uint64_t seed, Wishes *out) {
    (void)state, (void)week, (void)seed;
    out->pace = PACE_AS_IT_IS;
}

static void tech(const State *state, int week, uint64_t seed, Wishes *out) {
    (void)seed;
    if (week == 2 && !state->dashboard) wish_switch(out, KIND_DASHBOARD, true);
    wish_for(out, KIND_TUNE);
    if (week % 5 == 0) wish_for(out, KIND_EMAIL);
    if (week % 4 == 0) wish_picked(out, KIND_PILOT, pick_open(state, 4));
    out->pace = 3;
}

// The member who is number `place` of those present.
static int present_at(const State *state, int place) {
    for (int i = 0; i < state->setup->size; i++) {
        if (state_is_present(state, i) && place-- == 0) return i;
    }
    return NOBODY;
}

// One kind by luck: `luck` picks the members or the position of a switch.
static void wish_by_luck(const State *state, Kind kind, uint64_t luck, Wishes *out) {
    enum { SOME = 3 };
    uint64_t present = (uint64_t)state_present(state);
    int targets[SOME];
    for (uint64_t t = 0; t < SOME; t++) {
        targets[t] = present_at(state, (int)((luck % present + t) % present));
    }
    if (kind_reach(kind) == REACH_SWITCH) {
        wish_switch(out, kind, luck % 2 == 1);
    } else if (kind == KIND_AMBASSADOR) {
        wish_with(out, kind, targets, 1);
    } else if (kind_reach(kind) == REACH_TEAM) {
        wish_for(out, kind);
    } else {
        wish_with(out, kind, targets, SOME);
    }
}

// Up to eight kinds, and each fourth week or so another pace.
static void by_luck(const State *state, int week, uint64_t seed, Wishes *out) {
    uint64_t luck = chance_mix(seed * 7919 + 13);
    luck = chance_mix(luck ^ (uint64_t)week);
    if (state_present(state) == 0) return;
    for (int k = 0; k < 8; k++) {
        luck = chance_mix(luck);
        Kind kind = (Kind)(luck % KIND_COUNT);
        luck = chance_mix(luck);
        wish_by_luck(state, kind, luck, out);
    }
    luck = chance_mix(luck);
    if (luck % 4 == 0) out->pace = (int)((luck >> 8) % (PACE_MAX + 1));
}

static const struct {
    const char *name;
    Play *play;
} styles[STYLE_COUNT] = {
    [STYLE_RANDOM] = {"random",   by_luck       },
    [STYLE_PUSH] = {"push",     push          },
    [STYLE_PLEASE] = {"please",   please        },
    [STYLE_TRAIN] = {"train",    train         },
    [STYLE_LISTEN] = {"listen",   listen        },
    [STYLE_BALANCED] = {"balanced", style_balanced},
    [STYLE_NOTHING] = {"nothing",  nothing       },
    [STYLE_TECH] = {"tech",     tech          },
};

const char *style_name(Style style) {
    assert(style < STYLE_COUNT);
    return styles[style].name;
}

bool style_find(const char *name, Style *out) {
    for (int s = 0; s < STYLE_COUNT; s++) {
        if (strcmp(styles[s].name, name) != 0) continue;
        *out = (Style)s;
        return true;
    }
    return false;
}

Wishes style_wishes(Style style, const State *state, int hours, uint32_t without,
                    uint64_t seed) {
    assert(style < STYLE_COUNT);
    Wishes wishes = wishes_open(state, hours, without);
    styles[style].play(state, state->week + 1, seed, &wishes);
    return wishes;
}
