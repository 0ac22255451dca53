// A scenario is a guest: nothing that it does goes on without an end. What is counted
// are instructions and elements, so these tests are the same on every machine.
#include "script/guest_desk.h"

#define LOOP "while true do end"

static void an_endless_loop_is_stopped_in_every_place(void **state) {
    (void)state;
    stopped_everywhere(LOOP, "runs too long");
    refused_in("people.lua", LOOP, "runs too long");
    refused_in("nl.lua", LOOP, "runs too long");
}

// Plain Lua takes minutes for this, inside C, where no hook is called.
static void a_slow_pattern_is_stopped_in_every_place(void **state) {
    (void)state;
    stopped_everywhere("local at = ('a'):rep(12000):find('.-.-.-.-x')",
                       "without an end");
}

static void other_loops_are_stopped_as_well(void **state) {
    (void)state;
    stopped("local function f() return f() end f()", "runs too long");
    stopped("for i = 1, math.huge do end", "runs too long");
    stopped("::again:: goto again", "runs too long");
    stopped("repeat until false", "runs too long");
    stopped("for i = 1, 1e9 do narrate '' end", "runs too long");
    stopped("for i = 1, 1e9 do set('x', i) end", "runs too long");
    stopped("for i = 1, 1e9 do effect { team = { trust = 0 } } end", "runs too long");
    stopped("for i = 1, 1e9 do chance(0.5) end", "runs too long");
    stopped("for i = 1, 1e9 do table.sort({ 1 }, function() " LOOP " end) end",
            "runs too long");
}

// What is slow is so inside C, where no instruction is counted.
static void the_library_has_its_price(void **state) {
    (void)state;
#define LONG "local s = ('x'):rep(12000) "
#define LIST "local t = {} for i = 1, 190000 do t[i] = i end "
    static const char *const slow[] = {
        LONG "for i = 1, 1e6 do local x = s:upper() end",
        LONG "for i = 1, 1e6 do local x = s:sub(2) .. i end",
        LONG "for i = 1, 1e6 do utf8.len(s) end",
        LONG "for i = 1, 1e6 do s:rep(1) end",
        LONG "for i = 1, 1e6 do s:byte(1, 200) end",
        LONG "for i = 1, 1e6 do string.format('%s', s) end",
        LONG "local r = ('x'):rep(12000) for i = 1, 1e7 do local x = s == r end",
        "local s, w = ('x'):rep(1.2e4), ('x'):rep(1e4) .. 'y'"
        " for i = 1, 1e4 do s:find(w) end",
        LIST "for i = 1, 1e6 do table.insert(t, 1, i) end",
        LIST "for i = 1, 1e6 do table.remove(t, 1) end",
        LIST "for i = 1, 1e6 do table.sort(t) end",
        LIST "for i = 1, 1e6 do pairs(t) end",
    };
    for (size_t i = 0; i < sizeof slow / sizeof slow[0]; i++) {
        refused(slow[i], "runs too long");
    }
}

// ---- one answer has an end, whatever it sets going

static int faults_of(const Written *w, const char *in_words) {
    int count = 0;
    for (int i = 0; i < game_fault_count(w->game); i++) {
        count += strstr(game_fault(w->game, i), in_words) != NULL;
    }
    return count;
}

static void many_endless_conditions_are_one_message(void **state) {
    (void)state;
    char *text = many(TINY "for i = 1, 200 do event('e' .. i) {\n"
                           "  when = function() " LOOP " end, scene = function() end\n"
                           "} end\n",
                      "", 0, ENDING);
    Written w = written(text);
    assert_int_equal(faults_of(&w, "runs too long"), 1);
    assert_int_equal(faults_of(&w, "together take too long"), 1);
    assert_true(told(&w, "The rest of this step goes on without them"));
    play_out(&w);
    assert_true(told(&w, "The rest of this game goes on without them"));
    assert_true(game_fault_count(w.game) < 20);
    written_end(&w);
    free(text);
}

