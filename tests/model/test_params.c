#include "model/base_scenario.h"
#include "model/params.h"

#include <math.h>
#include <string.h>

static void every_parameter_has_a_name_and_takes_its_own_value(void **u) {
    (void)u;
    Params params = params_default;
    Err err;
    const double *values = (const double *)&params;
    assert_int_equal(params_count(), sizeof params / sizeof *values);
    for (int k = 0; k < params_count(); k++) {
        assert_true(params_set(&params, params_name(k), values[k], &err));
    }
    assert_memory_equal(&params, &params_default, sizeof params);
}

static void defaults_are_those_of_the_document(void **u) {
    (void)u;
    assert_true(params_default.T_rev == 0.02);
    assert_true(params_default.S_base == 37);
    assert_true(params_default.K_forget == 0.025);
    assert_true(params_default.X_digest == 0.06);
    assert_true(params_default.promise_weeks == 6);
}

static void setting_one_leaves_the_others(void **u) {
    (void)u;
    Params params = params_default;
    Err err;
    assert_true(params_set(&params, "Q_grow", 0.5, &err));
    assert_true(params.Q_grow == 0.5);
    params.Q_grow = params_default.Q_grow;
    assert_memory_equal(&params, &params_default, sizeof params);
}

static void refuses(const char *name, double value, const char *in_words) {
    Params params = params_default;
    Err err = {"", ""};
    assert_false(params_set(&params, name, value, &err));
    assert_non_null(strstr(err.text, in_words));
    assert_memory_equal(&params, &params_default, sizeof params);
}

static void what_makes_no_sense_is_refused_in_words(void **u) {
    (void)u;
    refuses("T_truts", 1, "no parameter is called 'T_truts'");
    refuses("T_rev", 1.01, "'T_rev' must be a number from 0 to 1, not 1.01");
    refuses("T_rev", -0.01, "from 0 to 1");
    refuses("T_rev", NAN, "from 0 to 1");
    refuses("D0", INFINITY, "from 0 to 100");
    refuses("promise_weeks", 2.5, "a whole number from 1 to 104");
    refuses("sick_weeks", 0, "a whole number");
    refuses("S1e", 0, "from 1 to 100");
    refuses("abs0", 1, "from 0 to 0.5");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_parameter_has_a_name_and_takes_its_own_value),
        cmocka_unit_test(defaults_are_those_of_the_document),
        cmocka_unit_test(setting_one_leaves_the_others),
        cmocka_unit_test(what_makes_no_sense_is_refused_in_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
