// Everything that people can see has one name, and is found by it.
#include "model/base_scenario.h"
#include "model/cause.h"
#include "model/measure.h"
#include "model/news.h"
#include "model/variable.h"

#include <string.h>

static bool is_plain(const char *name) {
    return name && name[0]
        && strspn(name, "abcdefghijklmnopqrstuvwxyz_") == strlen(name);
}

static void each_variable_is_found_by_its_name(void **u) {
    (void)u;
    for (int v = 0; v < VAR_COUNT; v++) {
        Variable found = VAR_COUNT;
        assert_true(is_plain(variable_name((Variable)v)));
        assert_true(variable_find(variable_name((Variable)v), &found));
        assert_int_equal(found, v);
    }
}

static void each_kind_is_found_by_its_name(void **u) {
    (void)u;
    for (int k = 0; k < KIND_COUNT; k++) {
        Kind found = KIND_COUNT;
        assert_true(is_plain(kind_name((Kind)k)));
        assert_true(kind_find(kind_name((Kind)k), &found));
        assert_int_equal(found, k);
    }
}

static void each_cause_is_found_by_its_name(void **u) {
    (void)u;
    for (int c = 0; c < CAUSE_COUNT; c++) {
        int found = -1;
        assert_true(is_plain(cause_name(c)));
        assert_true(cause_find(cause_name(c), &found));
        assert_int_equal(found, c);
    }
}

static void a_cause_of_a_kind_has_its_name(void **u) {
    (void)u;
    assert_string_equal(cause_name(KIND_TOWNHALL), "townhall");
    assert_string_equal(cause_name(CAUSE_NOT_ROLLED_OUT_YET), "not_rolled_out_yet");
    assert_true(CAUSE_COUNT <= CAUSE_OWN);
}

static void an_unknown_name_leaves_the_result_alone(void **u) {
    (void)u;
    Variable variable = VAR_ENERGY;
    Kind kind = KIND_DEMO;
    int cause = 7;
    assert_false(variable_find("truts", &variable));
    assert_false(kind_find("", &kind));
    assert_false(cause_find("Trust", &cause));
    assert_int_equal(variable, VAR_ENERGY);
    assert_int_equal(kind, KIND_DEMO);
    assert_int_equal(cause, 7);
}

static void stages_and_news_have_names(void **u) {
    (void)u;
    for (int s = 0; s < STAGE_COUNT; s++) assert_true(is_plain(stage_name((Stage)s)));
    for (int n = 0; n < NEWS_COUNT; n++) assert_true(is_plain(news_name((NewsKind)n)));
}

static void variables_know_whose_they_are(void **u) {
    (void)u;
    assert_true(variable_is_of_member(VAR_TRUST));
    assert_true(variable_is_of_member(VAR_BELIEF));
    assert_false(variable_is_of_member(VAR_RUMOURS));
    assert_false(variable_is_of_member(VAR_CHANGE_DEBT));
}

static void a_group_holds_half_a_team_and_at_least_three(void **u) {
    (void)u;
    assert_int_equal(kind_group_max(1), 3);
    assert_int_equal(kind_group_max(7), 3);
    assert_int_equal(kind_group_max(8), 4);
    assert_int_equal(kind_group_max(100000), 50000);
}

static void hours_are_those_of_the_deck(void **u) {
    (void)u;
    int sum = 0;
    for (int k = 0; k < KIND_COUNT; k++) sum += kind_hours((Kind)k);
    assert_int_equal(sum, 40);
    assert_int_equal(kind_hours(KIND_DELIVER), 5);
    assert_int_equal(kind_reach(KIND_LISTEN), REACH_MEMBER);
    assert_int_equal(kind_reach(KIND_DASHBOARD), REACH_SWITCH);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_variable_is_found_by_its_name),
        cmocka_unit_test(each_kind_is_found_by_its_name),
        cmocka_unit_test(each_cause_is_found_by_its_name),
        cmocka_unit_test(a_cause_of_a_kind_has_its_name),
        cmocka_unit_test(an_unknown_name_leaves_the_result_alone),
        cmocka_unit_test(stages_and_news_have_names),
        cmocka_unit_test(variables_know_whose_they_are),
        cmocka_unit_test(a_group_holds_half_a_team_and_at_least_three),
        cmocka_unit_test(hours_are_those_of_the_deck),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
