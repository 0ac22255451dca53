// runs.h -- whole runs of the model under a leader, for tests.
#ifndef TESTS_MODEL_RUNS_H
#define TESTS_MODEL_RUNS_H

#include "insight/style.h"
#include "model/base_scenario.h"
#include "model/measure.h"

// A leader: what to wish for in week state->week + 1, with what makes this one
// different from others of the kind.
typedef struct Leader Leader;
typedef void Wisher(const Leader *leader, const State *state, int week, Wishes *out);
struct Leader {
    Wisher *wish;
    Wisher *first;    // what comes before all else; may be NULL
    int pace;         // where the plan has none of its own
    uint32_t without; // kinds that are left out
    Style style;      // for lead_by_style
    int who;          // for what needs one member
    int talks;        // how many in a week
    Kind kinds[2];    // for lead_by_kinds
    int kind_count;
};

// What stood at the end of a week; row 0 is the start.
typedef struct Row {
    double mean[VAR_COUNT];
    double output, productivity, absence, gap, empty, score;
} Row;

typedef struct Run {
    Row rows[SETUP_WEEKS_MAX + 1];
    int weeks;
    int news[NEWS_COUNT]; // how often
} Run;

static inline Row row_of(const State *state) {
    Row row = {
        .output = measure_output(state),
        .productivity = measure_productivity(state),
        .absence = measure_absence(state),
        .gap = measure_gap(state),
        .empty = state->setup->size - state_present(state),
        .score = measure_score(state),
    };
    for (int v = 0; v < VAR_COUNT; v++) row.mean[v] = state_mean(state, (Variable)v);
    return row;
}

// Lets one week pass under a leader.
static inline void lead(State *state, Ledger *ledger, const Leader *leader) {
    Wishes wishes = wishes_open(state, BASE_HOURS, leader->without);
    Deed deeds[WISHES_MAX];
    Plan plan;
    Err err;
    int week = state->week + 1;
    wishes.pace = leader->pace;
    if (leader->first) leader->first(leader, state, week, &wishes);
    leader->wish(leader, state, week, &wishes);
    wishes_plan(&wishes, deeds, &plan);
    assert_true(week_run(state, &plan, ledger, &err));
}

// Lets all weeks pass and notes what stood after each.
static inline void go_on(State *state, const Leader *leader, Run *run) {
    Ledger ledger = {0};
    *run = (Run){.weeks = state->setup->weeks};
    run->rows[0] = row_of(state);
    while (state->week < run->weeks) {
        ledger_reset(&ledger);
        lead(state, &ledger, leader);
        run->rows[state->week] = row_of(state);
        for (int k = 0; k < state->news_count; k++) run->news[state->news[k].kind]++;
    }
    ledger_close(&ledger);
}

static inline Run play(const Setup *setup, uint64_t seed, const Leader *leader) {
    Run run;
    State state;
    Err err;
    assert_true(state_open(&state, setup, seed, &err));
    go_on(&state, leader, &run);
    state_close(&state);
    return run;
}

static inline double at(const Run *run, int week, Variable variable) {
    return run->rows[week].mean[variable];
}

// The outcome: the mean score of the last four weeks.
static inline double final_score(const Run *run) {
    double sum = 0;
    for (int w = run->weeks - 3; w <= run->weeks; w++) sum += run->rows[w].score;
    return sum / 4;
}

#endif
