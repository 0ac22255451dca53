#include "base/base.h"
#include "base/utf8.h"

static void reads(const char *bytes, size_t size, uint32_t point, size_t taken) {
    uint32_t found;
    assert_int_equal(utf8_read(bytes, size, &found), taken);
    assert_int_equal(found, point);
}

static void characters_of_each_length_are_read(void **state) {
    (void)state;
    reads("a", 1, 'a', 1);
    reads("\xc3\xa9", 2, 0xE9, 2);
    reads("\xe2\x82\xac", 3, 0x20AC, 3);
    reads("\xf0\x9f\x99\x82", 4, 0x1F642, 4);
}

static void what_is_no_utf8_is_one_unknown_byte(void **state) {
    (void)state;
    reads("\x80", 1, UTF8_UNKNOWN, 1);             // a rest without a start
    reads("\xc3", 1, UTF8_UNKNOWN, 1);             // a start without a rest
    reads("\xc3x", 2, UTF8_UNKNOWN, 1);            // another rest
    reads("\xc0\xaf", 2, UTF8_UNKNOWN, 1);         // longer than need be
    reads("\xe0\x80\xaf", 3, UTF8_UNKNOWN, 1);     // idem
    reads("\xed\xa0\x80", 3, UTF8_UNKNOWN, 1);     // half of a pair
    reads("\xf4\x90\x80\x80", 4, UTF8_UNKNOWN, 1); // beyond the last
    reads("\xff", 1, UTF8_UNKNOWN, 1);
}

static void writing_is_reading_backwards(void **state) {
    (void)state;
    static const uint32_t points[] = {'a', 0x7FF, 0x800, 0xFFFD, 0x10000, 0x10FFFF};
    for (size_t i = 0; i < sizeof points / sizeof points[0]; i++) {
        char bytes[4];
        size_t size = utf8_write(points[i], bytes);
        reads(bytes, size, points[i], size);
    }
}

static void length_counts_characters(void **state) {
    (void)state;
    assert_int_equal(utf8_length(""), 0);
    assert_int_equal(utf8_length("één €"), 5);
    assert_int_equal(utf8_length("a\xff\x62"), 3);
}

static void cleaned(const char *text, const char *expected) {
    char out[64];
    assert_true(utf8_clean(out, sizeof out, text));
    assert_string_equal(out, expected);
}

static void what_must_not_be_shown_is_marked(void **state) {
    (void)state;
    cleaned("a\nb\tc", "a\nb\tc");
    cleaned("\x1b[2J", "\xef\xbf\xbd[2J");
    cleaned("a\x7f", "a\xef\xbf\xbd");
    cleaned("\xc2\x9b", "\xef\xbf\xbd");     // a control character of two bytes
    cleaned("\xe2\x80\xae", "\xef\xbf\xbd"); // turns the direction round
    cleaned("\xe2\x81\xa6", "\xef\xbf\xbd"); // isolates
    cleaned("\xef\xbb\xbf", "\xef\xbf\xbd"); // a byte order mark
    cleaned("x\xffy", "x\xef\xbf\xbdy");     // no UTF-8
    cleaned("één \xf0\x9f\x99\x82", "één \xf0\x9f\x99\x82");
}

static void no_character_is_cut_in_two(void **state) {
    (void)state;
    char out[4];
    assert_false(utf8_clean(out, sizeof out, "éé"));
    assert_string_equal(out, "é");
    assert_true(utf8_clean(out, sizeof out, "abc"));
    assert_false(utf8_clean(out, 1, "a"));
    assert_string_equal(out, "");
}

static void lower_case_is_for_plain_letters(void **state) {
    (void)state;
    char out[16];
    utf8_lower(out, sizeof out, "ABC-xyz É");
    assert_string_equal(out, "abc-xyz É");
    utf8_lower(out, 3, "ABC");
    assert_string_equal(out, "ab");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(characters_of_each_length_are_read),
        cmocka_unit_test(what_is_no_utf8_is_one_unknown_byte),
        cmocka_unit_test(writing_is_reading_backwards),
        cmocka_unit_test(length_counts_characters),
        cmocka_unit_test(what_must_not_be_shown_is_marked),
        cmocka_unit_test(no_character_is_cut_in_two),
        cmocka_unit_test(lower_case_is_for_plain_letters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
