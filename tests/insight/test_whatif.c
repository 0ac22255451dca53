// One decision taken differently: the same option is the same road, and the difference
// between two roads is the sum of its causes.
#include "insight/debrief/whatif.h"
#include "insight/looked_back.h"

#include <math.h>

#define SCENARIO "scenarios/first-rollout"

// Calls `see` for every option of every decision; how many roads there were.
typedef void See(const LookedBack *b, int turn, int option, const WhatIf *whatif);

static int all_roads(const LookedBack *b, bool taken, See *see) {
    int roads = 0;
    for (int t = 0; t < history_turn_count(b->history); t++) {
        const HistoryTurn *turn = history_turn(b->history, t);
        for (int i = 0; i < turn->option_count; i++) {
            if (taken ? i != turn->chosen : !whatif_is_open(b->history, t, i)) continue;
            Err err;
            WhatIf *whatif = whatif_open(b->record, b->history, t, i, &err);
            if (!whatif) fail_msg("%s", err.text);
            see(b, t, i, whatif);
            whatif_close(whatif);
            roads++;
        }
    }
    return roads;
}

static void is_the_same(const LookedBack *b, int turn, int option,
                        const WhatIf *whatif) {
    (void)turn;
    (void)option;
    const Game *played = record_game(b->record), *other = record_other(b->record);
    assert_null(whatif->stopped);
    assert_int_equal(game_turn_count(other), game_turn_count(played));
    for (int i = 0; i < game_turn_count(played); i++) {
        assert_true(game_turn(other, i)->state == game_turn(played, i)->state);
    }
    assert_true(whatif->measure == 0);
    assert_int_equal(whatif->played_ending, whatif->other_ending);
    for (int i = 0; i < WHATIF_METERS; i++) {
        assert_int_equal(whatif->differences[i].count, 0);
        assert_int_equal(whatif->differences[i].points, 0);
    }
}

static void the_same_option_is_the_same_road(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 0);
    assert_true(all_roads(&b, true, is_the_same) > 5);
    looked_back_end(&b);
}

static void adds_up(const LookedBack *b, int turn, int option, const WhatIf *whatif) {
    (void)turn;
    (void)option;
    double measure = 0;
    for (int i = 0; i < WHATIF_METERS; i++) {
        const WhatIfDifference *d = &whatif->differences[i];
        double exact = 0;
        int points = 0;
        for (int k = 0; k < d->count; k++) {
            const WhatIfPart *part = &d->parts[k];
            assert_true(fabs(part->other - part->played - part->exact) < 1e-9);
            exact += part->exact;
            points += part->points;
        }
        assert_int_equal(points, d->points);
        assert_int_equal(d->points, lround(d->other) - lround(d->played));
        if (fabs(exact - (d->other - d->played)) > 0.05) {
            fail_msg("%f and not %f", exact, d->other - d->played);
        }
        const HistoryWeek *end = history_week(b->history, whatif->until);
        assert_true(d->played == end->truth[d->variable]);
        end = history_week(whatif->other, whatif->until);
        assert_true(d->other == end->truth[d->variable]);
        measure += fabs(d->other - d->played);
    }
    assert_true(fabs(measure - whatif->measure) < 1e-9);
}

static void every_difference_is_the_sum_of_its_causes(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 0);
    assert_true(all_roads(&b, false, adds_up) > 10);
    looked_back_end(&b);
    b = looked_back("scenarios/too-far-too-fast", POLICY_PUSH, 2, 0);
    assert_true(all_roads(&b, false, adds_up) > 10);
    looked_back_end(&b);
}

static void weeks_before_are_equal(const LookedBack *b, int turn, int option,
                                   const WhatIf *whatif) {
    (void)option;
    int week = history_turn(b->history, turn)->week;
    for (int w = 0; w < week; w++) {
        for (int v = 0; v < VAR_COUNT; v++) {
            assert_true(history_week(b->history, w)->truth[v]
                        == history_week(whatif->other, w)->truth[v]);
        }
    }
}

static void nothing_changes_before_the_decision(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_PLEASE, 9, 0);
    assert_true(all_roads(&b, false, weeks_before_are_equal) > 10);
    looked_back_end(&b);
}

static void end_agrees(const LookedBack *b, int turn, int option,
                       const WhatIf *whatif) {
    WhatIfEnd end;
    Err err;
    WhatIf before = *whatif; // its road is overwritten by the next one
    assert_true(whatif_end(b->record, b->history, turn, option, &end, &err));
    assert_true(end.measure == before.measure);
    assert_int_equal(end.until, before.until);
    assert_int_equal(end.ending, before.other_ending);
    assert_int_equal(end.stopped, before.stopped != NULL);
    for (int k = 0; k < CLOSING_COUNT && !end.stopped; k++) {
        double by = before.closing.at[k] - before.played.at[k];
        assert_true(fabs(end.closing[k] - by) < 1e-9);
    }
}

static void the_short_answer_is_that_of_the_long_one(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_LISTEN, 2, 0);
    assert_true(all_roads(&b, false, end_agrees) > 10);
    looked_back_end(&b);
}

// ---- roads that end, options that were not there

#define CORNER                                                                         \
    "event 'corner' { title = 'Corner', weeks = 2, scene = function(now)\n"            \
    "  choose {\n"                                                                     \
    "    { id = 'honest', 'Tell.' },\n"                                                \
    "    { id = 'promise', 'Promise.', effect = { team = { trust = 9 } },\n"           \
    "      promise = { 'No one goes', weeks = 2 } },\n"                                \
    "    { id = 'never', 'Not open.', available = function() return false, 'No.' end " \
    "},\n"                                                                             \
    "  }\nend }\n"

static void where_the_rest_no_longer_fits_the_road_ends(void **state) {
    (void)state;
    Err err;
    Written w;
    char path[96];
    written_begin(&w);
    write_part(w.folder, "scenario.lua", TINY CORNER ENDING);
    snprintf(path, sizeof path, "%s/game.jsonl", w.folder);
    write_game(path, w.folder, POLICY_PLEASE, 1, 0, "", w.words);
    Record *record = record_of(path, w.folder, w.words, &w.report);
    History *history =
        history_open(record_journal(record), NULL, 0, record_game(record), &err);
    int turn = 0;
    while (strcmp(history_turn(history, turn)->prompt, "corner") != 0) turn++;
    assert_int_equal(history_turn(history, turn)->chosen, 1);
    assert_false(whatif_is_open(history, turn, 2));
    assert_false(whatif_is_open(history, turn, 1));
    assert_null(whatif_open(record, history, turn, 2, &err));
    assert_string_equal(err.text, "No.");
    assert_null(whatif_open(record, history, turn, 9, &err));
    WhatIf *whatif = whatif_open(record, history, turn, 0, &err);
    assert_non_null(whatif->stopped);
    assert_non_null(strstr(whatif->stopped, "promise:corner"));
    assert_int_equal(whatif->until, 3); // the promise falls due in week 4
    assert_int_equal(whatif->other_ending, -1);
    whatif_close(whatif);
    history_close(history);
    record_close(record);
    unlink(path);
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_option_is_the_same_road),
        cmocka_unit_test(every_difference_is_the_sum_of_its_causes),
        cmocka_unit_test(nothing_changes_before_the_decision),
        cmocka_unit_test(the_short_answer_is_that_of_the_long_one),
        cmocka_unit_test(where_the_rest_no_longer_fits_the_road_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
