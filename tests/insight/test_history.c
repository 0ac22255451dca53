// The game by weeks: every number is the ledger's, and what is shown is what was seen.
#include "insight/looked_back.h"

#include "game/sight.h"

#include <math.h>

#define SCENARIO "scenarios/first-rollout"

static int sum_of(const Why *why) {
    int sum = 0;
    for (int i = 0; i < why->count; i++) sum += why->parts[i].points;
    return sum;
}

static double exact_sum(const Why *why) {
    double sum = 0;
    for (int i = 0; i < why->count; i++) sum += why->parts[i].exact;
    return sum;
}

static void near(double a, double b) {
    if (fabs(a - b) > 1e-9) fail_msg("%f is not %f", a, b);
}

// ---- values

static void the_last_week_is_the_state_at_the_end(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 0);
    int weeks = history_weeks(b.history);
    assert_int_equal(weeks, record_story(b.record)->weeks);
    assert_true(record_finished(b.record));
    const State *end = game_state(record_game(b.record));
    const State *last = history_state(b.history, weeks);
    for (int v = 0; v < VAR_COUNT; v++) {
        near(history_week(b.history, weeks)->truth[v], state_mean(end, (Variable)v));
    }
    for (int i = 0; i < end->setup->size; i++) {
        for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
            assert_int_equal(last->value[v][i], end->value[v][i]);
        }
        assert_int_equal(measure_stage(last, i), measure_stage(end, i));
    }
    looked_back_end(&b);
}

// Beside the history the same game is played on and looked at after each week.
static void each_week_is_what_the_leader_saw_then(void **state) {
    (void)state;
    Err err;
    LookedBack b = looked_back(SCENARIO, POLICY_LISTEN, 5, 0);
    Game *again = record_other(b.record);
    assert_true(game_restart(again, 5, &err));
    for (int v = 0; v < VAR_COUNT; v++) {
        near(history_week(b.history, 0)->shown[v],
             sight_meter_then(again, (Variable)v, 0));
    }
    int compared = 0;
    for (int i = 0; i < history_turn_count(b.history); i++) {
        const HistoryTurn *turn = history_turn(b.history, i);
        for (int v = 0; v < VAR_COUNT; v++) {
            near(turn->before[v], sight_meter(again, (Variable)v));
        }
        assert_true(game_answer(again, turn->answer, &err));
        const HistoryWeek *week = history_week(b.history, turn->week);
        bool last = i + 1 == week->last_turn;
        if (turn->kind != PROMPT_PLAN || !last) continue; // news was decided on later
        for (int v = 0; v < VAR_COUNT; v++) {
            near(week->shown[v], sight_meter_then(again, (Variable)v, turn->week));
            compared++;
        }
    }
    assert_true(compared > 6 * VAR_COUNT);
    looked_back_end(&b);
}

static void who_was_listened_to_is_seen_as_they_are(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_LISTEN, 5, 0);
    int known = 0, hidden = 0;
    for (int week = 0; week <= history_weeks(b.history); week++) {
        for (int i = 0; i < record_story(b.record)->member_count; i++) {
            double truth = state_points(history_state(b.history, week), i, VAR_TRUST);
            double shown = history_shown(b.history, week, i, VAR_TRUST);
            if (history_known(b.history, week, i))
                near(shown, truth);
            else
                assert_true(shown >= truth);
            *(history_known(b.history, week, i) ? &known : &hidden) += 1;
        }
    }
    assert_true(known > 0 && hidden > 0);
    looked_back_end(&b);
}

// ---- why

static void adds_up(const Why *why, double from, double to) {
    near(why->from, from);
    near(why->to, to);
    assert_int_equal(why->points, lround(to) - lround(from));
    assert_int_equal(sum_of(why), why->points);
    assert_true(fabs(exact_sum(why) - (to - from)) < 0.001);
}

static void every_span_of_weeks_adds_up(void **state) {
    (void)state;
    static Why why;
    LookedBack b = looked_back(SCENARIO, POLICY_PUSH, 4, 0);
    int weeks = history_weeks(b.history);
    for (int from = 0; from < weeks; from++) {
        for (int to = from + 1; to <= weeks; to += 3) {
            for (int v = 0; v < VAR_COUNT; v++) {
                const HistoryWeek *a = history_week(b.history, from);
                const HistoryWeek *z = history_week(b.history, to);
                history_why(b.history, from, to, ENTRY_TEAM, (Variable)v, false, &why);
                adds_up(&why, a->truth[v], z->truth[v]);
                history_why(b.history, from, to, ENTRY_TEAM, (Variable)v, true, &why);
                adds_up(&why, a->shown[v], z->shown[v]);
            }
            history_why(b.history, from, to, 2, VAR_STRESS, true, &why);
            adds_up(&why, history_shown(b.history, from, 2, VAR_STRESS),
                    history_shown(b.history, to, 2, VAR_STRESS));
        }
    }
    looked_back_end(&b);
}

