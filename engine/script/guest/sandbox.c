// The border of a guest: its memory, its calls, and where a Lua error becomes a
// sentence.
#include "script/guest/budget.h"
#include "script/guest/lua_says.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *refuse(Guest *guest, const char *why) {
    guest->seen.filled += why == budget_too_large;
    guest->seen.refused = (Refusal){why, budget_spot(guest)};
    return NULL;
}

static const char too_deep[] =
    SENTENCE("this goes too deep: brackets in brackets, or functions that call each "
             "other; is there one without an end?");

static const char too_long_a_text[] = SENTENCE("a text is longer than 12 KiB");

// What making a large block takes, paid at the next look: a text is written, a table
// that found no place for a key is filled again with all that it holds, a stack copied.
static void charge(Guest *guest, bool text, size_t bytes) {
    size_t most = text ? GUEST_TEXT_CHARGED : GUEST_BLOCK_CHARGED;
    if (bytes <= most) return;
    guest->work += text ? bytes : bytes / GUEST_BLOCK_WORK;
    budget_hurry(guest);
}

void *guest_allocate(void *data, void *block, size_t old, size_t new) {
    Guest *guest = data;
    bool text = !block && old == LUA_TSTRING; // for a new block Lua passes its type
    if (text && new > GUEST_TEXT_MAX + 64) return refuse(guest, too_long_a_text);
    if (!block && new > GUEST_TEXT_CHARGED) charge(guest, text, new);
    if (!block) old = 0;
    if (new == 0) {
        pool_give(&guest->pool, block, old);
        guest->memory -= old;
        return NULL;
    }
    if (new > old && guest->memory + (new - old) > GUEST_MEMORY) {
        return refuse(guest, budget_too_large);
    }
    void *moved = pool_resize(&guest->pool, block, old, new);
    if (!moved) return refuse(guest, budget_too_large);
    guest->memory += new - old;
    return moved;
}

// Whether a name is shown in so many bytes; of a long one Lua shows "..." and its end.
static bool is_shown(const char *name, const char *shown, size_t bytes) {
    size_t length = strlen(name);
    if (length == bytes && memcmp(name, shown, bytes) == 0) return true;
    return bytes > 3 && length > bytes && memcmp(shown, "...", 3) == 0
        && memcmp(name + length - (bytes - 3), shown + 3, bytes - 3) == 0;
}

// The file that a message begins with, if that is one of the author's, else NULL. What
// C raises, called by C, has none; nor has what an author words without.
static const char *file_of(const Guest *guest, const char *text) {
    size_t bytes = strcspn(text, ":");
    for (int i = 0; text[bytes] && i < guest->sources.count; i++) {
        const char *name = guest->sources.items[i].name;
        if (is_shown(name, text, bytes)) return name;
    }
    return NULL;
}

// Whether nobody would read anything behind the place, whatever signs are there.
static bool is_wordless(const Guest *guest, const char *text) {
    char shown[SENTENCE_BYTES];
    const char *at = sentence_show(text, NULL, shown, sizeof shown);
    if (file_of(guest, at)) {
        at += strcspn(at, ":");
        at += strspn(at, ":0123456789");
    }
    return at[strspn(at, " \t\r\n")] == '\0';
}

// Lua's words for what has no end, in ours.
static const char *in_our_words(const Guest *guest, const char *text) {
    if (!text || is_wordless(guest, text)) return "an error without words";
    if (strstr(text, "stack overflow")) return too_deep;
    if (strcmp(text, "not enough memory") != 0) return text;
    return guest->seen.refused.why ? guest->seen.refused.why : budget_too_large;
}

static void put_in_full(const Guest *guest, const char *text, char *out, size_t size) {
    const char *ours = in_our_words(guest, text);
    char said[2 * SENTENCE_BYTES];
    lua_says(ours, said, sizeof said);
    const Spot *at = guest->seen.refused.why && ours == guest->seen.refused.why
                       ? &guest->seen.refused.at
                       : &guest->seen.raised;
    const char *file = file_of(guest, ours);
    if (file)
        snprintf(out, size, "%s%s", file, said + strcspn(said, ":"));
    else if (at->file[0])
        snprintf(out, size, "%s:%d: %s", at->file, at->line, said);
    else
        snprintf(out, size, "%s", said);
}

// The message at the top of the stack, safe to show; popped.
static void take_message(lua_State *L, Err *err) {
    const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    char full[2 * SENTENCE_BYTES + 160];
    put_in_full(guest_of(L), text, full, sizeof full);
    err_set(err, "%s", full);
    lua_pop(L, 1);
}

// Called by Lua where an error is raised, while what runs there can still be seen.
static int note_spot(lua_State *L) {
    guest_of(L)->seen.raised = budget_spot_of_asked(L);
    return 1;
}

bool guest_protect(Guest *guest, lua_CFunction function, void *data, PurseKind purse,
                   Err *err) {
    lua_State *L = guest->lua;
    Budget budget;
    if (!budget_begin(guest, L, purse, &budget, err)) return false;
    lua_pushcfunction(L, note_spot);
    lua_pushcfunction(L, function);
    lua_pushlightuserdata(L, data);
    bool ok = lua_pcall(L, 1, 0, -3) == LUA_OK;
    if (!ok) take_message(L, err);
    lua_pop(L, 1);
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
    if (status > LUA_YIELD) guest->seen.raised = budget_spot(guest);
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
