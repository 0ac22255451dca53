#include "script/guest/budget.h"

#include <stdio.h>

const char budget_too_large[] =
    SENTENCE("this takes too much memory; is there a loop or a call without an end?");

static const char too_long[] =
    SENTENCE("this runs too long; is there a loop without an end?");

static const char too_long_to_read[] = SENTENCE(
    "this file takes too long to read; something in it is far too long or too deep");

static const char too_many[] =
    SENTENCE("a call takes at most 250 values; use a table for more");

enum { COLLECT_STEPS = 200 }; // that collecting at the soft limit costs

// Nobody runs any more: the line is the one where the functions became slow.
static bool name_slow(const Guest *guest, Err *err) {
    const Err words = *err;
    if (guest->seen.slow.line == 0) return false;
    return err_set(err, "%s:%d: %s", guest->seen.slow.file, guest->seen.slow.line,
                   words.text);
}

bool budget_begin(Guest *guest, lua_State *L, PurseKind kind, Budget *out, Err *err) {
    const Purse *purse = &guest->purses[kind];
    *out = (Budget){.kind = kind, .units = purse_open(purse, kind, err)};
    if (out->units == 0) return name_slow(guest, err);
    double most = kind == PURSE_LOAD ? GUEST_GAME_SECONDS : GUEST_CALL_SECONDS;
    guest->watch = watch_start(purse->seconds < most ? purse->seconds : most);
    guest->steps_left = (int)(out->units / GUEST_WORK);
    guest->work = 0;
    guest->seen.slow_at =
        kind == PURSE_LOAD || kind == PURSE_OWN
            ? -1
            : guest->steps_left - GUEST_SLOW_STEPS + (int)purse_took(purse);
    guest->seen.refused.why = NULL;
    guest->seen.raised.file[0] = '\0';
    guest->running = L;
    budget_watch(L);
    return true;
}

void budget_end(Guest *guest, const Budget *budget) {
    guest->running = NULL;
    int left = guest->steps_left > 0 ? guest->steps_left : 0;
    int64_t units = (budget->units / GUEST_WORK - left) * GUEST_WORK;
    units += (int64_t)guest->work;
    purse_pay(&guest->purses[budget->kind], budget->kind, units,
              watch_taken(&guest->watch));
}

// Of a long name Lua's short one is but the end.
static Spot line_of(const lua_Debug *at, int line) {
    Spot place = {.line = line};
    const char *name = *at->source == '@' ? at->source + 1 : at->short_src;
    snprintf(place.file, sizeof place.file, "%s", name);
    return place;
}

Spot budget_spot(const Guest *guest) {
    if (guest->seen.compiling.file[0]) return guest->seen.compiling;
    Spot place = {.line = 0};
    lua_Debug at;
    if (!guest->running) return place;
    for (int level = 0; lua_getstack(guest->running, level, &at); level++) {
        lua_getinfo(guest->running, "Sl", &at);
        if (at.currentline < 1) continue;
        return line_of(&at, at.currentline);
    }
    return place;
}

Spot budget_spot_of_asked(lua_State *L) {
    const Guest *guest = guest_of(L);
    Spot place = budget_spot(guest);
    if (place.file[0] || !guest->view || guest->view->asked == NO_FUNCTION)
        return place;
    lua_Debug at;
    guest_push(L, guest->view->asked);
    lua_getinfo(L, ">S", &at);
    return line_of(&at, at.linedefined);
}

static void note_slow(lua_State *L) {
    Guest *guest = guest_of(L);
    if (guest->seen.slow.line == 0) guest->seen.slow = budget_spot_of_asked(L);
}

// Ends the call, with the line that runs: seen from a hook, luaL_error would name
// that of the caller.
static void stop(lua_State *L, lua_Debug *at, const char *text) {
    note_slow(L);
    guest_of(L)->steps_left = 0; // there is no pcall: nothing can go on after this
    lua_getinfo(L, "Sl", at);
    if (at->currentline < 1) guest_fail(L, "%s", text);
    lua_pushfstring(L, "%s:%d: %s", at->short_src, at->currentline, text);
    lua_error(L);
}

// What is full of rubbish is not full.
static bool is_full(lua_State *L, Guest *guest) {
    if (guest->memory <= GUEST_MEMORY_SOFT) return false;
    lua_gc(L, LUA_GCCOLLECT);
    guest->seen.filled++;
    guest->steps_left -= COLLECT_STEPS;
    return guest->memory > GUEST_MEMORY_SOFT;
}

// Behind the units stands the clock. It decides only where a call was built to be slow,
// so what it ended once has little time from there on: a report, which plays a game
// several times, would else wait for it as often.
static bool in_time(Guest *guest) {
    if (watch_in_time(&guest->watch)) return true;
    guest->hasty = true;
    purse_hasten(guest->purses);
    return false;
}

// Takes `steps` and the work that has come together out of the budget.
static bool pay(Guest *guest, uint64_t steps) {
    steps += guest->work / GUEST_WORK;
    guest->work %= GUEST_WORK;
    bool enough = guest->steps_left > 0 && steps <= (uint64_t)guest->steps_left;
    guest->steps_left = enough ? guest->steps_left - (int)steps : 0;
    return enough && (steps == 0 || in_time(guest));
}

static void count_steps(lua_State *L, lua_Debug *at) {
    Guest *guest = guest_of(L);
    if (guest->steps_left < guest->seen.slow_at) note_slow(L);
    if (is_full(L, guest)) stop(L, at, budget_too_large);
    if (!pay(guest, 1)) stop(L, at, too_long);
    if (lua_getlocal(L, at, -GUEST_VALUES_MAX - 1)) stop(L, at, too_many);
}

void guest_work(lua_State *L, uint64_t units) {
    Guest *guest = guest_of(L);
    bool small = units < GUEST_WORK && guest->work < GUEST_WORK - units;
    if (small && guest->steps_left > 0) {
        guest->work += (size_t)units; // not a step yet
        return;
    }
    guest->work += (size_t)(units % GUEST_WORK);
    if (pay(guest, units / GUEST_WORK)) return;
    note_slow(L);
    guest->steps_left = 0;
    const Spot *at = &guest->seen.compiling;
    if (at->file[0]) guest_fail_at(L, at->file, at->line, too_long_to_read);
    guest_fail(L, "%s", too_long);
}

Pause budget_pause(Guest *guest) {
    Pause pause = {guest->steps_left, guest->work};
    guest->steps_left = GUEST_LOAD_STEPS;
    guest->work = 0;
    return pause;
}

void budget_go_on(Guest *guest, const Pause *pause) {
    guest->steps_left = pause->steps_left;
    guest->work = pause->work;
}

// A hook can be set at any time, also while an instruction is at work (lua_sethook).
void budget_hurry(Guest *guest) {
    if (!guest->running || guest->work / GUEST_WORK < (size_t)guest->steps_left) return;
    lua_sethook(guest->running, count_steps, LUA_MASKCOUNT, 1);
}

void budget_watch(lua_State *L) {
    lua_sethook(L, count_steps, LUA_MASKCOUNT, GUEST_STEP);
}
