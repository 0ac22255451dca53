#include "script/guest/lasting.h"

#include "base/array.h"

// Stack places while walking: what was seen; the functions of the variables noted and
// the values of these; the tables noted and copies of these; and what tables are closed
// with.
enum { SEEN = 1, FUNCTIONS, VALUES, TABLES, COPIES, CLOSED };

// Where the four lists are kept in the registry: at the addresses of these.
static const char list_keys[CLOSED];

static int l_closed(lua_State *L) {
    return guest_fail(L, "a table of the scenario cannot grow while the game runs; "
                         "remember things with set(\"name\", value)");
}

// Whether the value at the top of the stack, which it pops, was not seen before.
static bool is_new(lua_State *L) {
    lua_pushvalue(L, -1);
    bool seen = lua_rawget(L, SEEN) != LUA_TNIL;
    lua_pop(L, 1);
    lua_pushboolean(L, 1);
    lua_rawset(L, SEEN);
    return !seen;
}

enum { DEEPEST = 100 }; // tables in tables

static void walk(lua_State *L, int depth);

// Notes a table with all that it holds.
static void note_table(lua_State *L, int table) {
    Guest *guest = guest_of(L);
    lua_Integer number = ++guest->tables;
    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, table)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -4);
        guest->held++;
    }
    lua_rawseti(L, COPIES, number);
    lua_pushvalue(L, table);
    lua_rawseti(L, TABLES, number);
}

static void walk_entries(lua_State *L, int table, int depth) {
    lua_pushnil(L);
    while (lua_next(L, table)) walk(L, depth + 1);
}

// Tables of the library are closed already.
static void walk_table(lua_State *L, int depth) {
    int table = lua_gettop(L);
    note_table(L, table);
    if (!lua_getmetatable(L, table)) {
        lua_pushvalue(L, CLOSED);
        lua_setmetatable(L, table);
    }
    walk_entries(L, table, depth);
}

// Notes upvalue number `place` of a function; its value is at the top of the stack.
static void note(lua_State *L, int function, int place) {
    Guest *guest = guest_of(L);
    if (!array_fit(&guest->shared, &guest->shared_room, guest->shared_count + 1,
                   sizeof *guest->shared)) {
        guest_fail(L, "not enough memory");
    }
    guest->shared[guest->shared_count++] = place;
    lua_pushvalue(L, function);
    lua_rawseti(L, FUNCTIONS, guest->shared_count);
    lua_pushvalue(L, -1);
    lua_rawseti(L, VALUES, guest->shared_count);
}

// Many functions share a variable: it is noted once.
static void walk_function(lua_State *L, int depth) {
    int function = lua_gettop(L);
    if (lua_iscfunction(L, function)) return;
    for (int i = 1; lua_getupvalue(L, function, i); i++) {
        lua_pushlightuserdata(L, lua_upvalueid(L, function, i));
        if (is_new(L)) note(L, function, i);
        walk(L, depth + 1);
    }
}

// Walks through the value at the top of the stack and pops it.
static void walk(lua_State *L, int depth) {
    if (depth > DEEPEST)
        guest_fail(L, "the scenario's tables lie more than %d deep", DEEPEST);
    luaL_checkstack(L, 12, "the scenario's tables lie too deep");
    int type = lua_type(L, -1);
    int top = lua_gettop(L);
    lua_pushvalue(L, top);
    if ((type == LUA_TTABLE || type == LUA_TFUNCTION) && is_new(L)) {
        if (type == LUA_TTABLE)
            walk_table(L, depth);
        else
            walk_function(L, depth);
    }
    lua_settop(L, top - 1);
}

void lasting_note(lua_State *L) {
    Guest *guest = guest_of(L);
    lua_settop(L, 0);
    for (int i = SEEN; i <= CLOSED; i++) lua_newtable(L);
    lua_pushcfunction(L, l_closed);
    lua_setfield(L, CLOSED, "__newindex");
    for (int i = 1; i <= guest->functions; i++) {
        guest_push(L, i);
        walk(L, 0);
    }
    guest_table(L, GUEST_LOADED);
    walk(L, 0);
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    lua_getmetatable(L, -1); // library_seal has moved the globals behind this
    lua_getfield(L, -1, "__index");
    walk_entries(L, lua_gettop(L), 0); // they themselves cannot be changed
    for (int i = FUNCTIONS; i <= COPIES; i++) {
        lua_pushvalue(L, i);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &list_keys[i]);
    }
}

static void push_lists(lua_State *L) {
    lua_settop(L, 0);
    lua_pushnil(L); // in the place of what was seen
    for (int i = FUNCTIONS; i <= COPIES; i++) {
        lua_rawgetp(L, LUA_REGISTRYINDEX, &list_keys[i]);
    }
}

// Puts back what a table held: its copy is at the top of the stack, the table below.
static void restore_table(lua_State *L) {
    int copy = lua_gettop(L), table = copy - 1;
    lua_pushnil(L);
    while (lua_next(L, copy)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, table);
    }
}

void lasting_restore(lua_State *L) {
    const Guest *guest = guest_of(L);
    push_lists(L);
    for (int i = 1; i <= guest->shared_count; i++) {
        lua_rawgeti(L, FUNCTIONS, i);
        lua_rawgeti(L, VALUES, i);
        lua_setupvalue(L, -2, guest->shared[i - 1]);
        lua_pop(L, 1);
    }
    for (int i = 1; i <= guest->tables; i++) {
        lua_rawgeti(L, TABLES, i);
        lua_rawgeti(L, COPIES, i);
        restore_table(L);
        lua_pop(L, 2);
    }
}
