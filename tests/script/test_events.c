// When events come, what a choice must hold, who listens to whom.
#include "script/written.h"

#define LONG                                                                           \
    "scenario { title = 'Long', brief = 'b', weeks = 6, hours = 8,\n"                  \
    "  model = { start_noise = 0, leak_week = 0, E_sick = 50 } }\n"                    \
    "member 'ada' { name = 'Ada', energy = 10, stress = 90 }\n"                        \
    "member 'bo' { name = 'Bo', energy = 90, stress = 30 }\nuse 'standard'\n"

static void an_event_that_was_missed_does_not_come_after_its_weeks(void **state) {
    (void)state;
    Written w =
        written(LONG "event 'x' { weeks = { 1, 2 }, scene = function()\n"
                     "  narrate 'Too late.' end,\n"
                     "  when = function(now) return now.week > 2 end }\n" ENDING);
    for (int week = 1; week <= 4; week++) pass_week(&w);
    assert_false(told(&w, "Too late."));
    written_end(&w);
}

static void an_event_waits_for_those_it_needs(void **state) {
    (void)state;
    Written w = written(LONG "event 'x' { weeks = { 2, 6 }, needs = { 'ada' },\n"
                             "  scene = function() narrate 'With Ada.' end }\n"
                             "event 'y' { weeks = { 2, 6 }, needs = { 'bo' },\n"
                             "  scene = function() narrate 'With Bo.' end }\n" ENDING);
    pass_week(&w); // Ada is away from here on
    pass_week(&w);
    assert_false(told(&w, "With Ada."));
    assert_true(told(&w, "With Bo."));
    written_end(&w);
}

static void each_scene_counts_its_own_choices(void **state) {
    (void)state;
    static const char *const asked[] = {"x", "x.2", "y"};
    Written w = written(
        TINY "local function ask() choose { { id = 'a', 'A' }, { id = 'b', 'B' } } "
             "end\n"
             "event 'x' { weeks = 1, scene = function() ask() ask() end }\n"
             "event 'y' { weeks = 1, scene = ask }\n" ENDING);
    for (int i = 0; i < 3; i++) {
        assert_string_equal(at(&w)->id, asked[i]);
        take(&w, 0);
    }
    written_end(&w);
}

static void a_choice_without_an_open_option_is_a_mistake(void **state) {
    (void)state;
    Written w = written(TINY "local function no() return false end\n"
                             "event 'x' { scene = function() choose {\n"
                             "  { id = 'a', 'A', available = no },\n"
                             "  { id = 'b', 'B', available = no } } end }\n" ENDING);
    assert_int_equal(at(&w)->kind, PROMPT_PLAN);
    assert_non_null(strstr(game_fault(w.game, 0), "none of the options is available"));
    written_end(&w);
}

static void a_tie_may_go_one_way(void **state) {
    (void)state;
    Written w = written(TINY "tie('ada', 'bo', 0.5, 'one-way')\n" ENDING);
    const Setup *setup = &w.story->setup;
    assert_int_equal(setup->tie_first[1] - setup->tie_first[0], 1);
    assert_int_equal(setup->tie_first[2] - setup->tie_first[1], 0);
    written_end(&w);
}

static void an_empty_line_parts_paragraphs(void **state) {
    (void)state;
    Written w =
        written(TINY "event 'x' { scene = function()\n"
                     "  narrate [[One\n  line.\n\n  Another.  ]] end }\n" ENDING);
    assert_true(told(&w, "One line.\nAnother."));
    written_end(&w);
}

static void what_is_the_teams_is_written_in_team(void **state) {
    (void)state;
    Written w = written(TINY "event 'x' { scene = function()\n"
                             "  effect { ada = { rumours = 3 } } end }\n" ENDING);
    assert_non_null(strstr(game_fault(w.game, 0), "belongs to the team as a whole"));
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_event_that_was_missed_does_not_come_after_its_weeks),
        cmocka_unit_test(an_event_waits_for_those_it_needs),
        cmocka_unit_test(each_scene_counts_its_own_choices),
        cmocka_unit_test(a_choice_without_an_open_option_is_a_mistake),
        cmocka_unit_test(a_tie_may_go_one_way),
        cmocka_unit_test(an_empty_line_parts_paragraphs),
        cmocka_unit_test(what_is_the_teams_is_written_in_team),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
