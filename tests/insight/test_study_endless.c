// A study of a scenario that has no end in it: other games go on, and where there are
// too many such games it gives up; whatever the number of threads.
#include "insight/simulate.h"
#include "script/written.h"

#define RUNS 60

static Study played(const Written *w, int jobs, int64_t *games) {
    atomic_bool stop = false;
    atomic_llong done = 0;
    Study study;
    Err err;
    SimulateOrder order = {
        .path = w->folder,
        .words = w->words,
        .seed = 5,
        .runs = RUNS,
        .policies = {POLICY_RANDOM},
        .policy_count = 1,
        .jobs = jobs,
        .weighed = 5,
        .stop = &stop,
        .done = &done,
    };
    assert_true(simulate(&order, w->story, &study, &err));
    *games = done;
    return study;
}

static Written opened(const char *text) {
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", text);
    written_open(&w);
    assert_non_null(w.story);
    return w;
}

static void a_scenario_without_an_end_is_given_up(void **state) {
    (void)state;
    int64_t games;
    Written w =
        opened(TINY "for i = 1, 30 do event('e' .. i) { when = function()\n"
                    "  while true do end end, scene = function() end } end\n" ENDING);
    for (int jobs = 1; jobs <= 3; jobs++) {
        Study study = played(&w, jobs, &games);
        assert_true(study.spent);
        assert_true(games >= 5 && games < RUNS);
        assert_string_equal(study.slow, "scenario.lua:7: ");
        study_close(&study);
    }
    written_end(&w);
}

// Each call is within its limits, each game too; a study of them would take minutes.
static void functions_that_stay_within_their_limits_try_patience(void **state) {
    (void)state;
    int64_t games;
    Written w = opened(TINY "for i = 1, 10 do event('e' .. i) { when = function()\n"
                            "  for i = 1, 2e5 do end end, scene = function() end }\n"
                            "end\n" ENDING);
    Study study = played(&w, 2, &games);
    assert_true(study.spent);
    assert_string_equal(study.slow, "scenario.lua:7: ");
    assert_true(games >= 5 && games < RUNS);
    assert_int_equal(study.fault_count, 0);
    study_close(&study);
    written_end(&w);
}

// One loop costs its scene; the study counts it as a mistake and plays all games.
static void a_loop_in_some_games_leaves_the_others(void **state) {
    (void)state;
    int64_t games;
    Written w = opened(TINY "event 'x' { weeks = 1, scene = function()\n"
                            "  choose { { id = 'a', 'A' }, { id = 'b', 'B',\n"
                            "    effect = function() while true do end end } }\n"
                            "  end }\n" ENDING);
    Study study = played(&w, 2, &games);
    assert_false(study.spent);
    assert_int_equal(games, RUNS);
    assert_int_equal(study.fault_count, 1);
    assert_non_null(strstr(study.faults[0].text, "runs too long"));
    assert_in_range(study.faults[0].games, 1, RUNS - 1);
    study_close(&study);
    written_end(&w);
}

static void options_made_up_by_chance_are_refused(void **state) {
    (void)state;
    atomic_bool stop = false;
    atomic_llong done = 0;
    Study study = {0};
    Err err;
    Written w = opened(TINY "event 'x' { scene = function() for k = 1, 99 do\n"
                            "  local l = {} for i = 1, 6 do\n"
                            "    l[i] = { id = 'o' .. math.random(1e9), 'O' } end\n"
                            "  choose(l) end end }\n" ENDING);
    SimulateOrder order = {
        .path = w.folder,
        .words = w.words,
        .runs = 20,
        .policies = {POLICY_FIRST},
        .policy_count = 1,
        .jobs = 2,
        .stop = &stop,
        .done = &done,
    };
    assert_false(simulate(&order, w.story, &study, &err));
    assert_non_null(strstr(err.text, "more than 4000 options"));
    study_close(&study);
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_scenario_without_an_end_is_given_up),
        cmocka_unit_test(functions_that_stay_within_their_limits_try_patience),
        cmocka_unit_test(a_loop_in_some_games_leaves_the_others),
        cmocka_unit_test(options_made_up_by_chance_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
