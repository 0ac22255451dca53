#include "base/utf8.h"
#include "ui/inked.h"
#include "ui/paragraph.h"

#include <stdio.h>
#include <string.h>

// Every character is 10 wide, every line 20 high.
static float ten_wide(void *data, int pixels, bool bold, const char *text,
                      size_t length) {
    (void)data, (void)pixels, (void)bold;
    float width = 0;
    while (length > 0) {
        uint32_t point;
        size_t step = utf8_read(text, length, &point);
        text += step;
        length -= step;
        width += 10;
    }
    return width;
}

static float twenty_high(void *data, int pixels) {
    (void)data, (void)pixels;
    return 20;
}

static const Type type = {NULL, ten_wide, twenty_high};

static Font font(void) {
    return (Font){16, false, ink};
}

// The lines that a paragraph makes in this width, with a bar between them.
static const char *lines(const char *text, float width, float height) {
    static char all[4096];
    DrawList list = {0};
    Rect area = {100, 50, width, height};
    float used = paragraph_draw(&list, &type, text, font(), ALIGN_LEFT, area);
    size_t length = 0;
    all[0] = '\0';
    for (int i = 0; i < list.text_count; i++) {
        int n = snprintf(all + length, sizeof all - length, "%s%s", i ? "|" : "",
                         list.texts[i].text);
        length += (size_t)n;
        assert_near(list.texts[i].at.x, 100, 0);
    }
    if (height > 1000) {
        assert_near(used, paragraph_height(&type, text, font(), width), 0);
    }
    draw_close(&list);
    return all;
}

static void a_dot_between_facts_goes_where_the_line_breaks(void **u) {
    (void)u;
#define DOT "\xC2\xB7"
    assert_string_equal(lines("one " DOT " two " DOT " three", 110, 1e6f),
                        "one " DOT " two|three");
    assert_string_equal(lines("one " DOT " two " DOT " three", 90, 1e6f),
                        "one " DOT " two|three"); // it has no room there either
    assert_string_equal(lines("one " DOT " two " DOT " three", 40, 1e6f),
                        "one|two|thre|e");
    assert_string_equal(lines("one\xC2\xA0" DOT " two", 60, 1e6f), "one|two");
    assert_string_equal(lines("one " DOT "\ntwo", 200, 1e6f), "one " DOT "|two");
    assert_string_equal(lines("one\n" DOT " two", 200, 1e6f), "one|" DOT " two");
    assert_string_equal(lines("one-and-two" DOT "three", 110, 1e6f),
                        "one-and-|two" DOT "three");
    assert_string_equal(lines("one two " DOT, 80, 1e6f), "one two|" DOT);
#undef DOT
}

static void lines_break_at_spaces(void **u) {
    (void)u;
    assert_string_equal(lines("one two three", 80, 1e6f), "one two|three");
    assert_string_equal(lines("one two three", 70, 1e6f), "one two|three");
    assert_string_equal(lines("one two three", 60, 1e6f), "one|two|three");
    assert_string_equal(lines("one   two", 50, 1e6f), "one|two");
    assert_string_equal(lines("one two   ", 70, 1e6f), "one two");
    assert_string_equal(lines("", 70, 1e6f), "");
}

static void lines_break_at_newlines_and_keep_empty_ones(void **u) {
    (void)u;
    assert_string_equal(lines("one\ntwo", 200, 1e6f), "one|two");
    assert_string_equal(lines("one \n two", 200, 1e6f), "one| two");
    assert_near(paragraph_height(&type, "one\n\ntwo", font(), 200), 60, 0);
    assert_near(paragraph_height(&type, "one\n", font(), 200), 20, 0);
}

static void lines_break_after_hyphens_but_not_after_a_minus(void **u) {
    (void)u;
    assert_string_equal(lines("works-council", 80, 1e6f), "works-|council");
    assert_string_equal(lines("trust -12", 80, 1e6f), "trust|-12");
    assert_string_equal(lines("-12 trust", 40, 1e6f), "-12|trus|t");
}

static void an_apostrophe_with_one_letter_stays_with_its_word(void **u) {
    (void)u;
    assert_string_equal(lines("want 's nachts", 90, 1e6f), "want|'s nachts");
    assert_string_equal(lines("om \xE2\x80\x99s nachts", 90, 1e6f),
                        "om|\xE2\x80\x99s nachts");
    assert_string_equal(lines("it's so", 40, 1e6f), "it's|so");
    assert_string_equal(lines("to 'see it", 70, 1e6f), "to 'see|it");
}

static void a_short_word_is_not_left_alone_on_the_last_line(void **u) {
    (void)u;
    assert_string_equal(lines("one two three four a", 200, 1e6f),
                        "one two three four a");
    assert_string_equal(lines("one two three four a", 190, 1e6f),
                        "one two three|four a");
    assert_string_equal(lines("one two three four a\nb", 190, 1e6f),
                        "one two three|four a|b");
    assert_string_equal(lines("one two three seven", 150, 1e6f),
                        "one two three|seven"); // long enough
    assert_string_equal(lines("one seventeenth a", 160, 1e6f),
                        "one seventeenth|a"); // the line before would be too short
}

