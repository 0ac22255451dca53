// A scenario is a guest: what it may keep has an end, and being full ends one call and
// not the program.
#include "script/guest_desk.h"

#define FILL "local t = {} while true do t[#t + 1] = {} end"

static void memory_ends_in_every_place(void **state) {
    (void)state;
    stopped_everywhere(FILL, "too much memory");
    refused_in("people.lua", FILL, "too much memory");
    refused_in("nl.lua", FILL, "too much memory");
}

static void memory_ends_in_every_shape(void **state) {
    (void)state;
    refused("local s = 'x' while true do s = s .. s end", "longer than 12 KiB");
    refused("local t = {} for i = 1, 1e9 do t[i] = 'name ' .. i end", "memory");
    refused("local t = {} for i = 1, 1e9 do t[i] = function() return i end end",
            "memory");
    refused("local function f() return f() + 1 end f()", "memory");
    refused("local s = ('x'):rep(12000) s = s .. s", "longer than 12 KiB");
    refused("t = {} for i = 1, 100000 do t = { t } end", "deep");
    stopped("local s = 'x' while true do s = s .. s end", "longer than 12 KiB");
    stopped("local function f() return f() + 1 end f()", "memory");
}

// A little over a text's limit, a little under it.
static void a_text_has_a_largest_size(void **state) {
    (void)state;
    fine("local s = ('x'):rep(12288) narrate('n' .. #s)", "n12288");
    stopped("local s = ('x'):rep(12289)", "too long");
    stopped("local s = ('x'):rep(12288) .. ('y'):rep(64)", "longer than 12 KiB");
    stopped("local s = ('x'):rep(12288) s = table.concat { s, s }",
            "longer than 12 KiB");
    stopped("local s = string.format('%s%s', ('x'):rep(12000), ('x'):rep(12000))",
            "longer than 12 KiB");
}

// Rubbish is collected before a call is ended for it.
static void rubbish_does_not_count(void **state) {
    (void)state;
    fine("for i = 1, 6000 do local s = ('x'):rep(20) .. i end\n"
         "for i = 1, 25 do local t = {} for k = 1, 8000 do t[k] = k end end\n"
         "narrate 'room enough'",
         "room enough");
}

// What a scene keeps in a variable stays until the game ends: with all of it full, the
// engine itself must find no place for a word and live on.
static void a_full_house_ends_no_program(void **state) {
    (void)state;
    Err err;
    Written w = written(
        TINY "local keep\n"
             "event 'fill' { weeks = 1, scene = function()\n"
             "  keep = {} while true do keep[#keep + 1] = { {}, {} } end end }\n"
             "event 'fill_up' { weeks = 1, scene = function()\n"
             "  local s, n = ('k'):rep(12000), #keep\n"
             "  while true do n = n + 1 keep[n] = s .. n end end }\n"
             "event 'fill_on' { weeks = 1, scene = function()\n"
             "  local s, n = ('k'):rep(400), #keep\n"
             "  while true do n = n + 1 keep[n] = s .. n end end }\n"
             "event 'fill_to_the_last' { weeks = 1, scene = function()\n"
             "  local n = #keep while true do n = n + 1 keep[n] = n .. '' end end }\n"
             "for i = 1, 20 do event('ask' .. i) { weeks = { 1, 4 },\n"
             "  scene = function(now)\n"
             "    choose { { id = 'a_name_of_more_than_forty_letters_is_long_' .. i,\n"
             "      'A', effect = function() return { team = { trust = 1 } } end },\n"
             "      { id = 'b', 'B' } } end } end\n" ENDING);
    assert_true(game_fault_count(w.game) > 0);
    assert_non_null(strstr(game_fault(w.game, 0), "too much memory"));
    play_out(&w);
    uint64_t hash = game_hash(w.game);
    assert_true(game_restart(w.game, 1, &err)); // and the next game is as the first
    play_out(&w);
    assert_true(game_hash(w.game) == hash);
    written_end(&w);
}

// What a scene that failed held is rubbish at once, and the next function has room.
static void a_scene_that_failed_lets_go(void **state) {
    (void)state;
    Written w = written(
        TINY
        "event 'fill' { weeks = 1, scene = function() " FILL " end }\n"
        "event 'next' { weeks = 1, when = function()\n"
        "  local t = {} for i = 1, 20000 do t[i] = { i } end return #t == 20000 end,\n"
        "  scene = function() narrate 'room enough' end }\n" ENDING);
    assert_int_equal(game_fault_count(w.game), 1);
    assert_non_null(strstr(game_fault(w.game, 0), "too much memory"));
    assert_true(told(&w, "room enough"));
    written_end(&w);
}

static void a_game_does_not_grow_without_end(void **state) {
    (void)state;
    stopped("local s = ('x'):rep(12000) for i = 1, 1e9 do narrate(s) end",
            "runs too long");
    stopped("local s = ('x'):rep(12000) for i = 1, 1e9 do set('x', s) end",
            "runs too long");
    stopped("local s = ('x'):rep(12000) for i = 1, 1e9 do\n"
            "  effect({ team = { trust = 0 } }, s) end",
            "runs too long");
    stopped("local t = {} for i = 1, 2000 do t['m' .. i] = { trust = 1 } end effect(t)",
            "no member");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_ends_in_every_place),
        cmocka_unit_test(memory_ends_in_every_shape),
        cmocka_unit_test(a_text_has_a_largest_size),
        cmocka_unit_test(rubbish_does_not_count),
        cmocka_unit_test(a_full_house_ends_no_program),
        cmocka_unit_test(a_scene_that_failed_lets_go),
        cmocka_unit_test(a_game_does_not_grow_without_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
