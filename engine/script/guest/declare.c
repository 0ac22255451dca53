#include "script/guest/declare.h"

#include "base/array.h"
#include "script/guest/guest.h"

#include <stdlib.h>
#include <string.h>

enum { DECLARED_MAX = 20000 };

const char *declared_name(DeclaredKind kind) {
    static const char *const names[DECLARED_COUNT] = {
        [DECLARED_SCENARIO] = "scenario", [DECLARED_MEMBER] = "member",
        [DECLARED_TIE] = "tie",           [DECLARED_USE] = "use",
        [DECLARED_ACTION] = "action",     [DECLARED_EVENT] = "event",
        [DECLARED_ENDING] = "ending",
    };
    return names[kind];
}

void declarations_close(Declarations *declarations) {
    free(declarations->items);
    *declarations = (Declarations){0};
}

// Notes the table at the top of the stack.
static void note(lua_State *L, DeclaredKind kind, const char *id, Origin origin) {
    Guest *guest = guest_of(L);
    Declarations *all = &guest->declarations;
    if (!guest->report) {
        guest_fail(L, "%s belongs at the top of the file, not in a function",
                   declared_name(kind));
    }
    if (all->count == DECLARED_MAX) guest_fail(L, "there are too many declarations");
    if (!array_fit(&all->items, &all->room, all->count + 1, sizeof *all->items)) {
        guest_fail(L, "not enough memory");
    }
    const char *kept = arena_text(&guest->arena, id, strlen(id));
    if (!kept) guest_fail(L, "not enough memory");
    int number = all->count++;
    all->items[number] = (Declared){kind, kept, origin, number};
    guest_table(L, GUEST_DECLARED);
    lua_insert(L, -2);
    lua_rawseti(L, -2, number);
    lua_pop(L, 1);
}

static int l_scenario(lua_State *L) {
    luaL_argexpected(L, lua_istable(L, 1), 1, "a table");
    lua_settop(L, 1);
    note(L, DECLARED_SCENARIO, "", spot_here(L));
    return 0;
}

static bool is_id(const char *id) {
    if (!*id || strlen(id) > 63) return false;
    for (const char *at = id; *at; at++) {
        bool letter = (*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'Z');
        bool more = (*at >= '0' && *at <= '9') || *at == '-';
        if (!letter && *at != '_' && !(more && at > id)) return false;
    }
    return true;
}

// The second half of `member "fatima" { ... }`: the table.
static int l_body(lua_State *L) {
    DeclaredKind kind = (DeclaredKind)lua_tointeger(L, lua_upvalueindex(1));
    const char *id = lua_tostring(L, lua_upvalueindex(2));
    Origin origin = {
        .file = lua_touserdata(L, lua_upvalueindex(3)),
        .line = (int)lua_tointeger(L, lua_upvalueindex(4)),
    };
    if (!lua_istable(L, 1)) {
        guest_fail(L, "after %s \"%s\" a table in braces is expected",
                   declared_name(kind), id);
    }
    lua_settop(L, 1);
    note(L, kind, id, origin);
    return 0;
}

// The first half: the id.
static int l_named(lua_State *L) {
    DeclaredKind kind = (DeclaredKind)lua_tointeger(L, lua_upvalueindex(1));
    const char *id = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : NULL;
    if (!id || !is_id(id)) {
        guest_fail(
            L, "%s needs a name of letters, digits and _ first: %s \"name\" { ... }",
            declared_name(kind), declared_name(kind));
    }
    Origin origin = spot_here(L);
    lua_pushinteger(L, kind);
    lua_pushvalue(L, 1);
    lua_pushlightuserdata(L, (void *)(size_t)origin.file);
    lua_pushinteger(L, origin.line);
    lua_pushcclosure(L, l_body, 4);
    return 1;
}

// tie(from, to, weight, way) and use(deck, options) keep their arguments as a list.
static int l_listed(lua_State *L) {
    DeclaredKind kind = (DeclaredKind)lua_tointeger(L, lua_upvalueindex(1));
    Origin origin = spot_here(L);
    lua_settop(L, 4);
    lua_createtable(L, 4, 0);
    for (int i = 1; i <= 4; i++) {
        lua_pushvalue(L, i);
        lua_rawseti(L, -2, i);
    }
    note(L, kind, "", origin);
    return 0;
}

static void add(lua_State *L, DeclaredKind kind, lua_CFunction function) {
    lua_pushinteger(L, kind);
    lua_pushcclosure(L, function, 1);
    lua_setfield(L, -2, declared_name(kind));
}

void declare_open(lua_State *L) {
    add(L, DECLARED_SCENARIO, l_scenario);
    add(L, DECLARED_MEMBER, l_named);
    add(L, DECLARED_TIE, l_listed);
    add(L, DECLARED_USE, l_listed);
    add(L, DECLARED_ACTION, l_named);
    add(L, DECLARED_EVENT, l_named);
    add(L, DECLARED_ENDING, l_named);
}
