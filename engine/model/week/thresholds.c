#include "model/measure.h"
#include "model/week/private.h"

// Whether somebody breaks down this week.
static bool breaks_down(const Week *week, int i) {
    return week->state->value[VAR_ENERGY][i] < to_thousandths(week->p->E_sick);
}

static void go_on_leave(Week *week, int i) {
    week->state->leave_left[i] = (int)week->p->sick_weeks;
    week_news(week, NEWS_LONG_LEAVE, i);
}

static void keep_count(Week *week, int i, double risk) {
    State *state = week->state;
    bool steady = state->value[VAR_ADOPTION][i] >= to_thousandths(50);
    state->quit_weeks[i] = risk >= week->p->quit_level ? state->quit_weeks[i] + 1 : 0;
    state->steady_weeks[i] = steady ? state->steady_weeks[i] + 1 : 0;
}

static void resign(Week *week, int i) {
    week->state->gone[i] = true;
    week->state->left_week[i] = week->number;
    week_news(week, NEWS_RESIGNATION, i);
}

// Whether an apology still counts next week.
static void let_go(State *state) {
    if (state->week >= state->sorry_until) state->sorry = SORRY_NOTHING;
}

// One resignation a week at most: of those who have had enough for long, the one
// whose risk is highest.
void week_thresholds(Week *week) {
    State *state = week->state;
    int leaver = NOBODY;
    double highest = 0;
    for (int i = 0; i < week->setup->size; i++) {
        if (state->gone[i]) continue;
        if (state->leave_left[i] > 0) {
            state->leave_left[i]--;
            continue;
        }
        if (breaks_down(week, i)) {
            go_on_leave(week, i);
            continue;
        }
        double risk = measure_leaving_risk(state, i);
        keep_count(week, i, risk);
        bool enough = state->quit_weeks[i] >= week->p->quit_weeks;
        if (enough && (leaver == NOBODY || risk > highest)) {
            leaver = i;
            highest = risk;
        }
    }
    if (leaver != NOBODY) resign(week, leaver);
    let_go(state);
}
