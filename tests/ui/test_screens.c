// The screens, read from their draw lists.
#include "ui/test_screens.h"

#include "ui/frame/widget.h"

#include <math.h>

static void the_shelf_shows_what_can_be_played(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    assert_true(says(&seat, "A title")
                && says(&seat, "About\xC2\xA0"
                               "25\xC2\xA0minutes"));
    assert_int_equal(seat.ui.focus.at, SPOT_SCENARIO);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_OPEN);
    assert_int_equal(seat.command.scenario, 0);
    stand_up(&seat);
}

static void a_scenario_with_mistakes_cannot_be_opened(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    seat.scenario.trouble = "it is broken";
    look(&seat);
    assert_true(says(&seat, "it is broken"));
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_NOTHING);
    stand_up(&seat);
}

static void the_brief_and_the_team_come_first(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    seat.world.game = seat.game;
    ui_begin(&seat.ui, seat.game);
    look(&seat);
    assert_true(says(&seat, "The first rollout") && says(&seat, "Your goal"));
    press(&seat, KEY_ENTER);
    assert_true(says(&seat, "Your team") && says(&seat, "senior planner"));
    press(&seat, KEY_ESCAPE); // one step back
    assert_true(says(&seat, "Your goal"));
    press(&seat, KEY_PAGE_DOWN);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.ui.page, UI_PLAY);
    assert_true(says(&seat, "Week 1 of 12") && says(&seat, "Trust"));
    stand_up(&seat);
}

static void lines_come_one_by_one_and_all_before_the_options(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    const Transcript *told = game_transcript(seat.game);
    assert_true(says(&seat, "half past eight"));
    assert_false(says(&seat, "What do you do?"));
    int presses = 0;
    while (stage(&seat) == UI_TOLD) {
        press(&seat, KEY_ENTER);
        presses++;
    }
    assert_int_equal(seat.ui.lines_seen, told->count);
    assert_true(presses >= told->count - 3);
    assert_true(says(&seat, "What do you do?"));
    stand_up(&seat);
}

static void a_digit_skips_the_reading_and_chooses_nothing(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    strike(&seat, '1');
    assert_int_equal(seat.command.wish, UI_NOTHING);
    assert_int_equal(stage(&seat), UI_CHOICE);
    strike(&seat, '1');
    assert_int_equal(seat.command.wish, UI_ANSWER);
    stand_up(&seat);
}

static void every_option_can_be_reached_by_arrows_digits_clicker_and_pointer(void **u) {
    (void)u;
    for (int way = 0; way < 4; way++) {
        for (int option = 0; option < 4; option++) {
            Seat seat;
            sit_down(&seat, "en");
            begin_play(&seat);
            read_on(&seat);
            const Spot *spot = focus_spot(&seat.ui.focus, SPOT_OPTION + option);
            assert_non_null(spot);
            Rect rect = spot->rect;
            Key key = way == 0 ? KEY_DOWN : KEY_PAGE_DOWN;
            for (int i = 0; way < 2 && i < option; i++) press(&seat, key);
            if (way < 2) press(&seat, KEY_ENTER);
            if (way == 2) strike(&seat, (char)('1' + option));
            if (way == 3) click(&seat, rect.x + rect.w / 2, rect.y + rect.h / 2);
            assert_int_equal(seat.command.wish, UI_ANSWER);
            assert_int_equal(seat.command.answer.option, option);
            stand_up(&seat);
        }
    }
}

static void tab_goes_round_and_back(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    read_on(&seat);
    int first = seat.ui.focus.at, count = seat.ui.focus.count;
    for (int i = 0; i < count; i++) press(&seat, KEY_TAB);
    assert_int_equal(seat.ui.focus.at, first);
    press(&seat, KEY_TAB);
    assert_int_not_equal(seat.ui.focus.at, first);
    press(&seat, KEY_BACKTAB);
    assert_int_equal(seat.ui.focus.at, first);
    stand_up(&seat);
}

static void after_a_choice_it_is_told_what_it_did(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    read_on(&seat);
    strike(&seat, '3');
    obey(&seat);
    assert_int_equal(stage(&seat), UI_AFTER);
    assert_true(says(&seat, "What it does at once") && says(&seat, "Your choice"));
    assert_true(says(&seat, "Asking first costs time"));
    stand_up(&seat);
}

