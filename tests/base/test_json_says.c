// What the parser of JSON says, as sentences that have their Dutch.
#include "base/base.h"
#include "base/json_says.h"
#include "base/words.h"

static void says(const char *json, const char *english, const char *dutch) {
    char said[SENTENCE_BYTES], shown[SENTENCE_BYTES];
    json_error_t wrong;
    Err err;
    json_t *read = json_loads(json, JSON_REJECT_DUPLICATES, &wrong);
    assert_null(read);
    json_says(&wrong, said);
    assert_string_equal(sentence_show(said, NULL, shown, sizeof shown), english);
    Words *words = words_open("assets/words", "nl", &err);
    assert_non_null(words);
    assert_string_equal(sentence_show(said, words, shown, sizeof shown), dutch);
    words_close(words);
}

static void each_mistake_has_a_sentence(void **state) {
    (void)state;
    says("x", "'[' or '{' expected near 'x'", "hier hoort een '[' of een '{', bij 'x'");
    says("", "'[' or '{' expected near the end",
         "hier hoort een '[' of een '{', aan het eind");
    says("{\"a\" 1}", "':' expected near '1'", "hier hoort een ':', bij '1'");
    says("{\"a\":1} x", "end of file expected near 'x'",
         "hier had het moeten eindigen, bij 'x'");
    says("{\"a\":1,\"a\":2}", "duplicate object key near '\"a\"'",
         "deze naam staat er twee keer, bij '\"a\"'");
}

static void other_words_stay_as_they_are(void **state) {
    (void)state;
    char said[SENTENCE_BYTES], shown[SENTENCE_BYTES];
    json_error_t wrong = {.text = "something\033 new near ''"};
    json_says(&wrong, said);
    assert_string_equal(sentence_show(said, NULL, shown, sizeof shown),
                        "something\xEF\xBF\xBD new near ''");
    wrong = (json_error_t){.text = "unexpected token near '"};
    json_says(&wrong, said); // cut short
    assert_string_equal(sentence_show(said, NULL, shown, sizeof shown),
                        "unexpected token near the end");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_mistake_has_a_sentence),
        cmocka_unit_test(other_words_stay_as_they_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
