#include "base/hash.h"
#include "model/state.h"

static uint64_t hash_ints(uint64_t hash, const int *values, int count) {
    for (int i = 0; i < count; i++) hash = hash_int(hash, values[i]);
    return hash;
}

static uint64_t hash_reals(uint64_t hash, const double *values, int count) {
    for (int i = 0; i < count; i++) hash = hash_real(hash, values[i]);
    return hash;
}

static uint64_t hash_members(const State *state, uint64_t hash) {
    int n = state->setup->size;
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        for (int i = 0; i < n; i++) hash = hash_int(hash, state->value[v][i]);
    }
    hash = hash_ints(hash, state->leave_left, n);
    for (int i = 0; i < n; i++) hash = hash_int(hash, state->gone[i]);
    hash = hash_ints(hash, state->left_week, n);
    hash = hash_ints(hash, state->quit_weeks, n);
    hash = hash_ints(hash, state->steady_weeks, n);
    hash = hash_ints(hash, state->heard, n);
    hash = hash_reals(hash, state->listen_memory, n);
    hash = hash_reals(hash, state->output, n);
    return hash_reals(hash, state->absence, n);
}

static uint64_t hash_team(const State *state, uint64_t hash) {
    hash = hash_int(hash, (int64_t)state->seed);
    hash = hash_int(hash, state->week);
    hash = hash_int(hash, state->pace);
    for (int v = 0; v < VAR_TEAM_COUNT; v++) {
        hash = hash_int(hash, state->team_value[v]);
    }
    hash = hash_int(hash, state->silent_weeks);
    return hash_reals(hash, state->kind_memory, KIND_COUNT);
}

static uint64_t hash_leader(const State *state, uint64_t hash) {
    hash = hash_real(hash, state->word);
    hash = hash_real(hash, state->lie);
    hash = hash_real(hash, state->breach);
    bool flags[] = {
        state->known,         state->honest_done,          state->candour,
        state->human_in_loop, state->promised_before_leak, state->dashboard};
    hash = hash_bytes(hash, flags, sizeof flags);
    hash = hash_int(hash, state->ambassador_count);
    hash = hash_ints(hash, state->ambassadors, state->ambassador_count);
    hash = hash_int(hash, state->promise_count);
    hash = hash_ints(hash, state->promise_due, state->promise_count);
    hash = hash_int(hash, state->pledges);
    hash = hash_int(hash, state->sorry);
    return hash_int(hash, state->sorry_until);
}

uint64_t state_hash(const State *state, uint64_t hash) {
    hash = hash_members(state, hash);
    hash = hash_team(state, hash);
    return hash_leader(state, hash);
}
