// Events, thresholds and output of a week, and teams of any size; model.md
// sections 3, 6 and 8.
#include "base/hash.h"
#include "model/cause.h"
#include "model/desk.h"
#include "model/measure.h"

static int news_of(const State *state, NewsKind kind) {
    int count = 0;
    for (int k = 0; k < state->news_count; k++) count += state->news[k].kind == kind;
    return count;
}

static void the_leak_comes_out_in_its_week_unless_told(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.setup.leak_week = 2;
    desk_wait(&desk, 1);
    double T = state_points(&desk.state, 0, VAR_TRUST);
    desk_wait(&desk, 1);
    assert_true(T > 40);
    assert_near(booked(&desk, 0, VAR_TRUST, CAUSE_LEAK), -(9 + 6) * 0.6);
    assert_near(booked(&desk, 0, VAR_JOB_FEAR, CAUSE_LEAK), 18 * 0.5 * 0.6);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_RUMOURS, CAUSE_LEAK), 18 * 0.6);
    assert_true(desk.state.known && desk.state.lie == 0.6);
    assert_int_equal(desk.state.sorry, SORRY_BREACH);
    assert_int_equal(news_of(&desk.state, NEWS_LEAK), 1);
    desk_close(&desk);
}

static void what_was_told_cannot_leak(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.setup.leak_week = 2;
    desk_wait(&desk, 1);
    desk_do(&desk, KIND_HONEST);
    assert_int_equal(desk.state.news_count, 0);
    assert_true(desk.state.candour && desk.state.lie == 0);
    desk_close(&desk);
}

static void a_leak_after_a_promise_is_a_lie(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.setup.leak_week = 2;
    desk_do(&desk, KIND_PROMISE);
    desk_wait(&desk, 1);
    assert_near(booked(&desk, 0, VAR_TRUST, CAUSE_LEAK), -(9 + 6 + 6) * 0.6);
    assert_true(desk.state.lie == 1);
    desk_close(&desk);
}

static void a_promise_breaks_in_the_week_after_it_was_due(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk_do(&desk, KIND_PROMISE);
    desk_wait(&desk, 6);
    assert_int_equal(desk.state.promise_count, 1);
    desk_wait(&desk, 1);
    assert_int_equal(desk.state.week, 8);
    assert_int_equal(desk.state.promise_count, 0);
    assert_int_equal(news_of(&desk.state, NEWS_BROKEN_PROMISE), 1);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_RUMOURS, CAUSE_BROKEN_PROMISE), 8);
    assert_true(desk.state.word == 0.6);
    desk_wait(&desk, 1);
    assert_true(desk.state.word == 0.6 * 0.92 && desk.state.breach == desk.state.word);
    desk_close(&desk);
}

static void errors_pile_up_to_an_incident(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.state.team_value[VAR_ERRORS - VAR_MEMBER_COUNT] = 9990;
    for (int i = 0; i < 8; i++) desk.state.value[VAR_ADOPTION][i] = 40000;
    desk_week(&desk, NULL, 0, 0);
    assert_int_equal(news_of(&desk.state, NEWS_INCIDENT), 1);
    assert_near(booked(&desk, 0, VAR_TRUST, CAUSE_INCIDENT), -3.5);
    assert_near(booked(&desk, 0, VAR_BELIEF, CAUSE_INCIDENT), -6);
    assert_true(state_mean(&desk.state, VAR_ERRORS) < 3);
    assert_int_equal(desk.state.sorry, SORRY_ERROR);
    desk_close(&desk);
}

static void a_human_in_the_loop_halves_an_incident(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.state.human_in_loop = true;
    desk.state.team_value[VAR_ERRORS - VAR_MEMBER_COUNT] = 10000;
    desk_week(&desk, NULL, 0, 0);
    assert_near(booked(&desk, 0, VAR_TRUST, CAUSE_INCIDENT), -1.75);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_RUMOURS, CAUSE_INCIDENT), 2);
    desk_close(&desk);
}

