// leaders.h -- the plans of model.md section 12, for tests.
#ifndef TESTS_MODEL_LEADERS_H
#define TESTS_MODEL_LEADERS_H

#include "model/runs.h"

static inline void wish_picked_for(Wishes *out, Kind kind, Picked picked) {
    wish_with(out, kind, picked.members, picked.count);
}

static inline void talk_to(const State *state, int most, Wishes *out) {
    wish_picked_for(out, KIND_LISTEN, pick_unheard(state, most));
}

// The reference plan: varied, never adapting, with room for a change.
static inline void steadily(const Leader *leader, const State *state, int week,
                            Wishes *out) {
    (void)leader;
    if (week % 2 == 1 && week <= 15) wish_for(out, KIND_TRAINING);
    switch (week % 4) {
    case 1: wish_for(out, KIND_TOWNHALL); break;
    case 2:
        wish_picked_for(out, KIND_WORKGROUP, pick_lowest(state, VAR_TRUST, 4));
        break;
    case 3: wish_for(out, KIND_DEMO); break;
    default: wish_for(out, KIND_TUNE); break;
    }
    talk_to(state, 4, out);
}

static inline Leader steady(void) {
    return (Leader){.wish = steadily, .pace = 2};
}

// Talks only, as many in a week as the leader's number.
static inline void by_talks(const Leader *leader, const State *state, int week,
                            Wishes *out) {
    (void)week;
    talk_to(state, leader->talks, out);
}

static inline void by_nothing(const Leader *leader, const State *state, int week,
                              Wishes *out) {
    (void)leader, (void)state, (void)week, (void)out;
}

static inline void by_style(const Leader *leader, const State *state, int week,
                            Wishes *out) {
    (void)week;
    *out = style_wishes(leader->style, state, BASE_HOURS, leader->without, state->seed);
}

static inline Leader in_style(Style style) {
    return (Leader){.wish = by_style, .style = style};
}

// A kind with the targets that suit it best.
static inline void wish_well(Kind kind, const State *state, Wishes *out) {
    int anja = ANJA; // the one most listen to
    switch (kind) {
    case KIND_LISTEN: talk_to(state, PICKED_MAX, out); break;
    case KIND_WORKGROUP:
        wish_picked_for(out, kind, pick_lowest(state, VAR_TRUST, 4));
        break;
    case KIND_PILOT: wish_picked_for(out, kind, pick_open(state, 4)); break;
    case KIND_AMBASSADOR: wish_with(out, kind, &anja, 1); break;
    case KIND_HITL:
        if (!state->human_in_loop) wish_switch(out, kind, true);
        break;
    case KIND_DASHBOARD:
        if (!state->dashboard) wish_switch(out, kind, true);
        break;
    default: wish_for(out, kind); break;
    }
}

// One kind every week, or two with their order alternating.
static inline void by_kinds(const Leader *leader, const State *state, int week,
                            Wishes *out) {
    for (int k = 0; k < leader->kind_count; k++) {
        wish_well(leader->kinds[(k + week) % leader->kind_count], state, out);
    }
}

#endif
