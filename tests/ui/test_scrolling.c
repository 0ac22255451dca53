// What is higher than its room: by wheel, by its bar, by keys; and which way an arrow
// goes.
#include "ui/test_screens.h"

#include "ui/frame/widget.h"

#include <math.h>

// A brief in large letters: more to read than there is room for.
static void sit_at_long_brief(Seat *seat) {
    sit_down(seat, "en");
    seat->ui.settings.text_size = 200;
    seat->world.game = seat->game;
    ui_begin(&seat->ui, seat->game);
    look(seat);
    look(seat);
}

static UiScroll *read_area(Seat *seat) {
    return &seat->ui.scroll[UI_SCROLL_MAIN];
}

static float end_of(Seat *seat) {
    float end = read_area(seat)->content - read_area(seat)->view;
    assert_true(end > 200);
    return end;
}

static void turn_wheel(Seat *seat, float x, float y, float lines) {
    seat->input.x = x;
    seat->input.y = y;
    seat->input.moved = true;
    seat->input.wheel = lines;
    look(seat);
    seat->input.wheel = 0;
}

static void the_wheel_moves_what_is_under_the_pointer(void **u) {
    (void)u;
    Seat seat;
    sit_at_long_brief(&seat);
    turn_wheel(&seat, 600, 300, -1);
    float once = read_area(&seat)->offset;
    assert_true(once > 20);
    turn_wheel(&seat, 600, 300, -1);
    assert_true(fabsf(read_area(&seat)->offset - 2 * once) < 1);
    turn_wheel(&seat, 600, 300, 1);
    assert_true(fabsf(read_area(&seat)->offset - once) < 1);
    turn_wheel(&seat, 600, 700, -1); // over the foot
    assert_true(fabsf(read_area(&seat)->offset - once) < 1);
    turn_wheel(&seat, 600, 300, 99);
    assert_true(read_area(&seat)->offset == 0);
    turn_wheel(&seat, 600, 300, -99);
    assert_true(fabsf(read_area(&seat)->offset - end_of(&seat)) < 1);
    stand_up(&seat);
}

// Holds the main button at a place of the bar, which stands at the right of the brief.
static void hold_bar(Seat *seat, float y, bool pressed, bool released) {
    seat->input.x = 1280 - 50;
    seat->input.y = y;
    seat->input.moved = true;
    seat->input.pressed = pressed;
    seat->input.down = !released;
    seat->input.released = released;
    look(seat);
}

static void the_bar_is_dragged_from_end_to_end(void **u) {
    (void)u;
    Seat seat;
    sit_at_long_brief(&seat);
    float end = end_of(&seat), low = 20 + read_area(&seat)->view;
    hold_bar(&seat, 30, true, false);
    assert_true(read_area(&seat)->offset == 0);
    hold_bar(&seat, 20 + read_area(&seat)->view / 2, false, false);
    assert_true(fabsf(read_area(&seat)->offset - end / 2) < 2);
    hold_bar(&seat, low, false, false);
    assert_true(fabsf(read_area(&seat)->offset - end) < 1);
    hold_bar(&seat, 30, false, false);
    assert_true(read_area(&seat)->offset == 0);
    hold_bar(&seat, low, false, false);
    hold_bar(&seat, low, false, true);
    assert_int_equal(seat.command.wish, UI_NOTHING);
    assert_int_equal(seat.ui.page, UI_BRIEF);
    seat.input.y = 30; // it was let go
    seat.input.moved = true;
    look(&seat);
    assert_true(fabsf(read_area(&seat)->offset - end) < 1);
    stand_up(&seat);
}

static void keys_read_to_the_end_before_they_go_on(void **u) {
    (void)u;
    Seat seat;
    sit_at_long_brief(&seat);
    float end = end_of(&seat);
    press(&seat, KEY_DOWN);
    assert_true(read_area(&seat)->offset > 20 && read_area(&seat)->offset < end);
    press(&seat, KEY_UP);
    assert_true(read_area(&seat)->offset == 0);
    int pages = 0;
    while (seat.ui.page == UI_BRIEF && pages < 20) {
        bool read = fabsf(read_area(&seat)->offset - end) < 1;
        press(&seat, KEY_PAGE_DOWN);
        pages++;
        assert_int_equal(seat.ui.page, read ? UI_TEAM : UI_BRIEF);
    }
    assert_true(pages > 2);
    stand_up(&seat);
}

// ---- the focus

static Focus at_first_of(const Spot *spots, int count) {
    Focus focus = {0};
    for (int i = 0; i < count; i++) focus_add(&focus, spots[i]);
    focus.at = spots[0].id;
    return focus;
}

