// The scenario language, part by part, in a game that runs.
#include "script/written.h"

static void a_choice_has_effects_for_whom_it_names(void **state) {
    (void)state;
    Written w = written(
        TINY
        "event 'x' { weeks = 1, scene = function(now)\n"
        "  narrate 'Week {now.week} of {now.weeks}, says {ada}.'\n"
        "  local c = choose {\n"
        "    { id = 'one', 'One', effect = { team = { trust = 4 }, bo = { trust = 2 } } },\n"
        "    { id = 'two', 'Two' } }\n"
        "  if c == 'one' then say('bo', 'Thanks.') end\n"
        "end }\n" ENDING);
    assert_true(told(&w, "Week 1 of 4, says Ada."));
    assert_string_equal(at(&w)->id, "x");
    take(&w, 0);
    assert_true(points(&w, 0, VAR_TRUST) == 54 && points(&w, 1, VAR_TRUST) == 56);
    assert_true(told(&w, "Thanks."));
    no_faults(&w);
    written_end(&w);
}

static void the_last_points_are_the_hardest_unless_exactly(void **state) {
    (void)state;
    Written w = written(TINY "event 'x' { weeks = 1, scene = function(now)\n"
                             "  effect { ada = { stress = -10 } }\n"
                             "  effect { ada = { stress = -10 } }\n"
                             "  effect { bo = { stress = -10 }, exactly = true }\n"
                             "  effect { bo = { stress = -10 }, exactly = true }\n"
                             "end }\n" ENDING);
    assert_true(points(&w, 0, VAR_STRESS) == 32); // 50 - 10 - 10 * 40 / 50
    assert_true(points(&w, 1, VAR_STRESS) == 30);
    written_end(&w);
}

static void what_comes_later_comes_in_its_week_and_once(void **state) {
    (void)state;
    Written w = written(
        TINY
        "event 'x' { weeks = 1, scene = function(now)\n"
        "  choose { { id = 'a', 'A', later = {\n"
        "      { weeks = 2, effect = { ada = { ownership = 5 } }, because = 'It did.' },\n"
        "      { weeks = 3, effect = function(now) return { bo = { ownership = 5 } } end } } },\n"
        "    { id = 'b', 'B' } }\n"
        "end }\n" ENDING);
    take(&w, 0);
    pass_week(&w);
    int before = game_ledger(w.game)->count;
    assert_false(told(&w, "It did.")); // in week 2
    assert_int_equal(game_facts(w.game)->later_count, 2);
    pass_week(&w); // opens week 3
    assert_int_equal(at(&w)->week, 3);
    assert_int_equal(game_facts(w.game)->later_count, 1);
    assert_true(told(&w, "It did."));
    const Ledger *ledger = game_ledger(w.game);
    int found = 0;
    for (int i = before; i < ledger->count; i++) {
        const Entry *entry = &ledger->entries[i];
        if (entry->cause < CAUSE_OWN) continue;
        const OwnCause *cause = facts_cause_of(game_facts(w.game), entry->cause);
        assert_int_equal(entry->week, 3);
        assert_int_equal(cause->week, 1); // the week it goes back to
        found++;
    }
    assert_int_equal(found, 1);
    pass_week(&w);
    no_faults(&w);
    written_end(&w);
}

#define PROMISE(extra)                                                                      \
    TINY                                                                                    \
        "event 'x' { weeks = 1, scene = function(now)\n"                                    \
        "  choose { { id = 'a', 'A', promise = { 'Tea for all', weeks = 1, " extra          \
        "\n    if_kept = { team = { trust = 5 } }, if_broken = { team = { trust = -10 } } " \
        "} },\n"                                                                            \
        "    { id = 'b', 'B' } }\n"                                                         \
        "  if now.chose('x') == 'a' then set('brew') end\n"                                 \
        "end }\n" ENDING

static void the_game_asks_for_a_promise_that_falls_due(void **state) {
    (void)state;
    Written w = written(PROMISE("hours = 3,"));
    take(&w, 0);
    assert_int_equal(game_facts(w.game)->pledge_count, 1);
    pass_week(&w);
    assert_int_equal(at(&w)->kind, PROMPT_PROMISE);
    assert_string_equal(at(&w)->id, "promise:x");
    assert_int_equal(game_hours(w.game), 8);
    take(&w, PROMISE_KEEP);
    assert_int_equal(game_hours(w.game), 5);
    assert_int_equal(game_facts(w.game)->pledges[0].status, PLEDGE_KEPT);
    written_end(&w);
}

