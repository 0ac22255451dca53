#include "script/guest/sorting.h"

#include "script/guest/budget.h"

#include <stdbool.h>
#include <string.h>

static int rank(lua_State *L, int index) {
    switch (lua_type(L, index)) {
    case LUA_TNUMBER: return 0;
    case LUA_TSTRING: return 1;
    case LUA_TBOOLEAN: return 2;
    default: guest_fail(L, "pairs: a key must be a number, a text, true or false");
    }
    return 3;
}

static bool text_before(lua_State *L, int a, int b) {
    size_t first_length, second_length;
    const char *first = lua_tolstring(L, a, &first_length);
    const char *second = lua_tolstring(L, b, &second_length);
    size_t length = first_length < second_length ? first_length : second_length;
    guest_work(L, length);
    int order = memcmp(first, second, length);
    return order < 0 || (order == 0 && first_length < second_length);
}

// The order of keys; both are at absolute places of the stack.
static bool key_before(lua_State *L, int a, int b) {
    int first = rank(L, a), second = rank(L, b);
    if (first != second) return first < second;
    if (first == 1) return text_before(L, a, b);
    if (first == 2) return !lua_toboolean(L, a) && lua_toboolean(L, b);
    return lua_compare(L, a, b, LUA_OPLT);
}

// The order function at place 2, or < where there is none.
static bool asked_before(lua_State *L, int a, int b) {
    if (lua_isnoneornil(L, 2)) {
        if (lua_type(L, a) == LUA_TSTRING) guest_work(L, lua_rawlen(L, a));
        return lua_compare(L, a, b, LUA_OPLT);
    }
    lua_pushvalue(L, 2);
    lua_pushvalue(L, a);
    lua_pushvalue(L, b);
    lua_call(L, 2, 1);
    bool before = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return before;
}

typedef bool Before(lua_State *L, int a, int b);

// Merges list[low..middle) and list[middle..high) (from 1) through `spare`.
static void merge(lua_State *L, int list, int spare, int low, int middle, int high,
                  Before *before) {
    int left = low, right = middle;
    guest_work(L, 4 * (size_t)(high - low)); // each is touched several times
    for (int to = low; to < high; to++) {
        bool second = left == middle;
        if (!second && right < high) {
            lua_rawgeti(L, list, right);
            lua_rawgeti(L, list, left);
            second = before(L, lua_gettop(L) - 1, lua_gettop(L));
            lua_pop(L, 2);
        }
        lua_rawgeti(L, list, second ? right++ : left++);
        lua_rawseti(L, spare, to);
    }
    for (int i = low; i < high; i++) {
        lua_rawgeti(L, spare, i);
        lua_rawseti(L, list, i);
    }
}

// Bottom-up merge sort: stable, n log n whatever `before` answers.
static void sort(lua_State *L, int list, int count, Before *before) {
    lua_createtable(L, count, 0);
    int spare = lua_gettop(L);
    for (int width = 1; width < count; width *= 2) {
        for (int low = 1; low + width <= count; low += 2 * width) {
            int high = low + 2 * width;
            merge(L, list, spare, low, low + width, high < count + 1 ? high : count + 1,
                  before);
        }
    }
    lua_pop(L, 1);
}

static int checked_length(lua_State *L, int index) {
    luaL_checktype(L, index, LUA_TTABLE);
    lua_Unsigned length = lua_rawlen(L, index);
    if (length > GUEST_LOOP_MAX) guest_fail(L, "the table is too long");
    return (int)length;
}

static int l_sort(lua_State *L) {
    int count = checked_length(L, 1);
    lua_settop(L, 2);
    sort(L, 1, count, asked_before);
    return 0;
}

// The iterator: upvalues are the table, its keys in order, how far we are.
static int l_next(lua_State *L) {
    lua_Integer place = lua_tointeger(L, lua_upvalueindex(3)) + 1;
    lua_pushinteger(L, place);
    lua_replace(L, lua_upvalueindex(3));
    if (lua_rawgeti(L, lua_upvalueindex(2), place) == LUA_TNIL) return 1;
    lua_pushvalue(L, -1);
    lua_rawget(L, lua_upvalueindex(1));
    return 2;
}

static int l_pairs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_newtable(L);
    int count = 0;
    lua_pushnil(L);
    while (lua_next(L, 1)) {
        lua_pop(L, 1);
        rank(L, -1);
        if (++count > GUEST_LOOP_MAX) guest_fail(L, "the table is too long");
        lua_pushvalue(L, -1);
        lua_rawseti(L, 2, count);
    }
    guest_work(L, (size_t)count);
    sort(L, 2, count, key_before);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, l_next, 3);
    return 1;
}

void sorting_open(lua_State *L, int globals) {
    lua_pushcfunction(L, l_pairs);
    lua_setfield(L, globals, "pairs");
}

void sorting_table(lua_State *L) {
    lua_pushcfunction(L, l_sort);
    lua_setfield(L, -2, "sort");
}
