#include "model/book.h"

#include "model/book_private.h"
#include "model/cause.h"

#include <assert.h>

Book book_open(State *state, Ledger *ledger, int week) {
    assert(week >= 1 && week <= SETUP_WEEKS_MAX + 1); // one more: the epilogue
    return (Book){.state = state, .ledger = ledger, .week = week};
}

static bool is_sane(double points) {
    return points > -1e6 && points < 1e6; // no NaN is
}

static inline void post(Book *book, int member, Variable variable, int cause,
                        double points) {
    assert(variable_is_of_member(variable) && is_sane(points));
    int32_t amount = to_thousandths(points);
    book->state->pending[variable][member] += amount;
    book->open |= bit_of(variable);
    book_enter(book, member, variable, cause, amount);
}

void book_post(Book *book, int member, Variable variable, int cause, double points) {
    post(book, member, variable, cause, points);
}

void book_post_team(Book *book, Variable variable, int cause, double points) {
    assert(!variable_is_of_member(variable) && is_sane(points));
    int32_t amount = to_thousandths(points);
    book->state->team_pending[variable - VAR_MEMBER_COUNT] += amount;
    book->open |= bit_of(variable);
    book_enter(book, ENTRY_TEAM, variable, cause, amount);
}

// Whether more of it is worse, or (energy) it is no aim of the leader's: then
// only the way down gets harder. model.md section 4: S F E.
static bool eases_down_only(Variable variable) {
    return variable == VAR_STRESS || variable == VAR_JOB_FEAR || variable == VAR_ENERGY;
}

// What of an effect gets through where a value stands at x points.
static double eased(Variable variable, double x, double points) {
    if (eases_down_only(variable)) {
        return points < 0 ? points * at_most_1(x / 50) : points;
    }
    return points * at_most_1(points > 0 ? (100 - x) / 50 : x / 40);
}

// Who has been let down is harder to win over. In a week it is the breach at its
// beginning that counts: what breaks in the week comes after all that wins trust.
static double damped(const State *state, double points) {
    double breach = state->word + state->lie;
    return points / (1 + state->setup->params.breach_damp * breach);
}

void book_post_eased(Book *book, int member, Variable variable, int cause,
                     double points) {
    const State *state = book->state;
    double now = state->value[variable][member] / 1000.0;
    double amount = eased(variable, now, points);
    if (variable == VAR_TRUST && points > 0) amount = damped(state, amount);
    post(book, member, variable, cause, amount);
}

// Few rumours and little debt are hard to bring down further, a good system is
// hard to make better. Scope and errors move as they are told.
static double eased_team(Variable variable, double x, double points) {
    if (variable == VAR_QUALITY && points > 0)
        return points * at_most_1((100 - x) / 50);
    if (variable == VAR_RUMOURS && points < 0) return points * at_most_1(x / 20);
    if (variable == VAR_CHANGE_DEBT && points < 0) return points * at_most_1(x / 10);
    return points;
}

void book_post_team_eased(Book *book, Variable variable, int cause, double points) {
    double now = state_points(book->state, 0, variable);
    book_post_team(book, variable, cause, eased_team(variable, now, points));
}

// Moves a value; what it cannot take is booked.
static void settle(Book *book, int member, Variable variable, int32_t *value,
                   int32_t *pending) {
    int32_t wanted = *value + *pending;
    *value = in_range(wanted);
    *pending = 0;
    if (*value == wanted) return;
    book_enter(book, member, variable, CAUSE_LIMIT, *value - wanted);
}

bool book_settle(Book *book, Err *err) {
    State *state = book->state;
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        if (!(book->open & bit_of((Variable)v))) continue;
        int32_t *values = state->value[v], *pending = state->pending[v];
        for (int i = 0; i < state->setup->size; i++) {
            settle(book, i, (Variable)v, &values[i], &pending[i]);
        }
    }
    for (int v = 0; v < VAR_TEAM_COUNT; v++) {
        settle(book, ENTRY_TEAM, (Variable)(VAR_MEMBER_COUNT + v),
               &state->team_value[v], &state->team_pending[v]);
    }
    book->open = 0;
    return !book->overflow || err_no_memory(err);
}