static void a_broken_promise_weighs_and_can_be_sorry_for(void **state) {
    (void)state;
    Written w = written(PROMISE(""));
    take(&w, 0);
    pass_week(&w);
    double before = points(&w, 0, VAR_TRUST);
    take(&w, PROMISE_BREAK);
    assert_true(points(&w, 0, VAR_TRUST) < before - 9);
    assert_true(game_state(w.game)->word > 0);
    assert_int_equal(game_state(w.game)->sorry, SORRY_BREACH);
    assert_int_equal(game_state(w.game)->pledges, 0);
    written_end(&w);
}

static void a_promise_with_a_test_is_judged_by_it(void **state) {
    (void)state;
    Written w = written(PROMISE("kept = function(now) return now.flag('brew') end,"));
    take(&w, 0);
    pass_week(&w);
    assert_int_equal(at(&w)->kind, PROMPT_PLAN);
    assert_int_equal(game_facts(w.game)->pledges[0].status, PLEDGE_KEPT);
    no_faults(&w);
    written_end(&w);
}

static void an_option_can_cost_hours_and_be_closed(void **state) {
    (void)state;
    Written w = written(
        TINY
        "event 'x' { weeks = 1, scene = function(now)\n"
        "  choose { { id = 'a', 'A', hours = 3 },\n"
        "    { id = 'b', 'B', available = function(now) return now.week > 5, 'Too early.' end },\n"
        "    { id = 'c', 'C', hours = 9 } }\n"
        "end }\n" ENDING);
    assert_null(at(&w)->options[0].refusal);
    assert_string_equal(at(&w)->options[1].refusal, "Too early.");
    assert_non_null(strstr(at(&w)->options[2].refusal, "9 hours"));
    Err err;
    assert_false(game_answer(w.game, &(Answer){.option = 1}, &err));
    assert_string_equal(err.text, "Too early.");
    take(&w, 0);
    assert_int_equal(game_hours(w.game), 5);
    written_end(&w);
}

static void an_own_action_works_on_its_target_and_not_too_often(void **state) {
    (void)state;
    Written w = written(
        TINY
        "action 'walk' { name = 'Walk', hours = 2, target = 'member', every = 2,\n"
        "  effect = { target = { ownership = 6 }, others = { ownership = -2 } } }\n" ENDING);
    int walk = story_action(w.story, "walk");
    const char *why;
    Answer plan = {.pace = 0, .act_count = 1};
    plan.acts[0] = (Act){.action = walk, .targets = {1}, .target_count = 1};
    assert_int_equal(game_plan_hours(w.game, &plan), 2);
    answer(&w, &plan);
    const Ledger *ledger = game_ledger(w.game);
    double sums[2] = {0};
    for (int i = 0; i < ledger->count; i++) {
        if (ledger->entries[i].cause < CAUSE_OWN) continue;
        sums[ledger->entries[i].member] += ledger->entries[i].amount / 1000.0;
    }
    assert_true(sums[1] > 5.9 && sums[0] < -1.9);
    assert_false(game_available(w.game, walk, &why));
    assert_non_null(strstr(why, "week 3"));
    pass_week(&w);
    assert_true(game_available(w.game, walk, &why));
    written_end(&w);
}

static void events_wait_for_their_week_condition_and_people(void **state) {
    (void)state;
    Written w = written(
        TINY
        "event 'third' { weeks = 3, scene = function() narrate 'third' end }\n"
        "event 'when' { weeks = { 1, 4 }, when = function(now) return now.week == 2 end,\n"
        "  scene = function() narrate 'second' end }\n"
        "event 'never' { chance = 0, scene = function() narrate 'never' end }\n"
        "event 'once' { scene = function() narrate 'once' set('n', (now_n or 0) + 1) end }\n"
        "now_n = nil\n" ENDING);
    (void)state;
    assert_false(told(&w, "second"));
    pass_week(&w);
    assert_true(told(&w, "second") && !told(&w, "third"));
    pass_week(&w);
    assert_true(told(&w, "third"));
    pass_week(&w);
    pass_week(&w);
    assert_false(told(&w, "never"));
    assert_int_equal(at(&w)->kind, PROMPT_END);
    assert_string_equal(w.story->endings[game_ending(w.game)].id, "done");
    written_end(&w);
}

