// Groups side by side: where they parted, what it did; what does not belong is named.
#include "insight/debrief/compare.h"
#include "insight/looked_back.h"

#include <math.h>

#define SCENARIO "scenarios/first-rollout"

enum { TABLES = 5 };

typedef struct Tables {
    char folder[64], paths[TABLES][96];
    Words *words;
    Report report;
    Record *records[TABLES];
    History *histories[TABLES];
    int count;
    Compare *compare;
} Tables;

// `pressed`: the week in which the facilitator raised the pressure; 0: in none.
static void seat_pressed(Tables *t, const char *scenario, Policy policy, uint64_t seed,
                         int pressed, const char *group) {
    Err err;
    char path[96];
    snprintf(path, sizeof path, "%.60s/%d.jsonl", t->folder, t->count);
    strcpy(t->paths[t->count], path);
    write_pressed(path, scenario, policy, seed, 0, pressed, group, t->words);
    Record *record = record_of(path, scenario, t->words, &t->report);
    t->histories[t->count] =
        history_open(record_journal(record), NULL, 0, record_game(record), &err);
    t->records[t->count++] = record;
}

static void seat(Tables *t, const char *scenario, Policy policy, uint64_t seed,
                 const char *group) {
    seat_pressed(t, scenario, policy, seed, 0, group);
}

static Tables tables_open(void) {
    Err err;
    Tables t = {.folder = "/tmp/undercurrent-tables-XXXXXX"};
    assert_non_null(mkdtemp(t.folder));
    t.words = words_open("assets/words", "en", &err);
    seat(&t, SCENARIO, POLICY_BALANCED, 3, "Table 1");
    seat(&t, SCENARIO, POLICY_PUSH, 3, "Table 2");
    seat(&t, SCENARIO, POLICY_LISTEN, 3, "");
    return t;
}

static void lay(Tables *t, bool hidden) {
    Err err;
    t->compare =
        compare_open((const Record *const *)t->records,
                     (const History *const *)t->histories, t->count, hidden, &err);
    assert_non_null(t->compare);
}

static void tables_close(Tables *t) {
    compare_close(t->compare);
    for (int i = 0; i < t->count; i++) {
        history_close(t->histories[i]);
        record_close(t->records[i]);
        unlink(t->paths[i]);
    }
    words_close(t->words);
    report_free(&t->report);
    rmdir(t->folder);
}

static void groups_stand_in_the_order_given(void **state) {
    (void)state;
    Tables t = tables_open();
    lay(&t, false);
    assert_int_equal(t.compare->group_count, 3);
    assert_int_equal(t.compare->left_count, 0);
    assert_true(t.compare->same_luck);
    assert_string_equal(t.compare->groups[0].name, "Table 1");
    assert_string_equal(t.compare->groups[1].name, "Table 2");
    assert_string_equal(t.compare->groups[2].name, "2.jsonl");
    for (int g = 0; g < 3; g++) {
        const CompareGroup *group = &t.compare->groups[g];
        const State *end = game_state(record_game(t.records[g]));
        assert_true(group->finished);
        assert_true(fabs(group->closing.at[CLOSING_USE] - state_mean(end, VAR_ADOPTION))
                    < 1e-9);
        assert_true(
            fabs(group->closing.at[CLOSING_LEARNING] - state_mean(end, VAR_SKILLS))
            < 1e-9);
        assert_int_equal(group->closing.staff, state_staff(end));
    }
    tables_close(&t);
}

// With another seed a team begins otherwise: who lays games side by side must know.
static void another_seed_is_another_luck(void **state) {
    (void)state;
    Tables t = tables_open();
    seat(&t, SCENARIO, POLICY_PUSH, 2, "Table 4");
    lay(&t, false);
    assert_int_equal(t.compare->group_count, 4);
    assert_false(t.compare->same_luck);
    const Closing *first = &t.compare->groups[0].closing;
    const Closing *other = &t.compare->groups[3].closing;
    assert_true(first->start[CLOSING_WELL]
                == t.compare->groups[1].closing.start[CLOSING_WELL]);
    assert_false(first->start[CLOSING_WELL] == other->start[CLOSING_WELL]);
    tables_close(&t);
}

