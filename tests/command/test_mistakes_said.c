// A scenario that cannot be read again is told with its first mistake.
#include "command/mistakes.h"

#include "base/base.h"

static Words *english(void) {
    Err err;
    Words *words = words_open("assets/words", "en", &err);
    assert_non_null(words);
    return words;
}

static void the_first_mistake_stands_for_the_rest(void **state) {
    (void)state;
    Words *words = english();
    Report report = {0};
    Err err;
    char text[256];
    err_set(&err, "it did not load");
    assert_string_equal(mistakes_first(words, &report, &err, text, sizeof text),
                        "it did not load");
    report_add(&report, SEVERITY_WARNING, "", 0, "the journal is of another");
    assert_string_equal(mistakes_first(words, &report, &err, text, sizeof text),
                        "it did not load");
    report_add(&report, SEVERITY_ERROR, "b.lua", 9, "later");
    report_add(&report, SEVERITY_ERROR, "b.lua", 7, "no member '%s'", "x");
    assert_string_equal(mistakes_first(words, &report, &err, text, sizeof text),
                        "b.lua:7: no member 'x'");
    report_add(&report, SEVERITY_ERROR, "a.zip", 0, "it is broken");
    assert_string_equal(mistakes_first(words, &report, &err, text, sizeof text),
                        "a.zip: it is broken");
    report_add(&report, SEVERITY_ERROR, "", 0, "there is not enough memory");
    assert_string_equal(mistakes_first(words, &report, &err, text, sizeof text),
                        "there is not enough memory");
    report_free(&report);
    words_close(words);
}

static void their_sum_says_at_least_where_some_were_not_counted(void **state) {
    (void)state;
    Report report = {.errors = 1};
    Err err;
    mistakes_sum("sc", &report, &err);
    assert_string_equal(err.text, "sc has 1 error");
    report.errors = 2;
    mistakes_sum("sc", &report, &err);
    assert_string_equal(err.text, "sc has 2 errors");
    report.cut = true;
    mistakes_sum("sc", &report, &err);
    assert_string_equal(err.text, "sc has at least 2 errors");
}

static void a_sentence_ends_in_a_stop(void **state) {
    (void)state;
    char text[32];
    assert_string_equal(mistakes_sentence(NULL, "gone", text, sizeof text), "gone.");
    assert_string_equal(mistakes_sentence(NULL, "gone?", text, sizeof text), "gone?");
    assert_string_equal(mistakes_sentence(NULL, "", text, sizeof text), "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_mistake_stands_for_the_rest),
        cmocka_unit_test(their_sum_says_at_least_where_some_were_not_counted),
        cmocka_unit_test(a_sentence_ends_in_a_stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
