#include "insight/style_wishes.h"

#include <stddef.h>

uint32_t kind_bit(Kind kind) {
    return UINT32_C(1) << kind;
}

Wishes wishes_open(const State *state, int hours, uint32_t without) {
    int standing =
        (int)state->human_in_loop + (int)state->dashboard + state->ambassador_count;
    return (Wishes){
        .pace = PACE_AS_IT_IS,
        .hours = hours - standing,
        .without = without,
    };
}

static bool taken(const Wishes *wishes, Kind kind) {
    for (int k = 0; k < wishes->count; k++) {
        if (wishes->list[k].kind == kind) return true;
    }
    return false;
}

static bool can_have(const Wishes *wishes, Kind kind, int hours) {
    bool allowed = !(wishes->without & kind_bit(kind));
    return allowed && hours <= wishes->hours && wishes->count < WISHES_MAX;
}

// A wish that is taken, without targets yet. NULL if it cannot be had.
static Wish *take(Wishes *wishes, Kind kind, int hours) {
    if (!can_have(wishes, kind, hours)) return NULL;
    wishes->hours -= hours;
    Wish *wish = &wishes->list[wishes->count++];
    *wish = (Wish){.kind = kind, .first = wishes->target_count};
    return wish;
}

void wish_for(Wishes *wishes, Kind kind) {
    if (!taken(wishes, kind)) take(wishes, kind, kind_hours(kind));
}

void wish_switch(Wishes *wishes, Kind kind, bool on) {
    if (taken(wishes, kind)) return;
    Wish *wish = take(wishes, kind, kind_hours(kind));
    if (wish) wish->on = on;
}

static void add_target(Wishes *wishes, Wish *wish, int target) {
    if (wishes->target_count == WISH_TARGETS_MAX) return;
    wishes->targets[wishes->target_count++] = target;
    wish->count++;
}

static bool is_heard(const Wishes *wishes, int member) {
    for (int k = 0; k < wishes->count; k++) {
        const Wish *wish = &wishes->list[k];
        if (wish->kind != KIND_LISTEN) continue;
        for (int t = 0; t < wish->count; t++) {
            if (wishes->targets[wish->first + t] == member) return true;
        }
    }
    return false;
}

// Who was in an earlier list takes the time again, but is heard once.
static void wish_to_listen(Wishes *wishes, const int *targets, int count) {
    int fit = count < wishes->hours ? count : wishes->hours;
    if (fit <= 0) return;
    Wish *wish = take(wishes, KIND_LISTEN, fit);
    for (int t = 0; wish && t < fit; t++) {
        if (!is_heard(wishes, targets[t])) add_target(wishes, wish, targets[t]);
    }
    if (wish && wish->count == 0) wishes->count--;
}

void wish_with(Wishes *wishes, Kind kind, const int *targets, int count) {
    if (kind == KIND_LISTEN) {
        wish_to_listen(wishes, targets, count);
        return;
    }
    if (taken(wishes, kind)) return;
    Wish *wish = take(wishes, kind, kind_hours(kind));
    for (int t = 0; wish && t < count; t++) add_target(wishes, wish, targets[t]);
}

void wishes_plan(const Wishes *wishes, Deed deeds[WISHES_MAX], Plan *plan) {
    for (int k = 0; k < wishes->count; k++) {
        const Wish *wish = &wishes->list[k];
        deeds[k] = (Deed){
            .kind = wish->kind,
            .targets = &wishes->targets[wish->first],
            .target_count = wish->count,
            .on = wish->on,
        };
    }
    *plan = (Plan){.deeds = deeds, .deed_count = wishes->count, .pace = wishes->pace};
}

// Whether a comes before b in one of the orders below.
typedef bool Before(const State *state, Variable variable, int a, int b);

// Keeps the first `most` in a sorted list; equals stay in order of their number.
static Picked pick(const State *state, Before *before, Variable variable, int most) {
    Picked picked = {.count = 0};
    if (most > PICKED_MAX) most = PICKED_MAX;
    for (int i = 0; i < state->setup->size; i++) {
        if (!state_is_present(state, i)) continue;
        int place = picked.count;
        while (place > 0 && before(state, variable, i, picked.members[place - 1])) {
            if (place < most) picked.members[place] = picked.members[place - 1];
            place--;
        }
        if (place < most) picked.members[place] = i;
        if (picked.count < most) picked.count++;
    }
    return picked;
}

static bool is_lower(const State *state, Variable variable, int a, int b) {
    return state->value[variable][a] < state->value[variable][b];
}

Picked pick_lowest(const State *state, Variable variable, int most) {
    return pick(state, is_lower, variable, most);
}

static bool waits_longer(const State *state, Variable variable, int a, int b) {
    if (state->heard[a] != state->heard[b]) return state->heard[a] < state->heard[b];
    return is_lower(state, variable, a, b);
}

Picked pick_unheard(const State *state, int most) {
    return pick(state, waits_longer, VAR_TRUST, most);
}

static bool is_more_open(const State *state, Variable variable, int a, int b) {
    (void)variable; // openness is no variable but a trait
    return state->setup->openness[a] > state->setup->openness[b];
}

Picked pick_open(const State *state, int most) {
    return pick(state, is_more_open, VAR_TRUST, most);
}
