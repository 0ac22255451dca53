#include "insight/style_private.h"

enum { HARVEST_WEEKS = 3, NEEDS = 5 };

// What is due whatever the meters say.
static void duties(const State *state, int week, Wishes *out) {
    if (state->promise_count > 0 && state->promise_due[0] - week <= 2) {
        wish_for(out, KIND_DELIVER);
    }
    if (state->sorry != SORRY_NOTHING) wish_for(out, KIND_APOLOGY);
    bool again = !state->known && week > 2 && week % 4 == 0;
    if (week == 2 || again) wish_for(out, KIND_HONEST);
    if (week == 3 && !state->human_in_loop) wish_switch(out, KIND_HITL, true);
}

// Somebody others listen to and who can speak for it; NOBODY if there is none.
static int best_ambassador(const State *state) {
    const double *influence = state->setup->influence;
    int best = NOBODY;
    for (int i = 0; i < state->setup->size; i++) {
        int32_t able = state->value[VAR_TRUST][i] + state->value[VAR_SKILLS][i]
                     + state->value[VAR_BELIEF][i];
        if (!state_is_present(state, i) || able <= 110000) continue;
        if (best == NOBODY || influence[i] > influence[best]) best = i;
    }
    return best;
}

static void appoint(const State *state, int week, Wishes *out) {
    if (week < 5 || state->ambassador_count > 0) return;
    int best = best_ambassador(state);
    if (best != NOBODY) wish_with(out, KIND_AMBASSADOR, &best, 1);
}

static void talk(const State *state, int most, Wishes *out) {
    wish_picked(out, KIND_LISTEN, pick_unheard(state, most));
}

static void workgroup(const State *state, Wishes *out) {
    wish_picked(out, KIND_WORKGROUP, pick_lowest(state, VAR_TRUST, 4));
}

static void explain(const State *state, int week, Wishes *out) {
    if (week % 2 == 1) wish_for(out, KIND_TOWNHALL);
    workgroup(state, out);
    wish_for(out, KIND_TOWNHALL);
}

static void mend(const State *state, Variable weak, int week, Wishes *out) {
    switch (weak) {
    case VAR_TRUST:
        talk(state, 5, out);
        workgroup(state, out);
        break;
    case VAR_STRESS:
        talk(state, 3, out);
        wish_for(out, KIND_RELIEF);
        workgroup(state, out);
        break;
    case VAR_SKILLS:
        wish_for(out, KIND_TRAINING);
        wish_picked(out, KIND_PILOT, pick_lowest(state, VAR_SKILLS, 4));
        wish_for(out, KIND_DEMO);
        break;
    case VAR_ADOPTION:
        wish_for(out, KIND_DEMO);
        wish_picked(out, KIND_PILOT, pick_lowest(state, VAR_BELIEF, 4));
        wish_for(out, KIND_TUNE);
        break;
    default: explain(state, week, out); break;
    }
}

typedef struct Need {
    Variable variable;
    double level; // the higher, the less it needs
} Need;

// The two weakest meters. Equals stay in this order.
static void mend_weakest(const State *state, int week, Wishes *out) {
    Need needs[NEEDS] = {
        {VAR_TRANSPARENCY, state_mean(state,       VAR_TRANSPARENCY) },
        {VAR_SKILLS,       state_mean(state,       VAR_SKILLS)       },
        {VAR_STRESS,       100 - state_mean(state, VAR_STRESS)       },
        {VAR_TRUST,        state_mean(state,       VAR_TRUST)        },
        {VAR_ADOPTION,     state_mean(state,       VAR_ADOPTION) + 12},
    };
    for (int rank = 0; rank < 2; rank++) {
        int weakest = rank;
        for (int k = rank + 1; k < NEEDS; k++) {
            if (needs[k].level < needs[weakest].level) weakest = k;
        }
        Need need = needs[weakest];
        for (int k = weakest; k > rank; k--) needs[k] = needs[k - 1];
        needs[rank] = need;
        mend(state, need.variable, week, out);
    }
}

// Fast when calm and able, slow when strained.
static int pace(const State *state, int week) {
    double S = state_mean(state, VAR_STRESS), T = state_mean(state, VAR_TRUST);
    double ahead = state_mean(state, VAR_SCOPE) - state_mean(state, VAR_ADOPTION);
    if (week <= 2) return 1;
    if (S > 56 || T < 38) return 0;
    if (S > 49 || ahead > 45) return 1;
    if (S < 44 && state_mean(state, VAR_SKILLS) > 20 && ahead < 30) return 3;
    return 2;
}

// The weeks at the end in which nothing new is sown: none in a game of three weeks.
static int harvest(int weeks) {
    int third = (weeks - 1) / 3;
    return third < HARVEST_WEEKS ? third : HARVEST_WEEKS;
}

void style_balanced(const State *state, int week, uint64_t seed, Wishes *out) {
    (void)seed;
    double S = state_mean(state, VAR_STRESS), K = state_mean(state, VAR_SKILLS);
    if (week > state->setup->weeks - harvest(state->setup->weeks)) {
        out->without |= kind_bit(KIND_TRAINING) | kind_bit(KIND_RELIEF);
        out->without |= kind_bit(KIND_PILOT);
    }
    duties(state, week, out);
    appoint(state, week, out);
    if (S > 54) wish_for(out, KIND_RELIEF);
    if (K < 58 && S < 52 && week != 2) wish_for(out, KIND_TRAINING);
    mend_weakest(state, week, out);
    if (state_mean(state, VAR_QUALITY) < 70) wish_for(out, KIND_TUNE);
    talk(state, 3, out);
    wish_for(out, KIND_DEMO);
    wish_for(out, KIND_TOWNHALL);
    out->pace = pace(state, week);
}
