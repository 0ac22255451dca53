#include "base/base.h"
#include "base/suggest.h"

static const char *const names[] = {"fatima", "jonas", "piet",     "townhall", NULL,
                                    "trust",  "plan",  "job_fear", "ok"};

static void nearest(const char *word, const char *expected) {
    const char *near = suggest(word, names, sizeof names / sizeof names[0]);
    if (!expected)
        assert_null(near);
    else if (!near || strcmp(near, expected) != 0)
        fail_msg("%s -> %s", word, near ? near : "nothing");
}

static void slips_of_each_kind_are_forgiven(void **state) {
    (void)state;
    nearest("fatma", "fatima");     // one too few
    nearest("fattima", "fatima");   // one too many
    nearest("fatina", "fatima");    // another one
    nearest("truts", "trust");      // two that changed places
    nearest("Townhal", "townhall"); // capitals do not count
    nearest("jobfear", "job_fear");
}

static void what_is_near_nothing_gets_no_suggestion(void **state) {
    (void)state;
    nearest("", NULL);
    nearest("x", NULL);
    nearest("xy", NULL);
    nearest("communication", NULL);
    nearest("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            NULL);
}

static void a_dutch_word_leads_to_what_it_means(void **state) {
    (void)state;
    const char *const some[] = {"name", NULL, "trust", "narrate", "weeks", "week"};
    assert_string_equal(suggest("vertrouwen", some, 6), "trust");
    assert_string_equal(suggest("Vertel", some, 6), "narrate");
    assert_string_equal(suggest("weken", some, 6), "weeks");
    assert_null(suggest("vertrouwen", some, 2)); // it is not among them
}

static void among_equals_the_first_by_letter_wins(void **state) {
    (void)state;
    const char *const two[] = {"cat", "car"}, *const turned[] = {"car", "cat"};
    assert_string_equal(suggest("caz", two, 2), "car");
    assert_string_equal(suggest("caz", turned, 2), "car"); // whatever their order
    assert_string_equal(suggest("catt", two, 2), "cat");
    assert_string_equal(suggest("catt", turned, 2), "cat");
    assert_null(suggest("cat", two, 0));
}

static void where_only_one_more_slip_is_near_none_is(void **state) {
    (void)state;
    const char *const one[] = {"adoption"};
    assert_string_equal(suggest("adoptinoo", one, 1), "adoption"); // 2 of 3
    assert_string_equal(suggest("adxptxxn", one, 1), "adoption");  // 3 of 3
    assert_null(suggest("adxpxxxn", one, 1));                      // 4 of 3
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slips_of_each_kind_are_forgiven),
        cmocka_unit_test(what_is_near_nothing_gets_no_suggestion),
        cmocka_unit_test(a_dutch_word_leads_to_what_it_means),
        cmocka_unit_test(among_equals_the_first_by_letter_wins),
        cmocka_unit_test(where_only_one_more_slip_is_near_none_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
