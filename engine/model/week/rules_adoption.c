#include "model/week/private.h"

// One thing that draws to the AI or away from it, in points of intention.
typedef struct Pull {
    int cause;
    double points;
} Pull;

enum { PULLS = 11 };

// From a quarter of one's circle on, others' use counts by itself; from half on
// in full. Source: Centola 2018.
static double critical_mass(const Params *p, double users) {
    return p->I_crit * between(0, (users - 0.25) / 0.25, 1);
}

static void pulls(const Week *week, int i, Pull out[PULLS]) {
    const Params *p = week->p;
    double F = week_at(week, VAR_JOB_FEAR, i), S = week_at(week, VAR_STRESS, i);
    double users = week->state->around_users[i];
    int n = 0;
    out[n++] = (Pull){CAUSE_USEFULNESS, p->I_B * week_at(week, VAR_BELIEF, i)};
    out[n++] = (Pull){CAUSE_EASE, p->I_K * week_at(week, VAR_SKILLS, i)};
    out[n++] = (Pull){CAUSE_NORM, p->I_N * week_around(week, VAR_ADOPTION, i)};
    out[n++] = (Pull){CAUSE_CRITICAL_MASS, critical_mass(p, users)};
    out[n++] = (Pull){CAUSE_TRUST, p->I_T * week_at(week, VAR_TRUST, i)};
    out[n++] = (Pull){CAUSE_OWNERSHIP, p->I_O * week_at(week, VAR_OWNERSHIP, i)};
    out[n++] = (Pull){CAUSE_FEAR, -p->I_F * max0(F - p->F0u)};
    out[n++] = (Pull){CAUSE_STRESS, -p->I_S * max0(S - p->S0u)};
    out[n++] = (Pull){CAUSE_CHANGE_DEBT, -p->I_debt * week->X};
    out[n++] = (Pull){KIND_DASHBOARD, week->state->dashboard ? p->I_dash : 0};
    out[n++] = (Pull){KIND_REWARD, p->I_rew * week->reward};
}

// Nobody can use more than is rolled out, nor less than nothing.
static double held_back(double intention, double G, double rate) {
    if (intention > G) return rate * (G - intention);
    return intention < 0 ? -rate * intention : 0;
}

static double luck(const Week *week, int i) {
    double noise = week->p->U_noise * week_luck(week, i, PURPOSE_ADOPTION);
    return noise * at_most_1(week->G / 20);
}

// Adoption moves towards the intention; each pull is booked by itself.
static void member(Week *week, int i) {
    double rate = week->p->U_rate * (0.6 + 0.8 * week->setup->openness[i]);
    double intention = 0;
    Pull all[PULLS];
    Line line = week_line(week, i, VAR_ADOPTION);

    pulls(week, i, all);
    for (int n = 0; n < PULLS; n++) {
        line_put(&line, all[n].cause, rate * all[n].points);
        intention += all[n].points;
    }
    line_put(&line, CAUSE_NOT_ROLLED_OUT_YET, held_back(intention, week->G, rate));
    line_put(&line, CAUSE_HABIT, -rate * week_at(week, VAR_ADOPTION, i));
    line_put(&line, CAUSE_NOISE, luck(week, i));
    line_close(&line);
}

void rules_adoption(Week *week) {
    for (int k = 0; k < week->present; k++) member(week, week->state->order[k]);
}
