// A whole scenario with one way of operating at a time: a clicker's keys, a pad's, a
// finger. The focus can always be seen, and what is tapped is large enough.
#include "ui/test_screens.h"

#include "ui/frame/widget.h"

#include <math.h>

enum { STEPS_MAX = 3000, TARGET = 44, FOUND = 8 };

// ---- a seat at the shelf, which does what is wished for

static void sit_at_shelf(Seat *seat, const char *lang) {
    sit_down(seat, lang);
    ui_to_shelf(&seat->ui);
    look(seat);
}

static void carry_out(Seat *seat) {
    if (seat->command.wish == UI_OPEN) {
        seat->world.game = seat->game;
        ui_begin(&seat->ui, seat->game);
        look(seat);
    }
    obey(seat);
}

static bool at_end(const Seat *seat) {
    return seat->world.game && seat->ui.page == UI_PLAY && stage(seat) == UI_END;
}

static bool is_at(const Seat *seat, UiStage wanted) {
    return seat->world.game && seat->ui.page == UI_PLAY && stage(seat) == wanted;
}

// ---- the focus

static bool same_color(Color a, Color b) {
    return a.r == b.r && a.g == b.g && a.b == b.b && b.a > 0;
}

static bool any_corner_in(const Seat *seat, const DrawCommand *command, Rect area) {
    Color focus =
        theme_get(seat->ui.settings.contrast ? THEME_CONTRAST : THEME_CALM)->focus;
    for (int i = command->first; i < command->first + command->count; i++) {
        const Vertex *vertex = &seat->list.vertices[seat->list.indices[i]];
        if (!same_color(focus, vertex->color)) continue;
        if (rect_contains(area, vertex->at.x, vertex->at.y)) return true;
    }
    return false;
}

static Rect both(Rect a, Rect b) {
    float x = fmaxf(a.x, b.x), y = fmaxf(a.y, b.y);
    return (Rect){x, y, fmaxf(0, fminf(a.x + a.w, b.x + b.w) - x),
                  fmaxf(0, fminf(a.y + a.h, b.y + b.h) - y)};
}

// Whether a ring of the focus's colour is drawn at the spot that has it, where nothing
// cuts it off.
static bool ring_is_seen(const Seat *seat) {
    const Spot *spot = focus_spot(&seat->ui.focus, seat->ui.focus.at);
    if (!spot) return false;
    Rect frame = {0, 0, (float)seat->input.width, (float)seat->input.height};
    Rect near = both(rect_inset(spot->rect, -FOUND), frame), open = near;
    for (int i = 0; i < seat->list.command_count; i++) {
        const DrawCommand *command = &seat->list.commands[i];
        if (command->kind == DRAW_CLIP)
            open = command->area.w > 0 ? both(near, command->area) : near;
        if (command->kind == DRAW_TRIANGLES && any_corner_in(seat, command, open))
            return true;
    }
    return false;
}

static void check_focus(const Seat *seat) {
    if (seat->ui.black || seat->command.wish != UI_NOTHING) return;
    if (!ring_is_seen(seat)) fail_msg("spot %d has no ring", seat->ui.focus.at);
}

// ---- a clicker

// One press of what it sends: 'n'ext, 'p'revious, 'e'scape, '5', or its black key.
static void clicks(Seat *seat, char key) {
    switch (key) {
    case 'n': press(seat, KEY_PAGE_DOWN); break;
    case 'p': press(seat, KEY_PAGE_UP); break;
    case 'e': press(seat, KEY_ESCAPE); break;
    case '5': press(seat, KEY_F5); break;
    default: strike(seat, key); break;
    }
    check_focus(seat);
    carry_out(seat);
}

static void click_all(Seat *seat, const char *keys) {
    for (; *keys; keys++) clicks(seat, *keys);
}

// F5 and Esc, and back again with Esc: nothing was done, and the place is the same.
static void pushes_the_show_button(Seat *seat) {
    int turns = game_turn_count(seat->game);
    UiStage before = stage(seat);
    click_all(seat, "5e");
    assert_int_equal(seat->ui.cover, UI_PAUSE);
    click_all(seat, "5.");
    assert_int_equal(seat->ui.cover, UI_BARE);
    assert_int_equal(stage(seat), before);
    assert_int_equal(game_turn_count(seat->game), turns);
}

// The second option; the plan: the second card, then back to the button and on.
static void plays_by_clicker(Seat *seat, char black) {
    char choose[] = {'n', black, 'n', '\0'};
    char plan[] = {'n', black, 'p', 'p', 'n', '\0'};
    click_all(seat, is_at(seat, UI_CHOICE) ? choose
                    : is_at(seat, UI_PLAN) ? plan
                                           : "n");
}

