#include "ui/inked.h"
#include "ui/shape.h"
#include "ui/turn.h"

static void a_circle_puts_down_its_area(void **u) {
    (void)u;
    DrawList list = {0};
    static const float radii[] = {0.2f, 0.5f, 1, 2, 5, 17.3f, 60, 300};
    for (size_t i = 0; i < sizeof radii / sizeof radii[0]; i++) {
        double area = pi * radii[i] * radii[i];
        shape_circle(&list, 100.3f, 99.8f, radii[i], ink);
        puts_down(&list, area, 0.02 * area + 0.35);
    }
    shape_ellipse(&list, 100, 100, 40, 7, ink);
    puts_down(&list, pi * 280, 6);
    draw_close(&list);
}

static void a_rect_keeps_its_area_however_thin_it_is(void **u) {
    (void)u;
    DrawList list = {0};
    static const float sides[] = {0.3f, 1, 1.6f, 4, 40};
    for (size_t i = 0; i < sizeof sides / sizeof sides[0]; i++) {
        shape_round_rect(&list, (Rect){10.2f, 20.7f, 50, sides[i]}, 0, ink);
        puts_down(&list, 50 * (double)sides[i], 1.2);
    }
    double corners = (4 - pi) * 100;
    shape_round_rect(&list, (Rect){10, 20, 50, 40}, 10, ink);
    puts_down(&list, 2000 - corners, 6);
    shape_round_rect(&list, (Rect){10, 20, 20, 20}, 900, ink);
    puts_down(&list, pi * 100, 6);
    draw_close(&list);
}

static void a_frame_is_a_rect_less_a_rect(void **u) {
    (void)u;
    DrawList list = {0};
    static const float widths[] = {0.5f, 1, 2, 7};
    for (size_t i = 0; i < sizeof widths / sizeof widths[0]; i++) {
        double width = widths[i], hole = 12 - width;
        double outer = 5000 - (4 - pi) * 144;
        double inner = (100 - 2 * width) * (50 - 2 * width) - (4 - pi) * hole * hole;
        shape_round_frame(&list, (Rect){10, 20, 100, 50}, 12, widths[i], ink);
        puts_down(&list, outer - inner, 2 + (outer - inner) * 0.01);
    }
    draw_close(&list);
}

static void a_polygon_puts_down_its_area_either_way_round(void **u) {
    (void)u;
    DrawList list = {0};
    Point arrow[7] = {
        {0,  20},
        {50, 20},
        {50, 0 },
        {90, 40},
        {50, 80},
        {50, 60},
        {0,  60}
    };
    Point other[7];
    for (int i = 0; i < 7; i++) other[i] = arrow[6 - i];
    shape_polygon(&list, arrow, 7, ink);
    puts_down(&list, 50 * 40 + 40 * 40, 2);
    shape_polygon(&list, other, 7, ink);
    puts_down(&list, 50 * 40 + 40 * 40, 2);
    Point kite[4] = {
        {0,  30},
        {20, 0 },
        {60, 30},
        {20, 60}
    };
    shape_convex(&list, kite, 4, ink);
    puts_down(&list, 60 * 60 / 2.0, 2);
    draw_close(&list);
}

static void a_comb_with_the_most_corners_is_filled(void **u) {
    (void)u;
    DrawList list = {0};
    Point comb[SHAPE_POINTS_MAX];
    int teeth = (SHAPE_POINTS_MAX - 4) / 2;
    float width = (float)teeth * 10;
    for (int i = 0; i < teeth; i++) {
        comb[2 * i] = (Point){(float)i * 10, 50};
        comb[2 * i + 1] = (Point){(float)i * 10 + 5, 10};
    }
    Point body[4] = {
        {width,     50 },
        {width,     90 },
        {width / 2, 100},
        {0,         90 }
    };
    for (int i = 0; i < 4; i++) comb[2 * teeth + i] = body[i];
    shape_polygon(&list, comb, SHAPE_POINTS_MAX, ink);
    puts_down(&list, (double)width * (20 + 40 + 5), 400);
    draw_close(&list);
}

