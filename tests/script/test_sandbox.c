// A scenario is a guest: what it cannot reach, and what stops it.
#include "script/written.h"

static void refused(const char *lua, const char *in_words) {
    char text[4096];
    snprintf(text, sizeof text, TINY "%s\n" ENDING, lua);
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", text);
    written_open(&w);
    bool found = false;
    for (int i = 0; i < w.report.count; i++) {
        found = found || strstr(w.report.findings[i].text, in_words);
    }
    if (w.story || !found) {
        printf("%s\nexpected: %s\n", lua, in_words);
        report_print(&w.report, stdout);
    }
    assert_true(!w.story && found);
    written_end(&w);
}

// The scene stops with these words and the game goes on to the plan.
static void stopped(const char *lua, const char *in_words) {
    char text[4096];
    snprintf(text, sizeof text,
             TINY "event 'x' { weeks = 1, scene = function(now)\n%s\nend }\n" ENDING,
             lua);
    Written w = written(text);
    bool found =
        game_fault_count(w.game) == 1 && strstr(game_fault(w.game, 0), in_words);
    if (!found) {
        printf("%s\nexpected: %s\n", lua, in_words);
        if (game_fault_count(w.game)) printf("found: %s\n", game_fault(w.game, 0));
    }
    assert_true(found);
    assert_int_equal(at(&w)->kind, PROMPT_PLAN);
    pass_week(&w);
    assert_int_equal(at(&w)->week, 2);
    written_end(&w);
}

static void a_script_cannot_reach_out(void **state) {
    (void)state;
    static const char *const names[] = {
        "io",
        "os",
        "debug",
        "package",
        "load",
        "loadstring",
        "dofile",
        "loadfile",
        "collectgarbage",
        "coroutine",
        "rawset",
        "rawget",
        "setmetatable",
        "getmetatable",
        "pcall",
        "xpcall",
        "next",
        "warn",
        "print",
        "_G",
        "math.exp",
        "string.gsub",
        "string.dump",
        "table.move",
        "utf8.codes",
        "math.randomseed",
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char lua[128];
        snprintf(lua, sizeof lua,
                 "local f = %s; if f == nil then error('absent ' .. 'x') end",
                 names[i]);
        refused(lua, strchr(names[i], '.') ? "absent x" : "is unknown");
    }
}

static void a_script_cannot_run_wild_while_loading(void **state) {
    (void)state;
    refused("while true do end", "runs too long");
    refused("local s = 'x' while true do s = s .. s end", "memory");
    refused("local t = {} while true do t[#t + 1] = {} end", "memory");
    refused("string.rep('x', 1 << 40)", "too long");
    refused("local function f() return f() + 1 end f()", "memory");
    refused("t = {} for i = 1, 100000 do t = { t } end", "deep");
    refused("error({})", "without words");
    refused("local s = ('x'):rep(1e9)", "too long");
    refused("string.format('%p', {})", "not offered");
    refused("string.format('\\0%p', {})", "not offered");
    refused("error(string.format('%s %s', {}, error))", "table function");
}

// What is slow is so inside C, where no instruction is counted.
static void the_library_has_its_price(void **state) {
    (void)state;
#define LONG "local s = ('x'):rep(1000000) "
#define LIST "local t = {} for i = 1, 190000 do t[i] = i end "
    static const char *const slow[] = {
        LONG "for i = 1, 1e6 do local x = s:upper() end",
        LONG "for i = 1, 1e6 do local x = s .. i end",
        LONG "for i = 1, 1e6 do utf8.len(s) end",
        LONG "local r = ('x'):rep(1000000) for i = 1, 1e7 do local x = s == r end",
        "local s, w = ('x'):rep(2e5), ('x'):rep(1e5) .. 'y' s:find(w)"
        " for i = 1, 1e4 do s:find(w) end",
        LIST "for i = 1, 1e6 do table.insert(t, 1, i) end",
        LIST "for i = 1, 1e6 do table.sort(t) end",
        LIST "for i = 1, 1e6 do table.concat(t) end",
        LIST "for i = 1, 1e6 do table.unpack(t) end",
        LIST "for i = 1, 1e6 do pairs(t) end",
    };
    for (size_t i = 0; i < sizeof slow / sizeof slow[0]; i++) {
        refused(slow[i], "runs too long");
    }
    refused(LONG "s = s .. s", "memory");
    refused("error(string.rep('', math.maxinteger) .. 'empty')", "empty");
}