static void by_clicker(const char *lang, char black) {
    Seat seat;
    int steps = 0;
    sit_at_shelf(&seat, lang);
    click_all(&seat, black == '.' ? "." : "npb");
    assert_int_equal(seat.ui.page, UI_BRIEF);
    for (; steps < STEPS_MAX && !at_end(&seat); steps++) {
        bool plans = is_at(&seat, UI_PLAN) && seat.ui.picking < 0;
        if (plans) pushes_the_show_button(&seat);
        plays_by_clicker(&seat, black);
    }
    assert_true(at_end(&seat));
    assert_int_equal(seat.ui.cover, UI_BARE);
    stand_up(&seat);
}

static void a_clicker_plays_a_whole_scenario(void **u) {
    (void)u;
    by_clicker("en", '.');
    by_clicker("nl", '.');
}

static void a_clicker_whose_black_key_is_b_plays_one_too(void **u) {
    (void)u;
    by_clicker("nl", 'b');
}

static void the_black_key_twice_is_a_black_screen_at_a_choice(void **u) {
    (void)u;
    for (int i = 0; i < 2; i++) {
        Seat seat;
        sit_down(&seat, "en");
        begin_play(&seat);
        read_on(&seat);
        press(&seat, KEY_PAGE_DOWN);
        strike(&seat, "b."[i]);
        assert_true(says(&seat, "Option 2?") && !seat.ui.black);
        strike(&seat, "b."[i]);
        assert_true(seat.ui.black);
        press(&seat, KEY_PAGE_DOWN);
        assert_false(seat.ui.black);
        assert_int_equal(seat.command.wish, UI_NOTHING);
        stand_up(&seat);
    }
}

static void a_clicker_reads_a_cover_and_leaves_it(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    seat.input.height = 480;
    read_on(&seat);
    press(&seat, KEY_F1);
    assert_int_equal(seat.ui.cover, UI_HELP);
    press(&seat, KEY_PAGE_DOWN);
    assert_true(seat.ui.scroll[UI_SCROLL_COVER].offset > 0);
    for (int i = 0; i < 9; i++) press(&seat, KEY_PAGE_DOWN);
    strike(&seat, '.');
    assert_int_equal(seat.ui.cover, UI_BARE);
    stand_up(&seat);
}

// ---- a pad: arrows, Enter and Esc

static void goes_to(Seat *seat, int id, Key key) {
    for (int i = 0; i < 60 && seat->ui.focus.at != id; i++) {
        press(seat, key);
        check_focus(seat);
    }
}

static void by_pad(int width, int height, int text_size) {
    Seat seat;
    sit_at_shelf(&seat, "nl");
    seat.input.width = width;
    seat.input.height = height;
    seat.ui.settings.text_size = text_size;
    look(&seat);
    for (int steps = 0; steps < STEPS_MAX && !at_end(&seat); steps++) {
        if (is_at(&seat, UI_CHOICE)) press(&seat, KEY_DOWN);
        if (is_at(&seat, UI_PLAN)) goes_to(&seat, SPOT_NEXT, KEY_DOWN);
        check_focus(&seat);
        press(&seat, KEY_ENTER);
        carry_out(&seat);
        if (!is_at(&seat, UI_PLAN) || seat.ui.cover != UI_BARE) continue;
        strike(&seat, 'w');
        check_focus(&seat);
        press(&seat, KEY_ESCAPE);
        assert_int_equal(seat.ui.cover, UI_BARE);
    }
    assert_true(at_end(&seat));
    stand_up(&seat);
}

static void a_pad_plays_a_whole_scenario(void **u) {
    (void)u;
    by_pad(1280, 720, 100);
}

static void a_pad_plays_one_where_little_fits(void **u) {
    (void)u;
    by_pad(1024, 768, 200);
    by_pad(1280, 720, 150);
}

// ---- a finger: no hovering, only down, moves and up

static void finger(Seat *seat, float x, float y, bool down) {
    bool was = seat->input.down;
    seat->input.x = x;
    seat->input.y = y;
    seat->input.moved = true;
    seat->input.down = down;
    seat->input.pressed = down && !was;
    seat->input.released = !down && was;
    look(seat);
}

static void drags(Seat *seat, float x, float y, float by) {
    finger(seat, x, y, true);
    finger(seat, x, y + by / 2, true);
    finger(seat, x, y + by, true);
    finger(seat, x, y + by, false);
}

