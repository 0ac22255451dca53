// A scenario is a guest: what it can reach is a white list, and what is not on it is
// not there, in every place where a scenario may write Lua.
#include "script/guest_desk.h"

static void globals_that_reach_out_are_absent(void **state) {
    (void)state;
    static const char *const names[] = {
        "io",           "os",           "debug",    "package",  "load",
        "loadstring",   "dofile",       "loadfile", "newproxy", "collectgarbage",
        "coroutine",    "rawset",       "rawget",   "rawequal", "rawlen",
        "setmetatable", "getmetatable", "pcall",    "xpcall",   "next",
        "warn",         "print",        "_G",       "_VERSION", "setfenv",
        "getfenv",      "module",       "bit32",    "arg",      "jit",
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char lua[64];
        snprintf(lua, sizeof lua, "local f = %s", names[i]);
        refused(lua, "is unknown");
        stopped(lua, "is unknown");
    }
    stopped_everywhere("local f = io", "'io' is unknown");
    refused_in("people.lua", "io.open('x')", "'io' is unknown");
    refused_in("nl.lua", "os.exit(7)", "'os' is unknown");
}

static void fields_that_reach_out_are_absent(void **state) {
    (void)state;
    static const char *const names[] = {
        "string.dump", "string.pack", "string.unpack",    "string.packsize",
        "table.move",  "utf8.codes",  "utf8.charpattern", "math.randomseed",
        "math.exp",    "math.log",    "math.sin",         "math.pow",
        "('').dump",   "('').pack",
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char lua[96];
        snprintf(lua, sizeof lua, "local f = %s; f = nil", names[i]);
        refused(lua, "is unknown");
        stopped(lua, "is unknown");
    }
}

// All that there is; a new name must be looked at before it stands here.
static void the_white_list_is_exactly_this(void **state) {
    (void)state;
    static const struct {
        const char *list, *names;
    } libraries[] = {
        {"math",
         "abs ceil floor fmod huge max maxinteger min mininteger modf pi random sqrt "
         "tointeger type ult"                                                     },
        {"string",
         "byte char find format gmatch gsub len lower match rep reverse sub upper"},
        {"table",  "concat insert pack remove sort unpack"                        },
        {"utf8",   "char codepoint len offset"                                    },
    };
    for (size_t i = 0; i < sizeof libraries / sizeof libraries[0]; i++) {
        char lua[200];
        snprintf(lua, sizeof lua,
                 "local all = {} for k in pairs(%s) do all[#all + 1] = k end\n"
                 "narrate(table.concat(all, ' '))",
                 libraries[i].list);
        fine(lua, libraries[i].names);
    }
}

// By a pattern, and as it is where that is asked for; see test_patterns.c.
static void a_text_is_searched(void **state) {
    (void)state;
    fine("narrate(tostring((('b.c'):find('%.'))) .. tostring((('1bc'):find('%a'))))",
         "22");
    fine("narrate(tostring((string.find('a(b', '(', 1, true))))", "2");
    stopped("narrate(tostring(string.find('a(b', '(')))", "unfinished capture");
}

// There is no way to give a table or a value behaviour of its own: no metatable can be
// made, and those of the engine cannot be taken.
static void there_are_no_metatables(void **state) {
    (void)state;
    stopped("getmetatable('').__index = nil", "'getmetatable' is unknown");
    stopped("setmetatable({}, { __gc = error })", "'setmetatable' is unknown");
    stopped("local t = { __index = function() return 1 end } narrate(t.x .. '')",
            "cannot be joined to a text");
    stopped("local t = { __tostring = function() return 'x' end } error(t)",
            "without words");
    stopped("local t <close> = {}", "non-closable value");
    fine("local t = { __len = function() return 9 end, 1 } narrate('n' .. #t)", "n1");
}

static void there_are_no_coroutines(void **state) {
    (void)state;
    stopped("coroutine.wrap(function() end)()", "'coroutine' is unknown");
    // choose would wait within a callback of the library
    stopped("table.sort({ 2, 1 }, function()\n"
            "  choose { { id = 'a', 'A' }, { id = 'b', 'B' } } end)",
            "choose cannot stand here");
}

// What ends a call cannot be caught.
static void nothing_can_be_caught(void **state) {
    (void)state;
    stopped("pcall(function() while true do end end)", "'pcall' is unknown");
    stopped("xpcall(error, function() end)", "'xpcall' is unknown");
    stopped("table.sort({ 2, 1 }, function() error('through') end)", "through");
}

