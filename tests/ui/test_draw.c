#include "ui/inked.h"

#include <string.h>

static void write_text(DrawList *list, const char *text) {
    draw_text(list, 1, 2, 20, true, ink, text, strlen(text));
}

static void add_triangle(DrawList *list) {
    int a = draw_vertex(list, 0, 0, ink);
    int b = draw_vertex(list, 10, 0, ink);
    int c = draw_vertex(list, 0, 10, ink);
    draw_triangle(list, a, b, c);
}

static void triangles_in_a_row_are_one_command(void **u) {
    (void)u;
    DrawList list = {0};
    add_triangle(&list);
    add_triangle(&list);
    assert_int_equal(list.command_count, 1);
    assert_int_equal(list.commands[0].kind, DRAW_TRIANGLES);
    assert_int_equal(list.commands[0].first, 0);
    assert_int_equal(list.commands[0].count, 6);
    draw_close(&list);
}

static void what_is_drawn_later_comes_later(void **u) {
    (void)u;
    DrawList list = {0};
    add_triangle(&list);
    write_text(&list, "between");
    add_triangle(&list);
    draw_clip(&list, (Rect){1, 2, 3, 4});
    draw_clip_end(&list);
    assert_int_equal(list.command_count, 5);
    assert_int_equal(list.commands[1].kind, DRAW_TEXT);
    assert_int_equal(list.commands[2].first, 3);
    assert_int_equal(list.commands[2].count, 3);
    assert_int_equal(list.commands[3].kind, DRAW_CLIP);
    assert_near(list.commands[3].area.w, 3, 0);
    assert_near(list.commands[4].area.w, 0, 0);
    draw_close(&list);
}

static void a_triangle_without_a_corner_is_left_out(void **u) {
    (void)u;
    DrawList list = {0};
    add_triangle(&list);
    draw_triangle(&list, 0, 1, -1);
    draw_triangle(&list, 0, 1, 3);
    assert_int_equal(list.index_count, 3);
    draw_close(&list);
}

static void nothing_is_taken_once_something_was_left_out(void **u) {
    (void)u;
    DrawList list = {.cut = true};
    assert_int_equal(draw_vertex(&list, 0, 0, ink), -1);
    add_triangle(&list);
    write_text(&list, "lost");
    assert_int_equal(list.command_count, 0);
    assert_true(list.cut);
    draw_reset(&list);
    assert_false(list.cut);
    draw_close(&list);
}

static void a_text_is_copied_and_ends(void **u) {
    (void)u;
    DrawList list = {0};
    char text[] = "trust, and more";
    draw_text(&list, 1, 2, 20, true, ink, text, 5);
    memset(text, 'x', sizeof text);
    assert_string_equal(list.texts[0].text, "trust");
    assert_int_equal(list.texts[0].pixels, 20);
    assert_true(list.texts[0].bold);
    assert_true(draw_says(&list, "rust"));
    assert_false(draw_says(&list, "more"));
    draw_text(&list, 1, 2, 20, true, ink, "", 0);
    assert_int_equal(list.text_count, 1);
    draw_close(&list);
}

static void a_reset_list_is_empty_and_keeps_its_memory(void **u) {
    (void)u;
    DrawList list = {0};
    for (int i = 0; i < 1000; i++) add_triangle(&list);
    write_text(&list, "gone");
    int room = list.vertex_room;
    draw_reset(&list);
    assert_int_equal(list.vertex_count + list.index_count, 0);
    assert_int_equal(list.text_count + list.command_count, 0);
    assert_int_equal(list.vertex_room, room);
    assert_false(draw_says(&list, "gone"));
    draw_close(&list);
    assert_null(list.vertices);
}

static void a_clip_area_without_an_extent_is_nowhere(void **u) {
    (void)u;
    DrawList list = {0};
    draw_clip(&list, (Rect){5, 5, 0, 10});
    assert_true(list.commands[0].area.w > 0);
    assert_true(list.commands[0].area.x + list.commands[0].area.w <= 0);
    draw_close(&list);
}

static void a_corner_that_is_no_number_does_no_harm(void **u) {
    (void)u;
    DrawList list = {0};
    int corner = draw_vertex(&list, NAN, 3, ink);
    assert_true(isfinite(list.vertices[corner].at.x));
    draw_close(&list);
}

static void a_rect_holds_its_left_edge_and_not_its_right(void **u) {
    (void)u;
    Rect rect = {10, 20, 30, 40};
    assert_true(rect_contains(rect, 10, 20));
    assert_false(rect_contains(rect, 40, 20));
    assert_false(rect_contains(rect, 10, 60));
    Rect inner = rect_inset(rect, 5);
    assert_near(inner.x, 15, 0);
    assert_near(inner.h, 30, 0);
    assert_near(rect_inset(rect, 18).w, 0, 0);
}

static void colours_mix_and_fade_within_their_ends(void **u) {
    (void)u;
    Color a = {0, 100, 255, 255}, b = {255, 0, 255, 0};
    Color middle = color_mix(a, b, 0.5f);
    assert_int_equal(middle.r, 128);
    assert_int_equal(middle.g, 50);
    assert_int_equal(middle.b, 255);
    assert_int_equal(color_mix(a, b, -1).g, 100);
    assert_int_equal(color_mix(a, b, 7).g, 0);
    assert_int_equal(color_mix(a, b, NAN).g, 100);
    assert_int_equal(color_fade(a, 0.5f).a, 128);
    assert_int_equal(color_fade(a, 2).a, 255);
}

static void contrast_is_that_of_the_standard(void **u) {
    (void)u;
    Color black = {0, 0, 0, 255}, white = {255, 255, 255, 255};
    Color grey = {0x77, 0x77, 0x77, 255}, red = {255, 0, 0, 255};
    assert_near(color_contrast(black, white), 21, 1e-9);
    assert_near(color_contrast(white, black), 21, 1e-9);
    assert_near(color_contrast(white, white), 1, 1e-9);
    assert_near(color_contrast(grey, white), 4.478, 0.001);
    assert_near(color_contrast(red, white), 3.998, 0.001);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(triangles_in_a_row_are_one_command),
        cmocka_unit_test(what_is_drawn_later_comes_later),
        cmocka_unit_test(a_triangle_without_a_corner_is_left_out),
        cmocka_unit_test(nothing_is_taken_once_something_was_left_out),
        cmocka_unit_test(a_text_is_copied_and_ends),
        cmocka_unit_test(a_reset_list_is_empty_and_keeps_its_memory),
        cmocka_unit_test(a_clip_area_without_an_extent_is_nowhere),
        cmocka_unit_test(a_corner_that_is_no_number_does_no_harm),
        cmocka_unit_test(a_rect_holds_its_left_edge_and_not_its_right),
        cmocka_unit_test(colours_mix_and_fade_within_their_ends),
        cmocka_unit_test(contrast_is_that_of_the_standard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
