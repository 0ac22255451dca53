#include "model/week/private.h"

// How much of a member's circle is present, and how much of that works with AI.
static void weigh(Week *week, int member) {
    const Setup *setup = week->setup;
    State *state = week->state;
    double present = 0, users = 0;
    for (int k = setup->tie_first[member]; k < setup->tie_first[member + 1]; k++) {
        int other = setup->tie_to[k];
        if (!state->present[other]) continue;
        present += setup->tie_weight[k];
        bool user = week_at(week, VAR_ADOPTION, other) >= week->p->U_user;
        if (user) users += setup->tie_weight[k];
    }
    state->around_weight[member] = present;
    state->around_users[member] = present > 0 ? users / present : 0;
}

// What is caught from others; ownership and energy are everybody's own.
static const Variable catching[] = {
    VAR_TRUST,    VAR_STRESS, VAR_TRANSPARENCY, VAR_SKILLS,
    VAR_ADOPTION, VAR_SAFETY, VAR_JOB_FEAR,     VAR_BELIEF,
};

enum { CATCHING = sizeof catching / sizeof catching[0] };

// The sums over those present, by weight of the tie: one walk for all variables.
static void add_up(const Week *week, int member, double sums[CATCHING]) {
    const Setup *setup = week->setup;
    const double *values[CATCHING];
    for (int c = 0; c < CATCHING; c++) values[c] = week->state->real[catching[c]];
    for (int k = setup->tie_first[member]; k < setup->tie_first[member + 1]; k++) {
        int other = setup->tie_to[k];
        if (!week->state->present[other]) continue;
        double weight = setup->tie_weight[k];
        for (int c = 0; c < CATCHING; c++) sums[c] += weight * values[c][other];
    }
}

// The means over those present; who listens to nobody there hears only himself.
static void listen(Week *week, int member) {
    double sums[CATCHING] = {0}, weight = week->state->around_weight[member];
    if (weight != 0) add_up(week, member, sums);
    for (int c = 0; c < CATCHING; c++) {
        Variable v = catching[c];
        double own = week_at(week, v, member);
        week->state->around[v][member] = weight == 0 ? own : sums[c] / weight;
    }
}

void week_neighbours(Week *week) {
    for (int k = 0; k < week->present; k++) {
        weigh(week, week->state->order[k]);
        listen(week, week->state->order[k]);
    }
}