static void the_engines_own_functions_check_what_they_get(void **state) {
    (void)state;
    stopped("narrate(now.trsut)", "did you mean 'trust'");
    stopped("narrate(now.member('adda').trust)",
            "no member 'adda'; did you mean 'ada'");
    stopped("narrate()", "a text belongs here");
    stopped("narrate({})", "a text belongs here");
    stopped("narrate(7)", "a text belongs here");
    stopped("say('ada')", "say needs two things");
    stopped("narrate(now:member('ada').name)", "now.member(...) with a point");
    stopped("say({}, 'x')", "a text belongs here");
    stopped("say('bob', 'hello')", "no member 'bob'; did you mean 'bo'");
    stopped("effect()", "a table belongs here");
    stopped("effect { 'x' }", "no member");
    stopped("effect { team = { trust = 'x' } }", "trust must be a number");
    stopped("effect { team = { trust = 0 / 0 } }", "trust must be a number");
    stopped("effect { team = { trust = math.huge } }", "trust must be a number");
    stopped("later(0, {})", "from 1 to 104");
    stopped("later(math.mininteger, {})", "from 1 to 104");
    stopped("later(1.5, {})", "a whole number belongs here");
    stopped("chance(2)", "from 0 to 1");
    stopped("chance(0 / 0)", "from 0 to 1");
    stopped("set()", "a text belongs here");
    stopped("set('x', {})", "true, false, a number or a text");
    stopped("set('x', now)", "true, false, a number or a text");
    stopped("if now.chose('y') then end", "no event 'y'");
    stopped("if now.did('emial') then end", "did you mean 'email'");
    stopped("now.flag()", "a text belongs here");
    stopped("math.random(0)", "empty or too large");
    stopped("math.random(math.mininteger, math.maxinteger)", "empty or too large");
    stopped("choose()", "a table belongs here");
    stopped("choose { 1, 2 }", "not a table in braces");
    stopped("choose { { id = 'a', 'A' } }", "choose needs 2 to 6 options, found 1");
    stopped("choose { { id = 'a', 'A' }, { id = 'a', 'B' } }",
            "two options have the id 'a'");
    stopped("choose { { 'A' }, { id = 'a', 'B' } }", "id is missing");
    stopped("choose { { id = {}, 'A' }, { id = 'a', 'B' } }", "id must be a text");
}

// They belong to a scene, and there they stay.
static void a_kept_function_means_nothing_elsewhere(void **state) {
    (void)state;
    stopped("local f = now.member f('nobody')", "no member 'nobody'");
    refused("narrate('x')", "works only in a scene");
    refused("local x = now.week", "'now' is unknown");
    refused("math.random()", "only while a game runs");
    for (int i = 0; i < PLACE_COUNT; i++) {
        if (strcmp(places[i].what, "a scene") == 0) continue;
        Written w = written_at(&places[i], "narrate 'from the wrong place'");
        play_out(&w);
        assert_true(game_fault_count(w.game) > 0);
        assert_non_null(strstr(game_fault(w.game, 0), "works only in a scene"));
        assert_false(told(&w, "from the wrong place\n"));
        written_end(&w);
    }
}

// ---- functions of the library that would loop in C

static void ranges_and_sizes_are_checked_first(void **state) {
    (void)state;
    refused("string.rep('x', 1 << 40)", "too long");
    refused("string.rep('x', -1 >> 1)", "too long");
    refused("local s = ('x'):rep(1e9)", "too long");
    refused("error(string.rep('', math.maxinteger) .. 'empty')", "empty");
    refused("table.unpack({}, 1, 1e8)", "the list is too long");
    refused("table.unpack({}, math.mininteger, math.maxinteger)",
            "the list is too long");
    refused("table.unpack({}, 1, 300)", "at most 250 values");
    refused("local b = ('x'):rep(300):byte(1, -1)", "at most 250 values");
    refused("utf8.codepoint(('x'):rep(300), 1, -1)", "at most 250 values");
    refused("table.concat({}, 'x', 1, 1e9)", "runs too long");
    refused("table.concat({}, 'x', math.mininteger, math.maxinteger)", "runs too long");
    refused("table.insert({}, 1 << 60, 1)", "no such place");
    refused("table.remove({}, 1 << 60)", "no such place");
    refused("local function f(...) return f(1, ...) end f()", "at most 250 values");
    refused("select(0)", "no such place");
    refused("utf8.char(-1)", "too large or too small");
    refused("string.char(256)", "too large or too small");
}

static void a_format_shows_no_address(void **state) {
    (void)state;
    refused("string.format('%p', {})", "not offered");
    refused("string.format('\\1%p', {})", "not offered");
    refused("string.format('%a', 1)", "not offered");
    refused("string.format('%n', 1)", "not offered");
    refused("string.format('%', 1)", "not offered");
    refused("string.format('%99999d', 1)", "string.format does not know");
    refused("string.format('%.99999f', 1)", "string.format does not know");
    refused("error(string.format('%s %s', {}, error))", "table function");
    fine("narrate(tostring({}) .. tostring(now) .. tostring(narrate))",
         "tableuserdatafunction");
}

static void a_lying_order_ends(void **state) {
    (void)state;
    fine("local t = { 3, 1, 2, 5, 4 }\n"
         "table.sort(t, function() return true end) narrate('n' .. #t)\n"
         "table.sort(t, function() return false end) narrate('m' .. #t)",
         "m5");
    stopped("table.sort({ 1, 'a' })", "cannot be compared");
    stopped("local t = {} for i = 1, 9 do t[i] = i end\n"
            "table.sort(t, function(a, b) t[1] = nil error('in order') end)",
            "in order");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(globals_that_reach_out_are_absent),
        cmocka_unit_test(fields_that_reach_out_are_absent),
        cmocka_unit_test(the_white_list_is_exactly_this),
        cmocka_unit_test(a_text_is_searched),
        cmocka_unit_test(there_are_no_metatables),
        cmocka_unit_test(there_are_no_coroutines),
        cmocka_unit_test(nothing_can_be_caught),
        cmocka_unit_test(the_engines_own_functions_check_what_they_get),
        cmocka_unit_test(a_kept_function_means_nothing_elsewhere),
        cmocka_unit_test(ranges_and_sizes_are_checked_first),
        cmocka_unit_test(a_format_shows_no_address),
        cmocka_unit_test(a_lying_order_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
