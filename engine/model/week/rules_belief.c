#include "model/week/private.h"

// What the AI proves to be worth in use: its quality, less what is hard to handle
// without skills. Disappointment weighs more. Source: Dietvorst e.a. 2016.
static double experience(const Params *p, double B, double U, double K, double Qe) {
    double worth = Qe - p->Q0 - p->B_ease * max0(p->K0b - K);
    double effect = p->B_exp * U / 100 * worth * (0.5 + K / 200);
    return effect > 0 ? effect * at_most_1((100 - B) / 50) : effect * p->B_neg;
}

static double fear(const Params *p, double F) {
    return -p->B_fear * max0(F - p->F0b);
}

static void member(Week *week, int i) {
    const Params *p = week->p;
    double B = week_at(week, VAR_BELIEF, i);
    double U = week_at(week, VAR_ADOPTION, i);
    double K = week_at(week, VAR_SKILLS, i);
    double nbB = week_around(week, VAR_BELIEF, i);
    Line line = week_line(week, i, VAR_BELIEF);

    line_put(&line, CAUSE_EXPERIENCE, experience(p, B, U, K, week->Qe));
    line_put(&line, CAUSE_COLLEAGUES, p->B_cont * (nbB - B));
    line_put(&line, CAUSE_FEAR, fear(p, week_at(week, VAR_JOB_FEAR, i)));
    line_put(&line, CAUSE_HABIT, -p->B_rev * (B - p->B_base));
    line_put(&line, CAUSE_NOISE, p->B_noise * week_luck(week, i, PURPOSE_BELIEF));
    line_close(&line);
}

void rules_belief(Week *week) {
    for (int k = 0; k < week->present; k++) member(week, week->state->order[k]);
}
