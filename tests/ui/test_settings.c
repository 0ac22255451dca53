// Settings, the shelf's first place, and the ways on and back at the ends of a game.
#include "ui/test_screens.h"

#include "ui/frame/widget.h"

// The rows of setting.h, in their order.
enum { LANGUAGE, TEXT_SIZE, CONTRAST, MOTION, PROJECTOR, FULL_SCREEN };

static void open_settings(Seat *seat) {
    sit_down(seat, "en");
    begin_play(seat);
    press(seat, KEY_ESCAPE);
    assert_int_equal(seat->ui.cover, UI_PAUSE);
}

static void push_row(Seat *seat, int row) {
    seat->ui.focus.at = SPOT_SETTING + row;
    press(seat, KEY_ENTER);
}

static void the_text_grows_in_steps_and_begins_anew(void **u) {
    (void)u;
    static const int sizes[] = {125, 150, 200, 100};
    Seat seat;
    open_settings(&seat);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        char told[16];
        snprintf(told, sizeof told, "%d %%", sizes[i]);
        push_row(&seat, TEXT_SIZE);
        assert_int_equal(seat.ui.settings.text_size, sizes[i]);
        assert_true(says(&seat, told));
    }
    stand_up(&seat);
}

static void keys_make_text_no_larger_and_no_smaller_than_it_can_be(void **u) {
    (void)u;
    Seat seat;
    open_settings(&seat);
    for (int i = 0; i < 30; i++) press(&seat, KEY_BIGGER);
    assert_int_equal(seat.ui.settings.text_size, UI_TEXT_MAX);
    press(&seat, KEY_SMALLER);
    assert_int_equal(seat.ui.settings.text_size, UI_TEXT_MAX - UI_TEXT_STEP);
    press(&seat, KEY_NORMAL_SIZE);
    assert_int_equal(seat.ui.settings.text_size, UI_TEXT_MIN);
    press(&seat, KEY_SMALLER);
    assert_int_equal(seat.ui.settings.text_size, UI_TEXT_MIN);
    stand_up(&seat);
}

static int count_said(const Seat *seat, const char *text) {
    int count = 0;
    for (int i = 0; i < seat->list.text_count; i++) {
        count += strcmp(seat->list.texts[i].text, text) == 0;
    }
    return count;
}

static void a_switch_shows_what_it_is_set_to(void **u) {
    (void)u;
    Seat seat;
    open_settings(&seat);
    bool *set[] = {[CONTRAST] = &seat.ui.settings.contrast,
                   [MOTION] = &seat.ui.settings.still,
                   [PROJECTOR] = &seat.ui.settings.projector};
    for (int row = CONTRAST; row <= PROJECTOR; row++) {
        for (int twice = 0; twice < 2; twice++) {
            bool before = *set[row];
            int on = count_said(&seat, "On");
            bool rises = row == MOTION ? before : !before;
            push_row(&seat, row);
            assert_true(*set[row] == !before);
            assert_int_equal(count_said(&seat, "On"), on + (rises ? 1 : -1));
        }
    }
    int off = count_said(&seat, "Off");
    seat.world.full_screen = true; // as the window has it, not the interface
    look(&seat);
    assert_int_equal(count_said(&seat, "Off"), off - 1);
    stand_up(&seat);
}

static void the_last_game_comes_first_on_the_shelf(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    assert_int_equal(seat.ui.focus.at, SPOT_SCENARIO);
    stand_up(&seat);
    sit_down(&seat, "en");
    seat.world.last = "A title, week 3";
    seat.ui = ui_open();
    look(&seat);
    assert_int_equal(seat.ui.focus.at, SPOT_NEXT);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_RESUME);
    stand_up(&seat);
}

static void keys_that_mean_the_same_everywhere(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    for (int page = 0; page < 2; page++) {
        press(&seat, KEY_F11);
        assert_int_equal(seat.command.wish, UI_FULL_SCREEN);
        press(&seat, KEY_F5);
        assert_int_equal(seat.command.wish, UI_RELOAD);
        strike(&seat, 'l');
        assert_int_equal(seat.command.wish, UI_LANGUAGE);
        press(&seat, KEY_F1);
        assert_int_equal(seat.ui.cover, UI_HELP);
        press(&seat, KEY_ESCAPE);
        strike(&seat, '?');
        assert_int_equal(seat.ui.cover, UI_HELP);
        press(&seat, KEY_ESCAPE);
        begin_play(&seat);
    }
    stand_up(&seat);
}

static void push_back(Seat *seat) {
    seat->ui.focus.at = SPOT_BACK;
    press(seat, KEY_ENTER);
}

