// What is read off counts, and how counts are added: by hand, so that the figures are
// known beforehand.
#include "insight/study_json.h"

#include "base/base.h"

#include <math.h>

static void a_tenth_the_middle_and_nine_tenths_of_the_games(void **state) {
    (void)state;
    Played three = {.games = 3};
    three.meter[0][10] = three.meter[0][20] = three.meter[0][30] = 1;
    Spread spread = study_spread(&three, 0);
    assert_int_equal(spread.low, 10);
    assert_int_equal(spread.middle, 20);
    assert_int_equal(spread.high, 30);
    Played many = {.games = 100};
    many.meter[4][0] = 10; // a tenth goes no further, and that is all of it
    many.meter[4][50] = 79;
    many.meter[4][100] = 11;
    spread = study_spread(&many, 4);
    assert_int_equal(spread.low, 0);
    assert_int_equal(spread.middle, 50);
    assert_int_equal(spread.high, 100);
    spread = study_spread(&(Played){.games = 0}, 0);
    assert_int_equal(spread.high, 0);
}

static void minutes_are_of_choices_and_other_decisions(void **state) {
    (void)state;
    Played played = {.games = 2, .decisions = 20, .choices = 8};
    assert_true(fabs(study_minutes(&played) - (3 + 4 + 0.8 * 6)) < 1e-9);
    assert_true(fabs(study_minutes(&(Played){.games = 0}) - (0)) < 1e-9);
}

// Games that begin with `first` and close at these scores.
static void begin(Row *row, int64_t games, int64_t score) {
    row->kind = ROW_OPTION;
    row->n[POLICY_RANDOM][NUMBER_FIRST] = games;
    row->n[POLICY_RANDOM][NUMBER_FIRST_SCORE] = games * score;
}

static void the_first_choice_explains_what_its_options_differ_in(void **state) {
    (void)state;
    Row rows[2] = {0};
    Study study = {.rows = rows, .row_count = 2};
    Played *played = &study.played[POLICY_RANDOM];
    // 1, 1 and 3, 3 points: all of the spread lies between the options
    begin(&rows[0], 2, 1000);
    begin(&rows[1], 2, 3000);
    *played = (Played){.games = 4, .score = 8000, .score_squares = 20000000};
    assert_true(fabs(study_first_share(&study, POLICY_RANDOM) - (1)) < 1e-9);
    // 0, 2 and 2, 4 points: half of it does
    *played = (Played){.games = 4, .score = 8000, .score_squares = 24000000};
    assert_true(fabs(study_first_share(&study, POLICY_RANDOM) - (0.5)) < 1e-9);
    *played = (Played){.games = 1, .score = 1000, .score_squares = 1000000};
    assert_true(fabs(study_first_share(&study, POLICY_RANDOM) - (0)) < 1e-9);
}

static void a_sum_knows_the_shortest_and_the_longest_game(void **state) {
    (void)state;
    static const int64_t fewest[] = {8, 6, 7}, most[] = {9, 8, 12};
    Study sum = {0};
    Err err;
    for (int i = 0; i < 3; i++) {
        Study one = {0};
        one.played[POLICY_PUSH] =
            (Played){.games = 1, .fewest = fewest[i], .most = most[i]};
        assert_true(study_add(&sum, &one, &err));
        assert_true(study_add(&sum, &(Study){0}, &err)); // nobody played: no shortest
    }
    assert_int_equal(sum.played[POLICY_PUSH].games, 3);
    assert_int_equal(sum.played[POLICY_PUSH].fewest, 6);
    assert_int_equal(sum.played[POLICY_PUSH].most, 12);
    study_close(&sum);
}

// The line to type shows a mistake again: by the first policy, and its first game.
static void a_fault_keeps_where_it_was_met_first(void **state) {
    (void)state;
    static const StudyFault met[] = {
        {"x", 1, POLICY_LISTEN, 2, "x"},
        {"x", 1, POLICY_RANDOM, 9, "x"},
        {"x", 2, POLICY_RANDOM, 3, "x"},
        {"x", 1, POLICY_LISTEN, 1, "x"},
    };
    Study study = {0};
    for (size_t i = 0; i < sizeof met / sizeof met[0]; i++) {
        assert_true(study_fault(&study, &met[i]));
    }
    assert_int_equal(study.fault_count, 1);
    assert_int_equal(study.faults[0].games, 5);
    assert_int_equal(study.faults[0].policy, POLICY_RANDOM);
    assert_int_equal(study.faults[0].seed, 3);
    study_close(&study);
}

