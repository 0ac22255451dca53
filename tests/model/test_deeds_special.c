// Promises, ambassadors and a scenario's own actions; model.md section 5. A team
// of 8 at the usual start, as in test_deeds.c.
#include "model/cause.h"
#include "model/desk.h"

static const int group_of_two[] = {1, 2};

// A week with one deed; the targets of those kinds that need some.
static void do_once(Desk *desk, Kind kind) {
    Deed deed = {.kind = kind, .targets = group_of_two, .target_count = 2, .on = true};
    desk_week(desk, &deed, 1, 0);
}

static void a_promise_is_worth_less_the_more_are_open(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.state.pledges = 2; // of the scenario
    do_once(&desk, KIND_PROMISE);
    assert_near(booked(&desk, 0, VAR_BELIEF, KIND_PROMISE), 2.0 / 3);
    assert_int_equal(desk.state.promise_count, 1);
    assert_int_equal(desk.state.promise_due[0], 7);
    double B = state_points(&desk.state, 0, VAR_BELIEF);
    assert_true(B < 50);
    do_once(&desk, KIND_PROMISE);
    assert_near(booked(&desk, 0, VAR_BELIEF, KIND_PROMISE), 2 / 1.5 / 4);
    desk_close(&desk);
}

static void nothing_can_be_delivered_in_the_week_it_is_promised(void **u) {
    (void)u;
    Deed deeds[] = {{.kind = KIND_PROMISE}, {.kind = KIND_DELIVER}};
    Desk desk;
    desk_open(&desk, 8);
    desk_week(&desk, deeds, 2, 0);
    assert_near(booked(&desk, 0, VAR_TRUST, KIND_DELIVER), 0);
    assert_int_equal(desk.state.promise_count, 1);
    assert_near(state_freshness(&desk.state, KIND_DELIVER, 0), 1);
    do_once(&desk, KIND_DELIVER);
    assert_true(booked(&desk, 0, VAR_TRUST, KIND_DELIVER) > 3);
    assert_int_equal(desk.state.promise_count, 0);
    desk_close(&desk);
}

static void there_are_two_ambassadors_at_most(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    for (int i = 0; i < 4; i++) {
        int who = i == 1 ? 0 : i; // the first one twice
        Deed deed = {.kind = KIND_AMBASSADOR, .targets = &who, .target_count = 1};
        desk_week(&desk, &deed, 1, 0);
    }
    assert_int_equal(desk.state.ambassador_count, 2);
    assert_int_equal(desk.state.ambassadors[0], 0);
    assert_int_equal(desk.state.ambassadors[1], 2);
    desk_close(&desk);
}

static void an_ambassador_works_on_who_listens_until_he_goes(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.state.value[VAR_BELIEF][1] = 90000;
    do_once(&desk, KIND_AMBASSADOR); // member 1; 0 and 2 listen with half their ear
    double cred = (90 + 12 + 54) / 150.0 - 0.5;
    assert_near(booked(&desk, 0, VAR_BELIEF, KIND_AMBASSADOR), 9 * 0.5 * cred);
    assert_near(booked(&desk, 2, VAR_SKILLS, KIND_AMBASSADOR),
                6 * 0.5 * cred * 0.88 * 20 / 40);
    assert_near(booked(&desk, 5, VAR_BELIEF, KIND_AMBASSADOR), 0);
    desk.state.leave_left[1] = 1;
    desk_wait(&desk, 1);
    assert_near(booked(&desk, 0, VAR_BELIEF, KIND_AMBASSADOR), 0);
    assert_int_equal(desk.state.ambassador_count, 0);
    desk_close(&desk);
}

static void a_sour_ambassador_does_harm_and_nothing_else(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.state.value[VAR_BELIEF][1] = 3000;
    do_once(&desk, KIND_AMBASSADOR);
    double cred = (3 + 12 + 54) / 150.0 - 0.5;
    assert_near(booked(&desk, 0, VAR_BELIEF, KIND_AMBASSADOR), 9 * 0.5 * cred);
    assert_near(booked(&desk, 0, VAR_SKILLS, KIND_AMBASSADOR), 0);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_RUMOURS, KIND_AMBASSADOR), 0);
    desk_close(&desk);
}

static void own_deeds_are_booked_under_their_cause(void **u) {
    (void)u;
    const int who = 3;
    const Effect effects[] = {
        {EFFECT_ON_TARGET, 0, VAR_TRUST,   4,  true},
        {EFFECT_ON_TEAM,   0, VAR_RUMOURS, -1, true},
    };
    const OwnDeed own = {CAUSE_OWN + 5, effects, 2, &who, 1};
    Plan plan = {.own = &own, .own_count = 1, .pace = PACE_AS_IT_IS};
    Desk desk;
    Err err;
    desk_open(&desk, 8);
    assert_true(week_run(&desk.state, &plan, &desk.ledger, &err));
    assert_near(booked(&desk, 3, VAR_TRUST, CAUSE_OWN + 5), 4);
    assert_near(booked(&desk, 2, VAR_TRUST, CAUSE_OWN + 5), 0);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_RUMOURS, CAUSE_OWN + 5), -1);
    desk_close(&desk);
}

static void five_kinds_break_the_silence(void **u) {
    (void)u;
    for (int k = 0; k < KIND_COUNT; k++) {
        Desk desk;
        Kind kind = (Kind)k;
        bool word = kind == KIND_EMAIL || kind == KIND_TOWNHALL || kind == KIND_HONEST
                 || kind == KIND_LISTEN || kind == KIND_WORKGROUP;
        desk_open(&desk, 4);
        desk.state.silent_weeks = 2;
        Deed deed = {
            .kind = kind, .targets = (int[]){0}, .target_count = 1, .on = true};
        desk_week(&desk, &deed, 1, 0);
        assert_int_equal(desk.state.silent_weeks, word ? 0 : 3);
        desk_close(&desk);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_promise_is_worth_less_the_more_are_open),
        cmocka_unit_test(nothing_can_be_delivered_in_the_week_it_is_promised),
        cmocka_unit_test(there_are_two_ambassadors_at_most),
        cmocka_unit_test(an_ambassador_works_on_who_listens_until_he_goes),
        cmocka_unit_test(a_sour_ambassador_does_harm_and_nothing_else),
        cmocka_unit_test(own_deeds_are_booked_under_their_cause),
        cmocka_unit_test(five_kinds_break_the_silence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
