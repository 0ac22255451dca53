#include "script/guest/work.h"

#include "script/guest/budget.h"

// Calls what is behind a charged function in its place: the same frame, so that its
// messages name it as the scenario does.
static int call_behind(lua_State *L) {
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

// The last `count` values of the stack: one each, and the length of texts.
static void charge_values(lua_State *L, int count) {
    uint64_t units = (uint64_t)count;
    for (int i = 1; i <= count; i++) {
        if (lua_type(L, -i) == LUA_TSTRING) units += lua_rawlen(L, -i);
    }
    guest_work(L, units);
}

static int l_charged(lua_State *L) {
    charge_values(L, lua_gettop(L));
    int results = call_behind(L);
    if (results > GUEST_VALUES_MAX) {
        guest_fail(L, "a call gives at most %d values", GUEST_VALUES_MAX);
    }
    charge_values(L, results);
    return results;
}

// From place `from` up to `to`, both of the author's.
static void charge_range(lua_State *L, lua_Integer from, lua_Integer to) {
    if (to >= from) guest_work(L, (uint64_t)to - (uint64_t)from);
}

static lua_Integer length_of(lua_State *L) {
    return lua_istable(L, 1) ? (lua_Integer)lua_rawlen(L, 1) : 0;
}

static int l_concat(lua_State *L) {
    lua_Integer length = length_of(L);
    charge_range(L, luaL_optinteger(L, 3, 1), luaL_optinteger(L, 4, length));
    return l_charged(L);
}

// insert(list, place, value) moves all behind the place.
static int l_insert(lua_State *L) {
    if (lua_gettop(L) == 3) charge_range(L, luaL_checkinteger(L, 2), length_of(L));
    return call_behind(L);
}

static int l_remove(lua_State *L) {
    lua_Integer length = length_of(L);
    charge_range(L, luaL_optinteger(L, 2, length), length);
    return call_behind(L);
}

void work_charge(lua_State *L) {
    lua_pushcclosure(L, l_charged, 1);
}

void work_table(lua_State *L, int from, int to) {
    static const luaL_Reg functions[] = {
        {"concat", l_concat},
        {"insert", l_insert},
        {"remove", l_remove},
        {NULL,     NULL    },
    };
    for (const luaL_Reg *at = functions; at->name; at++) {
        lua_getfield(L, from, at->name);
        lua_pushcclosure(L, at->func, 1);
        lua_setfield(L, to, at->name);
    }
}
