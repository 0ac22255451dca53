// Turning points: the widest swings with their causes, the decisions that weighed most.
#include "insight/debrief/turning.h"
#include "insight/looked_back.h"

#include <math.h>

#define SCENARIO "scenarios/first-rollout"

typedef struct Turned {
    LookedBack b;
    Turning *turning;
} Turned;

static Turned turned(Policy policy, uint64_t seed) {
    Err err;
    Turned t = {.b = looked_back(SCENARIO, policy, seed, 0)};
    t.turning = turning_open(t.b.record, t.b.history, &err);
    assert_non_null(t.turning);
    return t;
}

static void turned_end(Turned *t) {
    turning_close(t->turning);
    looked_back_end(&t->b);
}

static void swings_are_the_widest_and_add_up(void **state) {
    (void)state;
    Turned t = turned(POLICY_PUSH, 4);
    double last = 1000;
    assert_true(t.turning->swing_count >= TURNING_PROPOSED);
    for (int i = 0; i < t.turning->swing_count; i++) {
        const Swing *swing = &t.turning->swings[i];
        double size = fabs(swing->to - swing->from);
        int points = 0;
        assert_true(size <= last);
        last = size;
        for (int k = 0; k < swing->count; k++) points += swing->parts[k].points;
        assert_int_equal(points, swing->points);
        assert_int_equal(points, lround(swing->to) - lround(swing->from));
        assert_true(swing->points != 0);
        const HistoryWeek *week = history_week(t.b.history, swing->week);
        assert_true(swing->to == week->truth[swing->variable]);
        assert_true(swing->shown_to == week->shown[swing->variable]);
    }
    turned_end(&t);
}

// In a game so short that all of them are listed, too.
static void what_did_not_move_is_no_swing(void **state) {
    (void)state;
    Err err;
    LookedBack b = looked_back("scenarios/first-week", POLICY_NOTHING, 3, 0);
    Turning *turning = turning_open(b.record, b.history, &err);
    assert_non_null(turning);
    assert_true(turning->swing_count > 0 && turning->swing_count < TURNING_SWINGS_MAX);
    for (int i = 0; i < turning->swing_count; i++) {
        assert_int_not_equal(turning->swings[i].points, 0);
    }
    turning_close(turning);
    looked_back_end(&b);
}

// No week of any meter is wider than the first of the list.
static void nothing_wider_is_left_out(void **state) {
    (void)state;
    Turned t = turned(POLICY_BALANCED, 3);
    const Swing *first = &t.turning->swings[0];
    double widest = 0;
    for (int w = 1; w <= history_weeks(t.b.history); w++) {
        for (int v = VAR_TRUST; v <= VAR_SKILLS; v++) {
            double by = fabs(history_week(t.b.history, w)->truth[v]
                             - history_week(t.b.history, w - 1)->truth[v]);
            if (by > widest) widest = by;
        }
    }
    assert_true(fabs(first->to - first->from) == widest);
    turned_end(&t);
}

static void three_different_meters_are_proposed(void **state) {
    (void)state;
    Turned t = turned(POLICY_BALANCED, 3);
    bool seen[VAR_COUNT] = {false};
    int proposed = 0;
    for (int i = 0; i < t.turning->swing_count; i++) {
        const Swing *swing = &t.turning->swings[i];
        if (!swing->proposed) continue;
        assert_false(seen[swing->variable]);
        seen[swing->variable] = true;
        proposed++;
    }
    assert_true(t.turning->swings[0].proposed);
    assert_int_equal(proposed, TURNING_PROPOSED);
    turned_end(&t);
}

static void a_swing_names_the_decision_in_it(void **state) {
    (void)state;
    Turned t = turned(POLICY_PUSH, 4);
    int named = 0;
    for (int i = 0; i < t.turning->swing_count; i++) {
        const Swing *swing = &t.turning->swings[i];
        if (swing->turn < 0) continue;
        assert_true(history_turn(t.b.history, swing->turn)->week <= swing->week);
        bool with_it = false; // what worked against it is not behind it
        for (int k = 0; k < swing->count; k++) {
            const WhyPart *part = &swing->parts[k];
            bool own = part->cause >= 0
                    && history_turn_of(t.b.history, part->cause) == swing->turn;
            with_it = with_it || (own && part->points * swing->points > 0);
        }
        assert_true(with_it);
        named++;
    }
    assert_true(named > 0);
    turned_end(&t);
}

static void decisions_are_ranked_by_what_they_changed(void **state) {
    (void)state;
    Err err;
    Turned t = turned(POLICY_BALANCED, 3);
    double last = 10000;
    int decisions = 0;
    for (int i = 0; i < history_turn_count(t.b.history); i++) {
        decisions += history_turn(t.b.history, i)->option_count > 0;
    }
    assert_int_equal(t.turning->decision_count, decisions);
    for (int i = 0; i < t.turning->decision_count; i++) {
        const TurningDecision *d = &t.turning->decisions[i];
        assert_true(d->measure <= last);
        last = d->measure;
        for (int k = 0; k < d->road_count; k++) {
            if (!d->roads[k].open) continue;
            WhatIfEnd end;
            assert_true(whatif_end(t.b.record, t.b.history, d->turn, k, &end, &err));
            assert_true(end.measure == d->roads[k].end.measure);
            assert_true(end.measure <= d->measure);
        }
    }
    assert_true(t.turning->decisions[0].measure > 1);
    turned_end(&t);
}

static void the_same_game_has_the_same_turning_points(void **state) {
    (void)state;
    Turned one = turned(POLICY_LISTEN, 6), two = turned(POLICY_LISTEN, 6);
    assert_int_equal(one.turning->swing_count, two.turning->swing_count);
    for (int i = 0; i < one.turning->swing_count; i++) {
        assert_int_equal(one.turning->swings[i].week, two.turning->swings[i].week);
        assert_true(one.turning->swings[i].to == two.turning->swings[i].to);
    }
    for (int i = 0; i < one.turning->decision_count; i++) {
        assert_int_equal(one.turning->decisions[i].turn,
                         two.turning->decisions[i].turn);
        assert_true(one.turning->decisions[i].measure
                    == two.turning->decisions[i].measure);
    }
    turned_end(&one);
    turned_end(&two);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(swings_are_the_widest_and_add_up),
        cmocka_unit_test(what_did_not_move_is_no_swing),
        cmocka_unit_test(nothing_wider_is_left_out),
        cmocka_unit_test(three_different_meters_are_proposed),
        cmocka_unit_test(a_swing_names_the_decision_in_it),
        cmocka_unit_test(decisions_are_ranked_by_what_they_changed),
        cmocka_unit_test(the_same_game_has_the_same_turning_points),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
