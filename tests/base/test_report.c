#include "base/base.h"
#include "base/report.h"

static void printed(Report *report, const char *expected) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    report_print(report, NULL, out);
    fclose(out);
    assert_string_equal(text, expected);
    free(text);
    report_free(report);
}

static void findings_are_told_by_file_and_line(void **state) {
    (void)state;
    Report report = {0};
    report_add(&report, SEVERITY_WARNING, "b.lua", 2, "doubt");
    report_add(&report, SEVERITY_ERROR, "a.lua", 10, "ten");
    report_add(&report, SEVERITY_ERROR, "a.lua", 9, "nine is %d", 9);
    report_add(&report, SEVERITY_ERROR, "", 0, "of no file");
    assert_int_equal(report.errors, 3);
    assert_int_equal(report.warnings, 1);
    printed(&report, "error: of no file\n"
                     "a.lua:9: error: nine is 9\n"
                     "a.lua:10: error: ten\n"
                     "b.lua:2: warning: doubt\n");
}

static void the_same_at_the_same_place_is_told_once(void **state) {
    (void)state;
    Report report = {0};
    for (int i = 0; i < 3; i++) {
        report_add(&report, SEVERITY_ERROR, "a.lua", 1, "no member 'x'");
    }
    report_add(&report, SEVERITY_ERROR, "a.lua", 2, "no member 'x'");
    assert_int_equal(report.errors, 2);
    printed(&report, "a.lua:1: error: no member 'x'\na.lua:2: error: no member 'x'\n");
}

static void too_many_are_counted(void **state) {
    (void)state;
    Report report = {0};
    for (int i = 0; i < REPORT_MAX + 7; i++) {
        report_add(&report, SEVERITY_ERROR, "a.lua", i + 1, "x");
    }
    assert_int_equal(report.count, REPORT_MAX);
    assert_int_equal(report.errors, REPORT_MAX + 7);
    report_free(&report);
    assert_int_equal(report.count, 0);
}

// Errors first, in their places; who has more of them mends these.
static void no_more_are_shown_than_somebody_reads(void **state) {
    (void)state;
    Report report = {0};
    char *text = NULL;
    size_t size;
    for (int i = 0; i < 60; i++) {
        report_add(&report, SEVERITY_WARNING, "a.lua", i + 1, "doubt");
    }
    for (int i = 0; i < 10; i++) {
        report_add(&report, SEVERITY_ERROR, "b.lua", i + 1, "mistake");
    }
    FILE *out = open_memstream(&text, &size);
    report_print(&report, NULL, out);
    fclose(out);
    assert_non_null(strstr(text, "a.lua:1: warning: doubt\n"));
    assert_non_null(
        strstr(text, "a.lua:40: warning: doubt\nb.lua:1: error: mistake\n"));
    assert_null(strstr(text, "a.lua:41:"));
    assert_non_null(strstr(text, "b.lua:10: error: mistake\nand 20 more\n"));
    free(text);
    report_free(&report);
}

static void a_whole_page_of_errors_leaves_no_room_for_doubts(void **state) {
    (void)state;
    Report report = {0};
    char *text = NULL;
    size_t size;
    report_add(&report, SEVERITY_WARNING, "a.lua", 1, "doubt");
    for (int i = 0; i < REPORT_SHOWN_MAX + 1; i++) {
        report_add(&report, SEVERITY_ERROR, "b.lua", i + 1, "mistake");
    }
    FILE *out = open_memstream(&text, &size);
    report_print(&report, NULL, out);
    fclose(out);
    assert_null(strstr(text, "doubt"));
    assert_non_null(strstr(text, "b.lua:50: error: mistake\nand 2 more\n"));
    free(text);
    report_free(&report);
}

static void where_somebody_gave_up_there_are_at_least_so_many_more(void **state) {
    (void)state;
    Report report = {.cut = true};
    char *text = NULL;
    size_t size;
    for (int i = 0; i < REPORT_SHOWN_MAX + 3; i++) {
        report_add(&report, SEVERITY_ERROR, "b.lua", i + 1, "mistake");
    }
    FILE *out = open_memstream(&text, &size);
    report_print(&report, NULL, out);
    fclose(out);
    assert_non_null(strstr(text, "\nand at least 3 more\n"));
    free(text);
    report_free(&report);
}

static void the_name_of_a_file_forges_no_line(void **state) {
    (void)state;
    Report report = {0};
    report_add(&report, SEVERITY_ERROR, "a\nb.lua:1: error\tx", 2, "bad");
    printed(&report, "a b.lua:1: error x:2: error: bad\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(findings_are_told_by_file_and_line),
        cmocka_unit_test(the_same_at_the_same_place_is_told_once),
        cmocka_unit_test(too_many_are_counted),
        cmocka_unit_test(no_more_are_shown_than_somebody_reads),
        cmocka_unit_test(a_whole_page_of_errors_leaves_no_room_for_doubts),
        cmocka_unit_test(where_somebody_gave_up_there_are_at_least_so_many_more),
        cmocka_unit_test(the_name_of_a_file_forges_no_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
