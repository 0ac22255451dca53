#include "model/week/private.h"

// Rumours frighten who is exposed; less so once the facts are known.
static double rumours(const Params *p, double R, double x, bool known) {
    return p->F_rum * R * x * (known ? p->F_known : 1);
}

static double not_knowing(const Params *p, double x, double C) {
    return p->F_unk * x * (1 - C / 100);
}

static double rollout(const Params *p, double dG, double x, double K) {
    return p->F_roll * dG * x * (1 - K / 100);
}

static double skill(const Params *p, double K, double F) {
    return -p->F_skill * max0(K - p->K0f) * at_most_1(F / 50);
}

static void member(Week *week, int i) {
    const Params *p = week->p;
    bool known = week->state->known;
    double F = week_at(week, VAR_JOB_FEAR, i);
    double C = week_at(week, VAR_TRANSPARENCY, i);
    double K = week_at(week, VAR_SKILLS, i);
    double x = week->setup->exposure[i];
    Line line = week_line(week, i, VAR_JOB_FEAR);

    line_put(&line, CAUSE_RUMOURS, rumours(p, week->R, x, known));
    if (!known) line_put(&line, CAUSE_NOT_KNOWING, not_knowing(p, x, C));
    line_put(&line, CAUSE_ROLLOUT, rollout(p, week->dG, x, K));
    line_put(&line, CAUSE_SKILL, skill(p, K, F));
    line_put(&line, CAUSE_OWNERSHIP,
             -p->F_own * (week_at(week, VAR_OWNERSHIP, i) - 50));
    line_put(&line, CAUSE_TRUST, -p->F_trust * (week_at(week, VAR_TRUST, i) - 50));
    line_put(&line, CAUSE_COLLEAGUES,
             p->F_cont * (week_around(week, VAR_JOB_FEAR, i) - F));
    if (week_unheard(week, i)) line_put(&line, CAUSE_UNHEARD, p->F_unheard);
    line_put(&line, CAUSE_HABITUATION, -p->F_hab * (F - p->F_base));
    line_close(&line);
}

void rules_job_fear(Week *week) {
    for (int k = 0; k < week->present; k++) member(week, week->state->order[k]);
}
