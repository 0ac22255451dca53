#include "model/cause.h"
#include "model/desk.h"
#include "model/explain.h"

// An explanation of some exact parts; their causes are 0, 1, 2 ...
static Explanation of_parts(const double *exact, int count) {
    Explanation out = {.count = count};
    for (int k = 0; k < count; k++) {
        out.parts[k] = (Part){.cause = k, .exact = exact[k]};
        out.exact += exact[k];
    }
    explain_round(&out);
    return out;
}

static int sum_of_points(const Explanation *all) {
    int sum = 0;
    for (int k = 0; k < all->count; k++) sum += all->parts[k].points;
    return sum;
}

static void whole_points_sum_to_the_whole_total(void **u) {
    (void)u;
    static const struct {
        double exact[4];
        int points[4];
        int total;
    } cases[] = {
        {{1.4, 1.4, 1.4, 0},  {2, 1, 1, 0},   4 }, // ties by the smaller cause
        {{-1.4, -1.4, 0, 0},  {-1, -2, 0, 0}, -3},
        {{2.5, -0.2, 0, 0},   {2, 0, 0, 0},   2 },
        {{0.5, 0, 0, 0},      {1, 0, 0, 0},   1 },
        {{-0.5, 0, 0, 0},     {-1, 0, 0, 0},  -1},
        {{-7.3, 4.1, 0.9, 0}, {-7, 4, 1, 0},  -2},
        {{0, 0, 0, 0},        {0, 0, 0, 0},   0 },
    };
    for (size_t c = 0; c < sizeof cases / sizeof cases[0]; c++) {
        Explanation all = of_parts(cases[c].exact, 4);
        assert_int_equal(all.points, cases[c].total);
        assert_int_equal(sum_of_points(&all), all.points);
        for (int k = 0; k < 4; k++) {
            assert_int_equal(all.parts[k].points, cases[c].points[k]);
        }
    }
}

static void of_equal_remainders_the_smaller_cause_is_rounded_up(void **u) {
    (void)u;
    Explanation all = {.exact = 2.8, .count = 2};
    all.parts[0] = (Part){.cause = 9, .exact = 1.4};
    all.parts[1] = (Part){.cause = 2, .exact = 1.4};
    explain_round(&all);
    assert_int_equal(all.parts[0].points, 1);
    assert_int_equal(all.parts[1].points, 2);
}

static void a_member_is_explained_largest_cause_first(void **u) {
    (void)u;
    Desk desk;
    Explanation all;
    desk_open(&desk, 8);
    desk_do(&desk, KIND_HONEST);
    desk_wait(&desk, 5);
    explain_member(&desk.ledger, 0, desk.ledger.count, 2, VAR_TRANSPARENCY, &all);
    double change = state_points(&desk.state, 2, VAR_TRANSPARENCY) - 35;
    assert_near(all.exact, change);
    assert_int_equal(all.parts[0].cause, KIND_HONEST);
    assert_near(all.parts[0].exact, 18);
    assert_int_equal(sum_of_points(&all), all.points);
    desk_close(&desk);
}

static void of_equal_causes_the_smaller_comes_first(void **u) {
    (void)u;
    Entry entries[] = {
        {.amount = -2000, .cause = 9, .week = 1},
        {.amount = 2000,  .cause = 5, .week = 1},
        {.amount = 2000,  .cause = 7, .week = 1}
    };
    Ledger ledger = {.entries = entries, .count = 3, .capacity = 3};
    Explanation all;
    explain_member(&ledger, 0, 3, 0, VAR_TRUST, &all);
    assert_int_equal(all.count, 3);
    assert_int_equal(all.parts[0].cause, 5);
    assert_int_equal(all.parts[1].cause, 7);
    assert_int_equal(all.parts[2].cause, 9);
}

static void where_nobody_left_nothing_is_composition(void **u) {
    (void)u;
    Desk desk;
    Explanation all;
    desk_open(&desk, 7);
    desk.setup.params.S_noise = 1.2;
    desk_wait(&desk, 3);
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        int from = ledger_week(&desk.ledger, 2);
        explain_team(&desk.state, &desk.ledger, from, desk.ledger.count, (Variable)v,
                     &all);
        for (int k = 0; k < all.count; k++) {
            assert_int_not_equal(all.parts[k].cause, CAUSE_COMPOSITION);
        }
    }
    desk_close(&desk);
}

static void a_span_counts_its_own_entries_only(void **u) {
    (void)u;
    Desk desk;
    Explanation all;
    desk_open(&desk, 8);
    desk_wait(&desk, 2);
    double before = state_points(&desk.state, 2, VAR_STRESS);
    int from = desk.ledger.count;
    desk_wait(&desk, 1);
    double after = state_points(&desk.state, 2, VAR_STRESS);
    int to = desk.ledger.count;
    desk_wait(&desk, 1);
    explain_member(&desk.ledger, from, to, 2, VAR_STRESS, &all);
    assert_near(all.exact, after - before);
    explain_member(&desk.ledger, to, to, 2, VAR_STRESS, &all);
    assert_int_equal(all.count, 0);
    desk_close(&desk);
}

