#include "model/week/private.h"

// Transparency: what people know, or believe they know.

// What was told goes stale, faster where much changes.
static double info_ages(const Params *p, int v, double C) {
    return -(p->C_age + p->C_age_v * v) * (C - p->C_floor);
}

static double own_experience(const Params *p, double U, double C) {
    return p->C_exp * U * (1 - C / 100);
}

static void transparency(Week *week, int i) {
    const Params *p = week->p;
    double C = week_at(week, VAR_TRANSPARENCY, i);
    double U = week_at(week, VAR_ADOPTION, i);
    double nbC = week_around(week, VAR_TRANSPARENCY, i);
    Line line = week_line(week, i, VAR_TRANSPARENCY);

    line_put(&line, CAUSE_INFO_AGES, info_ages(p, week->v, C));
    line_put(&line, CAUSE_RUMOURS, -p->C_rum * week->R);
    line_put(&line, CAUSE_OWN_EXPERIENCE, own_experience(p, U, C));
    line_put(&line, CAUSE_COLLEAGUES, p->C_cont * (nbC - C));
    line_close(&line);
    if (!week->state->dashboard) return;
    book_post_eased(&week->book, i, VAR_TRANSPARENCY, KIND_DASHBOARD, 2);
}

void rules_transparency(Week *week) {
    for (int k = 0; k < week->present; k++) transparency(week, week->state->order[k]);
}

// Skills: learning by doing, and forgetting without.

static double doing(const Params *p, double U, double K, double learning) {
    return p->K_do * U / 100 * (1 - K / 100) * learning;
}

// Half of it is gone after 28 weeks. Source: Tatel and Ackerman.
static double forgetting(const Params *p, double U, double K) {
    return -p->K_forget * K * (1 - U / 100);
}

// From those who know more, where one dares to ask.
static double learns_from(const Params *p, double nbK, double K, double P) {
    return p->K_peer * max0(nbK - K) * P / 100;
}

static void skills(Week *week, int i) {
    const Params *p = week->p;
    double K = week_at(week, VAR_SKILLS, i);
    double U = week_at(week, VAR_ADOPTION, i);
    double P = week_at(week, VAR_SAFETY, i);
    double nbK = week_around(week, VAR_SKILLS, i);
    Line line = week_line(week, i, VAR_SKILLS);

    line_put(&line, CAUSE_DOING, doing(p, U, K, week_learning(week, i)));
    line_put(&line, CAUSE_FORGETTING, forgetting(p, U, K));
    line_put(&line, CAUSE_COLLEAGUES, learns_from(p, nbK, K, P));
    line_close(&line);
}

void rules_skills(Week *week) {
    for (int k = 0; k < week->present; k++) skills(week, week->state->order[k]);
}
