// Where a state keeps what is ours: its guest, and tables that no scenario sees.
#include "script/guest/guest.h"

#include <string.h>

Guest *guest_of(lua_State *L) {
    Guest *guest;
    memcpy(&guest, lua_getextraspace(L), sizeof guest);
    return guest;
}

// Keys of our tables in the registry: the addresses of these.
static const char table_keys[GUEST_TABLE_COUNT];

void guest_new_tables(lua_State *L) {
    for (int i = 0; i < GUEST_TABLE_COUNT; i++) {
        lua_newtable(L);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &table_keys[i]);
    }
}

void guest_table(lua_State *L, GuestTable table) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &table_keys[table]);
}

int guest_keep(lua_State *L) {
    Guest *guest = guest_of(L);
    guest_table(L, GUEST_FUNCTIONS);
    lua_insert(L, -2);
    lua_rawseti(L, -2, ++guest->functions);
    lua_pop(L, 1);
    return guest->functions;
}

void guest_push(lua_State *L, int function) {
    guest_table(L, GUEST_FUNCTIONS);
    lua_rawgeti(L, -1, function);
    lua_remove(L, -2);
}
