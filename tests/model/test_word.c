#include "model/word.h"

#include "model/desk.h"

static void a_kept_pledge_is_struck_off(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 3);
    desk.state.pledges = 2;
    word_settle(&desk.state, 1, true);
    assert_int_equal(desk.state.pledges, 1);
    assert_true(desk.state.word == 0);
    assert_int_equal(desk.state.sorry, SORRY_NOTHING);
    desk_close(&desk);
}

static void a_broken_pledge_damps_the_next_gain_in_trust(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 3);
    desk.state.pledges = 1;
    word_settle(&desk.state, 1, false);
    assert_int_equal(desk.state.sorry, SORRY_BREACH);
    desk_do(&desk, KIND_PROMISE);
    double breach = 0.6 * 0.92; // it has begun to fade
    check_booked(&desk, 0, VAR_BELIEF, KIND_PROMISE, 2 / (1 + breach));
    check_booked(&desk, 0, VAR_TRUST, KIND_PROMISE,
                 3.5 * 0.92 / (1 + breach) / (1 + 0.6 * breach));
    desk_close(&desk);
}

static void for_a_broken_pledge_one_can_be_sorry_for_four_weeks(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 3);
    desk.state.pledges = 1;
    word_settle(&desk.state, 1, false);
    desk_wait(&desk, 4); // before the end of week 5
    assert_int_equal(desk.state.sorry, SORRY_BREACH);
    desk_wait(&desk, 1);
    assert_int_equal(desk.state.sorry, SORRY_NOTHING);
    desk_close(&desk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_kept_pledge_is_struck_off),
        cmocka_unit_test(a_broken_pledge_damps_the_next_gain_in_trust),
        cmocka_unit_test(for_a_broken_pledge_one_can_be_sorry_for_four_weeks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
