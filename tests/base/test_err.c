#include "base/base.h"
#include "base/err.h"

static void a_failure_is_one_line(void **state) {
    (void)state;
    Err err;
    assert_false(err_set(&err, "week %d is past the end", 13));
    assert_string_equal(err.text, "week 13 is past the end");
}

static void a_long_sentence_is_cut(void **state) {
    (void)state;
    Err err;
    char text[600];
    memset(text, 'x', sizeof text);
    text[sizeof text - 1] = '\0';
    err_set(&err, "%s", text);
    assert_int_equal(strlen(err.text), sizeof err.text - 1);
}

static void no_memory_has_words(void **state) {
    (void)state;
    Err err;
    assert_false(err_no_memory(&err));
    assert_string_equal(err.text, "there is not enough memory");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_failure_is_one_line),
        cmocka_unit_test(a_long_sentence_is_cut),
        cmocka_unit_test(no_memory_has_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