static void a_no_break_space_does_not_break(void **u) {
    (void)u;
    assert_string_equal(lines("at 20\xC2\xA0%", 60, 1e6f), "at|20\xC2\xA0%");
}

static void a_word_wider_than_the_line_is_broken_at_characters(void **u) {
    (void)u;
    assert_string_equal(lines("abcdefg", 30, 1e6f), "abc|def|g");
    assert_string_equal(lines("Z\xC3\xB6\xC3\xABs", 20, 1e6f), "Z\xC3\xB6|\xC3\xABs");
    assert_string_equal(lines("ab", 5, 1e6f), "a|b"); // one goes on each, at least
    assert_string_equal(lines("ab cd", -5, 1e6f), "a|b|c|d");
    assert_string_equal(lines("\x80\x80", 5, 1e6f), "\x80|\x80");
}

static void what_does_not_fit_in_height_ends_in_an_ellipsis(void **u) {
    (void)u;
    assert_string_equal(lines("one two three", 70, 40), "one two|three");
    assert_string_equal(lines("one two three", 70, 39), "one tw\xE2\x80\xA6");
    assert_string_equal(lines("one two three", 80, 20), "one two\xE2\x80\xA6");
    assert_string_equal(lines("one two three", 60, 40), "one|two\xE2\x80\xA6");
    assert_string_equal(lines("one two", 40, 0), "one\xE2\x80\xA6");
}

static void a_line_too_wide_ends_in_an_ellipsis(void **u) {
    (void)u;
    DrawList list = {0};
    float used = line_draw(&list, &type, "one two three", font(), ALIGN_LEFT, 7, 9, 85);
    assert_string_equal(list.texts[0].text, "one two\xE2\x80\xA6");
    assert_near(used, 80, 0);
    line_draw(&list, &type, "one two", font(), ALIGN_LEFT, 7, 9, 70);
    assert_string_equal(list.texts[1].text, "one two");
    line_draw(&list, &type, "one two", font(), ALIGN_LEFT, 7, 9, 5);
    assert_string_equal(list.texts[2].text, "\xE2\x80\xA6");
    line_draw(&list, &type, "one\ntwo", font(), ALIGN_LEFT, 7, 9, 500);
    assert_string_equal(list.texts[3].text, "one\xE2\x80\xA6");
    draw_close(&list);
}

static void a_long_line_is_cut_at_a_whole_character(void **u) {
    (void)u;
    static char text[6001];
    for (int i = 0; i < 3000; i++) memcpy(text + 2 * i, "\xC3\xAB", 2);
    DrawList list = {0};
    line_draw(&list, &type, text, font(), ALIGN_LEFT, 0, 0, 95);
    assert_int_equal(strlen(list.texts[0].text), 8 * 2 + 3);
    line_draw(&list, &type, text, font(), ALIGN_LEFT, 0, 0, 29000);
    assert_true(strlen(list.texts[1].text) % 2 == 1);
    assert_near(paragraph_height(&type, text, font(), 100), 300 * 20, 0);
    draw_close(&list);
}

static void lines_stand_where_they_are_aligned(void **u) {
    (void)u;
    static const struct {
        Align align;
        float x;
    } cases[] = {
        {ALIGN_LEFT,   100},
        {ALIGN_CENTER, 135},
        {ALIGN_RIGHT,  170},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        DrawList list = {0};
        Rect area = {100, 50, 100, 100};
        paragraph_draw(&list, &type, "one seventeen", font(), cases[i].align, area);
        assert_near(list.texts[0].at.x, cases[i].x, 0);
        assert_near(list.texts[1].at.y, 70, 0);
        draw_close(&list);
    }
}

static void a_line_carries_its_font(void **u) {
    (void)u;
    DrawList list = {0};
    Font bold = {
        33, true, {1, 2, 3, 255}
    };
    line_draw(&list, &type, "x", bold, ALIGN_LEFT, 7, 9, 100);
    assert_int_equal(list.texts[0].pixels, 33);
    assert_true(list.texts[0].bold);
    assert_int_equal(list.texts[0].color.b, 3);
    assert_near(text_width(&type, "four", bold), 40, 0);
    draw_close(&list);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_break_at_spaces),
        cmocka_unit_test(a_dot_between_facts_goes_where_the_line_breaks),
        cmocka_unit_test(lines_break_at_newlines_and_keep_empty_ones),
        cmocka_unit_test(lines_break_after_hyphens_but_not_after_a_minus),
        cmocka_unit_test(an_apostrophe_with_one_letter_stays_with_its_word),
        cmocka_unit_test(a_short_word_is_not_left_alone_on_the_last_line),
        cmocka_unit_test(a_no_break_space_does_not_break),
        cmocka_unit_test(a_word_wider_than_the_line_is_broken_at_characters),
        cmocka_unit_test(what_does_not_fit_in_height_ends_in_an_ellipsis),
        cmocka_unit_test(a_line_too_wide_ends_in_an_ellipsis),
        cmocka_unit_test(a_long_line_is_cut_at_a_whole_character),
        cmocka_unit_test(lines_stand_where_they_are_aligned),
        cmocka_unit_test(a_line_carries_its_font),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
