// A scenario is a guest: the same scenario, seed and answers are the same game, in
// every run and after every other game.
#include "script/guest_desk.h"

#include <locale.h>

static void pairs_and_sort_are_the_same_in_every_run(void **state) {
    (void)state;
    fine("local t, seen = { b = 1, a = 2, [3] = 3, [1.5] = 4, [true] = 5 }, ''\n"
         "for k, v in pairs(t) do seen = seen .. tostring(k) .. v .. ' ' end\n"
         "narrate(seen)",
         "1.54 33 a2 b1 true5");
    fine("local list = { 'b1', 'a1', 'b2', 'a2' }\n"
         "table.sort(list, function(x, y) return x:sub(1, 1) < y:sub(1, 1) end)\n"
         "narrate(table.concat(list, ' '))",
         "a1 a2 b1 b2");
    stopped("for k in pairs { [{}] = 1 } do end", "a key must be a number");
    stopped("for k in pairs { [narrate] = 1 } do end", "a key must be a number");
    stopped("for k in pairs { [now] = 1 } do end", "a key must be a number");
}

// The order in which names were put into a table shows nowhere.
static void the_order_of_making_does_not_show(void **state) {
    (void)state;
    uint64_t hash[2];
    static const char *const effects[2] = {
        "local t = {} t.trust = 5 t.stress = -3 t.skills = 2 effect { team = t }",
        "local t = { x = 1, skills = 2, stress = -3 } t.x = nil t.trust = 5\n"
        "effect { team = t }",
    };
    for (int i = 0; i < 2; i++) {
        char text[GUEST_TEXT_SIZE];
        snprintf(text, sizeof text,
                 TINY "event 'x' { weeks = 1, scene = function() %s end }\n" ENDING,
                 effects[i]);
        Written w = written(text);
        no_faults(&w);
        hash[i] = game_hash(w.game);
        written_end(&w);
    }
    assert_true(hash[0] == hash[1]);
}

enum { PEOPLE = 5, VARIABLES = 4 };

static void is_booked(const Entry *entry, int member, Variable variable) {
    assert_int_equal(entry->member, member);
    assert_int_equal(entry->variable, variable);
}

// The team before its members, members as they are declared, their variables in the
// order of the model: so the ledger of a game is the same in every run as well.
static void effects_are_booked_in_one_order(void **state) {
    (void)state;
    static const Variable in_order[VARIABLES] = {VAR_TRUST, VAR_STRESS,
                                                 VAR_TRANSPARENCY, VAR_SKILLS};
    Written w = written(
        "scenario { title = 'T', brief = 'B', weeks = 2 }\n"
        "for _, id in ipairs { 'eve', 'dan', 'cy', 'bo', 'ada' } do\n"
        "  member(id) { name = id } end\n"
        "use 'standard'\n"
        "event 'x' { weeks = 1, scene = function()\n"
        "  local function some() return { skills = 1, stress = 2, transparency = 3,\n"
        "    trust = 4 } end\n"
        "  effect { exactly = true, ada = some(), bo = some(), team = some(),\n"
        "    cy = some(), dan = some(), eve = some() } end }\n" ENDING);
    no_faults(&w);
    const Entry *entry = game_ledger(w.game)->entries;
    assert_int_equal(game_ledger(w.game)->count, 2 * PEOPLE * VARIABLES);
    for (int v = 0; v < VARIABLES; v++) {
        for (int i = 0; i < PEOPLE; i++) is_booked(entry++, i, in_order[v]);
    }
    for (int i = 0; i < PEOPLE; i++) {
        for (int v = 0; v < VARIABLES; v++) is_booked(entry++, i, in_order[v]);
    }
    written_end(&w);
}

