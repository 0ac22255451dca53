// A group at the projector: what it predicts and votes, and what its facilitator turns.
#include "ui/test_screens.h"

static void stand_at_a_choice(Seat *seat, const char *lang) {
    sit_down(seat, lang);
    begin_play(seat);
    seat->ui.settings.projector = true;
    read_on(seat);
    assert_int_equal(stage(seat), UI_CHOICE);
}

static void type_text(Seat *seat, const char *text) {
    snprintf(seat->input.text, sizeof seat->input.text, "%s", text);
    look(seat);
    seat->input.text[0] = '\0';
}

static void test_without_a_projector_a_choice_counts_at_once(void **unused) {
    (void)unused;
    Seat seat;
    stand_at_a_choice(&seat, "en");
    seat.ui.settings.projector = false;
    strike(&seat, '2');
    assert_int_equal(seat.command.wish, UI_ANSWER);
    assert_int_equal(seat.command.answer.option, 1);
    strike(&seat, 'f');
    strike(&seat, 'h');
    assert_int_equal(seat.ui.cover, UI_BARE);
    stand_up(&seat);
}

static void test_at_the_projector_it_is_held_back(void **unused) {
    (void)unused;
    Seat seat;
    stand_at_a_choice(&seat, "en");
    strike(&seat, '2');
    assert_int_equal(seat.command.wish, UI_NOTHING);
    assert_true(says(&seat, "Before it counts"));
    strike(&seat, '1'); // trust: up
    strike(&seat, '2');
    strike(&seat, '2'); // stress: up, then down
    strike(&seat, '4');
    strike(&seat, '4');
    strike(&seat, '4'); // skills: nothing again
    for (int i = 0; i < 4; i++) press(&seat, KEY_TAB);
    type_text(&seat, "We wf.l ");
    press(&seat, KEY_BACKSPACE);
    press(&seat, KEY_ENTER); // to the button
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_ANSWER);
    const Answer *answer = &seat.command.answer;
    assert_int_equal(answer->option, 1);
    assert_string_equal(answer->why, "We wf.l");
    assert_int_equal(answer->predicted[VAR_TRUST], 1);
    assert_int_equal(answer->predicted[VAR_STRESS], -1);
    assert_int_equal(answer->predicted[VAR_TRANSPARENCY], 0);
    assert_int_equal(answer->predicted[VAR_SKILLS], 0);
    assert_false(answer->voted);
    obey(&seat);
    assert_true(says(&seat, "You expected: Trust up, Stress down"));
    stand_up(&seat);
}

static void test_thinking_again_and_another_option(void **unused) {
    (void)unused;
    Seat seat;
    stand_at_a_choice(&seat, "en");
    strike(&seat, '2');
    strike(&seat, '1');
    press(&seat, KEY_ESCAPE);
    assert_int_equal(seat.ui.cover, UI_BARE);
    assert_int_equal(game_turn_count(seat.game), 0);
    strike(&seat, '1'); // another option: nothing was said of this one
    assert_int_equal(seat.ui.room.answer.option, 0);
    assert_int_equal(seat.ui.room.answer.predicted[VAR_TRUST], 0);
    stand_up(&seat);
}

static void test_the_question_can_be_left_out(void **unused) {
    (void)unused;
    Seat seat;
    stand_at_a_choice(&seat, "en");
    seat.ui.settings.silent = true;
    strike(&seat, '2');
    assert_int_equal(seat.command.wish, UI_ANSWER);
    stand_up(&seat);
}

static void test_hands_stay_hidden_until_they_are_shown(void **unused) {
    (void)unused;
    Seat seat;
    stand_at_a_choice(&seat, "en");
    seat.ui.settings.silent = true;
    strike(&seat, 'h');
    assert_int_equal(seat.ui.cover, UI_HANDS);
    strike(&seat, '1');
    strike(&seat, '7');
    press(&seat, KEY_TAB);
    press(&seat, KEY_TAB);
    press(&seat, KEY_ENTER);
    press(&seat, KEY_ENTER); // two hands, one press each
    assert_int_equal(seat.ui.room.hands[0], 17);
    assert_int_equal(seat.ui.room.hands[1], 2);
    assert_false(says(&seat, "17"));
    press(&seat, KEY_ESCAPE);
    assert_false(says(&seat, "17"));
    strike(&seat, 'h');
    seat.ui.focus.at = 860; // SPOT_SHOW
    press(&seat, KEY_ENTER);
    assert_true(says(&seat, "17"));
    press(&seat, KEY_ESCAPE);
    assert_true(says(&seat, "17 hands"));
    strike(&seat, '1');
    assert_true(seat.command.answer.voted);
    assert_int_equal(seat.command.answer.votes[0], 17);
    obey(&seat);
    play_until(&seat, UI_CHOICE); // hands are down again
    assert_false(says(&seat, "17 hands"));
    stand_up(&seat);
}