static void every_answer_adds_up(void **state) {
    (void)state;
    static Why why;
    LookedBack b = looked_back(SCENARIO, POLICY_PUSH, 4, 0);
    for (int i = 0; i < history_turn_count(b.history); i++) {
        const HistoryTurn *turn = history_turn(b.history, i);
        for (int v = 0; v < VAR_COUNT; v++) {
            history_why_turn(b.history, i, (Variable)v, &why);
            adds_up(&why, turn->before[v], turn->after[v]);
        }
    }
    looked_back_end(&b);
}

static void a_team_that_people_leave_adds_up_as_well(void **state) {
    (void)state;
    static Why why;
    Err err;
    Written w;
    char path[96];
    written_begin(&w);
    write_part(w.folder, "scenario.lua",
               "scenario { title = 'Exit', brief = 'x', weeks = 8, hours = 4,\n"
               "  model = { start_noise = 0, leak_week = 0, quit_level = 64,\n"
               "    quit_weeks = 1 } }\n"
               "member 'a' { name = 'A', trust = 3, stress = 99, energy = 80, "
               "job_fear = 95, ownership = 2 }\n"
               "member 'b' { name = 'B' }\nmember 'c' { name = 'C' }\n"
               "use 'standard'\n" ENDING);
    snprintf(path, sizeof path, "%s/game.jsonl", w.folder);
    write_game(path, w.folder, POLICY_NOTHING, 1, 0, "", w.words);
    Record *record = record_of(path, w.folder, w.words, &w.report);
    History *history =
        history_open(record_journal(record), NULL, 0, record_game(record), &err);
    int weeks = history_weeks(history);
    assert_int_equal(history_week(history, weeks)->staff, 2);
    int told = 0;
    for (int week = 1; week <= weeks; week++) {
        told += history_week(history, week)->news_count;
        for (int v = 0; v < VAR_COUNT; v++) {
            history_why(history, week - 1, week, ENTRY_TEAM, (Variable)v, false, &why);
            adds_up(&why, history_week(history, week - 1)->truth[v],
                    history_week(history, week)->truth[v]);
        }
    }
    assert_true(told > 0);
    history_close(history);
    record_close(record);
    unlink(path);
    written_end(&w);
}

// ---- what was asked and done

static void a_decision_is_told_with_its_options(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 0);
    const HistoryTurn *turn = history_turn(b.history, 0);
    assert_int_equal(turn->kind, PROMPT_CHOICE);
    assert_int_equal(turn->week, 1);
    assert_true(turn->option_count >= 2);
    assert_true(turn->chosen >= 0 && turn->chosen < turn->option_count);
    assert_true(turn->title[0] && turn->options[0].text[0] && turn->options[0].id[0]);
    assert_string_equal(turn->why, "because we wanted to");
    const Transcript *told = game_transcript(record_game(b.record));
    assert_true(turn->told_first < turn->told_last);
    assert_string_equal(told->lines[turn->told_first].text, turn->title);
    assert_int_equal(told->lines[turn->after_first].kind, LINE_CHOICE);
    looked_back_end(&b);
}

static void the_hours_of_a_week_are_those_that_were_spent(void **state) {
    (void)state;
    Err err;
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 0);
    Game *again = record_other(b.record);
    assert_true(game_restart(again, 3, &err));
    int standing = 0;
    for (int i = 0; i < history_turn_count(b.history); i++) {
        const HistoryTurn *turn = history_turn(b.history, i);
        if (turn->kind == PROMPT_PLAN) {
            const State *now = game_state(again);
            int stands = now->human_in_loop + now->dashboard + now->ambassador_count;
            int spent = game_plan_hours(again, turn->answer) + stands;
            const HistoryWeek *week = history_week(b.history, turn->week);
            int sum = week->own_hours;
            for (int k = 0; k < KIND_COUNT; k++) sum += week->hours[k];
            assert_int_equal(sum, spent);
            assert_int_equal(week->pace, turn->answer->pace);
            standing += stands;
        }
        assert_true(game_answer(again, turn->answer, &err));
    }
    assert_true(standing > 0);
    looked_back_end(&b);
}

static void an_effect_that_comes_back_names_its_decision(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 0);
    const Facts *facts = game_facts(record_game(b.record));
    int found = 0;
    for (int i = 0; i < facts->cause_count; i++) {
        int turn = history_turn_of(b.history, CAUSE_OWN + i);
        OwnKind kind = facts->causes[i].kind;
        if (kind != OWN_DECISION && kind != OWN_LATER) continue;
        assert_true(turn >= 0);
        assert_int_equal(history_turn(b.history, turn)->week, facts->causes[i].week);
        found += kind == OWN_LATER;
    }
    assert_true(found > 0);
    assert_int_equal(history_turn_of(b.history, CAUSE_RUMOURS), -1);
    looked_back_end(&b);
}

// ---- parts of a game, other languages, edited scenarios

