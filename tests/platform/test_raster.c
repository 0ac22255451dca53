#include "platform/raster.h"

#include "platform/opened.h"

enum { SIDE = 64 };

static uint32_t pixels[SIDE * SIDE];

static Canvas black(void) {
    Canvas canvas = {
        pixels, SIDE, SIDE, {0, 0, 0, 0}
    };
    raster_clear(&canvas);
    return canvas;
}

static uint32_t pixel(int x, int y) {
    return pixels[y * SIDE + x] & 0xFFFFFF;
}

static Vertex grey(float x, float y, uint8_t value, uint8_t alpha) {
    return (Vertex){
        {x,      y    },
        { value, value, value, alpha}
    };
}

static int count_of(uint32_t color) {
    int count = 0;
    for (int i = 0; i < SIDE * SIDE; i++) count += (pixels[i] & 0xFFFFFF) == color;
    return count;
}

// Every pixel of a fan of half transparent triangles is painted once: twice would
// be brighter, never would be black.
static void triangles_side_by_side_neither_gape_nor_overlap(void **u) {
    (void)u;
    static const float at[8][2] = {
        {3.3f,  2.1f },
        {31.7f, 0.4f },
        {60.2f, 5.5f },
        {61.9f, 33.3f},
        {58.5f, 60.1f},
        {30.5f, 62.8f},
        {4.5f,  58.5f},
        {1.2f,  29.9f}
    };
    Canvas canvas = black();
    Vertex middle = grey(29.77f, 31.13f, 200, 128);
    for (int i = 0; i < 8; i++) {
        Vertex a = grey(at[i][0], at[i][1], 200, 128);
        Vertex b = grey(at[(i + 1) % 8][0], at[(i + 1) % 8][1], 200, 128);
        raster_triangle(&canvas, &middle, i % 2 ? &a : &b, i % 2 ? &b : &a);
    }
    assert_int_equal(count_of(0) + count_of(0x646464), SIDE * SIDE);
    assert_true(count_of(0x646464) > 3200);
}

static void a_pixel_is_in_when_its_middle_is(void **u) {
    (void)u;
    Canvas canvas = black();
    Vertex a = grey(10.5f, 10.5f, 255, 255), b = grey(20.5f, 10.5f, 255, 255);
    Vertex c = grey(10.5f, 20.5f, 255, 255), d = grey(20.5f, 20.5f, 255, 255);
    raster_triangle(&canvas, &a, &b, &c);
    raster_triangle(&canvas, &d, &c, &b);
    assert_int_equal(count_of(0xFFFFFF), 100);
    assert_int_equal(pixel(10, 10), 0xFFFFFF);
    assert_int_equal(pixel(19, 19), 0xFFFFFF);
    assert_int_equal(pixel(20, 10), 0);
    assert_int_equal(pixel(10, 20), 0);
}

static void colours_run_from_corner_to_corner(void **u) {
    (void)u;
    Canvas canvas = black();
    Vertex a = grey(0, 0, 0, 255), b = grey(64, 0, 255, 255);
    Vertex c = grey(64, 64, 255, 255), d = grey(0, 64, 0, 255);
    raster_triangle(&canvas, &a, &b, &c);
    raster_triangle(&canvas, &a, &c, &d);
    for (int x = 0; x < SIDE; x++) {
        int shade = (int)((x + 0.5) / 64 * 255 + 0.5);
        for (int y = 0; y < SIDE; y++) {
            assert_in_range((int)(pixel(x, y) & 0xFF), shade - (shade > 0), shade + 1);
        }
    }
}

static void transparency_runs_out_to_nothing(void **u) {
    (void)u;
    Canvas canvas = black();
    Vertex a = grey(0, 0, 255, 255), b = grey(64, 0, 255, 0);
    Vertex c = grey(0, 64, 255, 255), d = grey(64, 64, 255, 0);
    raster_triangle(&canvas, &a, &b, &c);
    raster_triangle(&canvas, &b, &d, &c);
    for (int x = 1; x < SIDE; x++) assert_true(pixel(x, 30) < pixel(x - 1, 30));
    assert_true(pixel(SIDE - 1, 30) < 0x040404);
}

static void nothing_is_painted_outside_the_clip(void **u) {
    (void)u;
    Canvas canvas = black();
    canvas.clip = raster_bounds((Rect){10.4f, 20.6f, 30, 10}, SIDE, SIDE);
    Vertex a = grey(-1e7f, -1e7f, 255, 255), b = grey(1e7f, -1e7f, 255, 255);
    Vertex c = grey(0, 1e9f, 255, 255);
    raster_triangle(&canvas, &a, &b, &c);
    assert_int_equal(count_of(0xFFFFFF), 300);
    assert_int_equal(pixel(10, 21), 0xFFFFFF);
    assert_int_equal(pixel(39, 30), 0xFFFFFF);
    uint8_t mask[16];
    memset(mask, 255, sizeof mask);
    raster_mask(&canvas, 38, 29, mask, 4, 4, (Color){255, 0, 0, 255});
    assert_int_equal(count_of(0xFF0000), 4);
    raster_mask(&canvas, -90, 900, mask, 4, 4, (Color){255, 0, 0, 255});
    assert_int_equal(count_of(0xFF0000), 4);
}

static void an_empty_area_is_everywhere(void **u) {
    (void)u;
    Bounds all = raster_bounds((Rect){5, 5, 0, 9}, 40, 30);
    assert_int_equal(all.left, 0);
    assert_int_equal(all.right, 40);
    assert_int_equal(all.bottom, 30);
    Bounds some = raster_bounds((Rect){-5, 3, 9, 1e9f}, 40, 30);
    assert_int_equal(some.left, 0);
    assert_int_equal(some.right, 4);
    assert_int_equal(some.bottom, 30);
}

static void a_mask_lets_through_its_share(void **u) {
    (void)u;
    Canvas canvas = black();
    uint8_t mask[3] = {0, 128, 255};
    raster_mask(&canvas, 5, 5, mask, 3, 1, (Color){100, 200, 50, 255});
    assert_int_equal(pixel(5, 5), 0);
    assert_int_equal(pixel(6, 5), 0x326419);
    assert_int_equal(pixel(7, 5), 0x64C832);
}

static void triangles_without_an_extent_paint_nothing(void **u) {
    (void)u;
    Canvas canvas = black();
    Vertex a = grey(5, 5, 255, 255), b = grey(50, 50, 255, 255);
    Vertex far = grey(NAN, 5, 255, 255), gone = grey(5, 60, 255, 0);
    raster_triangle(&canvas, &a, &b, &b);
    raster_triangle(&canvas, &a, &a, &a);
    raster_triangle(&canvas, &gone, &gone, &gone);
    raster_triangle(&canvas, &a, &b, &far);
    assert_true(count_of(0) >= SIDE * (SIDE - 1));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(triangles_side_by_side_neither_gape_nor_overlap),
        cmocka_unit_test(a_pixel_is_in_when_its_middle_is),
        cmocka_unit_test(colours_run_from_corner_to_corner),
        cmocka_unit_test(transparency_runs_out_to_nothing),
        cmocka_unit_test(nothing_is_painted_outside_the_clip),
        cmocka_unit_test(an_empty_area_is_everywhere),
        cmocka_unit_test(a_mask_lets_through_its_share),
        cmocka_unit_test(triangles_without_an_extent_paint_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
