#include "model/week/private.h"

// Trust grows back slowly; a breach in the past slows that down.
static double habit(const Params *p, double T, double rho) {
    double gap = p->T_rev * (p->T_base - T);
    return gap > 0 ? gap * rho : gap;
}

static double candour(const Params *p) {
    return p->T_rev * p->T_candour;
}

// Losses weigh more than gains. Source: Slovic 1993.
static double clarity(const Params *p, double T, double C, double rho) {
    double effect = p->T_clear * (C - 50);
    if (effect > 0) return effect * rho * at_most_1((100 - T) / 50);
    return effect * p->T_loss;
}

static double rumours(const Params *p, double R) {
    return -p->T_rum * max0(R - p->T_rum0);
}

// Pace above 2 that one has no say in.
static double pressure(const Params *p, int v, double O) {
    return -p->T_push * max0(v - 2) * (1 - O / 100);
}

static double unheard(const Params *p, double T) {
    return -p->T_unheard * T / 50;
}

static void member(Week *week, int i) {
    const Params *p = week->p;
    const State *state = week->state;
    double T = week_at(week, VAR_TRUST, i);
    double C = week_at(week, VAR_TRANSPARENCY, i);
    double O = week_at(week, VAR_OWNERSHIP, i);
    double nbT = week_around(week, VAR_TRUST, i);
    Line line = week_line(week, i, VAR_TRUST);

    line_put(&line, CAUSE_HABIT, habit(p, T, week->rho));
    if (state->candour) line_put(&line, CAUSE_CANDOUR, candour(p));
    line_put(&line, CAUSE_CLARITY, clarity(p, T, C, week->rho));
    line_put(&line, CAUSE_RUMOURS, rumours(p, week->R));
    line_put(&line, CAUSE_PRESSURE, pressure(p, week->v, O));
    line_put(&line, CAUSE_COLLEAGUES, p->T_cont * (nbT - T));
    if (state->dashboard) line_put(&line, KIND_DASHBOARD, -0.5);
    if (week_unheard(week, i)) line_put(&line, CAUSE_UNHEARD, unheard(p, T));
    line_put(&line, CAUSE_NOISE, p->T_noise * week_luck(week, i, PURPOSE_TRUST));
    line_close(&line);
}

void rules_trust(Week *week) {
    for (int k = 0; k < week->present; k++) member(week, week->state->order[k]);
}