static void luck_is_the_games_own(void **state) {
    (void)state;
    const char *text = TINY
        "event 'x' { weeks = 1, scene = function()\n"
        "  for i = 1, 20 do narrate('l' .. math.random(1000000)) end end }\n" ENDING;
    Written first = written(text), second = written(text);
    const Transcript *one = game_transcript(first.game);
    const Transcript *two = game_transcript(second.game);
    assert_int_equal(one->count, 20);
    assert_int_equal(two->count, 20);
    for (int i = 0; i < 20; i++) {
        assert_string_equal(one->lines[i].text, two->lines[i].text);
    }
    assert_string_not_equal(one->lines[0].text, one->lines[1].text);
    Err err;
    char luck[64];
    snprintf(luck, sizeof luck, "%s", one->lines[0].text);
    assert_true(game_restart(first.game, 2, &err)); // another seed, another luck
    assert_string_not_equal(luck, one->lines[0].text);
    written_end(&first);
    written_end(&second);
}

static void no_address_and_no_clock_can_be_seen(void **state) {
    (void)state;
    fine("local t = { {}, narrate, now, now.member('ada'), 1, 'x', true }\n"
         "for i = 1, #t do t[i] = tostring(t[i]) end narrate(table.concat(t, ' '))",
         "table function userdata userdata 1 x true");
    refused("error(tostring(error) .. tostring({}))", "functiontable");
    stopped("error({})", "without words");
    stopped("error('')", "scenario.lua:7: an error without words");
    stopped("error(' \\n', 0)", "scenario.lua:7: an error without words");
    stopped("error(narrate)", "without words");
    stopped("error(now)", "without words");
    stopped("local x = {} .. ''", "a table cannot be joined");
    refused("os.time()", "'os' is unknown");
    refused("math.randomseed(1)", "'randomseed' is unknown");
    refused("collectgarbage('count')", "'collectgarbage' is unknown");
}

// One game does not reach into the next, by whatever variable.
static void nothing_lasts_into_the_next_game(void **state) {
    (void)state;
    Err err;
    Written w = written(
        TINY "local count, list, inner = 0, { n = 0 }, nil\n"
             "event 'x' { weeks = 1, scene = function()\n"
             "  count = count + 1 inner = (inner or '') .. 'i' list.n = list.n + 1\n"
             "  narrate('count ' .. count .. ' ' .. inner) end }\n" ENDING);
    assert_true(told(&w, "count 1 i"));
    assert_true(game_restart(w.game, 1, &err));
    assert_true(told(&w, "count 1 i"));
    written_end(&w);
}

// Limits count instructions, so a scene stops at the same place whatever ran before.
static void a_scene_stops_at_the_same_place(void **state) {
    (void)state;
    const char *text = TINY
        "event 'x' { weeks = { 1, 4 }, when = function(now) return now.week > 0 end,\n"
        "  scene = function(now)\n"
        "    local i = 0 while true do i = i + 1 set('far', i) end end }\n" ENDING;
    Written first = written(text), second = written(text);
    const char *why;
    Err err;
    for (int i = 0; i < 50; i++) game_available(second.game, i % 5, &why);
    for (int i = 0; i < 3; i++) assert_true(game_restart(second.game, 1, &err));
    const Flag *one = facts_flag(game_facts(first.game), "far");
    const Flag *two = facts_flag(game_facts(second.game), "far");
    assert_true(one->number > 1000 && one->number == two->number);
    assert_true(game_hash(first.game) == game_hash(second.game));
    written_end(&first);
    written_end(&second);
}

// The program never asks for the locale of its surroundings.
static void numbers_are_written_in_one_way(void **state) {
    (void)state;
    assert_string_equal(setlocale(LC_ALL, NULL), "C");
    fine("narrate(1 / 4 .. ' ' .. string.format('%.2f', 0.5) .. ' ' ..\n"
         "  tostring(tonumber('0.125')))",
         "0.25 0.50 0.125");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pairs_and_sort_are_the_same_in_every_run),
        cmocka_unit_test(the_order_of_making_does_not_show),
        cmocka_unit_test(effects_are_booked_in_one_order),
        cmocka_unit_test(luck_is_the_games_own),
        cmocka_unit_test(no_address_and_no_clock_can_be_seen),
        cmocka_unit_test(nothing_lasts_into_the_next_game),
        cmocka_unit_test(a_scene_stops_at_the_same_place),
        cmocka_unit_test(numbers_are_written_in_one_way),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
