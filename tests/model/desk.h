// desk.h -- a setup, a state and its ledger in one hand, for tests.
#ifndef TESTS_MODEL_DESK_H
#define TESTS_MODEL_DESK_H

#include "model/base_scenario.h"
#include "model/cause.h"
#include "model/week.h"

typedef struct Desk {
    Setup setup;
    State state; // borrows the setup, so a Desk stays where it is
    Ledger ledger;
} Desk;

// Opens a state on a setup that the desk takes over.
static inline void desk_take(Desk *desk, Setup setup, uint64_t seed) {
    Err err;
    *desk = (Desk){.setup = setup};
    assert_true(state_open(&desk->state, &desk->setup, seed, &err));
}

// A team of one mind: all at the usual start, without luck, each listening to
// the one before and the one after him.
static inline void desk_open(Desk *desk, int size) {
    Setup setup;
    Err err;
    assert_true(setup_open(&setup, size, &err));
    setup.start_noise = 0;
    setup.params.T_noise = setup.params.S_noise = setup.params.U_noise = 0;
    setup.params.B_noise = setup.params.R_noise = 0;
    Tie *ties = calloc(2 * (size_t)size, sizeof *ties);
    for (int i = 0; size > 1 && i < size; i++) {
        ties[2 * i] = (Tie){i, (i + 1) % size, 1};
        ties[2 * i + 1] = (Tie){i, (i + size - 1) % size, 1};
    }
    assert_true(setup_ties(&setup, ties, size > 1 ? 2 * size : 0, &err));
    free(ties);
    desk_take(desk, setup, 1);
}

static inline void desk_close(Desk *desk) {
    ledger_close(&desk->ledger);
    state_close(&desk->state);
    setup_close(&desk->setup);
}

// Lets a week pass with some deeds, or with none, at a pace.
static inline void desk_week(Desk *desk, const Deed *deeds, int count, int pace) {
    Plan plan = {.deeds = deeds, .deed_count = count, .pace = pace};
    Err err;
    assert_true(week_run(&desk->state, &plan, &desk->ledger, &err));
}

// The same with one deed that needs no target.
static inline void desk_do(Desk *desk, Kind kind) {
    Deed deed = {.kind = kind, .on = true};
    desk_week(desk, &deed, 1, PACE_AS_IT_IS);
}

static inline void desk_wait(Desk *desk, int weeks) {
    for (int w = 0; w < weeks; w++) desk_week(desk, NULL, 0, PACE_AS_IT_IS);
}

// What was booked under a cause from entry number `from` on, in points.
static inline double booked_from(const Desk *desk, int from, int member,
                                 Variable variable, int cause) {
    double sum = 0;
    for (int k = from; k < desk->ledger.count; k++) {
        const Entry *entry = &desk->ledger.entries[k];
        bool ours = entry->member == member && entry->variable == variable;
        if (ours && entry->cause == cause) sum += entry->amount / 1000.0;
    }
    return sum;
}

// The same for the week that passed last.
static inline double booked(const Desk *desk, int member, Variable variable,
                            int cause) {
    int from = ledger_week(&desk->ledger, desk->state.week);
    return booked_from(desk, from, member, variable, cause);
}

static inline bool is_near(double x, double y, double most) {
    return x - y <= most && y - x <= most;
}

#define assert_near(x, y) assert_true(is_near((x), (y), 0.00051))

// Whether so much was booked in the week that passed last; says so if not.
static inline void check_booked(const Desk *desk, int member, Variable variable,
                                int cause, double points) {
    double found = booked(desk, member, variable, cause);
    if (is_near(found, points, 0.00051)) return;
    fail_msg("%s of %d by %s: %.3f, not %.3f", variable_name(variable), member,
             cause_name(cause), found, points);
}

#endif
