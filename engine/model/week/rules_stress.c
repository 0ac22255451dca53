#include "model/week/private.h"

// Strain that comes from work: points of demand, times S_work.

static double cover(const Week *week) {
    int away = week->setup->size - week->present;
    return week->p->D_cover * ((double)away / week->present);
}

static double workload(const Week *week, int i) {
    double demand =
        week->setup->load[i] + week->setup->peak[week->number] + cover(week);
    return week->p->S_work * (demand - week->p->D0);
}

static double rollout_work(const Params *p, double dG, double K) {
    return p->S_work * p->D_roll * dG * (1 - K / 100);
}

static double checking_ai(const Params *p, double U) {
    return p->S_work * p->D_hitl * U / 100;
}

static double ai_errors(const Params *p, double U, double Qe) {
    return p->S_work * p->D_err * U * (100 - Qe) / 100;
}

static double ai_saves_work(const Params *p, double U, double K, double Qe) {
    return -p->S_work * (p->D_save * U * K * Qe / 10000);
}

static void from_work(Week *week, int i) {
    const Params *p = week->p;
    const State *state = week->state;
    double K = week_at(week, VAR_SKILLS, i);
    double U = week_at(week, VAR_ADOPTION, i);
    Line line = week_line(week, i, VAR_STRESS);

    line_put(&line, CAUSE_WORKLOAD, workload(week, i));
    line_put(&line, CAUSE_ROLLOUT_WORK, rollout_work(p, week->dG, K));
    if (week->training) line_put(&line, KIND_TRAINING, p->S_work * p->D_train);
    if (state->in_group[i])
        line_put(&line, CAUSE_EXTRA_MEETINGS, p->S_work * p->D_part);
    if (state->human_in_loop) line_put(&line, CAUSE_CHECKING_AI, checking_ai(p, U));
    line_put(&line, CAUSE_AI_ERRORS, ai_errors(p, U, week->Qe));
    line_put(&line, CAUSE_AI_SAVES_WORK, ai_saves_work(p, U, K, week->Qe));
    if (week->relief) line_put(&line, KIND_RELIEF, -p->S_work * p->D_relief);
    line_close(&line);
}

// Strain that comes from what one feels and what goes on around.

static double fear(const Params *p, double F) {
    return p->S_fear * (F - p->F0s);
}

static double skill_gap(const Params *p, double G, double K) {
    return p->S_gap * max0(G - K - p->gap0);
}

static double uncertainty(const Params *p, double C) {
    return p->S_unc * (p->C0s - C);
}

// Too much change at once, by pace; model.md section 7, SAT.
static double saturation(int v) {
    static const double points[PACE_MAX + 1] = {0, 0, 0.2, 0.8, 1.8};
    return points[v];
}

static double support(const Params *p, double O, double P, double T) {
    return -p->S_supp * ((O + P + T) / 3 - 50);
}

// Four weeks take most of it away. Source: de Bloom e.a. 2009.
static double recovery(const Params *p, double S) {
    return -p->S_rec * (S - p->S_base);
}

static void from_life(Week *week, int i) {
    const Params *p = week->p;
    double S = week_at(week, VAR_STRESS, i);
    double nbS = week_around(week, VAR_STRESS, i);
    Line line = week_line(week, i, VAR_STRESS);

    line_put(&line, CAUSE_FEAR, fear(p, week_at(week, VAR_JOB_FEAR, i)));
    line_put(&line, CAUSE_SKILL_GAP,
             skill_gap(p, week->G, week_at(week, VAR_SKILLS, i)));
    line_put(&line, CAUSE_UNCERTAINTY,
             uncertainty(p, week_at(week, VAR_TRANSPARENCY, i)));
    line_put(&line, CAUSE_PACE, saturation(week->v));
    line_put(&line, CAUSE_CHANGE_DEBT, p->S_debt * week->X);
    line_put(&line, CAUSE_SUPPORT,
             support(p, week_at(week, VAR_OWNERSHIP, i), week_at(week, VAR_SAFETY, i),
                     week_at(week, VAR_TRUST, i)));
    line_put(&line, CAUSE_RECOVERY, recovery(p, S));
    line_put(&line, CAUSE_COLLEAGUES, p->S_cont * (nbS - S));
    if (week->state->dashboard) line_put(&line, KIND_DASHBOARD, p->S_dash);
    line_put(&line, CAUSE_NOISE, p->S_noise * week_luck(week, i, PURPOSE_STRESS));
    line_close(&line);
}

void rules_stress(Week *week) {
    for (int k = 0; k < week->present; k++) {
        from_work(week, week->state->order[k]);
        from_life(week, week->state->order[k]);
    }
}