static void test_the_knobs(void **unused) {
    (void)unused;
    Seat seat;
    stand_at_a_choice(&seat, "nl");
    int hours = game_hours(seat.game);
    strike(&seat, 'f');
    assert_true(says(&seat, "Begeleider"));
    press(&seat, KEY_DOWN);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_ANSWER);
    assert_int_equal(seat.command.answer.knob, KNOB_PRESSURE);
    obey(&seat);
    assert_true(says(&seat, "Druk van boven"));
    assert_int_equal(game_hours(seat.game), hours - 1);
    press(&seat, KEY_PAGE_DOWN);
    read_on(&seat);
    assert_int_equal(stage(&seat), UI_CHOICE); // the same question
    strike(&seat, 'f');
    for (int i = 0; i < 3; i++) press(&seat, KEY_DOWN);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_NOTHING); // once is a slip of the finger
    assert_true(says(&seat, "Druk nog een keer"));
    press(&seat, KEY_ESCAPE);
    strike(&seat, 'f');
    assert_false(says(&seat, "Druk nog een keer")); // that was long ago
    for (int i = 0; i < 3; i++) press(&seat, KEY_DOWN);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_NOTHING);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_TAKE_BACK);
    stand_up(&seat);
}

static void test_a_time_out_wakes_for_its_clock_alone(void **unused) {
    (void)unused;
    Seat seat;
    stand_at_a_choice(&seat, "en");
    assert_true(ui_patience(&seat.ui) < 0);
    strike(&seat, 'f');
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_TIMED_OUT);
    assert_int_equal(seat.command.seconds, 120);
    look(&seat);
    assert_true(says(&seat, "1:59"));
    assert_false(ui_wants_frame(&seat.ui));
    assert_true(ui_patience(&seat.ui) > 0 && ui_patience(&seat.ui) <= 1);
    seat.input.now += 200;
    look(&seat);
    assert_true(says(&seat, "Time is up"));
    assert_true(ui_patience(&seat.ui) < 0);
    strike(&seat, '.');
    assert_int_equal(seat.ui.cover, UI_BARE);
    stand_up(&seat);
}

static void test_half_way_a_pause_is_offered(void **unused) {
    (void)unused;
    Seat seat;
    stand_at_a_choice(&seat, "en");
    int half = seat.story->weeks / 2;
    while (game_state(seat.game)->week < half) {
        assert_false(says(&seat, "Half-way. A pause?"));
        answer_by(&seat, POLICY_BALANCED);
        if (game_state(seat.game)->week < half) read_on(&seat);
    }
    assert_int_equal(stage(&seat), UI_WEEK);
    assert_true(draw_says(&seat.list, "Half-way. A pause?"));
    seat.ui.settings.projector = false;
    look(&seat);
    assert_false(says(&seat, "Half-way. A pause?"));
    stand_up(&seat);
}

// PageDown, PageUp, "." and nothing else.
static void test_a_clicker_is_enough(void **unused) {
    (void)unused;
    Seat seat;
    stand_at_a_choice(&seat, "en");
    strike(&seat, '.');
    press(&seat, KEY_PAGE_DOWN); // yes, this one
    assert_int_equal(seat.ui.cover, UI_DECIDE);
    strike(&seat, '.'); // trust: up
    assert_int_equal(seat.ui.room.answer.predicted[VAR_TRUST], 1);
    for (int i = 0; i < 5; i++) press(&seat, KEY_PAGE_DOWN);
    strike(&seat, '.');
    assert_int_equal(seat.command.wish, UI_ANSWER);
    assert_int_equal(seat.command.answer.predicted[VAR_TRUST], 1);
    stand_up(&seat);
}

// As in the debrief: Enter is no hand more, but leads on.
static void test_enter_behind_a_typed_number_leads_to_the_next(void **unused) {
    (void)unused;
    Seat seat;
    stand_at_a_choice(&seat, "en");
    seat.ui.settings.silent = true;
    strike(&seat, 'h');
    int count = game_prompt(seat.game)->option_count;
    for (int i = 0; i < count; i++) {
        assert_int_equal(seat.ui.focus.at, 840 + i); // SPOT_HANDS
        strike(&seat, (char)('4' + i));
        press(&seat, KEY_ENTER);
        assert_int_equal(seat.ui.room.hands[i], 4 + i);
    }
    assert_int_equal(seat.ui.focus.at, 860); // SPOT_SHOW
    seat.ui.focus.at = 840;
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.ui.room.hands[0], 5);
    stand_up(&seat);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_without_a_projector_a_choice_counts_at_once),
        cmocka_unit_test(test_at_the_projector_it_is_held_back),
        cmocka_unit_test(test_thinking_again_and_another_option),
        cmocka_unit_test(test_the_question_can_be_left_out),
        cmocka_unit_test(test_hands_stay_hidden_until_they_are_shown),
        cmocka_unit_test(test_enter_behind_a_typed_number_leads_to_the_next),
        cmocka_unit_test(test_the_knobs),
        cmocka_unit_test(test_a_time_out_wakes_for_its_clock_alone),
        cmocka_unit_test(test_half_way_a_pause_is_offered),
        cmocka_unit_test(test_a_clicker_is_enough),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
