// The white list: all of Lua's own library that a scenario sees. Left out on
// purpose: whatever reaches files, clocks, addresses or other code; pcall, so that
// no script can swallow the error that stops it; metatables and coroutines; next,
// whose order differs from run to run; powers and logarithms of the C library,
// whose last digit differs from machine to machine (the sign ^: read/powers.h).
#include "base/chance.h"
#include "script/guest/budget.h"
#include "script/guest/patterns.h"
#include "script/guest/sorting.h"
#include "script/guest/unknown.h"
#include "script/guest/work.h"

#include <lualib.h>

#include <stdio.h>
#include <string.h>

static const char *const kept_base[] = {"assert", "error", "ipairs", "type", NULL};
static const char *const kept_math[] = {
    "abs",        "ceil", "floor", "fmod", "huge",      "max",  "maxinteger", "min",
    "mininteger", "modf", "pi",    "sqrt", "tointeger", "type", "ult",        NULL};

// Those that walk through texts or lists, see work.h.
static const char *const charged_base[] = {"select", "tonumber", NULL};
static const char *const charged_string[] = {"byte", "len",   "lower", "reverse",
                                             "sub",  "upper", NULL};
static const char *const charged_table[] = {"pack", "unpack", NULL};
static const char *const charged_utf8[] = {"codepoint", "len", "offset", NULL};
static const char *const none[] = {NULL};

// "10" + 1: a text is read as a number, from its first sign to its last.
static const char *const reckoning[] = {"__add", "__sub",  "__mul", "__mod", "__pow",
                                        "__div", "__idiv", "__unm", NULL};

// tostring without addresses.
static int l_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    switch (lua_type(L, 1)) {
    case LUA_TNIL: lua_pushliteral(L, "nil"); break;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false"); break;
    case LUA_TNUMBER:
    case LUA_TSTRING:
        lua_settop(L, 1);
        lua_tolstring(L, 1, NULL);
        break;
    default: lua_pushstring(L, luaL_typename(L, 1));
    }
    return 1;
}

static int l_rep(lua_State *L) {
    size_t length;
    const char *text = luaL_checklstring(L, 1, &length);
    lua_Integer times = luaL_checkinteger(L, 2);
    if (times < 0 || length == 0) times = 0;
    if (length > 0 && times > (lua_Integer)(GUEST_TEXT_MAX / length)) {
        guest_fail(L, "string.rep: the text would be too long");
    }
    guest_work(L, (size_t)times * length);
    luaL_Buffer buffer;
    luaL_buffinit(L, &buffer);
    for (lua_Integer i = 0; i < times; i++) luaL_addlstring(&buffer, text, length);
    luaL_pushresult(&buffer);
    return 1;
}

// Tables and functions become the name of their type, without an address.
static void hide_addresses(lua_State *L) {
    for (int i = lua_gettop(L); i > 1; i--) {
        if (lua_type(L, i) <= LUA_TSTRING && !lua_islightuserdata(L, i)) continue;
        lua_pushstring(L, luaL_typename(L, i));
        lua_replace(L, i);
    }
}

// Behind each function that can make a text of numbers. A text with zeros in it is
// compared a piece at a time, which takes a hundred times as long; none has one, for
// sources are refused that write it (source.h).
static int l_without_zero(lua_State *L) {
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, 1);
    size_t length;
    const char *made = lua_tolstring(L, 1, &length);
    if (memchr(made, '\0', length)) guest_fail(L, "a text cannot hold the sign 0");
    return 1;
}

static void set_without_zero(lua_State *L, const char *name, int from) {
    lua_getfield(L, from, name);
    work_charge(L);
    lua_pushcclosure(L, l_without_zero, 1);
    lua_setfield(L, -2, name);
}

// string.format with %d %g %f %s and the like, none of which shows an address.
static int l_format(lua_State *L) {
    size_t length;
    const char *format = luaL_checklstring(L, 1, &length), *end = format + length;
    for (const char *at = format; (at = memchr(at, '%', (size_t)(end - at)));) {
        at += 1 + strspn(at + 1, "-+ #0123456789.");
        if (!*at || !strchr("dixXufgGcsq%", *at)) {
            guest_fail(L, "string.format: '%%%c' is not offered", *at ? *at : ' ');
        }
        at++;
    }
    hide_addresses(L);
    return l_without_zero(L);
}

// Whose luck it is: that of a question, or of the event whose scene plays.
static uint64_t drawn_for(const View *view) {
    if (view->asked != NO_FUNCTION) return (UINT64_C(1) << 32) + (uint64_t)view->asked;
    return (uint64_t)(view->event + 1);
}

// math.random from the game's own luck: the same key, the same draw.
static int l_random(lua_State *L) {
    Guest *guest = guest_of(L);
    const View *view = guest->view;
    if (!view) return guest_fail(L, "math.random works only while a game runs");
    uint64_t purpose = 5000 + (uint64_t)view->facts->chances++;
    double share =
        chance_share(view->seed, (uint64_t)view->week, drawn_for(view), purpose);
    if (lua_gettop(L) == 0) {
        lua_pushnumber(L, share);
        return 1;
    }
    lua_Integer low = lua_gettop(L) > 1 ? luaL_checkinteger(L, 1) : 1;
    lua_Integer high = luaL_checkinteger(L, lua_gettop(L) > 1 ? 2 : 1);
    lua_Unsigned range = (lua_Unsigned)high - (lua_Unsigned)low;
    bool fits = low <= high && range < INT32_MAX;
    luaL_argcheck(L, fits, 1, "the range is empty or too large");
    lua_pushinteger(L, low + (lua_Integer)(share * (double)(range + 1)));
    return 1;
}