static void options_of_one_line_stand_by_event_and_name(void **state) {
    (void)state;
    static const char *const names[][2] = {
        {"y", "a"},
        {"x", "b"},
        {"x", "a"}
    };
    Study study = {0};
    Err err;
    for (int i = 0; i < 3; i++) {
        Origin here = {"scenario.lua", 7};
        assert_non_null(study_option(&study, names[i][0], names[i][1], here, &err));
    }
    study_sort(&study);
    assert_string_equal(study.rows[0].event, "x");
    assert_string_equal(study.rows[0].id, "a");
    assert_string_equal(study.rows[1].id, "b");
    assert_string_equal(study.rows[2].event, "y");
    study_close(&study);
}

static void shards_of_another_study_are_refused(void **state) {
    (void)state;
    bool first[2] = {true, false}, second[2] = {false, true};
    const Study one = {.hash = 1, .seed = 2, .runs = 3, .shards = 2, .parts = second};
    for (int other = 0; other < 4; other++) {
        Study all = one, part = one;
        Err err;
        all.parts = first;
        if (other == 0) part.hash = 9;
        if (other == 1) part.seed = 9;
        if (other == 2) part.runs = 9;
        if (other == 3) part.policies[0] = POLICY_PUSH;
        assert_false(study_join(&all, &part, &err));
        assert_non_null(strstr(err.text, "this is of another study"));
    }
}

// As many as no study counts: shares of them are taken without an overflow.
static void counts_that_no_study_reaches_are_cut(void **state) {
    (void)state;
    static const char text[] =
        "{\"study\": 1, \"scenario\": \"x\", \"runs\": 4611686018427387904,"
        " \"policies\": [{\"policy\": \"push\", \"games\": 4611686018427387904,"
        " \"score\": -4611686018427387904}], \"rows\": [], \"faults\": []}";
    json_t *json = json_loads(text, 0, NULL);
    Study study;
    Err err;
    assert_non_null(json);
    assert_true(study_from_json(&study, json, &err));
    assert_true(study.runs == INT64_C(1) << 40);
    assert_true(study.played[POLICY_PUSH].games == INT64_C(1) << 40);
    assert_true(study.played[POLICY_PUSH].score == -(INT64_C(1) << 50));
    study_close(&study);
    json_decref(json);
}

static void shards_that_there_cannot_be_are_refused(void **state) {
    (void)state;
    static const char *const texts[][2] = {
        {"\"shards\": 3, \"parts\": [0]",    "it has no shard 0"           },
        {"\"shards\": 3, \"parts\": [-1]",   "it has no shard -1"          },
        {"\"shards\": 3, \"parts\": [1, 4]", "it has no shard 4"           },
        {"\"shards\": -3, \"parts\": []",    "no sensible number of shards"},
        {"\"shards\": 4097, \"parts\": []",  "no sensible number of shards"},
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        char text[200];
        Study study;
        Err err;
        snprintf(text, sizeof text, "{\"study\": 1, %s}", texts[i][0]);
        json_t *json = json_loads(text, 0, NULL);
        assert_non_null(json);
        assert_false(study_from_json(&study, json, &err));
        assert_non_null(strstr(err.text, texts[i][1]));
        study_close(&study);
        json_decref(json);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_tenth_the_middle_and_nine_tenths_of_the_games),
        cmocka_unit_test(minutes_are_of_choices_and_other_decisions),
        cmocka_unit_test(the_first_choice_explains_what_its_options_differ_in),
        cmocka_unit_test(a_sum_knows_the_shortest_and_the_longest_game),
        cmocka_unit_test(a_fault_keeps_where_it_was_met_first),
        cmocka_unit_test(shards_of_another_study_are_refused),
        cmocka_unit_test(counts_that_no_study_reaches_are_cut),
        cmocka_unit_test(shards_that_there_cannot_be_are_refused),
        cmocka_unit_test(options_of_one_line_stand_by_event_and_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