static void many_endless_epilogues_are_one_message(void **state) {
    (void)state;
    Written w = written(
        "scenario { title = 'Many', brief = 'Many people.', weeks = 1 }\n"
        "for i = 1, 1000 do member('m' .. i) { name = 'M', epilogue = function()\n"
        "  " LOOP " end } end\nuse 'standard'\n" ENDING);
    play_out(&w);
    assert_int_equal(faults_of(&w, "runs too long"), 1);
    assert_int_equal(faults_of(&w, "together take too long"), 1);
    assert_true(game_epilogue(w.game, 999)[0] != '\0'); // the engine's own words
    written_end(&w);
}

// An event that could not be asked for because of others happens in the next week.
static void the_next_answer_has_its_own_budget(void **state) {
    (void)state;
    Written w =
        written(TINY "for i = 1, 5 do event('e' .. i) { weeks = 1,\n"
                     "  when = function() " LOOP " end, scene = function() end } end\n"
                     "event 'late' { when = function() return true end,\n"
                     "  scene = function() narrate 'here after all' end }\n" ENDING);
    assert_false(told(&w, "here after all"));
    pass_week(&w);
    assert_true(told(&w, "here after all"));
    written_end(&w);
}

static void a_new_game_has_its_own_budget(void **state) {
    (void)state;
    Err err;
    Written w = written(
        TINY "event 'x' { scene = function() narrate 'at first' end }\n"
             "for i = 1, 100 do event('e' .. i) { when = function() " LOOP " end,\n"
             "  scene = function() end } end\n" ENDING);
    play_out(&w);
    assert_true(scene_spent(w.story));
    uint64_t hash = game_hash(w.game);
    int faults = game_fault_count(w.game);
    assert_true(game_restart(w.game, 1, &err));
    assert_true(told(&w, "at first"));
    play_out(&w);
    assert_true(game_hash(w.game) == hash);
    assert_int_equal(game_fault_count(w.game), faults);
    written_end(&w);
}

// What screens and styles ask costs the game nothing: a replay, which asks nothing,
// goes as the game went.
static void questions_do_not_change_a_game(void **state) {
    (void)state;
    const char *text = TINY
        "action 'walk' { name = 'W', hours = 0, effect = { team = { trust = 1 } },\n"
        "  available = function() return math.random() < 0.5, 'Not today.' end }\n"
        "event 'x' { scene = function() choose {\n"
        "  { id = 'a', 'A', effect = function() " LOOP " end },\n"
        "  { id = 'b', 'B', effect = function()\n"
        "    return { team = { trust = math.random(9) } } end } } end }\n"
        "event 'y' { weeks = { 2, 4 }, scene = function(now)\n"
        "  narrate('luck ' .. math.random(1000)) end }\n" ENDING;
    Written asked = written(text), silent = written(text);
    while (at(&asked)->kind != PROMPT_END) {
        const Effect *effects;
        const char *why;
        int count;
        for (int i = 0; i < 20 && at(&asked)->kind == PROMPT_CHOICE; i++) {
            game_weigh(asked.game, i % 2, &effects, &count);
        }
        for (int i = 0; i < asked.story->action_count; i++) {
            game_available(asked.game, i, &why);
        }
        Answer given = {.option = at(&asked)->kind == PROMPT_CHOICE};
        answer(&asked, &given);
        answer(&silent, &given);
    }
    assert_true(game_hash(asked.game) == game_hash(silent.game));
    written_end(&asked);
    written_end(&silent);
}

static Written with_people(const char *text) {
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", text);
    write_part(w.folder, "people.lua", "return { n = 0 }\n");
    written_open(&w);
    written_play(&w);
    return w;
}

