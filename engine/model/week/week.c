#include "model/week.h"

#include "base/chance.h"
#include "model/week/private.h"

#include <assert.h>
#include <string.h>

static double team_points(const State *state, Variable variable) {
    return state_points(state, 0, variable);
}

// Who is there, and every value in points.
static void look_round(Week *week) {
    State *state = week->state;
    int n = week->setup->size;
    for (int i = 0; i < n; i++) {
        state->present[i] = state_is_present(state, i);
        if (state->present[i]) state->order[week->present++] = i;
    }
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        for (int i = 0; i < n; i++) state->real[v][i] = state->value[v][i] / 1000.0;
    }
    memset(state->in_group, 0, (size_t)n * sizeof *state->in_group);
    memset(state->listened, 0, (size_t)n * sizeof *state->listened);
    week->R = team_points(state, VAR_RUMOURS);
    week->Q = team_points(state, VAR_QUALITY);
    week->G = team_points(state, VAR_SCOPE);
    week->A = team_points(state, VAR_ERRORS);
    week->X = team_points(state, VAR_CHANGE_DEBT);
}

static void take_means(Week *week) {
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        double sum = 0;
        for (int k = 0; k < week->present; k++) {
            sum += week->state->real[v][week->state->order[k]];
        }
        week->mean[v] = week->present > 0 ? sum / week->present : 0;
    }
}

// Broken words fade, and weigh on all that would win trust this week.
static Week begin(State *state, Ledger *ledger) {
    const Params *p = &state->setup->params;
    assert(state->week < SETUP_WEEKS_MAX);
    state->week++;
    state->news_count = 0;
    state->word *= p->word_keep;
    state->breach = state->word + state->lie;
    Week week = {
        .book = book_open(state, ledger, state->week),
        .state = state,
        .setup = state->setup,
        .p = p,
        .number = state->week,
        .luck = chance_week(state->seed, (uint64_t)state->week),
        .rho = 1 / (1 + p->breach_damp * state->breach),
    };
    look_round(&week);
    take_means(&week);
    return week;
}

// Scope points rolled out in a week at each pace. model.md section 3.
static double roll_out(int pace, double G) {
    static const double step[PACE_MAX + 1] = {0, 2, 4, 7, 12};
    double rest = 100 - G;
    return step[pace] < rest ? step[pace] : rest;
}

static void set_pace(Week *week, int pace) {
    State *state = week->state;
    assert(pace >= PACE_AS_IT_IS && pace <= PACE_MAX);
    week->old_pace = state->pace;
    if (pace != PACE_AS_IT_IS) state->pace = pace;
    week->v = week->G < 100 ? state->pace : 0;
    week->dG = roll_out(week->v, week->G);
    book_post_team(&week->book, VAR_SCOPE, CAUSE_PACE, week->dG);
}

static void rules(Week *week) {
    rules_trust(week);
    rules_stress(week);
    rules_transparency(week);
    rules_skills(week);
    rules_adoption(week);
    rules_job_fear(week);
    rules_ownership(week);
    rules_safety(week);
    rules_energy(week);
    rules_belief(week);
    rules_leave(week);
    rules_team(week);
}

bool week_run(State *state, const Plan *plan, Ledger *ledger, Err *err) {
    Week week = begin(state, ledger);
    set_pace(&week, plan->pace);
    week_switches(&week, plan);
    week_neighbours(&week);
    week_actions(&week, plan);
    week_ambassadors(&week);
    week_events(&week);
    rules(&week);
    week_output(&week);
    if (!book_settle(&week.book, err)) return false;
    week_thresholds(&week);
    return true;
}