static void the_models_own_news_can_be_told_by_the_scenario(void **state) {
    (void)state;
    Written w = written(
        "scenario { title = 'T', brief = 'B', weeks = 3, model = { leak_week = 1 } }\n"
        "member 'ada' { name = 'Ada' }\n"
        "event 'leak' { scene = function(now)\n"
        "  narrate 'It is out.'\n"
        "  choose { { id = 'a', 'A' }, { id = 'b', 'B' } } end }\n" ENDING);
    pass_week(&w);
    assert_true(told(&w, "It is out."));
    assert_string_equal(at(&w)->id, "leak");
    assert_int_equal(at(&w)->week, 1);
    take(&w, 1);
    assert_int_equal(at(&w)->week, 2);
    written_end(&w);
}

static void the_engine_tells_news_that_the_scenario_does_not(void **state) {
    (void)state;
    Written w = written(
        "scenario { title = 'T', brief = 'B', weeks = 3, model = { leak_week = 1 } }\n"
        "member 'ada' { name = 'Ada' }\n" ENDING);
    pass_week(&w);
    assert_true(told(&w, words_get(w.words, "news.leak.title")));
    written_end(&w);
}

static void a_translation_is_spoken_and_the_game_stays_the_same(void **state) {
    (void)state;
    Err err;
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua",
               TINY
               "event 'x' { weeks = 1, title = 'Talk', scene = function(now)\n"
               "  narrate [[It is week\n      {now.week}.]]\n"
               "  choose { { id = 'a', 'Yes' }, { id = 'b', 'No' } } end }\n" ENDING);
    write_part(w.folder, "nl.lua",
               "return { ['It is week {now.week}.'] = 'Het is week {now.week}.',\n"
               "  Talk = 'Gesprek', Yes = 'Ja', Done = 'Klaar' }\n");
    written_open(&w);
    written_play(&w);
    uint64_t hash = game_hash(w.game);
    assert_true(told(&w, "It is week 1.") && story_speaks(w.story, "nl"));
    Words *dutch = words_open("assets/words", "nl", &err);
    assert_non_null(dutch);
    assert_true(game_speak(w.game, dutch, &err));
    assert_true(told(&w, "Het is week 1.") && told(&w, "Gesprek"));
    assert_string_equal(at(&w)->options[0].text, "Ja");
    assert_string_equal(at(&w)->options[1].text, "No"); // not translated
    assert_true(game_hash(w.game) == hash);
    written_end(&w);
    words_close(dutch);
}

static void names_stand_in_every_text(void **state) {
    (void)state;
    Err err;
    Written w;
    written_begin(&w);
    write_part(
        w.folder, "scenario.lua",
        "scenario { title = 'At {firm}', brief = '{ada} of {firm}, {now.week}',\n"
        "  weeks = 2, names = { firm = 'North {ada}' } }\n"
        "member 'ada' { name = 'Ada', about = 'Runs {firm}.' }\n"
        "event 'x' { weeks = 1, title = '{firm}', scene = function(now)\n"
        "  narrate '{firm}, week {now.week}' end }\n"
        "ending 'done' { title = '{firm}', text = '{ada} stays.' }\n");
    write_part(w.folder, "nl.lua",
               "return { ['At {firm}'] = 'Bij {firm}', ['North {ada}'] = 'Noord' }\n");
    written_open(&w);
    written_play(&w);
    assert_string_equal(story_text(w.story, w.story->title), "At North {ada}");
    assert_string_equal(story_text(w.story, w.story->brief),
                        "Ada of North {ada}, {now.week}"); // there is no week yet
    assert_string_equal(story_text(w.story, w.story->members[0].about),
                        "Runs North {ada}.");
    assert_string_equal(story_text(w.story, w.story->endings[0].text), "Ada stays.");
    assert_true(told(&w, "North {ada}") && told(&w, "North {ada}, week 1"));
    Words *dutch = words_open("assets/words", "nl", &err);
    assert_non_null(dutch);
    story_speak(w.story, dutch);
    assert_string_equal(story_text(w.story, w.story->title), "Bij Noord");
    assert_string_equal(story_text(w.story, w.story->members[0].about), "Runs Noord.");
    story_speak(w.story, w.words);
    assert_string_equal(story_text(w.story, w.story->title), "At North {ada}");
    written_end(&w);
    words_close(dutch);
}

