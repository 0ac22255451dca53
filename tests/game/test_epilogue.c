// What is told of each member at the end.
#include "script/written.h"

// A last week in which member ada ends as `ada` says.
static Written ended(const char *model, const char *ada) {
    char text[2048];
    snprintf(
        text, sizeof text,
        "scenario { title = 'End', brief = 'One week.', weeks = 1, hours = 8,\n"
        "  model = { start_noise = 0, leak_week = 0, %s } }\n"
        "member 'ada' { name = 'Ada', %s }\n"
        "member 'bo' { name = 'Bo', trust = 50, stress = 40, job_fear = 30,\n"
        "  energy = 100, epilogue = function(now) return 'Bo in {now.week}.' end }\n"
        "use 'standard'\n" ENDING,
        model, ada);
    Written w = written(text);
    assert_string_equal(game_epilogue(w.game, 0), ""); // not yet
    pass_week(&w);
    assert_int_equal(at(&w)->kind, PROMPT_END);
    no_faults(&w);
    return w;
}

static int count_of(const char *text, const char *part) {
    int count = 0;
    while ((text = strstr(text, part))) {
        text += strlen(part);
        count++;
    }
    return count;
}

static void the_author_has_the_first_word(void **state) {
    (void)state;
    Written w = ended("S_noise = 0", "trust = 50");
    assert_string_equal(game_epilogue(w.game, 1), "Bo in 1.");
    assert_non_null(strstr(game_epilogue(w.game, 0), "Ada"));
    written_end(&w);
}

static void who_is_away_is_told_so_and_no_more(void **state) {
    (void)state;
    Written w = ended("E_sick = 90", "energy = 10, stress = 100, trust = 0");
    assert_string_equal(game_epilogue(w.game, 0),
                        "Ada is still at home; nobody can say yet what comes after.");
    written_end(&w);
    w = ended("quit_level = 80, quit_weeks = 1",
              "trust = 0, stress = 100, job_fear = 100, ownership = 0, energy = 50");
    assert_non_null(strstr(game_epilogue(w.game, 0), "Ada works elsewhere now"));
    assert_null(strstr(game_epilogue(w.game, 0), "left their mark"));
    written_end(&w);
}

static void two_things_are_added_at_most(void **state) {
    (void)state;
    Written w = ended("quit_weeks = 9", "trust = 5, stress = 100, job_fear = 100");
    const char *text = game_epilogue(w.game, 0);
    assert_non_null(strstr(text, "left their mark"));
    assert_non_null(strstr(text, "says what is needed"));
    assert_null(strstr(text, "does not let go of"));
    assert_int_equal(count_of(text, "  "), 0);
    written_end(&w);
    w = ended("quit_weeks = 9", "trust = 95, stress = 20, job_fear = 30");
    assert_non_null(strstr(game_epilogue(w.game, 0), "comes to you first"));
    assert_null(strstr(game_epilogue(w.game, 0), "left their mark"));
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_author_has_the_first_word),
        cmocka_unit_test(who_is_away_is_told_so_and_no_more),
        cmocka_unit_test(two_things_are_added_at_most),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