// Drags what lies in a scrolled area into view first.
static void taps(Seat *seat, int id) {
    for (int i = 0; i < 40; i++) {
        const Spot *spot = focus_spot(&seat->ui.focus, id);
        assert_non_null(spot);
        float x = spot->rect.x + spot->rect.w / 2, y = spot->rect.y + spot->rect.h / 2;
        bool seen = spot->group == 0 || (y > 120 && y < 540);
        if (seen) {
            finger(seat, x, y, true);
            finger(seat, x, y, false);
            return;
        }
        drags(seat, x, 330, y > 330 ? -150 : 150);
        assert_int_equal(seat->command.wish, UI_NOTHING);
    }
    fail_msg("spot %d is not dragged into view", id);
}

static void a_finger_plays_a_whole_scenario(void **u) {
    (void)u;
    Seat seat;
    sit_at_shelf(&seat, "nl");
    taps(&seat, SPOT_SCENARIO);
    carry_out(&seat);
    for (int steps = 0; steps < STEPS_MAX && !at_end(&seat); steps++) {
        if (is_at(&seat, UI_PLAN)) taps(&seat, SPOT_ACTION + 1);
        taps(&seat, is_at(&seat, UI_CHOICE) ? SPOT_OPTION + 1 : SPOT_NEXT);
        carry_out(&seat);
    }
    assert_true(at_end(&seat));
    stand_up(&seat);
}

static void a_finger_that_drags_chooses_nothing(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    seat.ui.settings.text_size = 200;
    read_on(&seat);
    UiScroll *scroll = &seat.ui.scroll[UI_SCROLL_MAIN];
    const Spot *option = focus_spot(&seat.ui.focus, SPOT_OPTION);
    assert_non_null(option);
    float x = option->rect.x + 90, y = option->rect.y + 40, before = scroll->offset;
    assert_true(scroll->content > scroll->view + 100);
    drags(&seat, x, y, -80);
    assert_int_equal(seat.command.wish, UI_NOTHING);
    assert_true(fabsf(scroll->offset - before - 80) < 2);
    drags(&seat, x, y, 80);
    assert_true(fabsf(scroll->offset - before) < 2);
    stand_up(&seat);
}

// ---- large enough for a finger

static void check_targets(const Seat *seat) {
    const Focus *focus = &seat->ui.focus;
    for (int i = 0; i < focus->count; i++) {
        const Spot *spot = &focus->spots[i];
        if (spot->rect.w + 0.5f >= TARGET && spot->rect.h + 0.5f >= TARGET) continue;
        fail_msg("spot %d is %.0f x %.0f", spot->id, (double)spot->rect.w,
                 (double)spot->rect.h);
    }
}

static void check_covers(Seat *seat) {
    static const Key keys[] = {KEY_ESCAPE, KEY_F1};
    for (int i = 0; i < 2; i++) {
        press(seat, keys[i]);
        check_targets(seat);
        press(seat, KEY_ESCAPE);
    }
    strike(seat, 'w');
    check_targets(seat);
    press(seat, KEY_ESCAPE);
}

// The covers of whoever leads a group.
static void check_room(Seat *seat) {
    static const UiCover covers[] = {UI_LEAD, UI_DECIDE, UI_HANDS, UI_TIMEOUT};
    for (size_t i = 0; i < sizeof covers / sizeof covers[0]; i++) {
        seat->ui.cover = covers[i];
        look(seat);
        check_targets(seat);
        seat->ui.cover = UI_BARE;
        look(seat);
    }
}

static void all_is_large_enough(const char *lang) {
    Seat seat;
    sit_at_shelf(&seat, lang);
    check_targets(&seat);
    taps(&seat, SPOT_SCENARIO);
    carry_out(&seat);
    for (int steps = 0; steps < 60; steps++) {
        check_targets(&seat);
        if (is_at(&seat, UI_PLAN)) {
            taps(&seat, SPOT_ACTION);
            check_covers(&seat);
            seat.ui.picking = story_action(seat.story, "listen");
            seat.ui.picked = (Act){.action = seat.ui.picking};
            look(&seat);
            check_targets(&seat);
            press(&seat, KEY_ESCAPE);
        }
        if (is_at(&seat, UI_CHOICE)) check_room(&seat);
        taps(&seat, is_at(&seat, UI_CHOICE) ? SPOT_OPTION : SPOT_NEXT);
        carry_out(&seat);
    }
    stand_up(&seat);
}

static void everything_is_large_enough_for_a_finger(void **u) {
    (void)u;
    all_is_large_enough("en");
    all_is_large_enough("nl");
}

// ---- a press that was meant for something else

