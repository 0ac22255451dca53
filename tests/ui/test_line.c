#include "ui/inked.h"
#include "ui/shape.h"
#include "ui/turn.h"

static void a_line_keeps_its_area_in_every_direction(void **u) {
    (void)u;
    DrawList list = {0};
    static const float widths[] = {0.4f, 1, 1.5f, 3, 12};
    for (int i = 0; i < 40; i++) {
        Point way = turn_point((float)i / 40);
        Point ends[2] = {
            {50,              50             },
            {50 + way.x * 40, 50 + way.y * 40}
        };
        float width = widths[i % 5];
        double caps = pi * width * width / 4;
        shape_line(&list, ends, 2, width, ink);
        puts_down(&list, 40 * (double)width + caps, 0.8 + 0.02 * caps);
    }
    draw_close(&list);
}

static void a_bent_line_has_no_holes_and_no_lumps(void **u) {
    (void)u;
    DrawList list = {0};
    Point zigzag[4] = {
        {0,  0 },
        {60, 5 },
        {10, 20},
        {70, 30}
    };
    double length = 0;
    for (int i = 0; i < 3; i++) {
        length += hypot((double)zigzag[i + 1].x - zigzag[i].x,
                        (double)zigzag[i + 1].y - zigzag[i].y);
    }
    shape_line(&list, zigzag, 4, 4, ink);
    puts_down(&list, length * 4 + pi * 4, 40); // less where the bends overlap
    Point back[3] = {
        {0,  0     },
        {50, 0     },
        {0,  0.001f}
    };
    shape_line(&list, back, 3, 4, ink);
    assert_true(inked(&list) > 200 && inked(&list) < 450);
    draw_close(&list);
}

static void a_closed_line_has_no_ends(void **u) {
    (void)u;
    DrawList list = {0};
    Point square[5] = {
        {0,  0 },
        {40, 0 },
        {40, 40},
        {0,  40},
        {0,  0 }
    };
    shape_line(&list, square, 5, 4, ink);
    puts_down(&list, 4 * 36 * 4 + 4 * (4 + pi + 8), 4); // corners round outside
    draw_close(&list);
}

static void an_arc_is_its_share_of_a_ring(void **u) {
    (void)u;
    DrawList list = {0};
    double ring = 2 * pi * 30 * 8;
    shape_arc(&list, 50, 50, 30, 8, 0.1f, 0.35f, ink);
    puts_down(&list, ring / 4, 6);
    shape_arc(&list, 50, 50, 30, 8, 0.35f, 0.1f, ink);
    puts_down(&list, ring / 4, 6);
    shape_arc(&list, 50, 50, 30, 8, -0.25f, 0.75f, ink);
    puts_down(&list, ring, 15);
    shape_arc(&list, 50, 50, 30, 8, 0, 0.001f, ink);
    puts_down(&list, ring / 1000, 5);
    draw_close(&list);
}

static void curves_end_where_they_should(void **u) {
    (void)u;
    Point out[16], from = {0, 0}, by = {50, 100}, to = {100, 0};
    assert_int_equal(shape_curve(out, from, by, to, 16), 16);
    assert_near(out[15].x, 100, 1e-4);
    assert_near(out[15].y, 0, 1e-4);
    assert_near(out[7].x, 50, 1e-4);
    assert_near(out[7].y, 50, 1e-4);
    assert_int_equal(shape_curve(out, from, by, to, 0), 0);
}

static void sine_and_cosine_are_right(void **u) {
    (void)u;
    for (int i = -3000; i <= 3000; i++) {
        float turns = (float)i / 1000;
        assert_near(turn_sin(turns), sin(2 * pi * (double)turns), 3e-7);
        assert_near(turn_cos(turns), cos(2 * pi * (double)turns), 3e-7);
    }
    assert_near(turn_sin(0.5f), 0, 0);
    assert_near(turn_cos(0), 1, 1e-7);
}

static void a_line_of_one_place_is_a_dot(void **u) {
    (void)u;
    DrawList list = {0};
    Point points[3] = {
        {5, 5},
        {5, 5},
        {5, 5}
    };
    shape_line(&list, points, 3, 6, ink);
    puts_down(&list, pi * 9, 1);
    shape_line(&list, points, 1, 6, ink);
    puts_down(&list, pi * 9, 1);
    draw_close(&list);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_keeps_its_area_in_every_direction),
        cmocka_unit_test(a_bent_line_has_no_holes_and_no_lumps),
        cmocka_unit_test(a_closed_line_has_no_ends),
        cmocka_unit_test(a_line_of_one_place_is_a_dot),
        cmocka_unit_test(an_arc_is_its_share_of_a_ring),
        cmocka_unit_test(curves_end_where_they_should),
        cmocka_unit_test(sine_and_cosine_are_right),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
