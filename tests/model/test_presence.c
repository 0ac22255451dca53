// Who is there and who is not, and teams of any size.
#include "base/hash.h"
#include "insight/style.h"
#include "model/cause.h"
#include "model/desk.h"
#include "model/measure.h"

static int news_of(const State *state, NewsKind kind) {
    int count = 0;
    for (int k = 0; k < state->news_count; k++) count += state->news[k].kind == kind;
    return count;
}

static void colleagues_who_are_away_do_not_count(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.state.value[VAR_TRUST][1] = 74000;
    desk.state.value[VAR_TRUST][7] = 34000;
    desk.state.leave_left[7] = 3;
    desk_week(&desk, NULL, 0, 0);
    assert_near(booked(&desk, 0, VAR_TRUST, CAUSE_COLLEAGUES), 0.06 * 20);
    desk.state.leave_left[1] = 3;
    desk_week(&desk, NULL, 0, 0);
    assert_near(booked(&desk, 0, VAR_TRUST, CAUSE_COLLEAGUES), 0);
    desk_close(&desk);
}

// A quarter of the circle is there, and that uses it: all who are there do.
static void a_critical_mass_is_a_share_of_those_present(void **u) {
    (void)u;
    Desk desk;
    Err err;
    Tie ties[4];
    for (int i = 0; i < 4; i++) ties[i] = (Tie){0, i + 1, 1};
    desk_open(&desk, 8);
    assert_true(setup_ties(&desk.setup, ties, 4, &err));
    for (int i = 2; i <= 4; i++) desk.state.leave_left[i] = 9;
    desk.state.value[VAR_ADOPTION][1] = 30000;
    desk_week(&desk, NULL, 0, 0);
    assert_near(booked(&desk, 0, VAR_ADOPTION, CAUSE_CRITICAL_MASS), 0.18 * 6);
    assert_near(booked(&desk, 0, VAR_ADOPTION, CAUSE_NORM), 0.18 * 0.17 * 30);
    assert_near(booked(&desk, 1, VAR_ADOPTION, CAUSE_CRITICAL_MASS), 0);
    desk_close(&desk);
}

static void who_is_on_leave_rests_and_forgets(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.state.leave_left[0] = 5;
    desk.state.value[VAR_ADOPTION][0] = 50000;
    desk_week(&desk, NULL, 0, 0);
    assert_near(booked(&desk, 0, VAR_STRESS, CAUSE_LEAVE), -0.25 * 13);
    assert_near(booked(&desk, 0, VAR_ENERGY, CAUSE_LEAVE), 1.5);
    assert_near(booked(&desk, 0, VAR_SKILLS, CAUSE_FORGETTING), -0.025 * 12);
    assert_near(booked(&desk, 0, VAR_ADOPTION, CAUSE_LEAVE), -0.3 * 50);
    assert_near(booked(&desk, 0, VAR_TRUST, CAUSE_CLARITY), 0);
    assert_near(booked(&desk, 1, VAR_STRESS, CAUSE_WORKLOAD), 0.12 * 10 / 7);
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
static void who_has_just_energy_enough_stays(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.setup.params.E_out = desk.setup.params.E_in = 0;
    desk.state.value[VAR_ENERGY][3] = 25000;
    desk.state.value[VAR_ENERGY][4] = 24999;
    desk_wait(&desk, 1);
    assert_true(state_is_present(&desk.state, 3));
    assert_false(state_is_present(&desk.state, 4));
    desk_close(&desk);
}

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

// At the level is as good as above it.
static void who_has_just_had_enough_resigns(void **u) {
    (void)u;
    Desk before, desk;
    desk_open(&before, 4);
    desk_wait(&before, 1);
    double risk = measure_leaving_risk(&before.state, 0);
    desk_open(&desk, 4);
    desk.setup.params.quit_level = risk;
    desk.setup.params.quit_weeks = 1;
    desk_wait(&desk, 1);
    assert_int_equal(news_of(&desk.state, NEWS_RESIGNATION), 1);
    desk_close(&before);
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
        cmocka_unit_test(colleagues_who_are_away_do_not_count),
        cmocka_unit_test(a_critical_mass_is_a_share_of_those_present),
        cmocka_unit_test(who_is_on_leave_rests_and_forgets),
        cmocka_unit_test(who_has_no_energy_left_goes_on_long_leave_and_comes_back),
        cmocka_unit_test(who_has_just_energy_enough_stays),
        cmocka_unit_test(one_member_a_week_resigns_and_the_worst_off_first),
        cmocka_unit_test(who_has_just_had_enough_resigns),
        cmocka_unit_test(who_has_left_is_left_alone),
        cmocka_unit_test(a_week_goes_by_though_nobody_is_there),
        cmocka_unit_test(a_team_may_have_any_size),
        cmocka_unit_test(no_parameter_leads_out_of_range),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