static void an_incident_does_not_displace_a_breach(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.setup.leak_week = 1;
    desk.state.team_value[VAR_ERRORS - VAR_MEMBER_COUNT] = 10000;
    desk_wait(&desk, 1);
    assert_int_equal(desk.state.news_count, 2);
    assert_int_equal(desk.state.sorry, SORRY_BREACH);
    assert_int_equal(desk.state.sorry_until, 5);
    desk_close(&desk);
}

static void an_apology_counts_once_and_in_time(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.setup.leak_week = 1;
    desk_wait(&desk, 4);
    assert_int_equal(desk.state.sorry, SORRY_BREACH);
    double T = state_points(&desk.state, 0, VAR_TRUST);
    double room = T > 50 ? (100 - T) / 50 : 1;
    desk_do(&desk, KIND_APOLOGY); // in week 5, the last
    double rho = 1 / (1 + 0.6 * 0.6);
    assert_near(booked(&desk, 0, VAR_TRUST, KIND_APOLOGY), 5 * room * rho);
    assert_int_equal(desk.state.sorry, SORRY_NOTHING);
    desk_close(&desk);
    desk_open(&desk, 8);
    desk.setup.leak_week = 1;
    desk_wait(&desk, 1);
    desk_do(&desk, KIND_APOLOGY); // in week 2: there is time for a second one
    assert_true(booked(&desk, 0, VAR_TRUST, KIND_APOLOGY) > 0);
    assert_int_equal(desk.state.sorry, SORRY_NOTHING);
    desk_do(&desk, KIND_APOLOGY);
    assert_true(booked(&desk, 0, VAR_TRUST, KIND_APOLOGY) < 0);
    desk_close(&desk);
}

static void an_apology_that_was_not_made_lapses(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.setup.leak_week = 1;
    desk_wait(&desk, 5);
    assert_int_equal(desk.state.sorry, SORRY_NOTHING);
    desk_close(&desk);
}

static void training_costs_a_tenth_of_the_time(void **u) {
    (void)u;
    Desk with, without;
    desk_open(&with, 3);
    desk_open(&without, 3);
    desk_do(&with, KIND_TRAINING);
    desk_wait(&without, 1);
    assert_near(measure_output(&without.state), 1);
    assert_near(measure_output(&with.state), 0.9);
    assert_near(measure_productivity(&with.state), 30);
    desk_close(&with);
    desk_close(&without);
}

// One member, all things that move output at once; the formula of section 8.
static void output_is_what_the_formula_says(void **u) {
    (void)u;
    Desk desk;
    int group[] = {0};
    Deed deeds[] = {
        {.kind = KIND_TRAINING},
        {                  .kind = KIND_PILOT,     .targets = group, .target_count = 1},
        { .kind = KIND_RELIEF  },
        {                 .kind = KIND_HITL,           .on = true}
    };
    desk_open(&desk, 1);
    desk.state.value[VAR_STRESS][0] = 70000;
    desk.state.value[VAR_ENERGY][0] = 40000;
    desk.state.value[VAR_ADOPTION][0] = 50000;
    desk.state.value[VAR_SKILLS][0] = 40000;
    desk_week(&desk, deeds, 4, 0);
    double Qe = 58 + 0.45 * 42, a = 0.03 + 0.0015 * 20 + 0.002 * 10;
    double time = 1 - 0.10 - 0.04 - 0.10 - 0.03 * 0.5;
    double ai = 1 + 0.45 * 0.5 * 0.4 * Qe / 100 - 0.22 * 0.5 * 0.6
              - 0.12 * 0.5 * (100 - Qe) / 100;
    double calm = 1 - 0.004 * 15;
    double output = time * ai * calm * (1 - a) / 0.97;
    assert_true(is_near(measure_output(&desk.state), output, 1e-12));
    assert_true(is_near(measure_absence(&desk.state), a, 1e-12));
    desk_close(&desk);
}