static void a_scenario_can_be_spread_over_files(void **state) {
    (void)state;
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua",
               TINY "require 'people'\nrequire 'people'\n" ENDING);
    write_part(w.folder, "people.lua", "member 'cy' { name = 'Cy' }\n");
    written_open(&w);
    written_play(&w);
    assert_int_equal(w.story->member_count, 3);
    written_end(&w);
}

static void the_standard_deck_can_be_thinned_and_changed(void **state) {
    (void)state;
    Written w =
        written("scenario { title = 'T', brief = 'B' }\nmember 'ada' { name = 'Ada' }\n"
                "use('standard', { except = { 'email', 'dashboard' } })\n"
                "action 'townhall' { name = 'Assembly', hours = 3 }\n" ENDING);
    assert_int_equal(w.story->action_count, KIND_COUNT - 2);
    assert_int_equal(story_action(w.story, "email"), -1);
    int townhall = story_action(w.story, "townhall");
    assert_string_equal(story_action_name(w.story, townhall), "Assembly");
    assert_int_equal(w.story->actions[townhall].kind, KIND_TOWNHALL);
    assert_int_equal(w.story->actions[townhall].hours, 3);
    written_end(&w);
}

static void a_large_team_is_made_by_a_loop(void **state) {
    (void)state;
    Written w = written(
        "scenario { title = 'T', brief = 'B', weeks = 2 }\n"
        "for i = 1, 500 do member('m' .. i) { name = 'M' .. i } end\nuse 'standard'\n" ENDING);
    assert_int_equal(w.story->member_count, 500);
    pass_week(&w);
    assert_int_equal(at(&w)->week, 2);
    written_end(&w);
}

static void luck_belongs_to_the_game(void **state) {
    (void)state;
    const char *text = TINY "event 'x' { scene = function()\n"
                            "  narrate(chance(0.5) and 'heads' or 'tails')\n"
                            "  narrate('die ' .. math.random(6)) end }\n" ENDING;
    Written w = written(text), again = written(text);
    const Transcript *first = game_transcript(w.game);
    const Transcript *second = game_transcript(again.game);
    assert_int_equal(first->count, second->count);
    for (int i = 0; i < first->count; i++) {
        assert_string_equal(first->lines[i].text, second->lines[i].text);
    }
    no_faults(&w);
    written_end(&w);
    written_end(&again);
}

static void nothing_of_one_game_lasts_into_the_next(void **state) {
    (void)state;
    Err err;
    Written w = written(
        TINY "local times, seen = 0, {}\n"
             "event 'x' { weeks = 1, scene = function()\n"
             "  times = times + 1 narrate('times ' .. times) end }\n"
             "event 'y' { weeks = 1, scene = function() seen.x = true end }\n" ENDING);
    assert_true(told(&w, "times 1"));
    assert_true(game_restart(w.game, 1, &err));
    assert_true(told(&w, "times 1") && !told(&w, "times 2"));
    assert_non_null(strstr(game_fault(w.game, 0), "cannot grow"));
    written_end(&w);
}

static void
a_mistake_in_available_closes_the_action_in_the_spoken_language(void **state) {
    (void)state;
    Err err;
    Written w = written(TINY "action 'tea' { name = 'Tea', hours = 1,\n"
                             "  available = function(now) return now.tee end,\n"
                             "  effect = { team = { trust = 1 } } }\n" ENDING);
    Words *dutch = words_open("assets/words", "nl", &err);
    const char *why = NULL;
    int tea = story_action(w.story, "tea");
    assert_false(game_available(w.game, tea, &why));
    assert_non_null(strstr(why, "now.tee does not exist"));
    assert_true(game_speak(w.game, dutch, &err));
    assert_false(game_available(w.game, tea, &why));
    assert_non_null(strstr(why, "now.tee bestaat niet"));
    assert_null(strstr(why, "exist"));
    game_close(w.game);
    w.game = NULL;
    words_close(dutch);
    written_end(&w);
}