static void whoever_comes_back_sees_first_what_the_last_answer_did(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    read_on(&seat);
    strike(&seat, '2');
    obey(&seat);
    for (int week = 0; week < 2; week++) {
        int turns = game_turn_count(seat.game);
        seat.ui = ui_open(); // another day
        seat.ui.settings.still = true;
        ui_return(&seat.ui, seat.game);
        look(&seat);
        assert_int_equal(stage(&seat), week == 0 ? UI_AFTER : UI_WEEK);
        assert_true(
            says(&seat, week == 0 ? "What it does at once" : "Week 1 has passed"));
        press(&seat, KEY_ENTER);
        assert_int_equal(game_turn_count(seat.game), turns);
        assert_true(stage(&seat) != UI_AFTER && stage(&seat) != UI_WEEK);
        if (week > 0) break;
        play_until(&seat, UI_PLAN);
        answer_by(&seat, POLICY_BALANCED);
    }
    stand_up(&seat);
}

// All texts of a frame, one behind the other.
static void all_said(const Seat *seat, char *out, size_t size) {
    size_t used = 0;
    out[0] = '\0';
    for (int i = 0; i < seat->list.text_count && used < size; i++) {
        used +=
            (size_t)snprintf(out + used, size - used, "%s|", seat->list.texts[i].text);
    }
}

// The same numbers as before the break, also where somebody left in that week.
static void whoever_comes_back_reads_what_was_read_then(void **u) {
    (void)u;
    static char then[8192], now[8192];
    Seat seat;
    Err err;
    sit_down(&seat, "en");
    game_close(seat.game);
    story_close(seat.story);
    seat.story = story_open("scenarios/too-far-too-fast", seat.words[0], &seat.report);
    assert_non_null(seat.story);
    seat.game = game_open(seat.story, 3, false, &err);
    assert_non_null(seat.game);
    begin_play(&seat);
    while (stage(&seat) != UI_END) {
        read_on(&seat);
        if (stage(&seat) == UI_END) break;
        answer_by(&seat, POLICY_PUSH);
        all_said(&seat, then, sizeof then);
        Ui kept = seat.ui;
        seat.ui = ui_open();
        seat.ui.settings.still = true;
        ui_return(&seat.ui, seat.game);
        look(&seat);
        all_said(&seat, now, sizeof now);
        assert_string_equal(now, then);
        seat.ui = kept;
    }
    assert_true(state_staff(game_state(seat.game)) < seat.story->member_count);
    stand_up(&seat);
}

static void the_week_passes_and_any_key_skips_it(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    seat.ui.settings.still = false;
    begin_play(&seat);
    play_until(&seat, UI_PLAN);
    answer_by(&seat, POLICY_BALANCED);
    assert_int_equal(stage(&seat), UI_WEEK);
    assert_true(says(&seat, "Week 1 has passed"));
    assert_true(ui_wants_frame(&seat.ui));
    press(&seat, KEY_ENTER); // skips
    assert_int_equal(stage(&seat), UI_WEEK);
    press(&seat, KEY_ENTER);
    assert_int_not_equal(stage(&seat), UI_WEEK);
    stand_up(&seat);
}

static void nothing_moves_when_nothing_is_to_move(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    assert_false(ui_wants_frame(&seat.ui));
    seat.ui.settings.still = false;
    begin_play(&seat);
    play_until(&seat, UI_WEEK);
    for (int i = 0; i < 6; i++) look(&seat);
    assert_false(ui_wants_frame(&seat.ui));
    stand_up(&seat);
}

static void a_black_screen_ends_with_any_key_and_does_no_more(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    read_on(&seat);
    strike(&seat, 'b');
    assert_true(seat.ui.black);
    assert_int_equal(seat.list.text_count, 0);
    strike(&seat, '1');
    assert_false(seat.ui.black);
    assert_int_equal(seat.command.wish, UI_NOTHING);
    assert_true(says(&seat, "What do you do?"));
    stand_up(&seat);
}

static void a_full_stop_is_a_black_screen_where_nothing_can_be_chosen(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    assert_int_equal(stage(&seat), UI_TOLD);
    strike(&seat, '.');
    assert_true(seat.ui.black);
    stand_up(&seat);
}

// Down to the second option, and asked for it.
static void ask_by_clicker(Seat *seat) {
    sit_down(seat, "en");
    begin_play(seat);
    read_on(seat);
    press(seat, KEY_PAGE_DOWN);
    strike(seat, '.');
    assert_int_equal(seat->command.wish, UI_NOTHING);
    assert_true(says(seat, "Option 2?"));
}

static void a_clicker_chooses_in_two_steps(void **u) {
    (void)u;
    Seat seat;
    ask_by_clicker(&seat);
    press(&seat, KEY_PAGE_DOWN);
    assert_int_equal(seat.command.wish, UI_ANSWER);
    assert_int_equal(seat.command.answer.option, 1);
    stand_up(&seat);
}