static void a_shape_that_crosses_itself_ends(void **u) {
    (void)u;
    DrawList list = {0};
    Point star[5];
    for (int i = 0; i < 5; i++) {
        Point way = turn_point((float)i * 0.4f);
        star[i] = (Point){way.x * 50, way.y * 50};
    }
    shape_polygon(&list, star, 5, ink);
    assert_true(list.index_count > 0);
    Point wild[SHAPE_POINTS_MAX];
    unsigned state = 1;
    for (int i = 0; i < SHAPE_POINTS_MAX; i++) {
        state = state * 1664525u + 1013904223u;
        wild[i] = (Point){(float)(state >> 24), (float)(state >> 16 & 0xFF)};
    }
    shape_polygon(&list, wild, SHAPE_POINTS_MAX, ink);
    shape_convex(&list, wild, SHAPE_POINTS_MAX, ink);
    assert_true(touched(&list) < 1e8);
    draw_close(&list);
}

static void what_has_no_extent_draws_nothing(void **u) {
    (void)u;
    DrawList list = {0};
    Point points[4] = {
        {5, 5},
        {5, 5},
        {5, 5},
        {5, 5}
    };
    Point flat[3] = {
        {0,   0},
        {50,  0},
        {100, 0}
    };
    shape_rect(&list, (Rect){1, 1, 0, 9}, ink);
    shape_round_rect(&list, (Rect){1, 1, -4, 9}, 3, ink);
    shape_round_frame(&list, (Rect){1, 1, 0, 9}, 3, 1, ink);
    shape_circle(&list, 5, 5, 0, ink);
    shape_ellipse(&list, 5, 5, NAN, 3, ink);
    shape_convex(&list, points, 4, ink);
    shape_polygon(&list, points, 2, ink);
    shape_polygon(&list, flat, 3, ink);
    shape_line(&list, flat, 3, 0, ink);
    shape_line(&list, flat, 0, 4, ink);
    shape_arc(&list, 5, 5, 9, 3, 0.5f, 0.5f, ink);
    shape_shadow(&list, (Rect){1, 1, 9, 9}, 3, 0, ink);
    puts_down(&list, 0, 0);
    draw_close(&list);
}

static void edges_run_out_to_nothing(void **u) {
    (void)u;
    DrawList list = {0};
    shape_circle(&list, 50, 50, 20, ink);
    for (int i = 0; i < list.vertex_count; i++) {
        Vertex vertex = list.vertices[i];
        double away = hypot((double)vertex.at.x - 50, (double)vertex.at.y - 50);
        assert_int_equal(vertex.color.a, away > 20 ? 0 : 255);
        assert_near(away, 20, 0.75);
    }
    draw_close(&list);
}

static void edges_between_pixels_stay_sharp(void **u) {
    (void)u;
    DrawList list = {0};
    shape_round_rect(&list, (Rect){10, 10, 40, 40}, 8, ink);
    for (int i = 0; i < list.vertex_count; i++) {
        float x = list.vertices[i].at.x;
        assert_true(x >= 9.5f && x <= 50.5f);
    }
    draw_reset(&list);
    shape_rect(&list, (Rect){9.6f, 10.4f, 40.2f, 40}, ink);
    puts_down(&list, 40 * 40, 0);
    assert_near(touched(&list), 0, 0);
    draw_close(&list);
}

static void a_shaded_shape_runs_from_top_to_bottom(void **u) {
    (void)u;
    DrawList list = {0};
    Color white = {255, 255, 255, 255}, black = {0, 0, 0, 255};
    Point points[4] = {
        {0,   0  },
        {50,  50 },
        {0,   100},
        {-50, 50 }
    };
    shape_shaded(&list, points, 4, white, black);
    assert_int_equal(list.vertices[0].color.r, 255);
    assert_int_equal(list.vertices[2].color.r, 128);
    assert_int_equal(list.vertices[4].color.r, 0);
    draw_reset(&list);
    shape_gradient(&list, (Rect){0, 0, 10, 10}, white, black);
    assert_int_equal(list.vertices[0].color.g, 255);
    assert_int_equal(list.vertices[3].color.g, 0);
    draw_close(&list);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_circle_puts_down_its_area),
        cmocka_unit_test(a_rect_keeps_its_area_however_thin_it_is),
        cmocka_unit_test(a_frame_is_a_rect_less_a_rect),
        cmocka_unit_test(a_polygon_puts_down_its_area_either_way_round),
        cmocka_unit_test(a_comb_with_the_most_corners_is_filled),
        cmocka_unit_test(a_shape_that_crosses_itself_ends),
        cmocka_unit_test(what_has_no_extent_draws_nothing),
        cmocka_unit_test(edges_run_out_to_nothing),
        cmocka_unit_test(edges_between_pixels_stay_sharp),
        cmocka_unit_test(a_shaded_shape_runs_from_top_to_bottom),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