static void luck_reaches_both_of_its_ends(void **state) {
    (void)state;
    Written w = written(
        TINY
        "event 'x' { weeks = 1, scene = function()\n"
        "  local seen, sure, never = {}, 0, 0\n"
        "  for i = 1, 400 do\n"
        "    seen[math.random(3)] = true\n"
        "    if chance(1) then sure = sure + 1 end\n"
        "    if chance(0) then never = never + 1 end\n"
        "  end\n"
        "  narrate('seen ' .. #seen .. ' sure ' .. sure .. ' never ' .. never)\n"
        "  local order = '' for k in pairs { ab = 1, a = 1, abc = 1, b = 1, aa = 1 } "
        "do\n"
        "    order = order .. k .. ' ' end narrate(order) end }\n" ENDING);
    no_faults(&w);
    assert_true(told(&w, "seen 3 sure 400 never 0"));
    assert_true(told(&w, "a aa ab abc b"));
    written_end(&w);
}

static void who_is_away_says_nothing(void **state) {
    (void)state;
    Written w = written(
        "scenario { title = 'Away', brief = 'b', weeks = 2, hours = 8,\n"
        "  model = { start_noise = 0, leak_week = 0, E_sick = 50 } }\n"
        "member 'ada' { name = 'Ada', energy = 10, stress = 90 }\n"
        "member 'bo' { name = 'Bo', energy = 90, stress = 30 }\nuse 'standard'\n"
        "event 'x' { weeks = 2, scene = function()\n"
        "  say('ada', 'Here I am.') say('bo', 'I am.') end }\n" ENDING);
    pass_week(&w);
    assert_false(state_is_present(game_state(w.game), 0));
    assert_true(told(&w, "I am."));
    assert_false(told(&w, "Here I am."));
    written_end(&w);
}

// Common random numbers: what else was drawn, asked or decided moves no draw.
static void a_question_has_luck_of_its_own(void **state) {
    (void)state;
    const char *text = TINY
        "action 'tea' { name = 'Tea', hours = 1, effect = {},\n"
        "  available = function() return false, 'n' .. math.random(1000000) end }\n"
        "event 'p' { prepared = true, scene = function() end,\n"
        "  when = function() return math.random(10) > 0 end }\n"
        "event 'x' { weeks = 1, scene = function()\n"
        "  local x = choose { { id = 'a', 'A' }, { id = 'b', 'B' } }\n"
        "  if x == 'a' then math.random() math.random() end\n"
        "  choose { { id = 'c', 'C ' .. math.random(1000000) }, { id = 'd', 'D' } }\n"
        "end }\n" ENDING;
    char why[3][32], option[3][32];
    for (int i = 0; i < 3; i++) {
        Written w = written(text);
        const char *said = NULL;
        if (i == 2) answer(&w, &(Answer){.knob = KNOB_PRESSURE, .pressure = 1});
        answer(&w, &(Answer){.option = i > 0});
        snprintf(option[i], sizeof option[i], "%s", at(&w)->options[0].text);
        answer(&w, &(Answer){0});
        assert_false(game_available(w.game, story_action(w.story, "tea"), &said));
        snprintf(why[i], sizeof why[i], "%s", said);
        no_faults(&w);
        written_end(&w);
    }
    assert_string_equal(why[0], why[1]);
    assert_string_equal(why[1], why[2]);
    assert_string_not_equal(option[0], option[1]); // two draws before it
    assert_string_equal(option[1], option[2]);
}

// Whatever way an author found to keep something: each of these tells of the first game
// what it tells of the second.
static void no_variable_or_table_lasts_into_the_next_game(void **state) {
    (void)state;
    static const char *const ways[] = {
        "local past = { n = 0 }",
        "local past = { deep = { n = 0 } } past = past.deep",
        "past = { n = 0 }",
        "local function hold() return past end past = { n = 0 }",
        "string.n = 0 local past = string",
    };
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        Err err;
        char text[1024];
        snprintf(text, sizeof text,
                 TINY "%s\n"
                      "event 'x' { scene = function()\n"
                      "  past.n = past.n + 1 narrate('n ' .. past.n) end }\n" ENDING,
                 ways[i]);
        Written w = written(text);
        bool first = told(&w, "n 1"), refused = game_fault_count(w.game) > 0;
        assert_true(first || refused);
        assert_true(game_restart(w.game, 1, &err));
        assert_true(told(&w, "n 1") == first && !told(&w, "n 2"));
        written_end(&w);
    }
}

