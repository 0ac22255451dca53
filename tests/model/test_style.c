// Styles of leader; that they play as the prototype's do is held by the facts.
#include "insight/style.h"
#include "model/desk.h"

static const Wish *find(const Wishes *wishes, Kind kind) {
    for (int k = 0; k < wishes->count; k++) {
        if (wishes->list[k].kind == kind) return &wishes->list[k];
    }
    return NULL;
}

static void each_style_is_found_by_its_name(void **u) {
    (void)u;
    for (int s = 0; s < STYLE_COUNT; s++) {
        Style found = STYLE_COUNT;
        assert_true(style_find(style_name((Style)s), &found));
        assert_int_equal(found, s);
    }
    Style found = STYLE_TRAIN;
    assert_false(style_find("big_bang", &found));
    assert_int_equal(found, STYLE_TRAIN);
}

static void wishes_are_taken_while_hours_last(void **u) {
    (void)u;
    const int all[] = {0, 1, 2, 3, 4, 5, 6, 7};
    Desk desk;
    desk_open(&desk, 8);
    Wishes wishes = wishes_open(&desk.state, 9, 0);
    wish_for(&wishes, KIND_TOWNHALL); // 4
    wish_for(&wishes, KIND_DELIVER);  // 5, and none left
    wish_for(&wishes, KIND_EMAIL);
    assert_int_equal(wishes.count, 2);
    assert_int_equal(wishes.hours, 0);
    wishes = wishes_open(&desk.state, 6, 0);
    wish_for(&wishes, KIND_TRAINING);
    wish_for(&wishes, KIND_TRAINING); // once
    wish_with(&wishes, KIND_LISTEN, all, 8);
    assert_int_equal(find(&wishes, KIND_LISTEN)->count, 3);
    assert_int_equal(wishes.hours, 0);
    desk_close(&desk);
}

static void what_stands_takes_its_hours(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.state.human_in_loop = true;
    desk.state.ambassador_count = 2;
    assert_int_equal(wishes_open(&desk.state, 12, 0).hours, 9);
    desk_close(&desk);
}

static void what_cannot_be_had_is_not_taken(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    uint32_t without = kind_bit(KIND_TRAINING);
    Wishes wishes = style_wishes(STYLE_TRAIN, &desk.state, 12, without, 1);
    assert_null(find(&wishes, KIND_TRAINING));
    assert_non_null(find(&wishes, KIND_DEMO));
    desk_close(&desk);
}

static void nobody_is_listened_to_twice(void **u) {
    (void)u;
    const int first[] = {3, 4}, second[] = {4, 3}, third[] = {4, 5};
    Desk desk;
    desk_open(&desk, 8);
    Wishes wishes = wishes_open(&desk.state, 12, 0);
    wish_with(&wishes, KIND_LISTEN, first, 2);
    wish_with(&wishes, KIND_LISTEN, second, 2);
    wish_with(&wishes, KIND_LISTEN, third, 2);
    assert_int_equal(wishes.target_count, 3);
    assert_int_equal(wishes.targets[2], 5);
    assert_int_equal(wishes.count, 2);
    assert_int_equal(wishes.hours, 6);
    desk_close(&desk);
}

static void picks_come_in_order_and_ties_by_number(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 6);
    desk.state.value[VAR_TRUST][4] = 10000;
    desk.state.value[VAR_TRUST][2] = 20000;
    desk.state.value[VAR_TRUST][5] = 5000;
    desk.state.gone[5] = true;
    Picked low = pick_lowest(&desk.state, VAR_TRUST, 3);
    assert_int_equal(low.count, 3);
    assert_int_equal(low.members[0], 4);
    assert_int_equal(low.members[1], 2);
    assert_int_equal(low.members[2], 0);
    desk.state.heard[4] = 2;
    Picked unheard = pick_unheard(&desk.state, PICKED_MAX);
    assert_int_equal(unheard.count, 5);
    assert_int_equal(unheard.members[0], 2);
    assert_int_equal(unheard.members[4], 4);
    desk.setup.openness[3] = 0.9;
    assert_int_equal(pick_open(&desk.state, 1).members[0], 3);
    desk_close(&desk);
}

static void a_plan_holds_what_was_wished(void **u) {
    (void)u;
    Desk desk;
    Deed deeds[WISHES_MAX];
    Plan plan;
    desk_open(&desk, 8);
    Wishes wishes = style_wishes(STYLE_LISTEN, &desk.state, 12, 0, 1);
    Wishes copy = wishes; // holds no pointer
    wishes_plan(&copy, deeds, &plan);
    assert_int_equal(plan.deed_count, 2);
    assert_int_equal(plan.pace, 1);
    assert_int_equal(plan.deeds[0].kind, KIND_TOWNHALL);
    assert_int_equal(plan.deeds[1].kind, KIND_LISTEN);
    assert_int_equal(plan.deeds[1].target_count, 8);
    assert_ptr_equal(plan.deeds[1].targets, copy.targets);
    desk_close(&desk);
}

static bool same(const Wishes *a, const Wishes *b) {
    if (a->count != b->count || a->pace != b->pace) return false;
    for (int k = 0; k < a->count; k++) {
        if (a->list[k].kind != b->list[k].kind) return false;
    }
    return true;
}

static void only_random_play_depends_on_the_seed(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    for (int s = 0; s < STYLE_COUNT; s++) {
        Wishes one = style_wishes((Style)s, &desk.state, 12, 0, 1);
        Wishes again = style_wishes((Style)s, &desk.state, 12, 0, 1);
        Wishes other = style_wishes((Style)s, &desk.state, 12, 0, 2);
        assert_true(same(&one, &again));
        assert_int_equal(same(&one, &other), s != STYLE_RANDOM);
    }
    desk_close(&desk);
}

static void no_style_fails_where_nobody_is_left_or_many_are(void **u) {
    (void)u;
    Desk none, many;
    desk_open(&none, 1);
    desk_open(&many, 500);
    none.state.gone[0] = true;
    for (int s = 0; s < STYLE_COUNT; s++) {
        for (int hours = 0; hours <= 200; hours += 40) {
            Wishes few = style_wishes((Style)s, &none.state, hours, 0, 4);
            Wishes more = style_wishes((Style)s, &many.state, hours, 0, 4);
            assert_true(few.hours >= 0 && more.hours >= 0);
            assert_true(few.target_count == 0);
        }
    }
    desk_close(&none);
    desk_close(&many);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_style_is_found_by_its_name),
        cmocka_unit_test(wishes_are_taken_while_hours_last),
        cmocka_unit_test(what_stands_takes_its_hours),
        cmocka_unit_test(what_cannot_be_had_is_not_taken),
        cmocka_unit_test(nobody_is_listened_to_twice),
        cmocka_unit_test(picks_come_in_order_and_ties_by_number),
        cmocka_unit_test(a_plan_holds_what_was_wished),
        cmocka_unit_test(only_random_play_depends_on_the_seed),
        cmocka_unit_test(no_style_fails_where_nobody_is_left_or_many_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