// Two factors below zero would make an output above it.
static void output_stays_in_its_range_whatever_the_parameters(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 1);
    Params *p = &desk.setup.params;
    p->Y_train = p->Y_relief = p->Y_clumsy = p->Y_err = 1;
    p->Y_stress = p->abs_S = p->abs_E = 0.02;
    p->S0y = p->S0a = 0;
    desk.state.value[VAR_STRESS][0] = 100000;
    p->E_sick = 0;
    desk.state.value[VAR_ENERGY][0] = 30000;
    desk.state.value[VAR_ADOPTION][0] = 100000;
    desk.state.value[VAR_SKILLS][0] = 0;
    desk.state.team_value[VAR_QUALITY - VAR_MEMBER_COUNT] = 0;
    desk_week(&desk, (Deed[]){{.kind = KIND_TRAINING}, {.kind = KIND_RELIEF}}, 2, 0);
    assert_true(measure_output(&desk.state) == 0);
    assert_true(measure_absence(&desk.state) == 1);
    p->abs_S = p->abs_E = 0;
    for (int left = 0; left < 3; left++) { // each pair of factors alone
        p->Y_train = p->Y_relief = left != 0;
        p->Y_clumsy = p->Y_err = left != 1;
        p->Y_stress = left != 2 ? 0.02 : 0;
        desk.state.value[VAR_STRESS][0] = 100000;
        desk.state.value[VAR_ADOPTION][0] = 100000;
        desk.state.value[VAR_SKILLS][0] = 0;
        desk_week(&desk, (Deed[]){{.kind = KIND_TRAINING}, {.kind = KIND_RELIEF}}, 2,
                  0);
        assert_true(measure_output(&desk.state) == 0);
        assert_near(measure_absence(&desk.state), 0.03);
    }
    desk_close(&desk);
}

// Twelve weeks in which every kind was done and every switch was on for a while.
static uint64_t hash_after_all_kinds(Ledger *ledger) {
    Desk desk;
    Err err;
    int targets[] = {0, 1, 2};
    desk_open(&desk, 8);
    desk.setup.leak_week = 3;
    for (int w = 0; w < 12; w++) {
        Deed deeds[2];
        for (int d = 0; d < 2; d++) {
            Kind kind = (Kind)((2 * w + d) % KIND_COUNT);
            deeds[d] = (Deed){kind, targets, 3, .on = w < 9};
        }
        Plan plan = {.deeds = deeds, .deed_count = 2, .pace = w % (PACE_MAX + 1)};
        assert_true(week_run(&desk.state, &plan, ledger, &err));
    }
    uint64_t hash = state_hash(&desk.state, HASH_START);
    desk_close(&desk);
    return hash;
}

static void without_a_ledger_the_weeks_are_the_same(void **u) {
    (void)u;
    Ledger ledger = {0};
    uint64_t told = hash_after_all_kinds(&ledger);
    assert_true(ledger.count > 1000);
    assert_true(hash_after_all_kinds(NULL) == told);
    ledger_close(&ledger);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_leak_comes_out_in_its_week_unless_told),
        cmocka_unit_test(what_was_told_cannot_leak),
        cmocka_unit_test(a_leak_after_a_promise_is_a_lie),
        cmocka_unit_test(a_promise_breaks_in_the_week_after_it_was_due),
        cmocka_unit_test(errors_pile_up_to_an_incident),
        cmocka_unit_test(a_human_in_the_loop_halves_an_incident),
        cmocka_unit_test(an_incident_does_not_displace_a_breach),
        cmocka_unit_test(an_apology_counts_once_and_in_time),
        cmocka_unit_test(an_apology_that_was_not_made_lapses),
        cmocka_unit_test(training_costs_a_tenth_of_the_time),
        cmocka_unit_test(output_is_what_the_formula_says),
        cmocka_unit_test(output_stays_in_its_range_whatever_the_parameters),
        cmocka_unit_test(without_a_ledger_the_weeks_are_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