static void a_game_that_was_broken_off_goes_as_far_as_it_went(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 4);
    assert_false(record_finished(b.record));
    assert_int_equal(history_weeks(b.history), 4);
    assert_true(history_week(b.history, 4)->passed);
    assert_null(history_stopped(b.history));
    looked_back_end(&b);
}

static void another_language_is_the_same_game(void **state) {
    (void)state;
    Err err;
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 0);
    double trust = history_week(b.history, 6)->truth[VAR_TRUST];
    char english[64];
    snprintf(english, sizeof english, "%.60s", history_turn(b.history, 0)->title);
    assert_true(record_speak(b.record, b.dutch, &err));
    history_close(b.history);
    b.history =
        history_open(record_journal(b.record), NULL, 0, record_game(b.record), &err);
    near(history_week(b.history, 6)->truth[VAR_TRUST], trust);
    assert_string_not_equal(history_turn(b.history, 0)->title, english);
    looked_back_end(&b);
}

static void a_scenario_that_was_edited_is_told_of(void **state) {
    (void)state;
    Written w;
    char path[96];
    const char *where;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", TINY ENDING);
    snprintf(path, sizeof path, "%s/game.jsonl", w.folder);
    write_game(path, w.folder, POLICY_BALANCED, 1, 0, "", w.words);
    write_part(w.folder, "scenario.lua", TINY "member 'cy' { name = 'Cy' }\n" ENDING);
    Record *record = record_of(path, w.folder, w.words, &w.report);
    assert_true(record_differs(record, &where));
    assert_non_null(strstr(where, "changed since"));
    assert_int_equal(w.report.warnings, 1);
    record_close(record);
    unlink(path);
    written_end(&w);
}

static void an_answer_that_no_longer_fits_is_named(void **state) {
    (void)state;
    Err err;
    Written w;
    char path[96];
    written_begin(&w);
    write_part(w.folder, "scenario.lua", TINY ENDING);
    snprintf(path, sizeof path, "%s/game.jsonl", w.folder);
    write_game(path, w.folder, POLICY_BALANCED, 1, 0, "", w.words);
    write_part(w.folder, "scenario.lua",
               TINY
               "event 'e' { weeks = 1, scene = function(now)\n"
               "  choose { { id = 'a', 'A.' }, { id = 'b', 'B.' } } end }\n" ENDING);
    Journal *journal = journal_read(path, &w.report);
    assert_null(record_open(journal, w.folder, w.words, &w.report, &err));
    assert_non_null(strstr(err.text, "game.jsonl:2:"));
    unlink(path);
    written_end(&w);
}

// The scene is asked in week 3 only, so the answers of two weeks fit.
static void a_game_goes_as_far_as_an_edited_scenario_takes_it(void **state) {
    (void)state;
    Err err;
    Written w;
    char path[96], notice[RECORD_NOTICE_SIZE];
    written_begin(&w);
    write_part(w.folder, "scenario.lua", TINY ENDING);
    snprintf(path, sizeof path, "%s/game.jsonl", w.folder);
    write_game(path, w.folder, POLICY_BALANCED, 1, 0, "", w.words);
    write_part(w.folder, "scenario.lua",
               TINY
               "event 'e' { weeks = 3, scene = function(now)\n"
               "  choose { { id = 'a', 'A.' }, { id = 'b', 'B.' } } end }\n" ENDING);
    Record *record = record_of(path, w.folder, w.words, &w.report);
    assert_int_equal(record_cut(record), 3);
    assert_false(record_finished(record));
    assert_int_equal(journal_turn_count(record_journal(record)), 2);
    assert_non_null(strstr(w.report.findings[0].text, "game.jsonl:4: this answers"));
    assert_non_null(strstr(record_notice(record, notice), "the answer of week 3"));
    History *history =
        history_open(record_journal(record), NULL, 0, record_game(record), &err);
    assert_int_equal(history_turn_count(history), 2);
    assert_null(history_stopped(history));
    history_close(history);
    record_close(record);
    unlink(path);
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_last_week_is_the_state_at_the_end),
        cmocka_unit_test(each_week_is_what_the_leader_saw_then),
        cmocka_unit_test(who_was_listened_to_is_seen_as_they_are),
        cmocka_unit_test(every_span_of_weeks_adds_up),
        cmocka_unit_test(every_answer_adds_up),
        cmocka_unit_test(a_team_that_people_leave_adds_up_as_well),
        cmocka_unit_test(a_decision_is_told_with_its_options),
        cmocka_unit_test(the_hours_of_a_week_are_those_that_were_spent),
        cmocka_unit_test(an_effect_that_comes_back_names_its_decision),
        cmocka_unit_test(a_game_that_was_broken_off_goes_as_far_as_it_went),
        cmocka_unit_test(another_language_is_the_same_game),
        cmocka_unit_test(a_scenario_that_was_edited_is_told_of),
        cmocka_unit_test(a_game_goes_as_far_as_an_edited_scenario_takes_it),
        cmocka_unit_test(an_answer_that_no_longer_fits_is_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