static void a_press_beside_a_cover_leaves_it(void **u) {
    (void)u;
    static const Key keys[] = {KEY_ESCAPE, KEY_F1};
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    read_on(&seat);
    for (int i = 0; i < 2; i++) {
        press(&seat, keys[i]);
        assert_int_not_equal(seat.ui.cover, UI_BARE);
        click(&seat, 640, 360); // on the sheet
        assert_int_not_equal(seat.ui.cover, UI_BARE);
        click(&seat, 4, 716);
        assert_int_equal(seat.ui.cover, UI_BARE);
        assert_int_equal(seat.command.wish, UI_NOTHING);
    }
    stand_up(&seat);
}

// Whoever presses Enter once too often on the screen before sends no e-mail.
static void a_press_as_the_plan_comes_up_takes_no_card(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    play_until(&seat, UI_PLAN);
    seat.ui.since = seat.input.now + 0.5; // half a second before the press
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.ui.draft.act_count, 0);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.ui.draft.act_count, 1);
    stand_up(&seat);
}

// Nor does who only read on choose the first option.
static void a_press_as_the_options_come_up_chooses_none(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    play_until(&seat, UI_CHOICE);
    seat.ui.since = seat.input.now + 0.5; // half a second before the press
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_NOTHING);
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.command.wish, UI_ANSWER);
    stand_up(&seat);
}

// ---- what had the focus, when the window changes

static bool is_in_view(const Seat *seat, int id) {
    const Spot *spot = focus_spot(&seat->ui.focus, id);
    assert_non_null(spot);
    return spot->rect.y >= 0
        && spot->rect.y + spot->rect.h <= (float)seat->input.height - 60;
}

static void the_focus_stays_in_sight_when_the_window_or_the_text_changes(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "nl");
    begin_play(&seat);
    play_until(&seat, UI_PLAN);
    int last = SPOT_ACTION + game_story(seat.game)->action_count - 1;
    seat.ui.focus.at = last;
    look(&seat);
    assert_true(is_in_view(&seat, last));
    seat.input.width = 700;
    seat.input.height = 500;
    look(&seat);
    assert_int_equal(seat.ui.focus.at, last);
    assert_true(is_in_view(&seat, last));
    check_focus(&seat);
    for (int i = 0; i < 5; i++) press(&seat, KEY_BIGGER);
    check_focus(&seat);
    press(&seat, KEY_ESCAPE);
    seat.input.height = 600;
    for (int i = 0; i < 5; i++) press(&seat, KEY_SMALLER);
    press(&seat, KEY_ESCAPE);
    assert_int_equal(seat.ui.focus.at, last);
    assert_true(is_in_view(&seat, last));
    stand_up(&seat);
}

// Whoever used the keys and takes the mouse finds the cards where they lie.
static void what_is_under_the_pointer_stays_there(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    seat.ui.settings.text_size = 200;
    play_until(&seat, UI_PLAN);
    goes_to(&seat, SPOT_NEXT, KEY_DOWN);
    UiScroll *scroll = &seat.ui.scroll[UI_SCROLL_MAIN];
    scroll->offset = 100;
    seat.input.moved = true;
    look(&seat);
    float before = scroll->offset;
    int over = FOCUS_NONE;
    for (int i = 0; i < 60 && over < SPOT_ACTION; i++) {
        seat.input.x = 900;
        seat.input.y = 250 + 5 * (float)i; // from the upper edge on: cut cards too
        seat.input.moved = true;
        look(&seat);
        over = seat.ui.focus.at;
    }
    assert_true(over >= SPOT_ACTION);
    assert_true(fabsf(scroll->offset - before) < 1);
    stand_up(&seat);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_clicker_plays_a_whole_scenario),
        cmocka_unit_test(a_clicker_whose_black_key_is_b_plays_one_too),
        cmocka_unit_test(the_black_key_twice_is_a_black_screen_at_a_choice),
        cmocka_unit_test(a_clicker_reads_a_cover_and_leaves_it),
        cmocka_unit_test(a_pad_plays_a_whole_scenario),
        cmocka_unit_test(a_pad_plays_one_where_little_fits),
        cmocka_unit_test(a_finger_plays_a_whole_scenario),
        cmocka_unit_test(a_finger_that_drags_chooses_nothing),
        cmocka_unit_test(everything_is_large_enough_for_a_finger),
        cmocka_unit_test(a_press_beside_a_cover_leaves_it),
        cmocka_unit_test(a_press_as_the_plan_comes_up_takes_no_card),
        cmocka_unit_test(a_press_as_the_options_come_up_chooses_none),
        cmocka_unit_test(the_focus_stays_in_sight_when_the_window_or_the_text_changes),
        cmocka_unit_test(what_is_under_the_pointer_stays_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