// A style of leader weighs what options do, which runs functions of the author's: what
// these change on the way is put back, wherever they keep it.
static void weighing_an_option_leaves_no_trace(void **state) {
    (void)state;
    static const char *const kept[] = {
        "n = n + 1",
        "list.n = list.n + 1",
        "made.n = made.n + 1",
        "made[#made + 1] = 1",
        "made.n, made.m = nil, made.n + 1",
        "here = here + 1",
        "bump()",
        "all.n = all.n + 1",
        "made = { n = 5 }",
        "n = n + 1 error('no')",
        "n = n + 1 while true do end",
        "n = n + 1 do return 7 end",
        "math.pi = math.pi + 1",
        "local p = require 'people' p.n = p.n + 1",
    };
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        char text[GUEST_TEXT_SIZE];
        snprintf(
            text, sizeof text,
            TINY
            "all = { n = 0 } require 'people'\n"
            "local n, m, list, made = 0, 0, { n = 0 }, nil\n"
            "local function bump() m = m + 1 end\n"
            "event 'x' { weeks = { 1, 4 }, scene = function(now)\n"
            "  local here = 0 made = { n = 0 }\n"
            "  for i = 1, 2 do choose { { id = 'a', 'A' },\n"
            "    { id = 'b', 'B', effect = function() do %s end return {} end } } end\n"
            "  local sum = n + m + list.n + (made.n or 0) + (made.m or 0)\n"
            "  effect { team = { trust = (sum + #made + here + all.n\n"
            "    + math.floor(math.pi) - 3 + require('people').n) %% 90 } } end }\n" ENDING,
            kept[i]);
        Written asked = with_people(text), silent = with_people(text);
        while (at(&asked)->kind != PROMPT_END) {
            const Effect *effects;
            int count;
            bool choice = at(&asked)->kind == PROMPT_CHOICE;
            for (int k = 0; choice && k < 3; k++) {
                game_weigh(asked.game, 1, &effects, &count);
            }
            answer(&asked, &(Answer){.option = 0});
            answer(&silent, &(Answer){.option = 0});
            bool same = game_hash(asked.game) == game_hash(silent.game);
            if (!same) printf("weighing changed the game: %s\n", kept[i]);
            assert_true(same);
        }
        no_faults(&silent);
        written_end(&asked);
        written_end(&silent);
    }
}

// Nor is it too much for a scenario that holds large tables; that has its price.
static void weighing_has_an_end(void **state) {
    (void)state;
    const Effect *effects;
    int count;
    Written w = written(TINY "local big, n = {}, 0\n"
                             "for i = 1, 190000 do big[i] = i end\n"
                             "event 'x' { weeks = 1, scene = function(now)\n"
                             "  choose { { id = 'a', 'A', effect = function()\n"
                             "    n = #big return { team = { trust = 1 } } end },\n"
                             "    { id = 'b', 'B' } } end }\n" ENDING);
    int times = 0;
    while (game_weigh(w.game, 0, &effects, &count)) {
        assert_int_equal(count, 1);
        times++;
    }
    assert_in_range(times, 5, 20);
    take(&w, 0); // which costs the game nothing
    no_faults(&w);
    written_end(&w);
}

static void a_scene_that_never_stops_asking_is_stopped(void **state) {
    (void)state;
    Written w = written(TINY "event 'x' { weeks = 1, scene = function()\n"
                             "  while true do choose { { id = 'a', 'A' },\n"
                             "    { id = 'b', 'B' } } end end }\n" ENDING);
    int asked = 0;
    for (; at(&w)->kind == PROMPT_CHOICE; asked++) take(&w, 0);
    assert_int_equal(asked, 100);
    assert_int_equal(faults_of(&w, "asks at most 100 times"), 1);
    play_out(&w);
    written_end(&w);
}

static void a_game_that_never_stops_asking_ends(void **state) {
    (void)state;
    Written w = written(
        TINY "for i = 1, 5000 do event('x' .. i) { scene = function()\n"
             "  choose { { id = 'a', 'A' }, { id = 'b', 'B' } } end } end\n" ENDING);
    int answers = 0;
    for (; at(&w)->kind != PROMPT_END && answers < 5000; answers++) {
        answer(&w, &(Answer){.pace = 1});
    }
    assert_int_equal(at(&w)->kind, PROMPT_END);
    assert_int_equal(faults_of(&w, "together take too long"), 1);
    written_end(&w);
}

static void the_limits_hold_for_the_next_scene_as_well(void **state) {
    (void)state;
    Written w = written(
        TINY
        "event 'x' { weeks = 1, scene = function() " LOOP " end }\n"
        "event 'y' { weeks = 1, scene = function() " LOOP " end }\n"
        "event 'z' { weeks = 1, scene = function() narrate 'still here' end }\n" ENDING);
    assert_int_equal(game_fault_count(w.game), 2);
    assert_true(told(&w, "still here"));
    written_end(&w);
}