static void an_arrow_goes_straight_on_before_it_goes_aside(void **u) {
    (void)u;
    static const Spot spots[] = {
        {1, {0, 0, 100, 40},     0},
        {2, {200, 100, 100, 40}, 0}, // nearer, but aside
        {3, {300, 0, 100, 40},   0},
    };
    Focus focus = at_first_of(spots, 3);
    assert_true(focus_move(&focus, KEY_RIGHT));
    assert_int_equal(focus.at, 3);
    assert_true(focus_move(&focus, KEY_DOWN));
    assert_int_equal(focus.at, 2);
    assert_false(focus_move(&focus, KEY_DOWN));
    assert_int_equal(focus.at, 2);
}

static void tab_goes_round_both_ways(void **u) {
    (void)u;
    static const Spot spots[] = {
        {7, {0, 0, 9, 9}, 0},
        {5, {0, 0, 9, 9}, 0},
        {6, {0, 0, 9, 9}, 0},
    };
    Focus focus = at_first_of(spots, 3);
    static const int forward[] = {5, 6, 7}, back[] = {6, 5, 7};
    for (int i = 0; i < 3; i++) {
        assert_true(focus_move(&focus, KEY_TAB));
        assert_int_equal(focus.at, forward[i]);
    }
    for (int i = 0; i < 3; i++) {
        assert_true(focus_move(&focus, KEY_BACKTAB));
        assert_int_equal(focus.at, back[i]);
    }
}

// ---- what is drawn of a thing

// Whether something is whole in that colour between two places across.
static bool any_in(const DrawList *list, Color color, float from, float to) {
    for (int i = 0; i < list->vertex_count; i++) {
        const Vertex *vertex = &list->vertices[i];
        bool same = vertex->color.r == color.r && vertex->color.g == color.g
                 && vertex->color.b == color.b && vertex->color.a == 255;
        if (same && vertex->at.x > from && vertex->at.x < to) return true;
    }
    return false;
}

static void what_adds_stands_right_of_the_middle_and_what_takes_away_left(void **u) {
    (void)u;
    DrawList list = {0};
    Frame f = {.list = &list, .em = 20, .theme = theme_get(THEME_CALM)};
    Rect place = {100, 10, 200, 20};
    for (int good = 0; good <= 1; good++) {
        Color color = good ? f.theme->good : f.theme->bad;
        draw_reset(&list);
        amount_bar(&f, place, 5, 10, good);
        assert_true(any_in(&list, color, 201, 260));
        assert_false(any_in(&list, color, 0, 199));
        draw_reset(&list);
        amount_bar(&f, place, -5, 10, good);
        assert_true(any_in(&list, color, 140, 199));
        assert_false(any_in(&list, color, 201, 999));
    }
    draw_close(&list);
}

static void whoever_is_away_has_no_face(void **u) {
    (void)u;
    DrawList list = {0};
    Frame f = {.list = &list, .em = 20, .theme = theme_get(THEME_CALM)};
    Look look = {.skin = 3, .age = 30, .hair = "bun"};
    for (int away = 0; away <= 1; away++) {
        draw_reset(&list);
        portrait(&f, (Rect){0, 0, 90, 90}, &look, (Mood){1, 0, 1}, away);
        assert_true(any_in(&list, skin_color(3), 0, 90) == !away);
    }
    draw_close(&list);
}

static void a_button_that_is_held_looks_so(void **u) {
    (void)u;
    Seat seat;
    sit_at_long_brief(&seat);
    const Spot *next = focus_spot(&seat.ui.focus, SPOT_NEXT);
    Color held = theme_get(THEME_CALM)->ink;
    float x = next->rect.x, end = x + next->rect.w;
    seat.input.x = x + 20;
    seat.input.y = next->rect.y + 20;
    seat.input.moved = true;
    look(&seat);
    assert_false(any_in(&seat.list, held, x, end));
    seat.input.pressed = seat.input.down = true;
    look(&seat);
    assert_true(any_in(&seat.list, held, x, end));
    seat.input.down = false; // let go beside it
    seat.input.y = 300;
    seat.input.moved = seat.input.released = true;
    look(&seat);
    assert_false(any_in(&seat.list, held, x, end));
    assert_int_equal(seat.ui.page, UI_BRIEF);
    stand_up(&seat);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_wheel_moves_what_is_under_the_pointer),
        cmocka_unit_test(the_bar_is_dragged_from_end_to_end),
        cmocka_unit_test(keys_read_to_the_end_before_they_go_on),
        cmocka_unit_test(an_arrow_goes_straight_on_before_it_goes_aside),
        cmocka_unit_test(tab_goes_round_both_ways),
        cmocka_unit_test(what_adds_stands_right_of_the_middle_and_what_takes_away_left),
        cmocka_unit_test(whoever_is_away_has_no_face),
        cmocka_unit_test(a_button_that_is_held_looks_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
