// The facilitator's knobs: in the game, in the journal, in every replay.
#include "game/journal_desk.h"

#define VISITOR                                                                        \
    "event 'visitor' { title = 'A visitor', prepared = true, scene = function(now)\n"  \
    "  choose { { id = 'coffee', 'Coffee.', effect = { team = { trust = 3 } } },\n"    \
    "           { id = 'busy', 'No time.' } }\n"                                       \
    "end }\n"

static const Answer up = {.knob = KNOB_PRESSURE, .pressure = 1},
                    down = {.knob = KNOB_PRESSURE, .pressure = -1};

static Desk open_desk(void) {
    Err err;
    Desk d = {.w = written(TINY CORNER VISITOR ENDING)};
    snprintf(d.path, sizeof d.path, "%s/game.jsonl", d.w.folder);
    d.journal = journal_create(d.path, &head, &err);
    assert_non_null(d.journal);
    return d;
}

static Answer visitor(const Desk *d) {
    return (Answer){.knob = KNOB_EVENT, .event = story_event(d->w.story, "visitor")};
}

static void test_pressure_moves_hours_and_stress_and_nothing_else(void **unused) {
    (void)unused;
    Desk d = open_desk();
    int hours = game_hours(d.w.game);
    double stress = state_mean(game_state(d.w.game), VAR_STRESS);
    double trust = state_mean(game_state(d.w.game), VAR_TRUST);
    const char *asked = game_prompt(d.w.game)->id;
    give(&d, &up);
    assert_int_equal(game_hours(d.w.game), hours - 1);
    assert_true(state_mean(game_state(d.w.game), VAR_STRESS) > stress);
    assert_true(state_mean(game_state(d.w.game), VAR_TRUST) == trust);
    assert_string_equal(game_prompt(d.w.game)->id, asked);
    give(&d, &down);
    give(&d, &down);
    assert_int_equal(game_hours(d.w.game), hours + 1);
    desk_close(&d);
}

static void test_pressure_is_a_cause_of_its_own(void **unused) {
    (void)unused;
    Desk d = open_desk();
    give(&d, &up);
    const Turn *turn = game_turn(d.w.game, 0);
    assert_true(turn->last_entry > turn->first_entry);
    for (int i = turn->first_entry; i < turn->last_entry; i++) {
        const Entry *entry = &game_ledger(d.w.game)->entries[i];
        const OwnCause *cause = facts_cause_of(game_facts(d.w.game), entry->cause);
        assert_int_equal(cause->kind, OWN_KNOB);
        assert_int_equal(entry->variable, VAR_STRESS);
    }
    desk_close(&d);
}

static void test_a_prepared_event_waits_for_the_facilitator(void **unused) {
    (void)unused;
    Err err;
    Desk d = open_desk();
    Answer put_in = visitor(&d), first = {0};
    assert_true(game_prepared(d.w.game, put_in.event));
    assert_false(game_answer(d.w.game, &put_in, &err)); // a scene is being played
    assert_non_null(strstr(err.text, "Answer what is asked first"));
    give(&d, &first);
    assert_int_equal(game_prompt(d.w.game)->kind, PROMPT_PLAN);
    give(&d, &put_in);
    assert_string_equal(game_prompt(d.w.game)->id, "visitor");
    give(&d, &first);
    assert_int_equal(game_prompt(d.w.game)->kind, PROMPT_PLAN);
    assert_int_equal(game_prompt(d.w.game)->week, 1);
    assert_false(game_prepared(d.w.game, put_in.event)); // once
    assert_false(game_answer(d.w.game, &put_in, &err));
    desk_close(&d);
}

// The events of the week were asked before; what has come by hand does not ask them
// anew.
static void test_after_a_prepared_event_comes_the_plan(void **unused) {
    (void)unused;
    Desk d = {
        .w = written(TINY
                     "event 'echo' { when = function(now) return now.flag('in') end,\n"
                     "  scene = function() narrate 'An echo.' end }\n"
                     "event 'visitor' { prepared = true,\n"
                     "  scene = function() set('in', true) end }\n" ENDING)};
    Answer put_in = visitor(&d);
    answer(&d.w, &put_in);
    assert_int_equal(game_prompt(d.w.game)->kind, PROMPT_PLAN);
    assert_int_equal(game_prompt(d.w.game)->week, 1);
    assert_false(told(&d.w, "An echo."));
    answer(&d.w, &(Answer){0});
    assert_true(told(&d.w, "An echo.")); // in the next week
    written_end(&d.w);
}

static void test_it_never_comes_by_itself(void **unused) {
    (void)unused;
    Desk d = open_desk();
    Answer any = {0};
    while (game_prompt(d.w.game)->kind != PROMPT_END) {
        assert_string_not_equal(game_prompt(d.w.game)->id, "visitor");
        answer(&d.w, &any);
    }
    Err err;
    assert_false(game_answer(d.w.game, &up, &err));
    assert_string_equal(err.text, "The game is over.");
    desk_close(&d);
}

static uint64_t play_with_knobs(Desk *d) {
    Answer any =
               {
                   .predicted = {1, -1, 0, 1}
    },
           put_in = visitor(d);
    give(d, &up);
    give(d, &any);
    give(d, &put_in);
    give(d, &any);
    give(d, &down);
    give(d, &(Answer){.pace = 1});
    return game_hash(d->w.game);
}

