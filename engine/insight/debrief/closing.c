#include "insight/debrief/closing.h"

#include <assert.h>
#include <math.h>

static const char *const names[CLOSING_COUNT] = {
    [CLOSING_USE] = "use",
    [CLOSING_WELL] = "well",
    [CLOSING_LEARNING] = "learning",
};

const char *closing_name(ClosingKind kind) {
    assert(kind < CLOSING_COUNT);
    return names[kind];
}

double closing_measure(const State *state, ClosingKind kind) {
    switch (kind) {
    case CLOSING_USE: return state_mean(state, VAR_ADOPTION);
    case CLOSING_WELL:
        if (state_staff(state) == 0) return 0;
        return (100 - state_mean(state, VAR_STRESS) + state_mean(state, VAR_ENERGY))
             / 2;
    case CLOSING_LEARNING: return state_mean(state, VAR_SKILLS);
    case CLOSING_COUNT: break;
    }
    return 0;
}

int closing_points(const HistoryTurn *turn, Variable variable) {
    return (int)(lround(turn->after[variable]) - lround(turn->before[variable]));
}

int closing_came(const HistoryTurn *turn, Variable variable) {
    int points = closing_points(turn, variable);
    return (points > 0) - (points < 0);
}

static void count_predictions(const HistoryTurn *turn, Closing *out) {
    if (!turn->predicted) return;
    for (int v = 0; v < VAR_COUNT; v++) {
        if (turn->prediction[v] == 0) continue;
        out->predicted++;
        out->right += turn->prediction[v] == closing_came(turn, (Variable)v);
    }
}

void closing_read(const History *history, Closing *out) {
    const State *end = history_state(history, history_weeks(history));
    *out = (Closing){.staff = state_staff(end)};
    for (int k = 0; k < CLOSING_COUNT; k++) {
        out->start[k] = closing_measure(history_state(history, 0), (ClosingKind)k);
        out->at[k] = closing_measure(end, (ClosingKind)k);
    }
    for (int i = 0; i < end->setup->size; i++) {
        out->left += end->gone[i];
        out->away += !end->gone[i] && end->leave_left[i] > 0;
    }
    for (int i = 0; i < history_turn_count(history); i++) {
        count_predictions(history_turn(history, i), out);
    }
}
