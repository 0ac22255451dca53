#include "script/guest/lasting.h"

#include "script/guest/snapshot.h"

static const char list_key; // of the snapshot, in the registry

static int l_closed(lua_State *L) {
    return guest_fail(L, "a table of the scenario cannot grow while the game runs; "
                         "remember things with set(\"name\", value)");
}

// Adds what every function reaches by name: what required files gave, and the globals.
// These cannot be changed themselves; library_seal has moved them behind an empty
// table.
static void add_named(lua_State *L, Snapshot *snapshot) {
    int top = lua_gettop(L);
    guest_table(L, GUEST_LOADED);
    snapshot_add(L, snapshot);
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    lua_getmetatable(L, -1);
    lua_getfield(L, -1, "__index");
    snapshot_add_entries(L, snapshot);
    lua_settop(L, top);
}

void lasting_note(lua_State *L) {
    Guest *guest = guest_of(L);
    lua_settop(L, 0);
    Snapshot snapshot = snapshot_begin(L);
    lua_newtable(L);
    lua_pushcfunction(L, l_closed);
    lua_setfield(L, -2, "__newindex");
    snapshot.closed = lua_gettop(L);
    for (int i = 1; i <= guest->functions; i++) {
        guest_push(L, i);
        snapshot_add(L, &snapshot);
    }
    add_named(L, &snapshot);
    guest->noted = snapshot.count;
    guest->held = snapshot.held;
    lua_pushvalue(L, snapshot.list);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &list_key);
}

void lasting_restore(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &list_key);
    snapshot_restore(L, lua_gettop(L), guest_of(L)->noted);
    lua_pop(L, 1);
}

void lasting_hold(lua_State *L, Snapshot *snapshot) {
    *snapshot = snapshot_begin(L);
    snapshot->price = 1;
    lua_pushvalue(L, snapshot->list - 1);
    snapshot_add(L, snapshot);
    add_named(L, snapshot);
}
