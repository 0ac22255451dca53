#include "script/guest/lasting.h"

#include "base/array.h"

// Stack places while walking: what was seen, the functions and values noted, and
// what tables are closed with.
enum { SEEN = 1, FUNCTIONS, VALUES, CLOSED };

static const char functions_key, values_key;

static int l_closed(lua_State *L) {
    return guest_fail(L, "a table of the scenario cannot grow while the game runs; "
                         "remember things with set(\"name\", value)");
}

static bool is_new(lua_State *L, int index) {
    lua_pushvalue(L, index);
    if (lua_rawget(L, SEEN) != LUA_TNIL) {
        lua_pop(L, 1);
        return false;
    }
    lua_pop(L, 1);
    lua_pushvalue(L, index);
    lua_pushboolean(L, 1);
    lua_rawset(L, SEEN);
    return true;
}

enum { DEEPEST = 100 }; // tables in tables

static void walk(lua_State *L, int depth);

static void walk_table(lua_State *L, int depth) {
    int table = lua_gettop(L);
    if (!lua_getmetatable(L, table)) {
        lua_pushvalue(L, CLOSED);
        lua_setmetatable(L, table);
    } else {
        lua_pop(L, 1);
    }
    lua_pushnil(L);
    while (lua_next(L, table)) walk(L, depth + 1);
}

// Notes upvalue number `place` of the function below the value at the top.
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

static void walk_function(lua_State *L, int depth) {
    int function = lua_gettop(L);
    if (lua_iscfunction(L, function)) return;
    for (int i = 1; lua_getupvalue(L, function, i); i++) {
        bool plain = lua_type(L, -1) != LUA_TTABLE && lua_type(L, -1) != LUA_TFUNCTION;
        if (plain) note(L, function, i);
        walk(L, depth + 1);
    }
}

// Walks through the value at the top of the stack and pops it.
static void walk(lua_State *L, int depth) {
    if (depth > DEEPEST)
        guest_fail(L, "the scenario's tables lie more than %d deep", DEEPEST);
    luaL_checkstack(L, 12, "the scenario's tables lie too deep");
    int type = lua_type(L, -1);
    if ((type == LUA_TTABLE || type == LUA_TFUNCTION) && is_new(L, lua_gettop(L))) {
        int top = lua_gettop(L);
        if (type == LUA_TTABLE)
            walk_table(L, depth);
        else
            walk_function(L, depth);
        lua_settop(L, top);
    }
    lua_pop(L, 1);
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
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    lua_getmetatable(L, -1); // library_seal has moved the globals behind this
    lua_getfield(L, -1, "__index");
    walk(L, 0);
    lua_pop(L, 2);
    lua_pushvalue(L, FUNCTIONS);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &functions_key);
    lua_pushvalue(L, VALUES);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &values_key);
}

void lasting_restore(Guest *guest) {
    lua_State *L = guest->lua;
    if (guest->shared_count == 0) return;
    lua_rawgetp(L, LUA_REGISTRYINDEX, &functions_key);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &values_key);
    for (int i = 1; i <= guest->shared_count; i++) {
        lua_rawgeti(L, -2, i);
        lua_rawgeti(L, -2, i);
        lua_setupvalue(L, -2, guest->shared[i - 1]);
        lua_pop(L, 1);
    }
    lua_pop(L, 2);
}
