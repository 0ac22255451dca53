#include "model/week/private.h"

// A scenario may set parameters so far from the usual that a factor would leave 0..1;
// two below zero would make an output above it.

// The share of a week that somebody is away for short.
static double absence(const Params *p, double S, double E) {
    return at_most_1(p->abs0 + p->abs_S * max0(S - p->S0a)
                     + p->abs_E * max0(p->E0a - E));
}

// The share of the working time that is left for work.
static double time_left(const Week *week, int i) {
    const Params *p = week->p;
    const State *state = week->state;
    double checking = 0.03 * week_at(week, VAR_ADOPTION, i) / 100;
    return max0(
        1 - (week->training ? p->Y_train : 0) - (state->in_group[i] ? p->Y_part : 0)
        - (week->relief ? p->Y_relief : 0) - (state->human_in_loop ? checking : 0));
}

// What the AI adds: gain with skill and quality, less clumsiness and errors.
static double with_ai(const Params *p, double U, double K, double Qe) {
    double gain = p->Y_gain * U * K * Qe / 1e6;
    double clumsy = p->Y_clumsy * U / 100 * (1 - K / 100);
    double errors = p->Y_err * U / 100 * (100 - Qe) / 100;
    return max0(1 + gain - clumsy - errors);
}

static double under_stress(const Params *p, double S) {
    return max0(1 - p->Y_stress * max0(S - p->S0y));
}

// Output of one chair, as a share of what it was before the change.
static void work(Week *week, int i) {
    const Params *p = week->p;
    double S = week_at(week, VAR_STRESS, i);
    double U = week_at(week, VAR_ADOPTION, i);
    double K = week_at(week, VAR_SKILLS, i);
    double away = absence(p, S, week_at(week, VAR_ENERGY, i));
    double pace = with_ai(p, U, K, week->Qe) * under_stress(p, S);

    week->state->absence[i] = away;
    week->state->output[i] = time_left(week, i) * pace * (1 - away) / (1 - p->abs0);
}

void week_output(Week *week) {
    State *state = week->state;
    for (int i = 0; i < week->setup->size; i++) {
        if (state->present[i]) {
            work(week, i);
        } else {
            state->absence[i] = 1;
            state->output[i] = 0;
        }
    }
}
