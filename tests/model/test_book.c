#include "model/arith.h"
#include "model/book.h"
#include "model/cause.h"
#include "model/desk.h"

#include <limits.h>
#include <string.h>

static void rounding_is_half_up_on_both_sides_of_zero(void **u) {
    (void)u;
    assert_int_equal(to_thousandths(0), 0);
    assert_int_equal(to_thousandths(0.0005), 1);
    assert_int_equal(to_thousandths(-0.0005), 0);
    assert_int_equal(to_thousandths(-0.00051), -1);
    assert_int_equal(to_thousandths(-1.2345678), -1235);
    assert_int_equal(to_thousandths(99.9994), 99999);
}

static void posting_waits_for_settling(void **u) {
    (void)u;
    Desk desk;
    Err err;
    desk_open(&desk, 2);
    Book book = book_open(&desk.state, &desk.ledger, 1);
    book_post(&book, 1, VAR_TRUST, CAUSE_HABIT, 2.5);
    book_post_team(&book, VAR_RUMOURS, CAUSE_FADE, -1);
    assert_near(state_points(&desk.state, 1, VAR_TRUST), 54);
    assert_true(book_settle(&book, &err));
    assert_near(state_points(&desk.state, 1, VAR_TRUST), 56.5);
    assert_near(state_points(&desk.state, 0, VAR_RUMOURS), 24);
    assert_int_equal(desk.ledger.count, 2);
    desk_close(&desk);
}

static void an_entry_says_who_what_when_and_why(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 2);
    Book book = book_open(&desk.state, &desk.ledger, 3);
    book_post(&book, 1, VAR_STRESS, CAUSE_OWN + 7, -4);
    const Entry *entry = &desk.ledger.entries[0];
    assert_int_equal(entry->amount, -4000);
    assert_int_equal(entry->member, 1);
    assert_int_equal(entry->cause, CAUSE_OWN + 7);
    assert_int_equal(entry->week, 3);
    assert_int_equal(entry->variable, VAR_STRESS);
    desk_close(&desk);
}

static void nothing_is_no_entry(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 2);
    Book book = book_open(&desk.state, &desk.ledger, 1);
    book_post(&book, 0, VAR_TRUST, CAUSE_HABIT, 0.0004);
    assert_int_equal(desk.ledger.count, 0);
    desk_close(&desk);
}

static void what_does_not_fit_is_booked_as_limit(void **u) {
    (void)u;
    Desk desk;
    Err err;
    desk_open(&desk, 2);
    Book book = book_open(&desk.state, &desk.ledger, 1);
    book_post(&book, 0, VAR_TRUST, CAUSE_HABIT, 60);
    book_post(&book, 0, VAR_TRUST, CAUSE_NOISE, -5);
    book_post_team(&book, VAR_SCOPE, CAUSE_PACE, -7);
    assert_true(book_settle(&book, &err));
    assert_near(state_points(&desk.state, 0, VAR_TRUST), 100);
    assert_near(state_points(&desk.state, 0, VAR_SCOPE), 0);
    assert_near(booked_from(&desk, 0, 0, VAR_TRUST, CAUSE_LIMIT), -9);
    assert_near(booked_from(&desk, 0, ENTRY_TEAM, VAR_SCOPE, CAUSE_LIMIT), 2);
    desk_close(&desk);
}

// What of an eased effect is booked where a value stands at `from`.
static double eased(Desk *desk, Variable variable, double from, double points) {
    ledger_reset(&desk->ledger);
    Book book = book_open(&desk->state, &desk->ledger, 1);
    Err err;
    if (variable_is_of_member(variable)) {
        desk->state.value[variable][0] = to_thousandths(from);
        book_post_eased(&book, 0, variable, CAUSE_OWN, points);
    } else {
        desk->state.team_value[variable - VAR_MEMBER_COUNT] = to_thousandths(from);
        book_post_team_eased(&book, variable, CAUSE_OWN, points);
    }
    double amount = desk->ledger.entries[0].amount / 1000.0;
    assert_true(book_settle(&book, &err));
    return amount;
}

static void the_last_points_are_the_hardest(void **u) {
    (void)u;
    static const struct {
        Variable variable;
        double from, points, booked;
    } cases[] = {
        {VAR_TRUST,       40, 10,  10 },
        {VAR_TRUST,       75, 10,  5  },
        {VAR_TRUST,       50, -10, -10},
        {VAR_TRUST,       20, -10, -5 },
        {VAR_SKILLS,      90, 10,  2  },
        {VAR_ADOPTION,    75, 10,  5  },
        {VAR_STRESS,      75, 10,  10 },
        {VAR_STRESS,      25, -10, -5 },
        {VAR_JOB_FEAR,    10, -10, -2 },
        {VAR_ENERGY,      90, 10,  10 },
        {VAR_ENERGY,      25, -10, -5 },
        {VAR_RUMOURS,     10, -10, -5 },
        {VAR_RUMOURS,     10, 10,  10 },
        {VAR_QUALITY,     75, 10,  5  },
        {VAR_CHANGE_DEBT, 5,  -10, -5 },
        {VAR_SCOPE,       95, 3,   3  },
    };
    Desk desk;
    desk_open(&desk, 1);
    for (size_t k = 0; k < sizeof cases / sizeof cases[0]; k++) {
        double amount = eased(&desk, cases[k].variable, cases[k].from, cases[k].points);
        assert_near(amount, cases[k].booked);
    }
    desk_close(&desk);
}

static void a_breach_damps_what_wins_trust_only(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 1);
    desk.state.word = 0.5;
    desk.state.lie = 0.5;
    assert_near(eased(&desk, VAR_TRUST, 40, 10), 10 / 1.6);
    assert_near(eased(&desk, VAR_TRUST, 40, -10), -10);
    assert_near(eased(&desk, VAR_SAFETY, 40, 10), 10);
    desk_close(&desk);
}

static void lost_entries_are_told(void **u) {
    (void)u;
    Desk desk;
    Err err = {"", ""};
    desk_open(&desk, 1);
    Ledger full = {.count = INT_MAX, .capacity = INT_MAX};
    Book book = book_open(&desk.state, &full, 1);
    book_post(&book, 0, VAR_TRUST, CAUSE_HABIT, 1);
    assert_false(book_settle(&book, &err));
    assert_near(state_points(&desk.state, 0, VAR_TRUST), 55);
    assert_non_null(strstr(err.text, "memory"));
    desk_close(&desk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rounding_is_half_up_on_both_sides_of_zero),
        cmocka_unit_test(posting_waits_for_settling),
        cmocka_unit_test(an_entry_says_who_what_when_and_why),
        cmocka_unit_test(nothing_is_no_entry),
        cmocka_unit_test(what_does_not_fit_is_booked_as_limit),
        cmocka_unit_test(the_last_points_are_the_hardest),
        cmocka_unit_test(a_breach_damps_what_wins_trust_only),
        cmocka_unit_test(lost_entries_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
