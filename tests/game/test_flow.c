// The order of play: what stands when as a prompt, what is told there, and with how
// many hours.
#include "script/written.h"

static void stands(const Written *w, int week, PromptKind kind) {
    assert_int_equal(at(w)->week, week);
    assert_int_equal(at(w)->kind, kind);
}

// ---- promises

#define PROMISE(fields)                                                                \
    TINY "event 'x' { weeks = 1, scene = function(now)\n"                              \
         "  choose { { id = 'a', 'A', promise = { 'Tea for all', " fields " } },\n"    \
         "    { id = 'b', 'B' } } end }\n" ENDING

static void a_promise_stands_in_its_week_alone(void **state) {
    (void)state;
    Written w = written(PROMISE("weeks = 2, hours = 8"));
    assert_int_equal(at(&w)->event, 0);
    assert_int_equal(at(&w)->pledge, -1);
    take(&w, 0);
    for (int week = 1; week <= 2; week++) {
        stands(&w, week, PROMPT_PLAN);
        assert_int_equal(at(&w)->event, -1);
        assert_false(told(&w, "A promise falls due"));
        pass_week(&w);
    }
    stands(&w, 3, PROMPT_PROMISE);
    assert_true(told(&w, "A promise falls due"));
    assert_true(told(&w, "You promised: \u201cTea for all\u201d. This is the week."));
    assert_int_equal(at(&w)->pledge, 0);
    assert_int_equal(at(&w)->option_count, 2);
    assert_null(at(&w)->options[PROMISE_KEEP].refusal); // all the hours there are
    take(&w, PROMISE_KEEP);
    stands(&w, 3, PROMPT_PLAN);
    assert_int_equal(game_hours(w.game), 0);
    written_end(&w);
}

static void a_promise_for_which_there_are_no_hours_is_broken(void **state) {
    (void)state;
    Err err;
    Written w = written(PROMISE("weeks = 1, hours = 9"));
    take(&w, 0);
    pass_week(&w);
    assert_non_null(at(&w)->options[PROMISE_KEEP].refusal);
    assert_false(game_answer(w.game, &(Answer){.option = PROMISE_KEEP}, &err));
    take(&w, PROMISE_BREAK);
    stands(&w, 2, PROMPT_PLAN);
    written_end(&w);
}

static void a_promise_that_was_judged_asks_nothing(void **state) {
    (void)state;
    Written w = written(PROMISE("weeks = 1, kept = function() return true end"));
    take(&w, 0);
    pass_week(&w);
    stands(&w, 2, PROMPT_PLAN);
    assert_int_equal(game_facts(w.game)->pledges[0].status, PLEDGE_KEPT);
    written_end(&w);
}

// Of the deck: the week that was named comes, and nobody asks.
static void a_promise_of_the_deck_is_called_to_mind(void **state) {
    (void)state;
    Written w = written("scenario { title = 'L', brief = 'B', weeks = 9, hours = 8,\n"
                        "  model = { start_noise = 0, leak_week = 0 } }\n"
                        "member 'ada' { name = 'Ada' }\nuse 'standard'\n" ENDING);
    Answer plan = {.act_count = 1};
    plan.acts[0].action = story_action_of_kind(w.story, KIND_PROMISE);
    answer(&w, &plan);
    int due = game_state(w.game)->promise_due[0];
    assert_in_range(due, 2, 9);
    for (int week = 2; week <= due; week++) {
        stands(&w, week, PROMPT_PLAN);
        assert_int_equal(told(&w, "The week of your promise"), week == due);
        assert_int_equal(told(&w, "It can still be kept."), week == due);
        if (week < due) pass_week(&w);
    }
    written_end(&w);
}

// ---- hours

static void a_new_week_has_all_its_hours(void **state) {
    (void)state;
    Written w = written(
        TINY "event 'x' { weeks = 1, scene = function(now)\n"
             "  choose { { id = 'a', 'A', hours = 3, later = { weeks = 1,\n"
             "    effect = function(now) return { exactly = true,\n"
             "      team = { rumours = now.hours } } end } },\n"
             "    { id = 'b', 'B' } }\n"
             "  narrate('left in the scene: ' .. now.hours) end }\n"
             "event 'y' { weeks = 1, when = function(now) return now.hours == 5 end,\n"
             "  scene = function() narrate 'five left for the next' end }\n" ENDING);
    take(&w, 0);
    assert_true(told(&w, "left in the scene: 5"));
    assert_true(told(&w, "five left for the next"));
    pass_week(&w);
    const Ledger *ledger = game_ledger(w.game);
    bool found = false;
    for (int i = 0; i < ledger->count; i++) {
        const OwnCause *cause =
            facts_cause_of(game_facts(w.game), ledger->entries[i].cause);
        if (!cause || cause->kind != OWN_LATER) continue;
        assert_int_equal(ledger->entries[i].amount, 8000); // a new week's hours
        found = true;
    }
    assert_true(found);
    written_end(&w);
}