static void whatever_else_a_clicker_sends_takes_it_back(void **u) {
    static const Key keys[] = {KEY_PAGE_UP, KEY_ESCAPE, KEY_F5, KEY_UP};
    (void)u;
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        Seat seat;
        ask_by_clicker(&seat);
        press(&seat, keys[i]);
        assert_int_equal(seat.command.wish, UI_NOTHING);
        assert_false(says(&seat, "Option 2?"));
        assert_int_equal(seat.ui.cover, UI_BARE);
        press(&seat, KEY_PAGE_DOWN); // moves again
        assert_int_equal(seat.command.wish, UI_NOTHING);
        stand_up(&seat);
    }
}

// Not under the week that has passed, but in the one it comes back in.
static void what_comes_back_has_a_moment_of_its_own(void **u) {
    (void)u;
    Seat seat;
    int told = 0;
    sit_down(&seat, "en");
    begin_play(&seat);
    for (int i = 0; i < 900 && stage(&seat) != UI_END; i++) {
        UiStage at = stage(&seat);
        bool back = says(&seat, "This comes back from week");
        if (at == UI_TOLD && back) told++;
        if (at == UI_WEEK || at == UI_AFTER) assert_false(back);
        if (at == UI_CHOICE || at == UI_PLAN)
            answer_by(&seat, POLICY_PUSH);
        else
            press(&seat, KEY_ENTER);
    }
    assert_true(told > 0);
    stand_up(&seat);
}

// Whether its first words are on the screen; the rest may stand on other lines.
static bool says_begin_of(const Seat *seat, const char *text) {
    char begin[13];
    snprintf(begin, sizeof begin, "%s", text);
    return says(seat, begin);
}

static void the_end_tells_of_everybody(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    for (int i = 0; i < 900 && stage(&seat) != UI_END; i++) {
        UiStage at = stage(&seat);
        if (at == UI_CHOICE || at == UI_PLAN)
            answer_by(&seat, POLICY_BALANCED);
        else
            press(&seat, KEY_ENTER);
    }
    look(&seat);
    assert_true(says(&seat, "How it ended") && !says(&seat, "What became of them"));
    for (int i = 0; i < seat.story->member_count; i++) { // one by one
        press(&seat, KEY_ENTER);
        assert_int_equal(seat.command.wish, UI_NOTHING);
        assert_true(says(&seat, seat.story->members[i].name));
        assert_true(says_begin_of(&seat, game_epilogue(seat.game, i)));
    }
    press(&seat, KEY_PAGE_UP);
    assert_true(says_begin_of(&seat, game_epilogue(seat.game, 4)));
    press(&seat, KEY_PAGE_DOWN);
    press(&seat, KEY_ENTER); // all of them together
    assert_true(says(&seat, "What became of them") && says(&seat, "The way there"));
    for (int i = 0; i < seat.story->member_count; i++) {
        assert_true(says(&seat, seat.story->members[i].name));
    }
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_DEBRIEF);
    press(&seat, KEY_BACKTAB); // away from the main button
    seat.ui.focus.at = SPOT_BACK;
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_LEAVE);
    stand_up(&seat);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_shelf_shows_what_can_be_played),
        cmocka_unit_test(a_scenario_with_mistakes_cannot_be_opened),
        cmocka_unit_test(the_brief_and_the_team_come_first),
        cmocka_unit_test(lines_come_one_by_one_and_all_before_the_options),
        cmocka_unit_test(a_digit_skips_the_reading_and_chooses_nothing),
        cmocka_unit_test(
            every_option_can_be_reached_by_arrows_digits_clicker_and_pointer),
        cmocka_unit_test(tab_goes_round_and_back),
        cmocka_unit_test(after_a_choice_it_is_told_what_it_did),
        cmocka_unit_test(whoever_comes_back_sees_first_what_the_last_answer_did),
        cmocka_unit_test(whoever_comes_back_reads_what_was_read_then),
        cmocka_unit_test(the_week_passes_and_any_key_skips_it),
        cmocka_unit_test(nothing_moves_when_nothing_is_to_move),
        cmocka_unit_test(a_full_stop_is_a_black_screen_where_nothing_can_be_chosen),
        cmocka_unit_test(a_clicker_chooses_in_two_steps),
        cmocka_unit_test(whatever_else_a_clicker_sends_takes_it_back),
        cmocka_unit_test(a_black_screen_ends_with_any_key_and_does_no_more),
        cmocka_unit_test(what_comes_back_has_a_moment_of_its_own),
        cmocka_unit_test(the_end_tells_of_everybody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
