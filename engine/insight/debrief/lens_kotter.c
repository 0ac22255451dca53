// Kotter's eight steps, from what was done.
#include "insight/debrief/lens_private.h"

#include <stdio.h>

// What counts for which step. Source of the steps: Kotter, Leading Change; that these
// deeds count for them is ours, and the reason of each row stands in the words.
static const LensRow rows[] = {
    {0, KIND_HONEST,     1},
    {0, KIND_DEMO,       1},
    {1, KIND_AMBASSADOR, 1},
    {1, KIND_WORKGROUP,  1},
    {2, KIND_HONEST,     1},
    {2, KIND_WORKGROUP,  1},
    {3, KIND_TOWNHALL,   1},
    {3, KIND_EMAIL,      1},
    {4, KIND_TRAINING,   1},
    {4, KIND_HITL,       1},
    {4, KIND_LISTEN,     1},
    {4, KIND_RELIEF,     1},
    {5, KIND_PILOT,      1},
    {5, KIND_REWARD,     1},
    {6, KIND_TUNE,       1},
    {6, KIND_DELIVER,    1},
    {6, KIND_TRAINING,   4},
    {7, KIND_HITL,       4},
    {7, KIND_AMBASSADOR, 4},
};

enum { ROWS = sizeof rows / sizeof rows[0] };

bool kotter_row(int index, LensRow *out) {
    if (index < 0 || index >= ROWS) return false;
    *out = rows[index];
    return true;
}

const char *kotter_reason(const Words *words, const LensRow *row) {
    char key[64];
    snprintf(key, sizeof key, "lens.kotter.%d.%s", row->place + 1,
             kind_name(row->kind));
    return words_get(words, key);
}

static bool planned(const HistoryWeek *week, Kind kind) {
    return week->did[kind] || week->own[kind];
}

bool kotter_counts(const History *history, const LensRow *row, int week) {
    int done = 0;
    for (int w = 1; w <= week; w++) {
        const HistoryWeek *then = history_week(history, w);
        bool in_week = planned(then, row->kind) || then->chosen[row->kind] > 0;
        if (in_week) done++;
        if (w == week) return in_week && done >= row->from;
    }
    return false;
}

static void add_week(KotterStep *step, int week, bool by_plan) {
    step->in_week[week] = true;
    if (by_plan) step->planned[week] = true;
    if (step->first == 0 || week < step->first) step->first = week;
    if (week > step->last) step->last = week;
}

static void add_row(const History *history, const Words *words, const LensRow *row,
                    KotterStep *step) {
    KotterEvidence evidence = {.kind = row->kind};
    for (int week = 1; week <= history_weeks(history); week++) {
        if (!kotter_counts(history, row, week)) continue;
        const HistoryWeek *then = history_week(history, week);
        bool by_plan = planned(then, row->kind);
        evidence.times += by_plan;
        evidence.chosen += then->chosen[row->kind];
        add_week(step, week, by_plan);
    }
    if (evidence.times == 0 && evidence.chosen == 0) return;
    evidence.reason = kotter_reason(words, row);
    step->evidence[step->count++] = evidence;
}

void lens_kotter(const History *history, const Words *words,
                 KotterStep out[KOTTER_STEPS]) {
    char key[64];
    for (int i = 0; i < KOTTER_STEPS; i++) {
        snprintf(key, sizeof key, "lens.kotter.step.%d", i + 1);
        out[i] = (KotterStep){.name = words_get(words, key)};
    }
    for (int r = 0; r < ROWS; r++) {
        add_row(history, words, &rows[r], &out[rows[r].place]);
    }
}

static bool counts_somewhere(const History *history, const HistoryTurn *turn) {
    int like = turn->options[turn->chosen].like;
    for (int r = 0; r < ROWS; r++) {
        if ((int)rows[r].kind == like && kotter_counts(history, &rows[r], turn->week))
            return true;
    }
    return false;
}

int lens_kotter_unsorted(const History *history) {
    int count = 0;
    for (int i = 0; i < history_turn_count(history); i++) {
        const HistoryTurn *turn = history_turn(history, i);
        count += turn->chosen >= 0 && !counts_somewhere(history, turn);
    }
    return count;
}