static void a_variable_of_the_team_is_explained_as_one(void **u) {
    (void)u;
    Desk desk;
    Explanation one, other;
    desk_open(&desk, 8);
    desk_wait(&desk, 3);
    explain_team(&desk.state, &desk.ledger, 0, desk.ledger.count, VAR_RUMOURS, &one);
    explain_member(&desk.ledger, 0, desk.ledger.count, ENTRY_TEAM, VAR_RUMOURS, &other);
    assert_near(one.exact, state_mean(&desk.state, VAR_RUMOURS) - 25);
    assert_int_equal(one.count, other.count);
    assert_near(one.exact, other.exact);
    desk_close(&desk);
}

static double part(const Explanation *all, int cause) {
    for (int k = 0; k < all->count; k++) {
        if (all->parts[k].cause == cause) return all->parts[k].exact;
    }
    return 0;
}

// Lets somebody leave at the end of the next week.
static void show_the_door(Desk *desk, int member) {
    desk->state.value[VAR_TRUST][member] = 0;
    desk->setup.params.quit_level = 0;
    desk->setup.params.quit_weeks = 1;
    desk_wait(desk, 1);
    desk->setup.params.quit_level = 100;
}

static void who_leaves_shows_as_composition(void **u) {
    (void)u;
    Desk desk;
    Explanation all;
    desk_open(&desk, 4);
    desk.state.value[VAR_SKILLS][3] = 80000;
    show_the_door(&desk, 3);
    assert_true(desk.state.gone[3]);
    explain_team(&desk.state, &desk.ledger, 0, desk.ledger.count, VAR_SKILLS, &all);
    assert_near(part(&all, CAUSE_COMPOSITION), 12 - (3 * 12 + 80) / 4.0);
    int from = desk.ledger.count;
    desk_wait(&desk, 1);
    explain_team(&desk.state, &desk.ledger, from, desk.ledger.count, VAR_SKILLS, &all);
    assert_near(part(&all, CAUSE_COMPOSITION), 0);
    explain_team(&desk.state, &desk.ledger, desk.ledger.count, desk.ledger.count,
                 VAR_SKILLS, &all);
    assert_int_equal(all.count, 0);
    desk_close(&desk);
}

static void the_last_to_leave_takes_the_mean_along(void **u) {
    (void)u;
    Desk desk;
    Explanation all;
    desk_open(&desk, 1);
    show_the_door(&desk, 0);
    explain_team(&desk.state, &desk.ledger, 0, desk.ledger.count, VAR_STRESS, &all);
    assert_near(all.exact, -43);
    assert_near(part(&all, CAUSE_COMPOSITION), -43);
    desk_close(&desk);
}

// What a scene does on hearing of it is booked in the week of the leaving too.
static void what_comes_after_a_leaving_is_no_composition(void **u) {
    (void)u;
    Desk desk;
    Explanation all;
    Err err;
    desk_open(&desk, 8);
    desk.state.value[VAR_OWNERSHIP][3] = 80000;
    show_the_door(&desk, 3);
    assert_true(desk.state.gone[3]);
    int from = desk.ledger.count;
    Effect effect = {.variable = VAR_OWNERSHIP, .points = 4, .exactly = true};
    assert_true(effect_apply(&desk.state, &desk.ledger, desk.state.week, &effect, 1,
                             CAUSE_OWN, &err));
    explain_team(&desk.state, &desk.ledger, from, desk.ledger.count, VAR_OWNERSHIP,
                 &all);
    assert_int_equal(all.count, 1);
    assert_int_equal(all.parts[0].cause, CAUSE_OWN);
    assert_near(all.exact, 4);
    desk_close(&desk);
}

static void more_causes_than_parts_lose_nothing(void **u) {
    (void)u;
    Desk desk;
    Err err;
    Explanation all;
    desk_open(&desk, 1);
    Book book = book_open(&desk.state, &desk.ledger, 1);
    for (int k = 0; k < EXPLAIN_PARTS_MAX + 100; k++) {
        book_post(&book, 0, VAR_TRUST, CAUSE_OWN + k, 0.01);
    }
    assert_true(book_settle(&book, &err));
    explain_member(&desk.ledger, 0, desk.ledger.count, 0, VAR_TRUST, &all);
    assert_int_equal(all.count, EXPLAIN_PARTS_MAX);
    assert_near(all.exact, 6.12);
    assert_int_equal(sum_of_points(&all), 6);
    desk_close(&desk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_points_sum_to_the_whole_total),
        cmocka_unit_test(of_equal_remainders_the_smaller_cause_is_rounded_up),
        cmocka_unit_test(a_member_is_explained_largest_cause_first),
        cmocka_unit_test(of_equal_causes_the_smaller_comes_first),
        cmocka_unit_test(where_nobody_left_nothing_is_composition),
        cmocka_unit_test(a_span_counts_its_own_entries_only),
        cmocka_unit_test(a_variable_of_the_team_is_explained_as_one),
        cmocka_unit_test(who_leaves_shows_as_composition),
        cmocka_unit_test(the_last_to_leave_takes_the_mean_along),
        cmocka_unit_test(what_comes_after_a_leaving_is_no_composition),
        cmocka_unit_test(more_causes_than_parts_lose_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
