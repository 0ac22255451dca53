// Kotter's eight steps, from what was done.
#include "insight/debrief/lens.h"

#include <stdio.h>

// What counts for which step. Source of the steps: Kotter, Leading Change; that these
// deeds count for them is ours, and the reason of each row stands in the words.
static const struct {
    int step; // from 1
    Kind kind;
    int from; // counts from so many weeks of doing it on: a habit, no event
} rows[] = {
    {1, KIND_HONEST,     1},
    {1, KIND_DEMO,       1},
    {2, KIND_AMBASSADOR, 1},
    {2, KIND_WORKGROUP,  1},
    {3, KIND_HONEST,     1},
    {3, KIND_WORKGROUP,  1},
    {4, KIND_TOWNHALL,   1},
    {4, KIND_EMAIL,      1},
    {5, KIND_TRAINING,   1},
    {5, KIND_HITL,       1},
    {5, KIND_LISTEN,     1},
    {5, KIND_RELIEF,     1},
    {6, KIND_PILOT,      1},
    {6, KIND_REWARD,     1},
    {7, KIND_TUNE,       1},
    {7, KIND_DELIVER,    1},
    {7, KIND_TRAINING,   4},
    {8, KIND_HITL,       4},
    {8, KIND_AMBASSADOR, 4},
};

enum { ROWS = sizeof rows / sizeof rows[0] };

static const char *reason(const Words *words, int step, Kind kind) {
    char key[64];
    snprintf(key, sizeof key, "lens.kotter.%d.%s", step, kind_name(kind));
    return words_get(words, key);
}

// The weeks in which a row counts, into the step; how many they are.
static int count_weeks(const History *history, int row, KotterStep *step) {
    int done = 0, counted = 0;
    for (int week = 1; week <= history_weeks(history); week++) {
        if (!history_week(history, week)->did[rows[row].kind]) continue;
        if (++done < rows[row].from) continue;
        counted++;
        step->in_week[week] = true;
        if (step->first == 0 || week < step->first) step->first = week;
        if (week > step->last) step->last = week;
    }
    return counted;
}

void lens_kotter(const History *history, const Words *words,
                 KotterStep out[KOTTER_STEPS]) {
    char key[64];
    for (int i = 0; i < KOTTER_STEPS; i++) {
        snprintf(key, sizeof key, "lens.kotter.step.%d", i + 1);
        out[i] = (KotterStep){.name = words_get(words, key)};
    }
    for (int r = 0; r < ROWS; r++) {
        KotterStep *step = &out[rows[r].step - 1];
        int times = count_weeks(history, r, step);
        if (times == 0) continue;
        step->evidence[step->count++] = (KotterEvidence){
            .kind = rows[r].kind,
            .times = times,
            .reason = reason(words, rows[r].step, rows[r].kind),
        };
    }
}
