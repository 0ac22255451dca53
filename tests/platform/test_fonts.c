#include "platform/fonts.h"

#include "platform/opened.h"
#include "platform/script.h"

static Fonts *open_fonts(void) {
    Err err = {"", ""};
    Fonts *fonts = fonts_open(font_folder(), &err);
    if (!fonts) fail_msg("%s", err.text);
    return fonts;
}

static int width_of(const Fonts *fonts, const char *text, int pixels, bool bold) {
    const Type *type = fonts_type(fonts);
    return (int)type->width(type->data, pixels, bold, text, strlen(text));
}

static int inked(const TextPicture *picture) {
    int count = 0;
    for (int i = 0; i < picture->width * picture->height; i++) {
        count += picture->mask[i] > 127;
    }
    return count;
}

static void widths_grow_with_text_size_and_weight(void **u) {
    (void)u;
    Fonts *fonts = open_fonts();
    assert_int_equal(width_of(fonts, "", 20, false), 0);
    int plain = width_of(fonts, "Undercurrent", 20, false);
    assert_true(plain > 100 && plain < 150);
    assert_true(width_of(fonts, "Undercurrents", 20, false) > plain);
    assert_true(width_of(fonts, "Undercurrent ", 20, false) > plain);
    assert_true(width_of(fonts, "Undercurrent", 20, true) > plain);
    int doubled = width_of(fonts, "Undercurrent", 40, false);
    assert_in_range(doubled, 2 * plain - 6, 2 * plain + 6);
    fonts_close(fonts);
}

static void a_picture_is_as_wide_as_was_said(void **u) {
    (void)u;
    static const char *const texts[] = {"Wij",
                                        "jA",
                                        "Zo\xC3\xAB zegt: 12 \xE2\x86\x92 40",
                                        "f",
                                        "\xD7\xA9\xD7\x9C trust",
                                        "\x80\xFF"};
    Fonts *fonts = open_fonts();
    const Type *type = fonts_type(fonts);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        for (int pixels = 12; pixels < 60; pixels += 7) {
            TextPicture *picture = fonts_picture(fonts, texts[i], pixels, i % 2);
            assert_non_null(picture);
            assert_int_equal(picture->width, width_of(fonts, texts[i], pixels, i % 2));
            assert_int_equal(picture->height, type->line(type->data, pixels));
            assert_true(inked(picture) > 5);
        }
    }
    fonts_close(fonts);
}

static void letters_stand_in_the_middle_of_their_line(void **u) {
    (void)u;
    Fonts *fonts = open_fonts();
    for (int pixels = 14; pixels < 80; pixels += 5) {
        TextPicture *picture = fonts_picture(fonts, "H", pixels, false);
        int top = -1, bottom = -1;
        for (int y = 0; y < picture->height; y++) {
            bool row = false;
            for (int x = 0; x < picture->width; x++) {
                row = row || picture->mask[y * picture->width + x] > 127;
            }
            if (row && top < 0) top = y;
            if (row) bottom = y;
        }
        assert_in_range(top - (picture->height - 1 - bottom) + 2, 0, 4);
    }
    fonts_close(fonts);
}

static void a_text_is_drawn_once(void **u) {
    (void)u;
    Fonts *fonts = open_fonts();
    TextPicture *picture = fonts_picture(fonts, "trust", 20, false);
    size_t bytes = fonts_bytes(fonts);
    assert_ptr_equal(fonts_picture(fonts, "trust", 20, false), picture);
    assert_int_equal(fonts_bytes(fonts), bytes);
    assert_ptr_not_equal(fonts_picture(fonts, "trust", 20, true), picture);
    assert_true(fonts_bytes(fonts) > bytes);
    fonts_close(fonts);
}

static void what_no_frame_asks_for_goes(void **u) {
    (void)u;
    Fonts *fonts = open_fonts();
    char text[64];
    size_t most = 0;
    for (int i = 0; i < 3000; i++) {
        if (i % 10 == 0) fonts_frame(fonts);
        snprintf(text, sizeof text, "what was said in week %d", i);
        assert_non_null(fonts_picture(fonts, text, 60, false));
        if (fonts_bytes(fonts) > most) most = fonts_bytes(fonts);
    }
    assert_true(most > 20 * 1024 * 1024 && most < 30 * 1024 * 1024);
    fonts_close(fonts);
}

static void many_sizes_can_be_open(void **u) {
    (void)u;
    Fonts *fonts = open_fonts();
    for (int round = 0; round < 2; round++) {
        for (int pixels = 8; pixels < 120; pixels++) {
            assert_non_null(fonts_picture(fonts, "x", pixels, pixels % 2));
        }
    }
    assert_non_null(fonts_picture(fonts, "x", -5, false));
    assert_non_null(fonts_picture(fonts, "x", 1 << 20, false));
    fonts_close(fonts);
}