// What stands from now on takes its hours from what the week still brings.
static void news_comes_after_the_plan(void **state) {
    (void)state;
    Written w = written(
        "scenario { title = 'L', brief = 'B', weeks = 3, hours = 8,\n"
        "  model = { start_noise = 0, leak_week = 1 } }\n"
        "member 'ada' { name = 'Ada' }\nmember 'bo' { name = 'Bo' }\nuse 'standard'\n"
        "event 'leak' { scene = function(now) narrate('hours ' .. now.hours) end }\n" ENDING);
    Answer plan = {.act_count = 1};
    plan.acts[0] = (Act){
        .action = story_action_of_kind(w.story, KIND_DASHBOARD),
        .on = true,
    };
    answer(&w, &plan);
    assert_true(told(&w, "hours 7"));
    stands(&w, 2, PROMPT_PLAN);
    written_end(&w);
}

// ---- what is open

static void an_action_is_open_where_its_function_says_so(void **state) {
    (void)state;
    const char *why;
    Written w = written(
        TINY
        "local function act(id, available)\n"
        "  action(id) { name = 'A', hours = 1, available = available,\n"
        "    effect = { team = { trust = 1 } } } end\n"
        "act('yes', function(now) return true end)\n"
        "act('sure', function(now) return true, 'Not told.' end)\n"
        "act('no', function(now) return false, 'Not today.' end)\n"
        "act('never', function(now) return nil end)\n"
        "act('wrong', function(now) return now.flag('x').y end)\n"
        "act('left', function(now) return now.hours == 5 end)\n"
        "event 'x' { weeks = 1, scene = function(now)\n"
        "  choose { { id = 'a', 'A', hours = 3 }, { id = 'b', 'B' } } end }\n" ENDING);
    take(&w, 0);
    static const char *const closed[] = {"no", "never", "wrong"};
    static const char *const open[] = {"yes", "sure", "left"};
    static const char *const because[] = {"Not today.", "Not now", "scenario.lua:13: "};
    for (int i = 0; i < 3; i++) {
        assert_true(game_available(w.game, story_action(w.story, open[i]), &why));
        assert_false(game_available(w.game, story_action(w.story, closed[i]), &why));
        if (!strstr(why, because[i])) printf("%s: %s\n", closed[i], why);
        assert_non_null(strstr(why, because[i]));
    }
    written_end(&w);
}

static void a_prepared_event_with_a_mistake_is_told_once(void **state) {
    (void)state;
    Written w = written(TINY "event 'p' { prepared = true, weeks = { 1, 4 },\n"
                             "  when = function(now) return now.flag('x').y end,\n"
                             "  scene = function() end }\n" ENDING);
    for (int week = 1; week <= 3; week++) {
        assert_false(game_prepared(w.game, 0));
        assert_int_equal(game_fault_count(w.game), 1);
        assert_non_null(strstr(game_fault(w.game, 0), "scenario.lua:7: "));
        pass_week(&w);
    }
    written_end(&w);
}

// ---- what is told

static void news_names_whom_it_is_about(void **state) {
    (void)state;
    Written w = written(
        "scenario { title = 'L', brief = 'B', weeks = 3, hours = 8,\n"
        "  model = { start_noise = 0, leak_week = 0, E_sick = 50 } }\n"
        "member 'ada' { name = 'Ada', energy = 10, stress = 90 }\n"
        "member 'bo' { name = 'Bo', energy = 90, stress = 30 }\nuse 'standard'\n" ENDING);
    for (int i = 0; i < 3; i++) pass_week(&w);
    assert_true(told(&w, "Ada is off sick"));
    assert_true(told(&w, "Ada phones to say"));
    written_end(&w);
}

// An ending whose condition has a mistake is told, and the last one taken.
static void a_game_ends_whatever_its_endings_say(void **state) {
    (void)state;
    Written w = written(TINY "ending 'first' { title = 'F', text = 'F',\n"
                             "  when = function(now) return now.flag('x').y end }\n"
                             "ending 'second' { title = 'S', text = 'S',\n"
                             "  when = function(now) return false end }\n" ENDING);
    for (int week = 1; week <= 4; week++) pass_week(&w);
    stands(&w, 4, PROMPT_END);
    assert_string_equal(w.story->endings[game_ending(w.game)].title, "Done");
    assert_int_equal(game_fault_count(w.game), 1);
    assert_non_null(strstr(game_fault(w.game, 0), "scenario.lua:7: "));
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_promise_stands_in_its_week_alone),
        cmocka_unit_test(a_promise_for_which_there_are_no_hours_is_broken),
        cmocka_unit_test(a_promise_that_was_judged_asks_nothing),
        cmocka_unit_test(a_promise_of_the_deck_is_called_to_mind),
        cmocka_unit_test(a_new_week_has_all_its_hours),
        cmocka_unit_test(news_comes_after_the_plan),
        cmocka_unit_test(an_action_is_open_where_its_function_says_so),
        cmocka_unit_test(a_prepared_event_with_a_mistake_is_told_once),
        cmocka_unit_test(news_names_whom_it_is_about),
        cmocka_unit_test(a_game_ends_whatever_its_endings_say),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