static void a_script_cannot_run_wild_in_a_scene(void **state) {
    (void)state;
    stopped("while true do end", "runs too long");
    stopped("local s = 'x' while true do s = s .. s end", "memory");
    stopped("error('no ' .. now.week)", "scenario.lua:7: no 1");
    stopped("narrate(now.trsut)", "did you mean 'trust'");
    stopped("narrate(now.member('adda').trust)",
            "no member 'adda'; did you mean 'ada'");
    stopped("say('bob', 'hello')", "no member 'bob'; did you mean 'bo'");
    stopped("effect { team = { trust = 'x' } }", "trust must be a number");
    stopped("effect { team = { trust = 0 / 0 } }", "trust must be a number");
    stopped("choose { { id = 'a', 'A' } }", "choose needs 2 to 6 options, found 1");
    stopped("choose { { id = 'a', 'A' }, { id = 'a', 'B' } }",
            "two options have the id 'a'");
    stopped("choose { { 'A' }, { id = 'a', 'B' } }", "id is missing");
    stopped("now.week = 3", "can only be read");
    stopped("string.shout = string.upper", "cannot grow");
    stopped("x = 3", "remember it with set(\"x\"");
    stopped("set('x', {})", "true, false, a number or a text");
    stopped("if now.chose('y') then end", "no event 'y'");
    stopped("if now.did('emial') then end", "did you mean 'email'");
    stopped("member 'z' { name = 'Z' }", "at the top of the file");
    stopped("require 'people'", "at the top of the file");
}

static void the_limits_hold_for_the_next_scene_as_well(void **state) {
    (void)state;
    Written w = written(
        TINY
        "event 'x' { weeks = 1, scene = function() while true do end end }\n"
        "event 'y' { weeks = 1, scene = function() while true do end end }\n"
        "event 'z' { weeks = 1, scene = function() narrate 'still here' end }\n" ENDING);
    assert_int_equal(game_fault_count(w.game), 2);
    assert_true(told(&w, "still here"));
    written_end(&w);
}

static void bytecode_and_escape_codes_are_refused(void **state) {
    (void)state;
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", "\x1bLua");
    written_open(&w);
    assert_null(w.story);
    assert_non_null(strstr(w.report.findings[0].text, "no text"));
    written_end(&w);
}

static void pairs_and_sort_are_the_same_in_every_run(void **state) {
    (void)state;
    Written w = written(
        TINY "event 'x' { weeks = 1, scene = function(now)\n"
             "  local t, seen = { b = 1, a = 2, [3] = 3, [1.5] = 4, [true] = 5 }, ''\n"
             "  for k, v in pairs(t) do seen = seen .. tostring(k) .. v .. ' ' end\n"
             "  narrate(seen)\n"
             "  local list = { 'b1', 'a1', 'b2', 'a2' }\n"
             "  table.sort(list, function(x, y) return x:sub(1, 1) < y:sub(1, 1) end)\n"
             "  narrate(table.concat(list, ' '))\n"
             "  table.sort(list, function() return true end)\n"
             "  narrate(tostring({}) .. tostring(print_me) )\n"
             "end }\nprint_me = nil\n" ENDING);
    assert_true(told(&w, "1.54 33 a2 b1 true5"));
    assert_true(told(&w, "a1 a2 b1 b2"));
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_script_cannot_reach_out),
        cmocka_unit_test(a_script_cannot_run_wild_while_loading),
        cmocka_unit_test(the_library_has_its_price),
        cmocka_unit_test(a_script_cannot_run_wild_in_a_scene),
        cmocka_unit_test(the_limits_hold_for_the_next_scene_as_well),
        cmocka_unit_test(bytecode_and_escape_codes_are_refused),
        cmocka_unit_test(pairs_and_sort_are_the_same_in_every_run),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
