#include "model/week/private.h"

#include <stddef.h>

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

// The mean over those present; who listens to nobody there hears only himself.
static double mean_around(const Week *week, const double *values, int member) {
    const Setup *setup = week->setup;
    double sum = 0, weight = week->state->around_weight[member];
    if (weight == 0) return values[member];
    for (int k = setup->tie_first[member]; k < setup->tie_first[member + 1]; k++) {
        int other = setup->tie_to[k];
        if (week->state->present[other]) sum += setup->tie_weight[k] * values[other];
    }
    return sum / weight;
}

void week_neighbours(Week *week) {
    static const Variable catching[] = {VAR_TRUST,  VAR_STRESS,   VAR_TRANSPARENCY,
                                        VAR_SKILLS, VAR_ADOPTION, VAR_JOB_FEAR,
                                        VAR_SAFETY, VAR_BELIEF};
    State *state = week->state;
    for (int k = 0; k < week->present; k++) weigh(week, state->order[k]);
    for (size_t c = 0; c < sizeof catching / sizeof catching[0]; c++) {
        Variable v = catching[c];
        for (int k = 0; k < week->present; k++) {
            int i = state->order[k];
            state->around[v][i] = mean_around(week, state->real[v], i);
        }
    }
}
