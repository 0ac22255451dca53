// The border of a guest: its memory, its calls, and where a Lua error becomes a
// sentence.
#include "script/guest/budget.h"
#include "script/guest/lua_says.h"

#include <stdlib.h>
#include <string.h>

void *guest_allocate(void *data, void *block, size_t old, size_t new) {
    Guest *guest = data;
    bool text = !block && old == LUA_TSTRING; // for a new block Lua passes its type
    if (text && new > GUEST_TEXT_MAX + 64) return NULL;
    if (text && new > GUEST_TEXT_CHARGED) guest->work += new; // paid at the next look
    if (!block) old = 0;
    if (new == 0) {
        pool_give(&guest->pool, block, old);
        guest->memory -= old;
        return NULL;
    }
    if (new > old && guest->memory + (new - old) > GUEST_MEMORY) return NULL;
    void *moved = pool_resize(&guest->pool, block, old, new);
    if (moved) guest->memory += new - old;
    return moved;
}

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

// The message at the top of the stack, safe to show; popped.
static void take_message(lua_State *L, Err *err) {
    const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    if (!text) text = "an error without words";
    if (strcmp(text, "not enough memory") == 0) text = budget_too_large;
    char said[2 * SENTENCE_BYTES];
    lua_says(text, said, sizeof said);
    err_set(err, "%s", said);
    lua_pop(L, 1);
}

bool guest_protect(Guest *guest, lua_CFunction function, void *data, PurseKind purse,
                   Err *err) {
    lua_State *L = guest->lua;
    Budget budget;
    if (!budget_begin(guest, L, purse, &budget, err)) return false;
    lua_pushcfunction(L, function);
    lua_pushlightuserdata(L, data);
    bool ok = lua_pcall(L, 1, 0, 0) == LUA_OK;
    if (!ok) take_message(L, err);
    budget_end(guest, &budget);
    return ok;
}

static int l_new_thread(lua_State *L) {
    Guest *guest = guest_of(L);
    lua_State *thread = lua_newthread(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, guest);
    guest->thread = thread;
    return 0;
}

// A thread that was stopped from within a hook never calls its hook again: its
// limits would be gone. So a scene that failed leaves its thread behind.
bool guest_ready(Guest *guest, Err *err) {
    if (!guest->lost) return true;
    guest->lost = !guest_protect(guest, l_new_thread, NULL, PURSE_OWN, err);
    return !guest->lost;
}

bool guest_resume(Guest *guest, int args, bool *yielded, Err *err) {
    int results;
    Budget budget;
    *yielded = false;
    if (!budget_begin(guest, guest->thread, PURSE_ANSWER, &budget, err)) return false;
    int status = lua_resume(guest->thread, guest->lua, args, &results);
    budget_end(guest, &budget);
    *yielded = status == LUA_YIELD;
    if (status == LUA_OK || status == LUA_YIELD) {
        lua_pop(guest->thread, results);
        return true;
    }
    take_message(guest->thread, err);
    lua_resetthread(guest->thread);
    guest->lost = true;
    return false;
}