static void every_answer_is_in_the_table(void **state) {
    (void)state;
    Tables t = tables_open();
    lay(&t, false);
    int last = 0, parted = 0;
    int asked[3] = {0};
    for (int d = 0; d < t.compare->decision_count; d++) {
        const CompareDecision *decision = &t.compare->decisions[d];
        assert_true(decision->week >= last);
        last = decision->week;
        parted += decision->parted;
        int groups = 0, first = SETUP_WEEKS_MAX;
        for (int g = 0; g < 3; g++) {
            assert_int_equal(decision->turn[g] >= 0, decision->chosen[g] >= 0);
            if (decision->turn[g] < 0) continue;
            const HistoryTurn *turn = history_turn(t.histories[g], decision->turn[g]);
            const HistoryOption *option = decision->options[decision->chosen[g]];
            assert_string_equal(turn->prompt, decision->prompt);
            assert_string_equal(turn->options[turn->chosen].id, option->id);
            asked[g]++;
            groups++;
            first = turn->week < first ? turn->week : first;
        }
        int chosen = 0;
        for (int o = 0; o < decision->option_count; o++) {
            chosen += decision->groups_at[o];
        }
        assert_int_equal(chosen, groups);
        assert_int_equal(decision->asked, groups);
        assert_int_equal(decision->week, first); // of whoever met it first
        bool alike = decision->chosen[0] == decision->chosen[1]
                  && decision->chosen[0] == decision->chosen[2];
        assert_int_equal(decision->parted, !alike);
    }
    assert_true(parted > 2);
    for (int g = 0; g < 3; g++) {
        int decisions = 0;
        for (int i = 0; i < history_turn_count(t.histories[g]); i++) {
            decisions += history_turn(t.histories[g], i)->option_count > 0;
        }
        assert_int_equal(asked[g], decisions);
    }
    tables_close(&t);
}

// Promises fall due when they were made for.
static void a_decision_stands_in_the_week_of_whoever_met_it_first(void **state) {
    (void)state;
    static const Policy policies[TABLES] = {POLICY_PLEASE, POLICY_RANDOM, POLICY_LISTEN,
                                            POLICY_PUSH, POLICY_BALANCED};
    Tables t = {.folder = "/tmp/undercurrent-tables-XXXXXX"};
    Err err;
    assert_non_null(mkdtemp(t.folder));
    t.words = words_open("assets/words", "en", &err);
    for (int i = 0; i < TABLES; i++) seat(&t, SCENARIO, policies[i], 3, "");
    lay(&t, false);
    int later = 0;
    for (int d = 0; d < t.compare->decision_count; d++) {
        const CompareDecision *decision = &t.compare->decisions[d];
        int first = SETUP_WEEKS_MAX, met = 0;
        for (int g = TABLES - 1; g >= 0; g--) {
            if (decision->turn[g] < 0) continue;
            met = history_turn(t.histories[g], decision->turn[g])->week;
            first = met < first ? met : first;
        }
        assert_int_equal(decision->week, first);
        later += met > first; // by the group that was opened before the others
    }
    assert_true(later > 0);
    tables_close(&t);
}

// A knob stands at a prompt too, and is no answer to it.
static void the_facilitators_hand_moves_no_decision(void **state) {
    (void)state;
    Tables t = {.folder = "/tmp/undercurrent-tables-XXXXXX"};
    Err err;
    assert_non_null(mkdtemp(t.folder));
    t.words = words_open("assets/words", "en", &err);
    seat(&t, SCENARIO, POLICY_BALANCED, 3, "Table 1");
    seat_pressed(&t, SCENARIO, POLICY_BALANCED, 3, 1, "Table 2");
    lay(&t, false);
    const CompareDecision *first = &t.compare->decisions[0];
    assert_int_equal(first->week, 1);
    assert_int_equal(first->asked, 2);
    assert_true(first->turn[1] > first->turn[0]);
    tables_close(&t);
}

// How well a group knew its people, counted again by hand.
static void what_came_true_is_counted(void **state) {
    (void)state;
    Tables t = tables_open();
    lay(&t, false);
    bool lopsided = false;
    for (int g = 0; g < 3; g++) {
        int all = 0, came = 0;
        for (int i = 0; i < history_turn_count(t.histories[g]); i++) {
            const HistoryTurn *turn = history_turn(t.histories[g], i);
            for (int v = 0; v < VAR_COUNT && turn->predicted; v++) {
                int way = turn->prediction[v];
                long by = lround(turn->after[v]) - lround(turn->before[v]);
                all += way != 0;
                came += (way > 0 && by > 0) || (way < 0 && by < 0);
            }
        }
        const Closing *closing = &t.compare->groups[g].closing;
        assert_int_equal(closing->predicted, all);
        assert_int_equal(closing->right, came);
        lopsided = lopsided || 2 * came != all;
    }
    assert_true(lopsided);
    tables_close(&t);
}

