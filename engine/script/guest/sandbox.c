// The limits of a guest: memory, instructions, and the border where a Lua error
// becomes a sentence.
#include "script/guest/guest.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

// One instruction of Lua can be slow (two long texts compared), so beside the budget
// stands a clock. It is far behind the budget: only what is built to be slow meets it.
#define SECONDS_MAX 1.2

// Processor time of this thread: neither a closed lid nor a busy machine counts.
static double seconds(void) {
    struct timespec now = {0};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void begin_budget(Guest *guest, int steps) {
    guest->steps_left = steps;
    guest->work = 0;
    guest->ends = seconds() + SECONDS_MAX;
}

void *guest_allocate(void *data, void *block, size_t old, size_t new) {
    Guest *guest = data;
    if (!block && old == LUA_TSTRING && new > GUEST_TEXT_MAX + 64) return NULL;
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

static const char too_long[] = "this runs too long; is there a loop without an end?";

// Ends the call, with the line that runs: seen from a hook, luaL_error would name
// that of the caller.
static void stop(lua_State *L, lua_Debug *at, const char *text) {
    lua_getinfo(L, "Sl", at);
    if (at->currentline < 1) luaL_error(L, "%s", text);
    lua_pushfstring(L, "%s:%d: %s", at->short_src, at->currentline, text);
    lua_error(L);
}

static void count_steps(lua_State *L, lua_Debug *at) {
    Guest *guest = guest_of(L);
    if (guest->memory > GUEST_MEMORY_SOFT) stop(L, at, too_large);
    bool late = guest->steps_left % 16 == 0 && seconds() > guest->ends;
    if (guest->steps_left-- > 0 && !late) return;
    guest->steps_left = 0; // there is no pcall: nothing can go on after this
    stop(L, at, too_long);
}

void guest_work(lua_State *L, size_t units) {
    Guest *guest = guest_of(L);
    size_t steps = units / GUEST_WORK;
    guest->work += units % GUEST_WORK;
    steps += guest->work / GUEST_WORK;
    guest->work %= GUEST_WORK;
    bool late = steps > 0 && seconds() > guest->ends;
    bool enough = !late && steps <= (size_t)guest->steps_left;
    guest->steps_left = enough ? guest->steps_left - (int)steps : 0;
    if (!enough) luaL_error(L, "%s", too_long);
}

void guest_watch(lua_State *L) {
    lua_sethook(L, count_steps, LUA_MASKCOUNT, GUEST_STEP);
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
    begin_budget(guest, steps);
    lua_pushcfunction(L, function);
    lua_pushlightuserdata(L, data);
    if (lua_pcall(L, 1, 0, 0) == LUA_OK) return true;
    take_message(L, err);
    return false;
}

// A thread that was stopped from within a hook never calls its hook again: its
// limits would be gone. So a scene that failed leaves its thread behind.
static int l_new_thread(lua_State *L) {
    Guest *guest = guest_of(L);
    lua_State *thread = lua_newthread(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, guest);
    guest_watch(thread);
    guest->thread = thread;
    return 0;
}

bool guest_resume(Guest *guest, int args, bool *yielded, Err *err) {
    int results;
    begin_budget(guest, GUEST_CALL_STEPS);
    int status = lua_resume(guest->thread, guest->lua, args, &results);
    *yielded = status == LUA_YIELD;
    if (status == LUA_OK || status == LUA_YIELD) {
        lua_pop(guest->thread, results);
        return true;
    }
    take_message(guest->thread, err);
    Err ignored;
    lua_resetthread(guest->thread);
    guest_protect(guest, l_new_thread, NULL, GUEST_CALL_STEPS, &ignored);
    return false;
}
