// Events, thresholds and output of a week, and teams of any size; model.md
// sections 3, 6 and 8.
#include "base/hash.h"
#include "insight/style.h"
#include "model/cause.h"
#include "model/desk.h"
#include "model/measure.h"

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

static void who_has_no_energy_left_goes_on_long_leave_and_comes_back(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.setup.params.sick_weeks = 2;
    desk.state.value[VAR_ENERGY][3] = 20000;
    desk_wait(&desk, 1);
    assert_int_equal(news_of(&desk.state, NEWS_LONG_LEAVE), 1);
    assert_int_equal(desk.state.news[0].member, 3);
    assert_false(state_is_present(&desk.state, 3));
    desk_wait(&desk, 1);
    assert_true(desk.state.output[3] == 0 && desk.state.absence[3] == 1);
    assert_false(state_is_present(&desk.state, 3));
    desk_wait(&desk, 1);
    assert_true(state_is_present(&desk.state, 3));
    desk_close(&desk);
}

// Trust and energy so low that everybody wants to go.
static void make_unbearable(Desk *desk) {
    for (int i = 0; i < desk->setup.size; i++) {
        desk->state.value[VAR_TRUST][i] = 0;
        desk->state.value[VAR_STRESS][i] = 95000 - i;
        desk->state.value[VAR_OWNERSHIP][i] = 0;
        desk->state.value[VAR_ENERGY][i] = 30000;
    }
}

static void one_member_a_week_resigns_and_the_worst_off_first(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 4);
    for (int w = 1; w <= 6; w++) {
        make_unbearable(&desk);
        desk_wait(&desk, 1);
        assert_int_equal(desk.state.news_count, w == 6);
    }
    assert_int_equal(desk.state.news[0].kind, NEWS_RESIGNATION);
    int first = desk.state.news[0].member;
    assert_true(desk.state.gone[first] && desk.state.left_week[first] == 6);
    for (int i = 0; i < 4; i++) {
        double risk = measure_leaving_risk(&desk.state, i);
        assert_true(risk <= measure_leaving_risk(&desk.state, first));
    }
    make_unbearable(&desk);
    desk_wait(&desk, 1);
    assert_int_equal(state_staff(&desk.state), 2);
    desk_close(&desk);
}

static void who_has_left_is_left_alone(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 3);
    desk.state.gone[1] = true;
    desk_wait(&desk, 10);
    for (int k = 0; k < desk.ledger.count; k++) {
        assert_int_not_equal(desk.ledger.entries[k].member, 1);
    }
    desk_close(&desk);
}

static void a_week_goes_by_though_nobody_is_there(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 2);
    desk.state.gone[0] = desk.state.gone[1] = true;
    for (int k = 0; k < KIND_COUNT; k++) desk_do(&desk, (Kind)k);
    assert_true(measure_score(&desk.state) >= 0);
    assert_true(measure_output(&desk.state) == 0);
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

static void check_team_of(int size, int weeks) {
    Desk desk;
    Deed deeds[WISHES_MAX];
    Plan plan;
    Err err;
    desk_open(&desk, size);
    for (int w = 0; w < weeks; w++) {
        Wishes wishes = style_wishes(STYLE_RANDOM, &desk.state, 12, 0, 3);
        wishes_plan(&wishes, deeds, &plan);
        ledger_reset(&desk.ledger);
        assert_true(week_run(&desk.state, &plan, &desk.ledger, &err));
    }
    assert_true(measure_score(&desk.state) > 0);
    desk_close(&desk);
}

static void a_team_may_have_any_size(void **u) {
    (void)u;
    check_team_of(1, 20);
    check_team_of(2, 20);
    check_team_of(3, 104);
    check_team_of(1000, 5);
    check_team_of(SETUP_SIZE_MAX, 2);
}

// Parameters at the ends of their ranges, by luck.
static void go_wild(Params *params, uint64_t seed) {
    static const double ends[] = {0, 0.02, 0.5, 1, 10, 20, 100};
    Err err;
    for (int k = 0; k < params_count(); k++) {
        uint64_t luck = hash_int(hash_int(HASH_START, (int64_t)seed), k);
        params_set(params, params_name(k), ends[luck % 7], &err); // if it fits
    }
}

static void no_parameter_leads_out_of_range(void **u) {
    (void)u;
    for (uint64_t seed = 1; seed <= 200; seed++) {
        Desk desk;
        desk_take(&desk, base_setup(20), seed);
        go_wild(&desk.setup.params, seed);
        Deed deeds[WISHES_MAX];
        Plan plan;
        Err err;
        for (int w = 0; w < 20; w++) {
            Wishes wishes = style_wishes(STYLE_RANDOM, &desk.state, 12, 0, seed);
            wishes_plan(&wishes, deeds, &plan);
            assert_true(week_run(&desk.state, &plan, &desk.ledger, &err));
        }
        for (int v = 0; v < VAR_COUNT; v++) {
            double mean = state_mean(&desk.state, (Variable)v);
            assert_true(mean >= 0 && mean <= 100);
        }
        desk_close(&desk);
    }
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
        cmocka_unit_test(who_has_no_energy_left_goes_on_long_leave_and_comes_back),
        cmocka_unit_test(one_member_a_week_resigns_and_the_worst_off_first),
        cmocka_unit_test(who_has_left_is_left_alone),
        cmocka_unit_test(a_week_goes_by_though_nobody_is_there),
        cmocka_unit_test(training_costs_a_tenth_of_the_time),
        cmocka_unit_test(a_team_may_have_any_size),
        cmocka_unit_test(no_parameter_leads_out_of_range),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
