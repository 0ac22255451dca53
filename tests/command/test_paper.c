#include "base/base.h"
#include "command/paper.h"

static void shows(int indent, const char *mark, const char *text,
                  const char *expected) {
    char *out = NULL;
    size_t size;
    Paper paper = {.out = open_memstream(&out, &size), .width = 20};
    paper_text(&paper, indent, mark, text);
    fclose(paper.out);
    assert_string_equal(out, expected);
    free(out);
}

static void lines_break_between_words(void **state) {
    (void)state;
    shows(0, "", "", "\n");
    shows(0, "", "short", "short\n");
    shows(0, "", "one two three four five six", "one two three four\nfive six\n");
    shows(0, "", "12345678901234567890 x", "12345678901234567890\nx\n");
    shows(0, "", "a  b", "a b\n");
}

static void a_word_that_is_too_long_stays_whole(void **state) {
    (void)state;
    shows(0, "", "a 1234567890123456789012345 b", "a\n1234567890123456789012345\nb\n");
}

static void letters_are_counted_and_not_bytes(void **state) {
    (void)state;
    shows(0, "", "éééééééééé ééééééééé x", "éééééééééé ééééééééé\nx\n");
}

static void a_mark_stands_before_the_indent(void **state) {
    (void)state;
    shows(3, "1. ", "one two three four five", "1. one two three\n   four five\n");
    shows(2, "Fatima: ", "one two three four", "Fatima: one two\n  three four\n");
}

static void each_line_is_a_paragraph(void **state) {
    (void)state;
    shows(2, "- ", "one\ntwo", "- one\n  two\n");
}

static void a_title_is_underlined(void **state) {
    (void)state;
    char *out = NULL;
    size_t size;
    Paper paper = {.out = open_memstream(&out, &size), .width = 20};
    paper_title(&paper, "Één");
    fclose(paper.out);
    assert_string_equal(out, "Één\n---\n");
    free(out);
}

static void no_terminal_is_eighty_columns(void **state) {
    (void)state;
    FILE *file = tmpfile();
    assert_int_equal(paper_open(file).width, 80);
    fclose(file);
}

static void is_typed_as(const char *path, const char *expected) {
    char *out = NULL;
    size_t size;
    FILE *file = open_memstream(&out, &size);
    paper_argument(file, path);
    fclose(file);
    assert_string_equal(out, expected);
    free(out);
}

static void a_path_can_be_typed_as_it_stands(void **state) {
    (void)state;
    is_typed_as("games/table-3.jsonl", "games/table-3.jsonl");
    is_typed_as("table 3.jsonl", "'table 3.jsonl'");
    is_typed_as("table's.jsonl", "'table'\\''s.jsonl'");
    is_typed_as("-3.jsonl", "./-3.jsonl");
    is_typed_as("- 3.jsonl", "'./- 3.jsonl'");
    is_typed_as("", "''");
    is_typed_as("a\033[2Jb", "$'a\\033[2Jb'");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_break_between_words),
        cmocka_unit_test(a_word_that_is_too_long_stays_whole),
        cmocka_unit_test(letters_are_counted_and_not_bytes),
        cmocka_unit_test(a_mark_stands_before_the_indent),
        cmocka_unit_test(each_line_is_a_paragraph),
        cmocka_unit_test(a_title_is_underlined),
        cmocka_unit_test(no_terminal_is_eighty_columns),
        cmocka_unit_test(a_path_can_be_typed_as_it_stands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