// Dutch, English, their neighbours' letters, and the signs of the interface.
static void inter_has_what_the_program_writes(void **u) {
    (void)u;
    static const uint32_t points[] = {
        0x00EB, 0x00E9, 0x00EF, 0x0133, 0x20AC, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026,
        0x2013, 0x2212, 0x2190, 0x2191, 0x2192, 0x2193, 0x2713, 0x26A0, 0x25B2, 0x25BC,
        0x00B7, 0x00D7, 0x0416, 0x03B1, 0x0142, 0x015F, 0x011F, 0x0131};
    Fonts *fonts = open_fonts();
    for (size_t i = 0; i < sizeof points / sizeof points[0]; i++) {
        if (!fonts_have(fonts, points[i])) print_error("U+%04X\n", points[i]);
        assert_true(fonts_have(fonts, points[i]));
    }
    assert_false(fonts_have(fonts, 0x10FFFD));
    fonts_close(fonts);
}

static void what_no_font_has_is_a_box_each(void **u) {
    (void)u;
    Fonts *fonts = open_fonts();
    const char *one = "\xF4\x8F\xBF\xBD", *two = "\xF4\x8F\xBF\xBD\xF4\x8F\xBF\xBD";
    int width = width_of(fonts, one, 30, false);
    assert_true(width > 8);
    assert_in_range(width_of(fonts, two, 30, false), 2 * width - 1, 2 * width + 1);
    assert_true(inked(fonts_picture(fonts, one, 30, false)) > 20);
    int joined = width_of(fonts, "a\xEF\xB8\x8F", 30, false); // U+FE0F shows nothing
    assert_in_range(joined - width_of(fonts, "a", 30, false), 0, 1);
    fonts_close(fonts);
}

static void control_characters_are_spaces(void **u) {
    (void)u;
    Fonts *fonts = open_fonts();
    assert_int_equal(width_of(fonts, "a\tb", 20, false),
                     width_of(fonts, "a b", 20, false));
    fonts_close(fonts);
}

static void a_text_without_end_is_no_trouble(void **u) {
    (void)u;
    static char text[200001];
    memset(text, 'm', sizeof text - 1);
    Fonts *fonts = open_fonts();
    assert_true(width_of(fonts, text, 12, false) > 1000000);
    assert_non_null(fonts_picture(fonts, text, 12, false));
    fonts_close(fonts);
}

// What share of a text's ink lies in its right half, percent.
static int ink_at_right(Fonts *fonts, const char *text) {
    TextPicture *picture = fonts_picture(fonts, text, 40, false);
    int right = 0, all = 0;
    for (int i = 0; i < picture->width * picture->height; i++) {
        if (picture->mask[i] <= 127) continue;
        all++;
        right += i % picture->width >= picture->width / 2;
    }
    return all > 0 ? 100 * right / all : 0;
}

// Where a font is installed that has their letters.
static void hebrew_and_arabic_run_from_right_to_left(void **u) {
    (void)u;
    Fonts *fonts = open_fonts();
    if (fonts_have(fonts, 0x05E9)) {
        const char *two_shins_three_yods = "\xD7\xA9\xD7\xA9 \xD7\x99\xD7\x99\xD7\x99";
        assert_true(ink_at_right(fonts, two_shins_three_yods) > 60);
    }
    if (fonts_have(fonts, 0x0628)) { // joined letters are narrower than single ones
        int three = width_of(fonts, "\xD8\xA8\xD8\xA8\xD8\xA8", 40, false);
        assert_true(three < 3 * width_of(fonts, "\xD8\xA8", 40, false));
    }
    fonts_close(fonts);
}

static void only_spaces_and_marks_between_two_words_are_theirs(void **u) {
    (void)u;
    const char *hebrew = script_of(0x05E9), *shin = "\xD7\xA9";
    assert_string_equal(hebrew, "Hebr");
    assert_string_equal(script_of(0x0628), "Arab");
    assert_null(script_of('a'));
    assert_int_equal(script_between(hebrew, shin, 2), 0);
    assert_int_equal(script_between(hebrew, " - \xD7\xA9", 5), 3);
    assert_int_equal(script_between(hebrew, ", a", 3), 0);
    assert_int_equal(script_between(hebrew, ", \xD8\xA8", 4), 0);
    assert_int_equal(script_between(hebrew, " .", 2), 0);
}

static void a_folder_without_inter_is_refused(void **u) {
    (void)u;
    Err err = {"", ""};
    assert_null(fonts_open("/nowhere", &err));
    assert_string_equal(err.text, "the font Inter-Regular.otf is not in /nowhere");
    fonts_close(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(widths_grow_with_text_size_and_weight),
        cmocka_unit_test(a_picture_is_as_wide_as_was_said),
        cmocka_unit_test(letters_stand_in_the_middle_of_their_line),
        cmocka_unit_test(a_text_is_drawn_once),
        cmocka_unit_test(what_no_frame_asks_for_goes),
        cmocka_unit_test(many_sizes_can_be_open),
        cmocka_unit_test(inter_has_what_the_program_writes),
        cmocka_unit_test(what_no_font_has_is_a_box_each),
        cmocka_unit_test(control_characters_are_spaces),
        cmocka_unit_test(a_text_without_end_is_no_trouble),
        cmocka_unit_test(hebrew_and_arabic_run_from_right_to_left),
        cmocka_unit_test(only_spaces_and_marks_between_two_words_are_theirs),
        cmocka_unit_test(a_folder_without_inter_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