static void the_measures_are_those_of_the_end(void **state) {
    (void)state;
    Tables t = tables_open();
    lay(&t, false);
    const Closing *closing = &t.compare->groups[0].closing;
    State *end = (State *)history_state(t.histories[0], history_weeks(t.histories[0]));
    double calm = 100 - state_mean(end, VAR_STRESS);
    double well = (calm + state_mean(end, VAR_ENERGY)) / 2;
    assert_true(fabs(closing->at[CLOSING_WELL] - well) < 1e-9);
    Closing again;
    end->leave_left[0] = end->leave_left[1] = 3; // one of them left for good
    end->gone[1] = true;
    closing_read(t.histories[0], &again);
    assert_int_equal(again.away, 1);
    assert_int_equal(again.left, closing->left + 1);
    tables_close(&t);
}

static void anothers_option_is_measured_in_ones_own_game(void **state) {
    (void)state;
    Tables t = tables_open();
    lay(&t, false);
    int roads = 0;
    for (int d = 0; d < t.compare->decision_count; d++) {
        const CompareDecision *decision = &t.compare->decisions[d];
        if (!decision->parted || decision->turn[0] < 0) continue;
        WhatIfEnd end;
        assert_false(compare_road(t.compare, d, 0, decision->chosen[0], &end));
        for (int o = 0; o < decision->option_count; o++) {
            if (!compare_road(t.compare, d, 0, o, &end)) continue;
            assert_true(end.until <= history_weeks(t.histories[0]));
            roads++;
        }
    }
    assert_true(roads > 2);
    tables_close(&t);
}

static void nobodys_name_comes_out_where_names_are_hidden(void **state) {
    (void)state;
    Tables t = tables_open();
    seat(&t, "scenarios/first-week", POLICY_FIRST, 3, "Secret");
    lay(&t, true);
    assert_string_equal(t.compare->groups[0].name, "Group A");
    assert_string_equal(t.compare->groups[2].name, "Group C");
    assert_int_equal(t.compare->left_count, 1);
    assert_string_equal(t.compare->left[0].name, "Group D");
    assert_null(strstr(t.compare->left[0].reason, "first-week"));
    tables_close(&t);
}

static void what_does_not_belong_is_named(void **state) {
    (void)state;
    Tables t = tables_open();
    seat(&t, "scenarios/first-week", POLICY_FIRST, 3, "Table 4");
    seat(&t, SCENARIO, POLICY_BALANCED, 3, "Table 1"); // the same game again
    lay(&t, false);
    assert_int_equal(t.compare->group_count, 3);
    assert_int_equal(t.compare->left_count, 2);
    assert_string_equal(t.compare->left[0].name, "Table 4");
    assert_non_null(strstr(t.compare->left[0].reason, "first-week"));
    assert_non_null(strstr(t.compare->left[1].reason, "same game as that of Table 1"));
    tables_close(&t);
}

static void another_version_is_left_out(void **state) {
    (void)state;
    Err err;
    Written w;
    char paths[2][96];
    Record *records[2];
    History *histories[2];
    written_begin(&w);
    for (int i = 0; i < 2; i++) {
        // a remark changes no game, and is another version all the same
        write_part(w.folder, "scenario.lua",
                   i ? TINY ENDING "-- mended\n" : TINY ENDING);
        snprintf(paths[i], sizeof paths[i], "%s/%d.jsonl", w.folder, i);
        write_game(paths[i], w.folder, POLICY_FIRST, 1, 0, i ? "two" : "one", w.words);
    }
    for (int i = 0; i < 2; i++) {
        records[i] = record_of(paths[i], w.folder, w.words, &w.report);
        histories[i] = history_open(record_journal(records[i]), NULL, 0,
                                    record_game(records[i]), &err);
    }
    Compare *compare = compare_open((const Record *const *)records,
                                    (const History *const *)histories, 2, false, &err);
    assert_int_equal(compare->group_count, 1);
    assert_int_equal(compare->left_count, 1);
    assert_non_null(strstr(compare->left[0].reason, "another version"));
    compare_close(compare);
    for (int i = 0; i < 2; i++) {
        history_close(histories[i]);
        record_close(records[i]);
        unlink(paths[i]);
    }
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(groups_stand_in_the_order_given),
        cmocka_unit_test(a_decision_stands_in_the_week_of_whoever_met_it_first),
        cmocka_unit_test(another_seed_is_another_luck),
        cmocka_unit_test(the_facilitators_hand_moves_no_decision),
        cmocka_unit_test(what_came_true_is_counted),
        cmocka_unit_test(the_measures_are_those_of_the_end),
        cmocka_unit_test(every_answer_is_in_the_table),
        cmocka_unit_test(anothers_option_is_measured_in_ones_own_game),
        cmocka_unit_test(nobodys_name_comes_out_where_names_are_hidden),
        cmocka_unit_test(what_does_not_belong_is_named),
        cmocka_unit_test(another_version_is_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
