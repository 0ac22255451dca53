// A guest moves in: the state, its tables, all that it sees.
#include "script/guest/guest.h"

#include <stdlib.h>
#include <string.h>

static int l_open(lua_State *L) {
    Guest *guest = guest_of(L);
    const lua_CFunction *more = lua_touserdata(L, 1);
    guest_new_tables(L);
    guest->thread = lua_newthread(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, guest);

    // A scenario makes little rubbish in a call: collect seldom, the limit stands.
    lua_gc(L, LUA_GCINC, 400, 100, 0);

    lua_newtable(L); // all that a scenario sees
    library_open(L);
    declare_open(L);
    bind_now_open(L);
    if (*more) (*more)(L);
    library_strict(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    return 0;
}

Guest *guest_open(Story *story, Report *report, lua_CFunction more) {
    Guest *guest = calloc(1, sizeof *guest);
    if (!guest) return NULL;
    guest->story = story;
    guest->report = report;
    guest->lua = lua_newstate(guest_allocate, guest);
    if (!guest->lua) {
        guest_close(guest);
        return NULL;
    }
    memcpy(lua_getextraspace(guest->lua), &guest, sizeof guest);
    purse_new_game(guest->purses, false);
    Err err;
    if (guest_protect(guest, l_open, &more, PURSE_LOAD, &err)) return guest;
    guest_close(guest);
    return NULL;
}

void guest_close(Guest *guest) {
    if (!guest) return;
    if (guest->lua) lua_close(guest->lua);
    pool_close(&guest->pool);
    free(guest->named.items);
    sources_close(&guest->sources);
    declarations_close(&guest->declarations);
    translations_close(&guest->translations);
    disguise_close(&guest->disguise);
    free(guest->effects);
    arena_free(&guest->arena);
    free(guest);
}
