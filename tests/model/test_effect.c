#include "model/cause.h"
#include "model/desk.h"
#include "model/effect.h"

static void apply(Desk *desk, Effect effect, const int *targets, int count) {
    Err err;
    Book book = book_open(&desk->state, &desk->ledger, desk->state.week + 1);
    effect_post(&book, &effect, 1, targets, count, CAUSE_OWN);
    assert_true(book_settle(&book, &err));
}

static double trust(const Desk *desk, int member) {
    return state_points(&desk->state, member, VAR_TRUST);
}

static void each_scope_hits_its_own(void **u) {
    (void)u;
    const int targets[] = {1, 1}; // named twice, hit once
    Effect effect = {.variable = VAR_TRUST, .points = 2, .exactly = true};
    Desk desk;
    desk_open(&desk, 3);
    effect.scope = EFFECT_ON_TEAM;
    apply(&desk, effect, targets, 2); // 56 56 56
    effect.scope = EFFECT_ON_TARGET;
    apply(&desk, effect, targets, 2); // 56 58 56
    effect.scope = EFFECT_ON_OTHERS;
    apply(&desk, effect, targets, 2); // 58 58 58
    effect.scope = EFFECT_ON_MEMBER;
    effect.member = 2;
    apply(&desk, effect, targets, 2); // 58 58 60
    assert_near(trust(&desk, 0), 58);
    assert_near(trust(&desk, 1), 58);
    assert_near(trust(&desk, 2), 60);
    desk_close(&desk);
}

static void targets_are_those_of_one_effect_alone(void **u) {
    (void)u;
    const int targets[] = {1};
    Effect effect = {EFFECT_ON_TARGET, 0, VAR_TRUST, 2, true};
    Desk desk;
    desk_open(&desk, 3);
    apply(&desk, effect, targets, 1);
    apply(&desk, effect, NULL, 0);
    assert_near(trust(&desk, 1), 56);
    effect.scope = EFFECT_ON_OTHERS;
    apply(&desk, effect, NULL, 0);
    assert_near(trust(&desk, 0), 56);
    assert_near(trust(&desk, 1), 58);
    desk_close(&desk);
}

static void who_is_away_is_passed_over(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 3);
    desk.state.leave_left[1] = 4;
    desk.state.gone[2] = true;
    apply(&desk, (Effect){EFFECT_ON_TEAM, 0, VAR_TRUST, -3, true}, NULL, 0);
    apply(&desk, (Effect){EFFECT_ON_MEMBER, 1, VAR_TRUST, -3, true}, NULL, 0);
    assert_near(trust(&desk, 0), 51);
    assert_near(trust(&desk, 1), 54);
    assert_near(trust(&desk, 2), 54);
    desk_close(&desk);
}

static void a_variable_of_the_team_moves_once(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 5);
    apply(&desk, (Effect){EFFECT_ON_TEAM, 0, VAR_RUMOURS, 6, false}, NULL, 0);
    assert_near(state_mean(&desk.state, VAR_RUMOURS), 31);
    assert_int_equal(desk.ledger.count, 1);
    desk_close(&desk);
}

static void head_room_is_left_out_on_request(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 1);
    apply(&desk, (Effect){EFFECT_ON_TEAM, 0, VAR_TRUST, 10, false}, NULL, 0);
    assert_near(trust(&desk, 0), 54 + 10 * 46 / 50.0);
    apply(&desk, (Effect){EFFECT_ON_TEAM, 0, VAR_TRUST, 10, true}, NULL, 0);
    assert_near(trust(&desk, 0), 54 + 10 * 46 / 50.0 + 10);
    desk_close(&desk);
}

static void entries_stand_under_the_week_that_is_played(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 2);
    desk_wait(&desk, 2);
    int before = desk.ledger.count;
    apply(&desk, (Effect){EFFECT_ON_TEAM, 0, VAR_TRUST, 1, true}, NULL, 0);
    assert_int_equal(desk.ledger.entries[before].week, 3);
    assert_int_equal(desk.state.week, 2);
    desk_close(&desk);
}

static void a_choice_works_before_the_week(void **u) {
    (void)u;
    Desk moved, other;
    desk_open(&moved, 2);
    desk_open(&other, 2);
    apply(&moved, (Effect){EFFECT_ON_TEAM, 0, VAR_STRESS, 30, true}, NULL, 0);
    desk_wait(&moved, 1);
    desk_wait(&other, 1);
    double gap = booked(&moved, 0, VAR_STRESS, CAUSE_RECOVERY)
               - booked(&other, 0, VAR_STRESS, CAUSE_RECOVERY);
    assert_near(gap, -0.25 * 30);
    desk_close(&moved);
    desk_close(&other);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_scope_hits_its_own),
        cmocka_unit_test(targets_are_those_of_one_effect_alone),
        cmocka_unit_test(who_is_away_is_passed_over),
        cmocka_unit_test(a_variable_of_the_team_moves_once),
        cmocka_unit_test(head_room_is_left_out_on_request),
        cmocka_unit_test(entries_stand_under_the_week_that_is_played),
        cmocka_unit_test(a_choice_works_before_the_week),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