static void from_the_team_one_step_back_is_the_brief_and_then_the_shelf(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    seat.world.game = seat.game;
    ui_begin(&seat.ui, seat.game);
    look(&seat);
    seat.ui.focus.at = SPOT_NEXT;
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.ui.page, UI_TEAM);
    push_back(&seat);
    assert_int_equal(seat.ui.page, UI_BRIEF);
    push_back(&seat);
    assert_int_equal(seat.command.wish, UI_LEAVE);
    stand_up(&seat);
}

static bool has_color(const Seat *seat, Color color) {
    for (int i = 0; i < seat->list.vertex_count; i++) {
        Color at = seat->list.vertices[i].color;
        if (at.r == color.r && at.g == color.g && at.b == color.b) return true;
    }
    return false;
}

// What is only said is not told in the colour of what went wrong.
static void what_is_well_does_not_look_like_trouble(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    const Theme *theme = theme_get(THEME_CALM);
    seat.world.trouble = "something to be told";
    for (int well = 0; well < 2; well++) {
        seat.world.well = well;
        look(&seat);
        assert_true(says(&seat, "something to be told"));
        assert_true(has_color(&seat, theme->bad) == !well);
        assert_true(has_color(&seat, theme->good) == well);
    }
    stand_up(&seat);
}

static void from_all_together_one_can_look_at_each_again(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    while (stage(&seat) != UI_END) {
        read_on(&seat);
        if (stage(&seat) != UI_END) answer_by(&seat, POLICY_FIRST);
    }
    int last = seat.story->member_count + 1;
    for (int i = 0; i < last; i++) press(&seat, KEY_ENTER);
    assert_int_equal(seat.ui.parted, last);
    press(&seat, KEY_PAGE_UP);
    assert_int_equal(seat.ui.parted, last - 1);
    for (int i = 0; i < 2 * last; i++) press(&seat, KEY_PAGE_UP);
    assert_int_equal(seat.ui.parted, 0);
    assert_int_equal(seat.command.wish, UI_NOTHING);
    stand_up(&seat);
}

// ---- what the facilitator brings in, and what was not kept

static void a_prepared_event_is_told_at_once(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    play_until(&seat, UI_PLAN);
    seat.ui.settings.projector = true;
    for (int i = 0; i < 8 && !focus_spot(&seat.ui.focus, SPOT_PREPARED); i++) {
        answer_by(&seat, POLICY_FIRST);
        play_until(&seat, UI_PLAN);
        strike(&seat, 'f');
        if (!focus_spot(&seat.ui.focus, SPOT_PREPARED)) press(&seat, KEY_ESCAPE);
    }
    seat.ui.focus.at = SPOT_PREPARED;
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_ANSWER);
    assert_int_equal(seat.command.answer.knob, KNOB_EVENT);
    obey(&seat);
    assert_int_not_equal(stage(&seat), UI_AFTER); // it did nothing by itself
    read_on(&seat);
    assert_int_equal(stage(&seat), UI_CHOICE);
    stand_up(&seat);
}

// Where a promise of a scene falls due; whoever always takes the last option that is
// open makes one.
static void play_until_promise(Seat *seat) {
    while (game_prompt(seat->game)->kind != PROMPT_PROMISE) {
        const Prompt *prompt = game_prompt(seat->game);
        Answer answer = {.pace = 1};
        Err err;
        for (int i = 0; i < prompt->option_count; i++) {
            if (!prompt->options[i].refusal) answer.option = i;
        }
        assert_int_not_equal(prompt->kind, PROMPT_END);
        assert_true(game_answer(seat->game, &answer, &err));
    }
    look(seat);
    read_on(seat);
}

static void a_promise_that_was_not_kept_is_said_to_be_broken(void **u) {
    (void)u;
    static const char *const said[] = {"Promise kept", "Promise broken"};
    for (int breaks = 0; breaks < 2; breaks++) {
        Seat seat;
        sit_down(&seat, "en");
        begin_play(&seat);
        play_until_promise(&seat);
        strike(&seat, breaks ? '2' : '1');
        obey(&seat);
        assert_true(says(&seat, said[breaks]));
        assert_false(says(&seat, said[!breaks]));
        stand_up(&seat);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_text_grows_in_steps_and_begins_anew),
        cmocka_unit_test(keys_make_text_no_larger_and_no_smaller_than_it_can_be),
        cmocka_unit_test(a_switch_shows_what_it_is_set_to),
        cmocka_unit_test(the_last_game_comes_first_on_the_shelf),
        cmocka_unit_test(keys_that_mean_the_same_everywhere),
        cmocka_unit_test(from_the_team_one_step_back_is_the_brief_and_then_the_shelf),
        cmocka_unit_test(what_is_well_does_not_look_like_trouble),
        cmocka_unit_test(from_all_together_one_can_look_at_each_again),
        cmocka_unit_test(a_prepared_event_is_told_at_once),
        cmocka_unit_test(a_promise_that_was_not_kept_is_said_to_be_broken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
