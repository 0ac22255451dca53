#include "model/desk.h"
#include "model/measure.h"

static void who_does_not_feel_safe_masks_trust_and_stress(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 2);
    desk.state.value[VAR_SAFETY][0] = 0;
    desk.state.value[VAR_TRUST][0] = 20000;
    desk.state.value[VAR_STRESS][0] = 90000;
    assert_near(measure_surface(&desk.state, 0, VAR_TRUST), 20 + 0.6 * 40);
    assert_near(measure_surface(&desk.state, 0, VAR_STRESS), 90 - 0.6 * 50);
    assert_near(measure_surface(&desk.state, 0, VAR_SKILLS), 12);
    desk.state.gone[1] = true;
    assert_near(measure_gap(&desk.state), (24 + 30) / 2.0);
    assert_near(measure_surface_mean(&desk.state, VAR_TRUST), 44);
    assert_near(measure_surface_mean(&desk.state, VAR_RUMOURS), 25);
    desk_close(&desk);
}

static void who_feels_safe_hides_nothing(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 3);
    for (int i = 0; i < 3; i++) desk.state.value[VAR_SAFETY][i] = 100000;
    assert_near(measure_gap(&desk.state), 0);
    assert_near(measure_surface_mean(&desk.state, VAR_STRESS), 43);
    desk_close(&desk);
}

static void risk_of_leaving_is_a_weighted_sum(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 1);
    double risk = 0.35 * 46 + 0.25 * 43 + 0.15 * 46 + 0.1 * 52 + 0.15 * 28;
    assert_near(measure_leaving_risk(&desk.state, 0), risk);
    desk_close(&desk);
}

static void each_stage_needs_the_ones_before(void **u) {
    (void)u;
    static const struct {
        Variable variable;
        int points;
        Stage stage; // that this reaches
    } steps[] = {
        {VAR_SKILLS,       60, STAGE_NONE     },
        {VAR_TRANSPARENCY, 50, STAGE_AWARENESS},
        {VAR_BELIEF,       70, STAGE_KNOWLEDGE},
        {VAR_ADOPTION,     60, STAGE_ABILITY  },
        {VAR_SKILLS,       49, STAGE_KNOWLEDGE},
        {VAR_SKILLS,       34, STAGE_DESIRE   },
    };
    Desk desk;
    desk_open(&desk, 1);
    for (size_t k = 0; k < sizeof steps / sizeof steps[0]; k++) {
        desk.state.value[steps[k].variable][0] = steps[k].points * 1000;
        assert_int_equal(measure_stage(&desk.state, 0), steps[k].stage);
    }
    desk_close(&desk);
}

static void four_calm_weeks_of_use_are_reinforcement(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 1);
    desk.state.value[VAR_SKILLS][0] = desk.state.value[VAR_ADOPTION][0] = 70000;
    desk.state.value[VAR_BELIEF][0] = desk.state.value[VAR_TRANSPARENCY][0] = 80000;
    desk.state.steady_weeks[0] = 3;
    assert_int_equal(measure_stage(&desk.state, 0), STAGE_ABILITY);
    desk.state.steady_weeks[0] = 4;
    assert_int_equal(measure_stage(&desk.state, 0), STAGE_REINFORCEMENT);
    desk.state.value[VAR_STRESS][0] = 60000;
    assert_int_equal(measure_stage(&desk.state, 0), STAGE_ABILITY);
    desk_close(&desk);
}

static void before_the_change_all_is_as_before(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 4);
    assert_near(measure_output(&desk.state), 1);
    assert_near(measure_productivity(&desk.state), 50);
    assert_near(measure_absence(&desk.state), 0.03);
    desk_close(&desk);
}

static void an_empty_chair_costs_output_and_score(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 4);
    double full = measure_score(&desk.state);
    desk.state.leave_left[2] = 1;
    assert_near(full - measure_score(&desk.state), 40 * 0.25);
    desk_wait(&desk, 1);
    assert_true(measure_output(&desk.state) < 0.76);
    assert_true(measure_absence(&desk.state) > 0.25);
    desk_close(&desk);
}

static void score_weighs_the_weakest_meter_and_the_result(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 2);
    double mean = (54 + 57 + 35 + 12) / 4.0;
    double balance = 0.5 * mean + 0.5 * 12;
    assert_near(measure_score(&desk.state), 0.55 * balance + 0.45 * 0.4 * 50);
    desk_close(&desk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_does_not_feel_safe_masks_trust_and_stress),
        cmocka_unit_test(who_feels_safe_hides_nothing),
        cmocka_unit_test(risk_of_leaving_is_a_weighted_sum),
        cmocka_unit_test(each_stage_needs_the_ones_before),
        cmocka_unit_test(four_calm_weeks_of_use_are_reinforcement),
        cmocka_unit_test(before_the_change_all_is_as_before),
        cmocka_unit_test(an_empty_chair_costs_output_and_score),
        cmocka_unit_test(score_weighs_the_weakest_meter_and_the_result),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