static void test_a_replay_turns_them_again(void **unused) {
    (void)unused;
    Err err;
    Report report = {0};
    Desk d = open_desk();
    uint64_t hash = play_with_knobs(&d);
    lay_down(&d);
    d.journal = journal_read(d.path, &report);
    assert_non_null(d.journal);
    assert_true(journal_is_knob(d.journal, 0));
    assert_false(journal_is_knob(d.journal, 1));
    assert_true(journal_replay(d.journal, d.w.game, -1, &report, &err));
    assert_int_equal(report.count, 0);
    assert_true(game_hash(d.w.game) == hash);
    const Answer *choice = &game_turn(d.w.game, 1)->answer;
    assert_int_equal(choice->predicted[VAR_TRUST], 1);
    assert_int_equal(choice->predicted[VAR_STRESS], -1);
    assert_int_equal(choice->predicted[VAR_TRANSPARENCY], 0);
    assert_true(game_rewind(d.w.game, 3, &err)); // and so does going back
    assert_string_equal(game_prompt(d.w.game)->id, "visitor");
    report_free(&report);
    desk_close(&d);
}

static void test_what_was_taken_back_is_in_the_file_and_not_in_the_game(void **unused) {
    (void)unused;
    Err err;
    Report report = {0};
    Desk d = open_desk();
    Answer first = {0}, second = {.option = 1};
    give(&d, &first);
    assert_true(journal_pause(d.journal, 1, 120, &err));
    assert_true(journal_take_back(d.journal, &err));
    assert_true(game_rewind(d.w.game, 0, &err));
    give(&d, &second);
    uint64_t hash = game_hash(d.w.game);
    lay_down(&d);
    d.journal = journal_read(d.path, &report);
    assert_non_null(d.journal);
    assert_int_equal(journal_turn_count(d.journal), 1);
    assert_int_equal(journal_line(d.journal, 0), 5);
    assert_int_equal(journal_pauses(d.journal), 1);
    assert_int_equal(journal_undone(d.journal), 1);
    assert_true(journal_replay(d.journal, d.w.game, -1, &report, &err));
    assert_true(game_hash(d.w.game) == hash);
    assert_int_equal(report.count, 0);
    desk_close(&d);
}

// ---- lines from strangers

#define HEAD                                                                           \
    "{\"journal\":1,\"scenario\":\"tiny\",\"scenario_hash\":\"0000000000001234\","     \
    "\"engine\":\"0.1.0\",\"seed\":1,\"lang\":\"en\"}\n"

static void refused_line(const char *line, const char *reason) {
    Report report = {0};
    Desk d = open_desk();
    char text[1024];
    journal_close(d.journal);
    snprintf(text, sizeof text, HEAD "%s\n", line);
    write_text(d.path, text);
    d.journal = journal_read(d.path, &report);
    assert_null(d.journal);
    assert_int_equal(report.errors, 1);
    assert_int_equal(report.findings[0].line, 2);
    if (!strstr(report.findings[0].text, reason)) {
        fail_msg("'%s' does not say '%s'", report.findings[0].text, reason);
    }
    report_free(&report);
    desk_close(&d);
}

#define STATE ",\"prompt\":\"corner\",\"state\":\"0000000000000000\"}"

static void test_broken_lines_are_named(void **unused) {
    (void)unused;
    refused_line("{\"week\":1,\"facilitator\":\"bribe\"}", "must be pressure, event");
    refused_line("{\"week\":1,\"facilitator\":7}", "must be pressure, event");
    refused_line("{\"week\":1,\"facilitator\":\"undo\"}", "no answer before this");
    refused_line("{\"week\":0,\"facilitator\":\"timeout\",\"seconds\":9}", "'week'");
    refused_line("{\"week\":1,\"facilitator\":\"timeout\"}", "'seconds'");
    refused_line("{\"week\":1,\"facilitator\":\"pressure\",\"change\":5" STATE,
                 "'change'");
    refused_line("{\"week\":1,\"facilitator\":\"pressure\",\"change\":0" STATE,
                 "'change' must be 1 or -1");
    refused_line("{\"week\":1,\"facilitator\":\"event\",\"event\":[]" STATE, "'event'");
    refused_line("{\"week\":1,\"facilitator\":\"event\",\"event\":\"x\"}", "'prompt'");
}

// What a line says besides does not count.
static void test_a_line_is_what_it_says_it_is(void **unused) {
    (void)unused;
    Report report = {0};
    Desk d = open_desk();
    Answer out;
    Err err;
    journal_close(d.journal);
    write_text(d.path, HEAD "{\"week\":1,\"facilitator\":\"pressure\",\"change\":-1,"
                            "\"event\":\"visitor\"" STATE "\n");
    d.journal = journal_read(d.path, &report);
    assert_non_null(d.journal);
    assert_true(journal_answer(d.journal, 0, d.w.game, &out, &err));
    assert_int_equal(out.knob, KNOB_PRESSURE);
    assert_int_equal(out.pressure, -1);
    report_free(&report);
    desk_close(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pressure_moves_hours_and_stress_and_nothing_else),
        cmocka_unit_test(test_pressure_is_a_cause_of_its_own),
        cmocka_unit_test(test_a_prepared_event_waits_for_the_facilitator),
        cmocka_unit_test(test_after_a_prepared_event_comes_the_plan),
        cmocka_unit_test(test_it_never_comes_by_itself),
        cmocka_unit_test(test_a_replay_turns_them_again),
        cmocka_unit_test(test_what_was_taken_back_is_in_the_file_and_not_in_the_game),
        cmocka_unit_test(test_broken_lines_are_named),
        cmocka_unit_test(test_a_line_is_what_it_says_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