static void a_variable_that_held_a_table_holds_it_again(void **state) {
    (void)state;
    Err err;
    Written w = written(
        TINY
        "local list, gone, say_it = { 'b', 'a' }, { 1, 2 }, function() return 1 end\n"
        "event 'x' { weeks = 1, scene = function()\n"
        "  narrate(list[1] .. #gone .. say_it())\n"
        "  table.sort(list) table.remove(gone) gone[1] = nil\n"
        "  list = { 'c' } say_it = function() return 2 end\n"
        "end }\n" ENDING);
    assert_true(told(&w, "b21"));
    assert_true(game_restart(w.game, 1, &err));
    assert_true(told(&w, "b21"));
    no_faults(&w);
    written_end(&w);
}

// Who plays thousands of games must know that each of them begins slowly.
static void what_is_put_back_counts_as_steps(void **state) {
    (void)state;
    Origin at;
    Written small = written(TINY ENDING);
    assert_true(scene_took(small.story, &at) < 10);
    written_end(&small);
    Written w =
        written(TINY "local big = {} for i = 1, 60000 do big[i] = i end\n"
                     "event 'x' { scene = function() big[1] = 2 end }\n" ENDING);
    int64_t took = scene_took(w.story, &at);
    assert_true(took >= 60000 / 60 && took < 60000 / 60 + 20);
    written_end(&w);
}

static void a_required_file_keeps_nothing_of_a_game(void **state) {
    (void)state;
    Err err;
    Written w;
    written_begin(&w);
    write_part(w.folder, "people.lua", "return { n = 0 }");
    write_part(w.folder, "scenario.lua",
               TINY "require 'people'\n"
                    "event 'x' { weeks = 1, scene = function()\n"
                    "  local past = require 'people'\n"
                    "  past.n = past.n + 1 narrate('n ' .. past.n) end }\n"
                    "event 'y' { weeks = 1, scene = function()\n"
                    "  require('people').new = 1 end }\n" ENDING);
    written_open(&w);
    written_play(&w);
    assert_true(told(&w, "n 1"));
    assert_non_null(strstr(game_fault(w.game, 0), "cannot grow"));
    assert_true(game_restart(w.game, 1, &err));
    assert_true(told(&w, "n 1"));
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_choice_has_effects_for_whom_it_names),
        cmocka_unit_test(the_last_points_are_the_hardest_unless_exactly),
        cmocka_unit_test(what_comes_later_comes_in_its_week_and_once),
        cmocka_unit_test(the_game_asks_for_a_promise_that_falls_due),
        cmocka_unit_test(a_broken_promise_weighs_and_can_be_sorry_for),
        cmocka_unit_test(a_promise_with_a_test_is_judged_by_it),
        cmocka_unit_test(an_option_can_cost_hours_and_be_closed),
        cmocka_unit_test(an_own_action_works_on_its_target_and_not_too_often),
        cmocka_unit_test(events_wait_for_their_week_condition_and_people),
        cmocka_unit_test(the_models_own_news_can_be_told_by_the_scenario),
        cmocka_unit_test(the_engine_tells_news_that_the_scenario_does_not),
        cmocka_unit_test(a_translation_is_spoken_and_the_game_stays_the_same),
        cmocka_unit_test(names_stand_in_every_text),
        cmocka_unit_test(a_scenario_can_be_spread_over_files),
        cmocka_unit_test(the_standard_deck_can_be_thinned_and_changed),
        cmocka_unit_test(a_large_team_is_made_by_a_loop),
        cmocka_unit_test(luck_belongs_to_the_game),
        cmocka_unit_test(nothing_of_one_game_lasts_into_the_next),
        cmocka_unit_test(luck_reaches_both_of_its_ends),
        cmocka_unit_test(who_is_away_says_nothing),
        cmocka_unit_test(a_question_has_luck_of_its_own),
        cmocka_unit_test(no_variable_or_table_lasts_into_the_next_game),
        cmocka_unit_test(
            a_mistake_in_available_closes_the_action_in_the_spoken_language),
        cmocka_unit_test(a_variable_that_held_a_table_holds_it_again),
        cmocka_unit_test(what_is_put_back_counts_as_steps),
        cmocka_unit_test(a_required_file_keeps_nothing_of_a_game),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
