#include "model/base_scenario.h"
#include "model/setup.h"

#include <string.h>

static void usual_start_is_the_mean_of_the_base_scenario(void **u) {
    (void)u;
    Setup setup;
    Err err;
    assert_true(setup_open(&setup, 3, &err));
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        double sum = 0;
        for (int i = 0; i < BASE_SIZE; i++) sum += base_members[i].start[v];
        assert_int_equal(setup.start[v][2], (int)(sum / BASE_SIZE + 0.5));
    }
    assert_true(setup.load[0] == 58 && setup.openness[1] == 0.5);
    assert_true(setup.exposure[2] == 0.5 && setup.resilience[2] == 1);
    assert_true(setup.team_start[VAR_QUALITY - VAR_MEMBER_COUNT] == 58);
    assert_true(setup.team_start[VAR_CHANGE_DEBT - VAR_MEMBER_COUNT] == 0);
    assert_true(setup.pace == 2 && setup.impact == 0.6 && setup.leak_week == 0);
    setup_close(&setup);
}

static void a_team_has_at_least_one_member(void **u) {
    (void)u;
    Setup setup;
    Err err;
    assert_false(setup_open(&setup, 0, &err));
    assert_non_null(strstr(err.text, "1 to 100000 members, not 0"));
    assert_false(setup_open(&setup, SETUP_SIZE_MAX + 1, &err));
}

static void ties_are_sorted_joined_and_scaled(void **u) {
    (void)u;
    const Tie ties[] = {
        {2, 1, 1  },
        {0, 2, 3  },
        {0, 1, 0.5},
        {2, 1, 2  },
        {0, 1, 0.5},
    };
    Setup setup;
    Err err;
    assert_true(setup_open(&setup, 3, &err));
    assert_true(setup_ties(&setup, ties, 5, &err));
    const int first[] = {0, 2, 2, 3};
    assert_memory_equal(setup.tie_first, first, sizeof first);
    assert_int_equal(setup.tie_to[0], 1);
    assert_int_equal(setup.tie_to[1], 2);
    assert_int_equal(setup.tie_to[2], 1);
    assert_true(setup.tie_weight[0] == 0.25 && setup.tie_weight[1] == 0.75);
    assert_true(setup.tie_weight[2] == 1);
    setup_close(&setup);
}

static void influence_sums_the_weights_of_who_listens(void **u) {
    (void)u;
    Setup setup = base_setup(20);
    double sum = 0;
    for (int i = 0; i < BASE_SIZE; i++) sum += setup.influence[i];
    assert_true(setup.influence[ANJA] > 3.09 && setup.influence[ANJA] < 3.11);
    assert_true(sum > 7.99 && sum < 8.01);
    setup_close(&setup);
}

static void new_ties_take_the_place_of_the_old(void **u) {
    (void)u;
    const Tie tie = {HUGO, ELS, 7};
    Setup setup = base_setup(20);
    Err err;
    assert_true(setup_ties(&setup, &tie, 1, &err));
    assert_int_equal(setup.tie_first[BASE_SIZE], 1);
    assert_true(setup.influence[ELS] == 1 && setup.influence[ANJA] == 0);
    assert_true(setup_ties(&setup, NULL, 0, &err));
    assert_int_equal(setup.tie_first[BASE_SIZE], 0);
    assert_true(setup.influence[ELS] == 0);
    setup_close(&setup);
}

// Sums of numbers with a point depend on their order in the last digit.
static void ties_given_several_times_weigh_alike_in_any_order(void **u) {
    (void)u;
    Tie ties[] = {
        {0, 1, 0.1},
        {0, 1, 0.2},
        {0, 1, 0.3},
        {0, 2, 1  }
    };
    Tie turned[] = {
        {0, 2, 1  },
        {0, 1, 0.3},
        {0, 1, 0.2},
        {0, 1, 0.1}
    };
    Setup one, other;
    Err err;
    assert_true(setup_open(&one, 3, &err) && setup_ties(&one, ties, 4, &err));
    assert_true(setup_open(&other, 3, &err) && setup_ties(&other, turned, 4, &err));
    assert_int_equal(one.tie_first[1], 2);
    assert_memory_equal(one.tie_weight, other.tie_weight, 2 * sizeof(double));
    setup_close(&one);
    setup_close(&other);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(usual_start_is_the_mean_of_the_base_scenario),
        cmocka_unit_test(a_team_has_at_least_one_member),
        cmocka_unit_test(ties_are_sorted_joined_and_scaled),
        cmocka_unit_test(influence_sums_the_weights_of_who_listens),
        cmocka_unit_test(new_ties_take_the_place_of_the_old),
        cmocka_unit_test(ties_given_several_times_weigh_alike_in_any_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
