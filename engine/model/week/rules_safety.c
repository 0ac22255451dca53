#include "model/week/private.h"

// Ownership: having a say.

// A pace above 1 is somebody else's.
static double imposed(const Params *p, int v) {
    return -p->O_push * max0(v - 1);
}

static double mastery(const Params *p, double K, double U) {
    return p->O_mast * max0(K - p->K0o) * U / 100;
}

static void ownership(Week *week, int i) {
    const Params *p = week->p;
    const State *state = week->state;
    double O = week_at(week, VAR_OWNERSHIP, i);
    double K = week_at(week, VAR_SKILLS, i);
    double U = week_at(week, VAR_ADOPTION, i);
    Line line = week_line(week, i, VAR_OWNERSHIP);

    line_put(&line, CAUSE_IMPOSED, imposed(p, week->v));
    line_put(&line, CAUSE_HABIT, -p->O_rev * (O - p->O_base));
    line_put(&line, CAUSE_MASTERY, mastery(p, K, U));
    if (state->dashboard) line_put(&line, KIND_DASHBOARD, -p->O_dash * O / 50);
    line_close(&line);
    if (!state->human_in_loop) return;
    book_post_eased(&week->book, i, VAR_OWNERSHIP, KIND_HITL, p->O_hitl);
}

void rules_ownership(Week *week) {
    for (int k = 0; k < week->present; k++) ownership(week, week->state->order[k]);
}

// Psychological safety: daring to speak up. Source: Edmondson.

static double stress(const Params *p, double S) {
    return -p->P_stress * max0(S - p->S0p);
}

static double unheard(const Params *p, double P) {
    return -p->P_unheard * P / 50;
}

static void safety(Week *week, int i) {
    const Params *p = week->p;
    double P = week_at(week, VAR_SAFETY, i);
    double T = week_at(week, VAR_TRUST, i);
    double nbP = week_around(week, VAR_SAFETY, i);
    Line line = week_line(week, i, VAR_SAFETY);

    line_put(&line, CAUSE_HABIT, -p->P_rev * (P - p->P_base));
    line_put(&line, CAUSE_TRUST, p->P_trust * (T - P));
    line_put(&line, CAUSE_STRESS, stress(p, week_at(week, VAR_STRESS, i)));
    line_put(&line, CAUSE_COLLEAGUES, p->P_cont * (nbP - P));
    if (week_unheard(week, i)) line_put(&line, CAUSE_UNHEARD, unheard(p, P));
    if (week->state->dashboard) line_put(&line, KIND_DASHBOARD, -p->P_dash * P / 50);
    line_close(&line);
}

void rules_safety(Week *week) {
    for (int k = 0; k < week->present; k++) safety(week, week->state->order[k]);
}
