// The same game with a decision taken differently.
#include "game/journal_desk.h"
#include "insight/swap.h"

static void swaps_are_read_as_they_are_written(void **state) {
    (void)state;
    Swap swap;
    Err err;
    assert_true(swap_read("3:coffee_corner=honest", &swap, &err));
    assert_int_equal(swap.week, 3);
    assert_string_equal(swap.prompt, "coffee_corner");
    assert_string_equal(swap.option, "honest");
    assert_true(swap_read("12:promise:corner.2=keep", &swap, &err));
    assert_string_equal(swap.prompt, "promise:corner.2");
    static const char *const wrong[] = {
        "", "3", "3:", "3:a", "3:a=", "3:=b", ":a=b", "a=b", "x:a=b", "1234:a=b"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        if (swap_read(wrong[i], &swap, &err)) fail_msg("%s", wrong[i]);
        assert_non_null(strstr(err.text, "WEEK:PROMPT=OPTION"));
    }
}

// A journal of three answers; the promise falls due in week 3.
static Desk played(void) {
    Desk d = desk_open();
    play_two(&d);
    give(&d, &(Answer){.pace = 0});
    give(&d, &(Answer){.option = PROMISE_BREAK});
    lay_down(&d);
    Report report = {0};
    d.journal = journal_read(d.path, &report);
    assert_non_null(d.journal);
    return d;
}

static Swapped replayed(Desk *d, const char *text) {
    Swap swap;
    Err err;
    Swapped out;
    assert_true(swap_read(text, &swap, &err));
    swap_replay(d->journal, &swap, 1, -1, d->w.game, &out);
    return out;
}

static void only_what_was_decided_can_be_swapped(void **state) {
    (void)state;
    Desk d = played();
    Swap swap;
    Err err;
    swap_read("1:corner=honest", &swap, &err);
    assert_true(swap_is_in(&swap, d.journal, &err));
    swap_read("1:cornre=honest", &swap, &err);
    assert_false(swap_is_in(&swap, d.journal, &err));
    assert_non_null(strstr(err.text, "did you mean 'corner'?"));
    swap_read("2:corner=honest", &swap, &err);
    assert_false(swap_is_in(&swap, d.journal, &err));
    swap_read("1:plan=x", &swap, &err);
    assert_false(swap_is_in(&swap, d.journal, &err));
    assert_non_null(strstr(err.text, "plan has no options"));
    desk_close(&d);
}

static void what_fits_stays_as_it_was(void **state) {
    (void)state;
    Desk d = played();
    Swapped out = replayed(&d, "3:promise:corner=keep");
    assert_false(out.stopped || out.mistaken);
    assert_int_equal(out.turns, 4);
    assert_int_equal(game_turn(d.w.game, 0)->answer.option, 1);
    assert_int_equal(game_facts(d.w.game)->pledges[0].status, PLEDGE_KEPT);
    desk_close(&d);
}

static void what_no_longer_fits_stops_the_game(void **state) {
    (void)state;
    Desk d = played();
    Swapped out = replayed(&d, "1:corner=honest"); // then nothing was promised
    assert_true(out.stopped && !out.mistaken);
    assert_int_equal(out.turns, 3);
    assert_non_null(strstr(out.why.text, ":5:"));
    assert_non_null(strstr(out.why.text, "'promise:corner'"));
    desk_close(&d);
}

static void a_swap_that_names_nothing_is_a_mistake(void **state) {
    (void)state;
    Desk d = played();
    Swapped out = replayed(&d, "1:corner=honset");
    assert_true(out.stopped && out.mistaken);
    assert_non_null(strstr(out.why.text, "did you mean 'honest'?"));
    desk_close(&d);
}

// What a facilitator did at a choice is a line of its own, and not the choice.
static void a_knob_at_the_same_place_is_turned_as_well(void **state) {
    (void)state;
    Desk d = desk_open();
    give(&d, &(Answer){.knob = KNOB_PRESSURE, .pressure = 1});
    give(&d, &(Answer){.option = 1});
    give(&d, &(Answer){.pace = 2});
    lay_down(&d);
    Report report = {0};
    d.journal = journal_read(d.path, &report);
    assert_non_null(d.journal);
    Swapped out = replayed(&d, "1:corner=honest");
    assert_false(out.stopped);
    assert_int_equal(out.turns, 3);
    assert_int_equal(game_turn(d.w.game, 0)->answer.knob, KNOB_PRESSURE);
    assert_int_equal(game_turn(d.w.game, 1)->answer.option, 0);
    desk_close(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(swaps_are_read_as_they_are_written),
        cmocka_unit_test(only_what_was_decided_can_be_swapped),
        cmocka_unit_test(what_fits_stays_as_it_was),
        cmocka_unit_test(what_no_longer_fits_stops_the_game),
        cmocka_unit_test(a_swap_that_names_nothing_is_a_mistake),
        cmocka_unit_test(a_knob_at_the_same_place_is_turned_as_well),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
