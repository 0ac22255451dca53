// The limits of a guest: memory, instructions, and the border where a Lua error
// becomes a sentence.
#include "script/guest.h"

#include "base/utf8.h"
#include "script/load.h"

#include <stdlib.h>
#include <string.h>

static void *allocate(void *data, void *block, size_t old, size_t new) {
    Guest *guest = data;
    if (!block) old = 0; // for a new block Lua passes its type here
    if (new == 0) {
        free(block);
        guest->memory -= old;
        return NULL;
    }
    if (new > old && guest->memory + (new - old) > GUEST_MEMORY) return NULL;
    void *moved = realloc(block, new);
    if (moved) guest->memory += new - old;
    return moved;
}

static const char too_large[] =
    "this takes too much memory; is there a loop or a call without an end?";

static void count_steps(lua_State *L, lua_Debug *at) {
    (void)at;
    Guest *guest = guest_of(L);
    if (guest->memory > GUEST_MEMORY_SOFT) luaL_error(L, "%s", too_large);
    if (guest->steps_left-- > 0) return;
    guest->steps_left = 0; // there is no pcall: nothing can go on after this
    luaL_error(L, "this runs too long; is there a loop without an end?");
}

static void watch(lua_State *L) {
    lua_sethook(L, count_steps, LUA_MASKCOUNT, GUEST_STEP);
}

Guest *guest_of(lua_State *L) {
    Guest *guest;
    memcpy(&guest, lua_getextraspace(L), sizeof guest);
    return guest;
}

// Keys of our tables in the registry: the addresses of these.
static const char table_keys[GUEST_TABLE_COUNT];

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

static int l_open(lua_State *L) {
    Guest *guest = guest_of(L);
    for (int i = 0; i < GUEST_TABLE_COUNT; i++) {
        lua_newtable(L);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &table_keys[i]);
    }
    guest->thread = lua_newthread(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, guest);
    watch(guest->thread);

    // A scenario makes little rubbish in a call: collect seldom, the limit stands.
    lua_gc(L, LUA_GCINC, 400, 100, 0);

    lua_newtable(L); // all that a scenario sees
    library_open(L);
    declare_open(L);
    bind_now_open(L);
    bind_scene_open(L);
    load_open(L);
    library_strict(L);
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    return 0;
}

Guest *guest_open(Story *story, Report *report) {
    Guest *guest = calloc(1, sizeof *guest);
    if (!guest) return NULL;
    guest->story = story;
    guest->report = report;
    guest->lua = lua_newstate(allocate, guest);
    if (!guest->lua) {
        free(guest);
        return NULL;
    }
    memcpy(lua_getextraspace(guest->lua), &guest, sizeof guest);
    watch(guest->lua);
    Err err;
    if (guest_protect(guest, l_open, NULL, GUEST_LOAD_STEPS, &err)) return guest;
    guest_close(guest);
    return NULL;
}

void guest_close(Guest *guest) {
    if (!guest) return;
    if (guest->lua) lua_close(guest->lua);
    sources_close(&guest->sources);
    declarations_close(&guest->declarations);
    translations_close(&guest->translations);
    free(guest->effects);
    free(guest->shared);
    arena_free(&guest->arena);
    free(guest);
}

// The message at the top of the stack, safe to show; popped.
static void take_message(lua_State *L, Err *err) {
    const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    char shown[400];
    if (!text) text = "an error without words";
    if (strcmp(text, "not enough memory") == 0) text = too_large;
    utf8_clean(shown, sizeof shown, text);
    for (char *at = shown; *at; at++) {
        if (*at == '\n') *at = ' ';
    }
    err_set(err, "%s", shown);
    lua_pop(L, 1);
}

bool guest_protect(Guest *guest, lua_CFunction function, void *data, int steps,
                   Err *err) {
    lua_State *L = guest->lua;
    guest->steps_left = steps;
    lua_pushcfunction(L, function);
    lua_pushlightuserdata(L, data);
    if (lua_pcall(L, 1, 0, 0) == LUA_OK) return true;
    take_message(L, err);
    return false;
}

bool guest_resume(Guest *guest, int args, bool *yielded, Err *err) {
    int results;
    guest->steps_left = GUEST_CALL_STEPS;
    int status = lua_resume(guest->thread, guest->lua, args, &results);
    *yielded = status == LUA_YIELD;
    if (status == LUA_OK || status == LUA_YIELD) {
        lua_pop(guest->thread, results);
        return true;
    }
    take_message(guest->thread, err);
    return false;
}
