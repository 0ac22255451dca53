// The plan's screen, and what Esc, the language and Why leave as it was.
#include "ui/test_screens.h"

#include "ui/draft.h"
#include "ui/frame/widget.h"

static void sit_at_plan(Seat *seat, const char *lang) {
    sit_down(seat, lang);
    begin_play(seat);
    play_until(seat, UI_PLAN);
}

static int action(const Seat *seat, const char *id) {
    int found = story_action(seat->story, id);
    assert_true(found >= 0);
    return found;
}

// Brings the focus to a spot with the keys alone.
static void go_to(Seat *seat, int id) {
    for (int i = 0; i < 200 && seat->ui.focus.at != id; i++) press(seat, KEY_TAB);
    assert_int_equal(seat->ui.focus.at, id);
}

static void take(Seat *seat, const char *id) {
    go_to(seat, SPOT_ACTION + action(seat, id));
    press(seat, KEY_ENTER);
}

static void an_action_is_taken_and_taken_back(void **u) {
    (void)u;
    Seat seat;
    sit_at_plan(&seat, "en");
    take(&seat, "email");
    assert_int_equal(seat.ui.draft.act_count, 1);
    take(&seat, "email");
    assert_int_equal(seat.ui.draft.act_count, 0);
    take(&seat, "training");
    go_to(&seat, SPOT_ACT);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.ui.draft.act_count, 0);
    stand_up(&seat);
}

static void people_are_picked_for_an_action(void **u) {
    (void)u;
    Seat seat;
    sit_at_plan(&seat, "en");
    take(&seat, "listen");
    assert_true(seat.ui.picking >= 0);
    go_to(&seat, SPOT_PERSON + 1);
    press(&seat, KEY_ENTER);
    go_to(&seat, SPOT_PERSON + 4);
    press(&seat, KEY_ENTER);
    int left = game_hours(seat.game) - 2; // who is picked counts at once
    char told[32];
    snprintf(told, sizeof told, "%d hours left", left);
    assert_true(says(&seat, told));
    go_to(&seat, SPOT_NEXT);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.ui.picking, -1);
    assert_int_equal(seat.ui.focus.at,
                     SPOT_ACTION + story_action(seat.story, "listen"));
    assert_int_equal(seat.ui.draft.act_count, 2); // a talk each
    assert_int_equal(seat.ui.draft.acts[0].targets[0], 1);
    assert_int_equal(seat.ui.draft.acts[1].targets[0], 4);
    stand_up(&seat);
}

static void esc_leaves_the_picking_and_nothing_else(void **u) {
    (void)u;
    Seat seat;
    sit_at_plan(&seat, "en");
    take(&seat, "email");
    take(&seat, "pilot");
    go_to(&seat, SPOT_PERSON);
    press(&seat, KEY_ENTER);
    press(&seat, KEY_ESCAPE);
    assert_int_equal(seat.ui.picking, -1);
    assert_int_equal(seat.ui.focus.at, SPOT_ACTION + story_action(seat.story, "pilot"));
    assert_int_equal(seat.ui.draft.act_count, 1);
    press(&seat, KEY_ESCAPE); // the pause
    assert_int_equal(seat.ui.cover, UI_PAUSE);
    press(&seat, KEY_ESCAPE);
    assert_int_equal(seat.ui.cover, UI_BARE);
    assert_int_equal(seat.ui.draft.act_count, 1);
    stand_up(&seat);
}

static void what_does_not_fit_is_said(void **u) {
    (void)u;
    Seat seat;
    sit_at_plan(&seat, "en");
    static const char *const dear[] = {"townhall", "training", "demo", "tune"};
    for (int i = 0; i < 4; i++) take(&seat, dear[i]);
    assert_true(seat.ui.draft.act_count < 4);
    assert_true(seat.ui.notice[0] != '\0');
    assert_true(game_plan_hours(seat.game, &seat.ui.draft) <= game_hours(seat.game));
    stand_up(&seat);
}

static void the_dial_sets_the_pace_and_the_button_passes_the_week(void **u) {
    (void)u;
    Seat seat;
    sit_at_plan(&seat, "en");
    go_to(&seat, SPOT_PACE + 4);
    press(&seat, KEY_ENTER);
    assert_true(says(&seat, "All at once"));
    press(&seat, KEY_PAGE_DOWN); // to the button
    assert_int_equal(seat.command.wish, UI_NOTHING);
    assert_int_equal(seat.ui.focus.at, SPOT_NEXT);
    press(&seat, KEY_PAGE_DOWN);
    assert_int_equal(seat.command.wish, UI_ANSWER);
    assert_int_equal(seat.command.answer.pace, 4);
    stand_up(&seat);
}

static void another_language_keeps_the_place_and_the_plan(void **u) {
    (void)u;
    Seat seat;
    Err err;
    sit_at_plan(&seat, "en");
    take(&seat, "email");
    strike(&seat, 'l');
    assert_int_equal(seat.command.wish, UI_LANGUAGE);
    assert_true(game_speak(seat.game, seat.words[1], &err));
    seat.world.words = seat.words[1];
    look(&seat);
    assert_int_equal(stage(&seat), UI_PLAN);
    assert_int_equal(seat.ui.draft.act_count, 1);
    assert_true(says(&seat, "Week 1 van 12") && says(&seat, "E-mail sturen"));
    stand_up(&seat);
}

static void why_opens_on_a_meter_and_on_a_person(void **u) {
    (void)u;
    Seat seat;
    sit_at_plan(&seat, "en");
    go_to(&seat, SPOT_METER + VAR_STRESS);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.ui.cover, UI_WHY);
    assert_true(says(&seat, "Why: Stress, the team"));
    press(&seat, KEY_ESCAPE);
    assert_int_equal(seat.ui.focus.at, SPOT_METER + VAR_STRESS);
    go_to(&seat, SPOT_PERSON);
    press(&seat, KEY_ENTER);
    assert_true(says(&seat, "Fatima"));
    go_to(&seat, SPOT_VARIABLE + VAR_JOB_FEAR);
    press(&seat, KEY_ENTER);
    assert_true(says(&seat, "You do not know this of Fatima"));
    stand_up(&seat);
}

static void a_whole_game_is_played_with_keys_alone(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "nl");
    begin_play(&seat);
    for (int i = 0; i < 400 && stage(&seat) != UI_END; i++) {
        read_on(&seat);
        if (stage(&seat) == UI_CHOICE) {
            press(&seat, KEY_DOWN);
            press(&seat, KEY_ENTER);
            if (seat.command.wish != UI_ANSWER) strike(&seat, '1');
        } else if (stage(&seat) == UI_PLAN) {
            press(&seat, KEY_PAGE_UP);
            press(&seat, KEY_PAGE_DOWN);
        }
        obey(&seat);
    }
    assert_int_equal(stage(&seat), UI_END);
    stand_up(&seat);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_action_is_taken_and_taken_back),
        cmocka_unit_test(people_are_picked_for_an_action),
        cmocka_unit_test(esc_leaves_the_picking_and_nothing_else),
        cmocka_unit_test(what_does_not_fit_is_said),
        cmocka_unit_test(the_dial_sets_the_pace_and_the_button_passes_the_week),
        cmocka_unit_test(another_language_keeps_the_place_and_the_plan),
        cmocka_unit_test(why_opens_on_a_meter_and_on_a_person),
        cmocka_unit_test(a_whole_game_is_played_with_keys_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
