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

// ---- where an answer cannot stay as it was

// Week 2: a promise or an honest word; week 3: a scene that only the honest meet, one
// that costs hours, and one for all.
#define CORNER                                                                         \
    "event 'corner' { title = 'Corner', weeks = 2, scene = function(now)\n"            \
    "  local said = choose {\n"                                                        \
    "    { id = 'honest', 'Tell.' },\n"                                                \
    "    { id = 'promise', 'Promise.', effect = { team = { trust = 9 } },\n"           \
    "      promise = { 'No one goes', weeks = 2 } },\n"                                \
    "    { id = 'busy', 'Work it out.', hours = 7 },\n"                                \
    "    { id = 'never', 'Not open.', available = function() return false, 'No.' end " \
    "},\n"                                                                             \
    "  }\n  if said == 'honest' then set('honest') end\nend }\n"
#define QUESTION                                                                       \
    "event 'question' { title = 'Question', weeks = 3,\n"                              \
    "  when = function(now) return now.flag('honest') end,\n"                          \
    "  scene = function(now)\n"                                                        \
    "    choose { { id = 'a', 'A.' }, { id = 'b', 'B.' } } end }\n"

typedef struct Crossing {
    Written w;
    char path[96];
    Record *record;
    History *history;
    int turn; // of the corner
} Crossing;

static Crossing crossing(const char *scenario, int option) {
    Err err;
    Crossing c = {0};
    written_begin(&c.w);
    write_part(c.w.folder, "scenario.lua", scenario);
    snprintf(c.path, sizeof c.path, "%s/game.jsonl", c.w.folder);
    Story *story = story_open(c.w.folder, c.w.words, &c.w.report);
    assert_non_null(story);
    Game *game = game_open(story, 1, false, &err);
    JournalHead head = {.scenario = "x", .engine = "0.1.0", .seed = 1, .lang = "en"};
    Journal *journal = journal_create(c.path, &head, &err);
    while (game_prompt(game)->kind != PROMPT_END) {
        Answer given = {.pace = 1};
        if (game_prompt(game)->kind == PROMPT_CHOICE) given.option = option;
        if (game_prompt(game)->kind == PROMPT_PLAN) {
            given.act_count = 2;
            given.acts[0].action = story_action_of_kind(story, KIND_EMAIL);
            given.acts[1].action = story_action_of_kind(story, KIND_TOWNHALL);
        }
        answer_and_write(game, journal, &given);
    }
    journal_close(journal);
    game_close(game);
    story_close(story);
    c.record = record_of(c.path, c.w.folder, c.w.words, &c.w.report);
    c.history =
        history_open(record_journal(c.record), NULL, 0, record_game(c.record), &err);
    assert_int_equal(history_change_count(c.history), 0);
    while (strcmp(history_turn(c.history, c.turn)->prompt, "corner") != 0) c.turn++;
    return c;
}

static void crossing_end(Crossing *c) {
    history_close(c->history);
    record_close(c->record);
    unlink(c->path);
    written_end(&c->w);
}

static WhatIf *take_road(const Crossing *c, int option) {
    Err err;
    WhatIf *whatif = whatif_open(c->record, c->history, c->turn, option, &err);
    if (!whatif) fail_msg("%s", err.text);
    return whatif;
}

static void what_is_not_asked_there_needs_no_answer(void **state) {
    (void)state;
    Crossing c = crossing(TINY CORNER ENDING, 1);
    WhatIf *whatif = take_road(&c, 0);
    assert_null(whatif->stopped);
    assert_int_equal(whatif->until, 4);
    assert_true(whatif->other_ending >= 0);
    assert_int_equal(history_change_count(whatif->other), 1);
    const RoadChange *change = history_change(whatif->other, 0);
    assert_int_equal(change->rule, ROAD_NOT_ASKED);
    assert_int_equal(change->week, 4);
    assert_string_equal(change->name, "promise:corner");
    whatif_close(whatif);
    crossing_end(&c);
}

static void a_promise_that_only_it_has_is_kept(void **state) {
    (void)state;
    Crossing c = crossing(TINY CORNER ENDING, 0);
    WhatIf *whatif = take_road(&c, 1);
    assert_null(whatif->stopped);
    assert_int_equal(history_turn_count(whatif->other),
                     history_turn_count(c.history) + 1);
    const RoadChange *change = history_change(whatif->other, 0);
    assert_int_equal(change->rule, ROAD_PROMISE_KEPT);
    assert_string_equal(change->name, "No one goes");
    assert_int_equal(game_facts(record_other(c.record))->pledges[0].status,
                     PLEDGE_KEPT);
    whatif_close(whatif);
    crossing_end(&c);
}

static void what_no_longer_fits_the_week_falls_out(void **state) {
    (void)state;
    Crossing c = crossing(TINY CORNER ENDING, 0);
    WhatIf *whatif = take_road(&c, 2); // of 8 hours 1 is left, for the e-mail
    assert_null(whatif->stopped);
    assert_int_equal(history_change_count(whatif->other), 1);
    const RoadChange *change = history_change(whatif->other, 0);
    assert_int_equal(change->rule, ROAD_ACT_OUT);
    assert_int_equal(change->week, 2);
    assert_string_equal(change->name, "Hold a town hall");
    assert_true(history_week(whatif->other, 2)->did[KIND_EMAIL]);
    assert_false(history_week(whatif->other, 2)->did[KIND_TOWNHALL]);
    assert_true(history_week(whatif->other, 3)->did[KIND_TOWNHALL]);
    whatif_close(whatif);
    crossing_end(&c);
}

static void where_nobody_was_ever_asked_the_road_ends(void **state) {
    (void)state;
    Crossing c = crossing(TINY CORNER QUESTION ENDING, 1);
    WhatIf *whatif = take_road(&c, 0);
    assert_non_null(whatif->stopped);
    assert_non_null(strstr(whatif->stopped, "Question"));
    assert_int_equal(whatif->until, 2);
    assert_int_equal(whatif->other_ending, -1);
    whatif_close(whatif);
    crossing_end(&c);
}

static void an_option_that_was_not_open_is_no_road(void **state) {
    (void)state;
    Err err;
    Crossing c = crossing(TINY CORNER ENDING, 1);
    assert_false(whatif_is_open(c.history, c.turn, 3));
    assert_false(whatif_is_open(c.history, c.turn, 1));
    assert_true(whatif_is_open(c.history, c.turn, 0));
    assert_null(whatif_open(c.record, c.history, c.turn, 3, &err));
    assert_string_equal(err.text, "No.");
    assert_null(whatif_open(c.record, c.history, c.turn, 9, &err));
    crossing_end(&c);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_option_is_the_same_road),
        cmocka_unit_test(every_difference_is_the_sum_of_its_causes),
        cmocka_unit_test(nothing_changes_before_the_decision),
        cmocka_unit_test(the_short_answer_is_that_of_the_long_one),
        cmocka_unit_test(what_is_not_asked_there_needs_no_answer),
        cmocka_unit_test(a_promise_that_only_it_has_is_kept),
        cmocka_unit_test(what_no_longer_fits_the_week_falls_out),
        cmocka_unit_test(where_nobody_was_ever_asked_the_road_ends),
        cmocka_unit_test(an_option_that_was_not_open_is_no_road),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
