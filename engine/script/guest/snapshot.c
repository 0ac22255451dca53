#include "script/guest/snapshot.h"

#include "script/guest/budget.h"

// A record of the list: a function, the number of its upvalue, what that held; or a
// table, false, a copy of it.
enum { RECORD = 3 };

enum { DEEPEST = 100 }; // tables in tables

Snapshot snapshot_begin(lua_State *L) {
    lua_newtable(L);
    lua_newtable(L);
    int top = lua_gettop(L);
    return (Snapshot){.list = top - 1, .seen = top};
}

// Moves the value at the top into the list.
static void keep(lua_State *L, Snapshot *s) {
    lua_rawseti(L, s->list, ++s->count);
}

// Whether the value at the top of the stack, which it pops, was not seen before.
static bool is_new(lua_State *L, const Snapshot *s) {
    lua_pushvalue(L, -1);
    bool seen = lua_rawget(L, s->seen) != LUA_TNIL;
    lua_pop(L, 1);
    lua_pushboolean(L, 1);
    lua_rawset(L, s->seen);
    return !seen;
}

static void walk(lua_State *L, Snapshot *s, int depth);

// Pushes a copy of a table.
static void push_copy(lua_State *L, Snapshot *s, int table) {
    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, table)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -4);
        s->held++;
        if (s->price > 0) guest_work(L, (uint64_t)s->price);
    }
}

static void walk_entries(lua_State *L, Snapshot *s, int table, int depth) {
    lua_pushnil(L);
    while (lua_next(L, table)) walk(L, s, depth + 1);
}

// Tables of the library are closed already.
static void walk_table(lua_State *L, Snapshot *s, int depth) {
    int table = lua_gettop(L);
    lua_pushvalue(L, table);
    keep(L, s);
    lua_pushboolean(L, 0);
    keep(L, s);
    push_copy(L, s, table);
    keep(L, s);
    if (s->closed > 0 && !lua_getmetatable(L, table)) {
        lua_pushvalue(L, s->closed);
        lua_setmetatable(L, table);
    }
    walk_entries(L, s, table, depth);
}

// Notes upvalue number `place` of a function; its value is at the top of the stack.
static void note(lua_State *L, Snapshot *s, int function, int place) {
    lua_pushvalue(L, function);
    keep(L, s);
    lua_pushinteger(L, place);
    keep(L, s);
    lua_pushvalue(L, -1);
    keep(L, s);
}

// Many functions share a variable: it is noted once.
static void walk_function(lua_State *L, Snapshot *s, int depth) {
    int function = lua_gettop(L);
    if (lua_iscfunction(L, function)) return;
    for (int i = 1; lua_getupvalue(L, function, i); i++) {
        lua_pushlightuserdata(L, lua_upvalueid(L, function, i));
        if (is_new(L, s)) note(L, s, function, i);
        walk(L, s, depth + 1);
    }
}

// Walks through the value at the top of the stack and pops it.
static void walk(lua_State *L, Snapshot *s, int depth) {
    if (depth > DEEPEST)
        guest_fail(L, "the scenario's tables lie more than %d deep", DEEPEST);
    luaL_checkstack(L, 12, "the scenario's tables lie too deep");
    int type = lua_type(L, -1);
    int top = lua_gettop(L);
    lua_pushvalue(L, top);
    if ((type == LUA_TTABLE || type == LUA_TFUNCTION) && is_new(L, s)) {
        if (type == LUA_TTABLE)
            walk_table(L, s, depth);
        else
            walk_function(L, s, depth);
    }
    lua_settop(L, top - 1);
}

void snapshot_add(lua_State *L, Snapshot *snapshot) {
    walk(L, snapshot, 0);
}

void snapshot_add_entries(lua_State *L, Snapshot *snapshot) {
    walk_entries(L, snapshot, lua_gettop(L), 0);
}

// What came into a table since; only an open one can have grown.
static void remove_new(lua_State *L, int table, int copy) {
    lua_pushnil(L);
    while (lua_next(L, table)) {
        lua_pop(L, 1);
        lua_pushvalue(L, -1);
        if (lua_rawget(L, copy) == LUA_TNIL) {
            lua_pushvalue(L, -2);
            lua_pushnil(L);
            lua_rawset(L, table);
        }
        lua_pop(L, 1);
    }
}

// Puts back what a table held: its copy is at the top of the stack.
static void restore_table(lua_State *L, int table) {
    int copy = lua_gettop(L);
    bool closed = lua_getmetatable(L, table);
    lua_settop(L, copy);
    if (!closed) remove_new(L, table, copy);
    lua_pushnil(L);
    while (lua_next(L, copy)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, table);
    }
}

void snapshot_restore(lua_State *L, int list, int count) {
    int top = lua_gettop(L);
    for (int i = 1; i <= count; i += RECORD) {
        lua_rawgeti(L, list, i);
        lua_rawgeti(L, list, i + 1);
        lua_rawgeti(L, list, i + 2);
        if (lua_isinteger(L, top + 2))
            lua_setupvalue(L, top + 1, (int)lua_tointeger(L, top + 2));
        else
            restore_table(L, top + 1);
        lua_settop(L, top);
    }
}