static void copy(lua_State *L, const char *const *names, int from, int to) {
    for (; *names; names++) {
        lua_getfield(L, from, *names);
        lua_setfield(L, to, *names);
    }
}

static void copy_charged(lua_State *L, const char *const *names, int from, int to) {
    for (; *names; names++) {
        lua_getfield(L, from, *names);
        work_charge(L);
        lua_setfield(L, to, *names);
    }
}

// A library of Lua's with only the kept names of it, at the top of the stack.
static void open_some(lua_State *L, lua_CFunction open, const char *const *kept,
                      const char *const *charged) {
    lua_pushcfunction(L, open);
    lua_call(L, 0, 1);
    int all = lua_gettop(L);
    lua_newtable(L);
    copy(L, kept, all, all + 1);
    copy_charged(L, charged, all, all + 1);
    if (open == luaopen_table) work_table(L, all, all + 1);
    if (open == luaopen_utf8) set_without_zero(L, "char", all);
    lua_remove(L, all);
}

// A name that is not there: the nearest that is, or none.
static int l_unknown(lua_State *L) {
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
    const char *names[UNKNOWN_NAMES_MAX];
    int count = 0;
    lua_pushnil(L);
    while (count < UNKNOWN_NAMES_MAX && lua_next(L, lua_upvalueindex(1))) {
        if (lua_type(L, -2) == LUA_TSTRING) names[count++] = lua_tostring(L, -2);
        lua_pop(L, 1);
    }
    char said[SENTENCE_BYTES];
    unknown_name(guest_of(L), name, names, count, said);
    return guest_fail(L, "%s", said);
}

// From now on an unknown name is an error, not nil. The globals are at the top.
void library_strict(lua_State *L) {
    lua_createtable(L, 0, 1);
    lua_pushvalue(L, -2);
    lua_pushcclosure(L, l_unknown, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
}

// A part of the library becomes a global; a name that it lacks is an error.
static void set_part(lua_State *L, const char *name, int globals) {
    library_strict(L);
    lua_setfield(L, globals, name);
}

static void open_string(lua_State *L, int globals) {
    lua_pushcfunction(L, luaopen_string);
    lua_call(L, 0, 1);
    int all = lua_gettop(L);
    lua_newtable(L);
    copy_charged(L, charged_string, all, all + 1);
    set_without_zero(L, "char", all);
    lua_getfield(L, all, "format");
    work_charge(L);
    lua_pushcclosure(L, l_format, 1);
    lua_setfield(L, -2, "format");
    lua_pushcfunction(L, l_rep);
    lua_setfield(L, -2, "rep");
    patterns_open(L);

    lua_pushliteral(L, ""); // ("x"):upper() goes to the same list
    lua_getmetatable(L, -1);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    copy_charged(L, reckoning, lua_gettop(L), lua_gettop(L));
    lua_pop(L, 2);
    set_part(L, "string", globals);
    lua_settop(L, all - 1);
}

void library_open(lua_State *L) {
    int globals = lua_gettop(L);
    open_some(L, luaopen_base, kept_base, charged_base);
    copy(L, kept_base, lua_gettop(L), globals);
    copy(L, charged_base, lua_gettop(L), globals);
    lua_pop(L, 1);
    lua_pushcfunction(L, l_tostring);
    lua_setfield(L, globals, "tostring");
    sorting_open(L, globals);

    open_some(L, luaopen_math, kept_math, none);
    lua_pushcfunction(L, l_random);
    lua_setfield(L, -2, "random");
    set_part(L, "math", globals);
    open_some(L, luaopen_table, none, charged_table);
    sorting_table(L);
    set_part(L, "table", globals);
    open_some(L, luaopen_utf8, none, charged_utf8);
    set_part(L, "utf8", globals);
    open_string(L, globals);
    lua_settop(L, globals);
}

static int l_sealed(lua_State *L) {
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
    return guest_fail(L,
                      "'%s' cannot be changed while the game runs; remember it with "
                      "set(\"%s\", ...) and read it with now.flag(\"%s\")",
                      name, name, name);
}

static int l_closed(lua_State *L) {
    return guest_fail(L, "Lua's own library cannot grow while the game runs");
}

static void close_parts(lua_State *L, int globals) {
    static const char *const parts[] = {"string", "table", "math", "utf8"};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        lua_pushstring(L, parts[i]); // the author may have put something else there
        if (lua_rawget(L, globals) == LUA_TTABLE && lua_getmetatable(L, -1)) {
            lua_pushcfunction(L, l_closed);
            lua_setfield(L, -2, "__newindex");
            lua_pop(L, 1);
        }
        lua_pop(L, 1);
    }
}

// All globals move behind an empty table, so that writing one can be refused.
void library_seal(lua_State *L) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    int globals = lua_gettop(L);
    close_parts(L, globals);
    lua_newtable(L); // behind
    lua_pushnil(L);
    while (lua_next(L, globals)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, globals + 1);
    }
    lua_pushnil(L);
    while (lua_next(L, globals + 1)) {
        lua_pop(L, 1);
        lua_pushvalue(L, -1);
        lua_pushnil(L);
        lua_rawset(L, globals);
    }
    library_strict(L); // of what is behind
    lua_createtable(L, 0, 2);
    lua_insert(L, -2);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, l_sealed);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, globals);
    lua_settop(L, globals - 1);
}
