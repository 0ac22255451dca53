#include "platform/shot.h"

#include "base/hash.h"
#include "platform/golden.h"
#include "platform/opened.h"
#include "platform/sheet.h"

static Shot *open_shot(int width, int height) {
    Err err = {"", ""};
    Shot *shot = shot_open(width, height, font_folder(), &err);
    if (!shot) fail_msg("%s", err.text);
    return shot;
}

static const uint8_t *paint_sheet(Shot *shot, DrawList *list, ThemeName name) {
    Err err = {"", ""};
    sheet_draw(list, theme_get(name), shot_type(shot));
    bool ok = shot_paint(shot, list, &err);
    if (!ok) fail_msg("%s", err.text);
    return shot_pixels(shot);
}

static void every_shape_and_text_looks_as_it_did(void **u) {
    (void)u;
    static const char *const names[THEME_COUNT] = {"sheet-calm", "sheet-contrast"};
    Shot *shot = open_shot(SHEET_WIDTH, SHEET_HEIGHT);
    DrawList list = {0};
    for (int name = 0; name < THEME_COUNT; name++) {
        const uint8_t *pixels = paint_sheet(shot, &list, (ThemeName)name);
        assert_true(golden_matches(names[name], SHEET_WIDTH, SHEET_HEIGHT, pixels));
    }
    draw_close(&list);
    shot_close(shot);
}

static uint64_t sheet_hash(Shot *shot) {
    DrawList list = {0};
    const uint8_t *pixels = paint_sheet(shot, &list, THEME_CALM);
    size_t size = SHEET_WIDTH * SHEET_HEIGHT * 4;
    uint64_t hash = hash_bytes(HASH_START, pixels, size);
    draw_close(&list);
    return hash;
}

static void the_same_list_gives_the_same_pixels(void **u) {
    (void)u;
    Shot *shot = open_shot(SHEET_WIDTH, SHEET_HEIGHT);
    uint64_t first = sheet_hash(shot);
    assert_true(sheet_hash(shot) == first);
    shot_close(shot);
    shot = open_shot(SHEET_WIDTH, SHEET_HEIGHT);
    assert_true(sheet_hash(shot) == first);
    shot_close(shot);
}

static void a_new_picture_forgets_the_one_before(void **u) {
    (void)u;
    Shot *shot = open_shot(40, 30);
    DrawList list = {0};
    Err err = {"", ""};
    shape_rect(&list, (Rect){0, 0, 40, 30}, (Color){255, 255, 255, 255});
    draw_clip(&list, (Rect){0, 0, 5, 5});
    assert_true(shot_paint(shot, &list, &err));
    assert_int_equal(shot_pixels(shot)[0], 255);
    draw_reset(&list);
    shape_rect(&list, (Rect){20, 20, 1, 1}, (Color){1, 2, 3, 255});
    assert_true(shot_paint(shot, &list, &err));
    const uint8_t *pixels = shot_pixels(shot);
    assert_int_equal(pixels[0], 0);
    assert_memory_equal(pixels + (20 * 40 + 20) * 4, "\x01\x02\x03\xFF", 4);
    draw_close(&list);
    shot_close(shot);
}

static void a_saved_picture_is_what_was_painted(void **u) {
    (void)u;
    char path[] = "/tmp/undercurrent-shot-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    Shot *shot = open_shot(SHEET_WIDTH, SHEET_HEIGHT);
    DrawList list = {0};
    Err err = {"", ""};
    const uint8_t *pixels = paint_sheet(shot, &list, THEME_CALM);
    assert_true(shot_save(shot, path, &err));
    int width, height, channels;
    stbi_uc *read = stbi_load(path, &width, &height, &channels, 4);
    assert_non_null(read);
    assert_int_equal(width, SHEET_WIDTH);
    assert_memory_equal(read, pixels, (size_t)width * (size_t)height * 4);
    stbi_image_free(read);
    remove(path);
    draw_close(&list);
    shot_close(shot);
}

static void what_cannot_be_painted_is_said_in_words(void **u) {
    (void)u;
    Err err = {"", ""};
    assert_null(shot_open(0, 30, font_folder(), &err));
    assert_string_equal(err.text, "no picture can be 0 x 30");
    assert_null(shot_open(40, 30, "/nowhere", &err));
    assert_string_equal(err.text, "the font Inter-Regular.otf is not in /nowhere");
    Shot *shot = open_shot(40, 30);
    DrawList list = {.cut = true};
    assert_false(shot_paint(shot, &list, &err));
    assert_false(shot_save(shot, "/nowhere/shot.png", &err));
    assert_non_null(strstr(err.text, "cannot write /nowhere/shot.png: "));
    shot_close(shot);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_shape_and_text_looks_as_it_did),
        cmocka_unit_test(the_same_list_gives_the_same_pixels),
        cmocka_unit_test(a_new_picture_forgets_the_one_before),
        cmocka_unit_test(a_saved_picture_is_what_was_painted),
        cmocka_unit_test(what_cannot_be_painted_is_said_in_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
