#include "model/measure.h"

#include "model/arith.h"

#include <assert.h>

// The share of a feeling that is masked where it is not safe to show it.
static double mask(double P) {
    return 0.6 * (1 - P / 100);
}

double measure_surface(const State *state, int member, Variable variable) {
    double x = state_points(state, member, variable);
    double P = state_points(state, member, VAR_SAFETY);
    if (variable == VAR_TRUST) return x + mask(P) * max0(60 - x);
    if (variable == VAR_STRESS) return x - mask(P) * max0(x - 40);
    return x;
}

double measure_surface_mean(const State *state, Variable variable) {
    if (!variable_is_of_member(variable)) return state_mean(state, variable);
    double sum = 0;
    for (int i = 0; i < state->setup->size; i++) {
        if (!state->gone[i]) sum += measure_surface(state, i, variable);
    }
    int staff = state_staff(state);
    return staff > 0 ? sum / staff : 0;
}

double measure_gap(const State *state) {
    double gap = 0;
    for (int i = 0; i < state->setup->size; i++) {
        if (state->gone[i]) continue;
        double trust = state_points(state, i, VAR_TRUST);
        double stress = state_points(state, i, VAR_STRESS);
        gap += measure_surface(state, i, VAR_TRUST) - trust;
        gap += stress - measure_surface(state, i, VAR_STRESS);
    }
    int staff = state_staff(state);
    return staff > 0 ? gap / (2.0 * staff) : 0;
}

double measure_leaving_risk(const State *state, int member) {
    double T = state_points(state, member, VAR_TRUST);
    double S = state_points(state, member, VAR_STRESS);
    double F = state_points(state, member, VAR_JOB_FEAR);
    double O = state_points(state, member, VAR_OWNERSHIP);
    double E = state_points(state, member, VAR_ENERGY);
    return 0.35 * (100 - T) + 0.25 * S + 0.15 * F + 0.10 * (100 - O) + 0.15 * (100 - E);
}

static bool wants_to(const State *state, int member) {
    double B = state_points(state, member, VAR_BELIEF);
    double T = state_points(state, member, VAR_TRUST);
    double O = state_points(state, member, VAR_OWNERSHIP);
    double F = state_points(state, member, VAR_JOB_FEAR);
    return 0.4 * B + 0.2 * T + 0.2 * O + 0.2 * (100 - F) >= 50;
}

// Each stage needs the ones before it.
Stage measure_stage(const State *state, int member) {
    double K = state_points(state, member, VAR_SKILLS);
    double U = state_points(state, member, VAR_ADOPTION);
    bool calm = state_points(state, member, VAR_STRESS) < 60;
    if (state_points(state, member, VAR_TRANSPARENCY) < 50) return STAGE_NONE;
    if (!wants_to(state, member)) return STAGE_AWARENESS;
    if (K < 35) return STAGE_DESIRE;
    if (K < 50 || U < 35) return STAGE_KNOWLEDGE;
    if (state->steady_weeks[member] < 4 || !calm) return STAGE_ABILITY;
    return STAGE_REINFORCEMENT;
}

const char *stage_name(Stage stage) {
    static const char *const names[STAGE_COUNT] = {
        [STAGE_NONE] = "none",       [STAGE_AWARENESS] = "awareness",
        [STAGE_DESIRE] = "desire",   [STAGE_KNOWLEDGE] = "knowledge",
        [STAGE_ABILITY] = "ability", [STAGE_REINFORCEMENT] = "reinforcement",
    };
    assert(stage < STAGE_COUNT);
    return names[stage];
}

double measure_output(const State *state) {
    double sum = 0;
    for (int i = 0; i < state->setup->size; i++) sum += state->output[i];
    return sum / state->setup->size;
}

double measure_productivity(const State *state) {
    return between(0, 50 + 200 * (measure_output(state) - 1), 100);
}

double measure_absence(const State *state) {
    double sum = 0;
    for (int i = 0; i < state->setup->size; i++) {
        if (!state->gone[i]) sum += state->absence[i];
    }
    int staff = state_staff(state);
    return staff > 0 ? sum / staff : 0;
}

// The four meters, in equal parts as a mean and by the weakest of them.
static double balance(const State *state) {
    const double four[] = {
        state_mean(state, VAR_TRUST), 100 - state_mean(state, VAR_STRESS),
        state_mean(state, VAR_TRANSPARENCY), state_mean(state, VAR_SKILLS)};
    double sum = 0, weakest = 100;
    for (int k = 0; k < 4; k++) {
        sum += four[k];
        if (four[k] < weakest) weakest = four[k];
    }
    return 0.5 * sum / 4 + 0.5 * weakest;
}

double measure_score(const State *state) {
    double size = state->setup->size;
    double empty = (size - state_present(state)) / size;
    double result =
        0.6 * state_mean(state, VAR_ADOPTION) + 0.4 * measure_productivity(state);
    return max0(0.55 * balance(state) + 0.45 * result - 40 * empty);
}