// Loading has one budget for all that belongs to it.
static void all_files_share_one_budget_to_load(void **state) {
    (void)state;
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua",
               TINY "require 'people'\nfor i = 1, 2e6 do end\n" ENDING);
    write_part(w.folder, "people.lua", "for i = 1, 2e6 do end\n");
    write_part(w.folder, "nl.lua", "for i = 1, 4e7 do end return {}\n");
    written_open(&w);
    assert_null(w.story);
    assert_true(found(&w.report, "runs too long"));
    assert_string_equal(w.report.findings[0].file, "nl.lua");
    written_end(&w);
}

// Reading what was declared is C that walks through the author's tables.
static void large_declarations_are_refused_in_time(void **state) {
    (void)state;
    refused("local t = {} for i = 1, 60000 do t['k' .. i] = 1 end member 'z' (t)",
            "more than 200 mistakes");
    refused("for i = 1, 19000 do event('e' .. i) { scene = function() end } end",
            "runs too long");
    refused("for i = 1, 20001 do event('e' .. i) { scene = function() end } end",
            "too many declarations");
    refused("local t = {} for i = 1, 40 do for k, v in pairs { 'trust', 'stress' } do\n"
            "  t['m' .. i] = { trust = 1 } end end action 'walk' { name = 'W',\n"
            "  hours = 1, effect = t }",
            "no member");
    refused_text("scenario { title = 'B', brief = 'b', weeks = 104 }\n"
                 "for i = 1, 5000 do member('m' .. i) { name = 'M' } end\n" ENDING,
                 "5000 members has at most 26 weeks");
}

static void a_game_remembers_only_so_much(void **state) {
    (void)state;
    stopped("for i = 1, 1001 do set('f' .. i) end", "at most 1000 flags");
    stopped("for i = 1, 1001 do later(1, { team = { trust = 1 } }) end",
            "at most 1000 effects can wait");
}

// Few instructions, much work: what the allocator hands out is paid, and a call that
// has used all up ends at its next instruction, long before a hook would look.
static void large_blocks_have_their_price(void **state) {
    (void)state;
    Written w = written(
        TINY "local went_on = 'no'\n"
             "event 'x' { weeks = 1, scene = function()\n"
             "  local s = ('x'):rep(12000) for i = 1, 90 do local t = s .. i end\n"
             "  went_on = 'yes' end }\n"
             "event 'y' { weeks = 1, scene = function()\n"
             "  narrate('it went on: ' .. went_on) end }\n" ENDING);
    assert_int_equal(faults_of(&w, "runs too long"), 1);
    assert_true(told(&w, "it went on: no"));
    written_end(&w);
}

static void a_call_takes_and_gives_so_many_values(void **state) {
    (void)state;
    stopped("local function f(n, ...)\n"
            "  if n == 0 then for i = 1, 5000 do end return end\n"
            "  return f(n - 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, ...) end f(60)",
            "at most 250 values");
    stopped("local t = { ('x'):rep(300):byte(1, -1) }", "at most 250 values");
    fine("local t = { ('x'):rep(250):byte(1, -1) } narrate('n' .. #t)", "n250");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_endless_loop_is_stopped_in_every_place),
        cmocka_unit_test(a_slow_pattern_is_stopped_in_every_place),
        cmocka_unit_test(other_loops_are_stopped_as_well),
        cmocka_unit_test(the_library_has_its_price),
        cmocka_unit_test(many_endless_conditions_are_one_message),
        cmocka_unit_test(many_endless_epilogues_are_one_message),
        cmocka_unit_test(the_next_answer_has_its_own_budget),
        cmocka_unit_test(a_new_game_has_its_own_budget),
        cmocka_unit_test(questions_do_not_change_a_game),
        cmocka_unit_test(weighing_an_option_leaves_no_trace),
        cmocka_unit_test(weighing_has_an_end),
        cmocka_unit_test(a_scene_that_never_stops_asking_is_stopped),
        cmocka_unit_test(a_game_that_never_stops_asking_ends),
        cmocka_unit_test(the_limits_hold_for_the_next_scene_as_well),
        cmocka_unit_test(all_files_share_one_budget_to_load),
        cmocka_unit_test(large_declarations_are_refused_in_time),
        cmocka_unit_test(a_game_remembers_only_so_much),
        cmocka_unit_test(large_blocks_have_their_price),
        cmocka_unit_test(a_call_takes_and_gives_so_many_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
