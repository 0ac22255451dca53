#include "model/state.h"

#include "base/chance.h"
#include "model/arith.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum {
    START_PURPOSE = 100,            // of the luck of week 0: this plus the variable
    PROMISES_MAX = SETUP_WEEKS_MAX, // one a week
    NEWS_OF_TEAM_MAX = 2 + PROMISES_MAX
};

// Cuts `count` items of `size` bytes off a block; without a block only counts.
static void *cut(char *block, size_t *used, int count, size_t size) {
    size_t at = *used;
    size_t bytes = (size_t)count * size;
    *used += (bytes + 7) / 8 * 8; // so that any number may follow
    return block ? block + at : NULL;
}

#define CUT(array, count) (array) = cut(block, &used, count, sizeof *(array))

// Lays all arrays for n members into a block and returns how long it must be.
static size_t lay_out(State *state, char *block, int n) {
    size_t used = 0;
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        CUT(state->value[v], n);
        CUT(state->pending[v], n);
        CUT(state->real[v], n);
        CUT(state->around[v], n);
    }
    CUT(state->around_weight, n);
    CUT(state->around_users, n);
    CUT(state->leave_left, n);
    CUT(state->gone, n);
    CUT(state->left_week, n);
    CUT(state->quit_weeks, n);
    CUT(state->steady_weeks, n);
    CUT(state->heard, n);
    CUT(state->listen_memory, n);
    CUT(state->output, n);
    CUT(state->absence, n);
    CUT(state->present, n);
    CUT(state->in_group, n);
    CUT(state->listened, n);
    CUT(state->chosen, n);
    CUT(state->order, n);
    CUT(state->promise_due, PROMISES_MAX);
    CUT(state->news, n + NEWS_OF_TEAM_MAX);
    return used;
}

bool state_open(State *state, const Setup *setup, uint64_t seed, Err *err) {
    *state = (State){.setup = setup};
    void *block = malloc(lay_out(state, NULL, setup->size));
    if (!block) return err_no_memory(err);
    state->block = block;
    state_reset(state, seed);
    return true;
}

void state_close(State *state) {
    free(state->block);
    *state = (State){0};
}

static int32_t start_value(const Setup *setup, uint64_t luck, int member, int v) {
    double points = setup->start[v][member];
    if (v != VAR_ADOPTION) {
        uint64_t purpose = START_PURPOSE + (uint64_t)v;
        points += setup->start_noise * chance_noise_in(luck, (uint64_t)member, purpose);
    }
    return in_range(to_thousandths(points));
}

static void start_members(State *state) {
    const Setup *setup = state->setup;
    uint64_t luck = chance_week(state->seed, 0);
    for (int i = 0; i < setup->size; i++) {
        for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
            state->value[v][i] = start_value(setup, luck, i, v);
        }
        state->output[i] = 1;
        state->absence[i] = setup->params.abs0;
    }
}

void state_reset(State *state, uint64_t seed) {
    const Setup *setup = state->setup;
    void *block = state->block;
    *state = (State){.setup = setup, .seed = seed, .pace = setup->pace, .block = block};
    memset(block, 0, lay_out(state, block, setup->size));
    start_members(state);
    for (int v = 0; v < VAR_TEAM_COUNT; v++) {
        state->team_value[v] = in_range(to_thousandths(setup->team_start[v]));
    }
}

double state_points(const State *state, int member, Variable variable) {
    if (!variable_is_of_member(variable)) {
        return state->team_value[variable - VAR_MEMBER_COUNT] / 1000.0;
    }
    assert(member >= 0 && member < state->setup->size);
    return state->value[variable][member] / 1000.0;
}

double state_mean(const State *state, Variable variable) {
    if (!variable_is_of_member(variable)) return state_points(state, 0, variable);
    int64_t sum = 0;
    int staff = 0;
    for (int i = 0; i < state->setup->size; i++) {
        if (state->gone[i]) continue;
        sum += state->value[variable][i];
        staff++;
    }
    return staff > 0 ? (double)sum / (1000.0 * staff) : 0;
}

bool state_is_present(const State *state, int member) {
    return !state->gone[member] && state->leave_left[member] == 0;
}

int state_staff(const State *state) {
    int staff = 0;
    for (int i = 0; i < state->setup->size; i++) staff += !state->gone[i];
    return staff;
}

int state_present(const State *state) {
    int present = 0;
    for (int i = 0; i < state->setup->size; i++) present += state_is_present(state, i);
    return present;
}

double state_freshness(const State *state, Kind kind, int member) {
    bool talk = kind == KIND_LISTEN;
    double memory = talk ? state->listen_memory[member] : state->kind_memory[kind];
    return 1 / (1 + state->setup->params.mem_damp * memory);
}
