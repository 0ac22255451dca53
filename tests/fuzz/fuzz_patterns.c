// A pattern, a text and a replacement, a line each: find, match, gmatch and gsub answer
// as Lua's own do, or are stopped. What ours refuses as a mistake is one for Lua too.
#include "fuzz/fuzz.h"

#include "script/guest/guest.h"
#include "script/guest/patterns.h"

#include <lualib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { PATTERN_SAID = 64 * 1024, PATTERN_ROUNDS = 50, PATTERN_WAYS = 4 };

typedef struct PatternPart {
    const char *bytes;
    size_t size;
} PatternPart;

typedef struct PatternCase {
    PatternPart pattern, text, news;
    int way;
    int from;
    bool ours; // the functions of the sandbox
    bool over; // more was said than there is room for
    size_t used;
    char said[PATTERN_SAID];
} PatternCase;

static void pattern_say(PatternCase *c, lua_State *L, int from) {
    for (int i = from; i <= lua_gettop(L); i++) {
        size_t size = 0;
        const char *bytes = lua_tolstring(L, i, &size); // nil: nothing but the mark
        c->over |= c->used + size + 1 > PATTERN_SAID;
        if (c->over) return;
        if (size > 0) memcpy(c->said + c->used, bytes, size);
        c->used += size;
        c->said[c->used++] = '|';
    }
}

static void pattern_function(lua_State *L, const PatternCase *c) {
    static const char *const names[PATTERN_WAYS] = {"find", "match", "gmatch", "gsub"};
    lua_newtable(L);
    if (c->ours)
        patterns_open(L);
    else
        luaopen_string(L);
    lua_getfield(L, -1, names[c->way]);
}

static int pattern_run(lua_State *L) {
    PatternCase *c = lua_touserdata(L, 1);
    pattern_function(L, c);
    int base = lua_gettop(L);
    lua_pushlstring(L, c->text.bytes, c->text.size);
    lua_pushlstring(L, c->pattern.bytes, c->pattern.size);
    if (c->way == 3)
        lua_pushlstring(L, c->news.bytes, c->news.size);
    else
        lua_pushinteger(L, c->from);
    lua_call(L, 3, LUA_MULTRET);
    if (c->way != 2) {
        pattern_say(c, L, base);
        return 0;
    }
    for (int i = 0; i < PATTERN_ROUNDS; i++) {
        lua_settop(L, base);
        lua_pushvalue(L, base);
        lua_call(L, 0, LUA_MULTRET);
        if (lua_gettop(L) == base || lua_isnil(L, base + 1)) break;
        pattern_say(c, L, base + 1);
    }
    return 0;
}

static Guest *pattern_guest(void) {
    static Guest *guest;
    static Report report;
    if (!guest) guest = guest_open(NULL, &report, NULL);
    if (!guest) abort();
    purse_new_game(guest->purses, false);
    return guest;
}

static bool pattern_ours(PatternCase *c, Err *err) {
    c->ours = true;
    c->over = false;
    c->used = 0;
    return guest_protect(pattern_guest(), pattern_run, c, PURSE_ANSWER, err);
}

static bool pattern_theirs(PatternCase *c) {
    static lua_State *L;
    if (!L) L = luaL_newstate();
    if (!L) abort();
    c->ours = c->over = false;
    c->used = 0;
    lua_pushcfunction(L, pattern_run);
    lua_pushlightuserdata(L, c);
    bool ok = lua_pcall(L, 1, 0, 0) == LUA_OK;
    lua_settop(L, 0);
    return ok;
}

// A limit of the sandbox, which Lua's own matcher does not have.
static bool pattern_was_stopped(const Err *err) {
    static const char *const limits[] = {"without an end", "too complex", "too long"};
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        if (strstr(err->text, limits[i])) return true;
    }
    return false;
}

static void pattern_compare(PatternCase *c) {
    static char first[PATTERN_SAID];
    Err err = {"", ""};
    clock_t began = clock();
    bool ok = pattern_ours(c, &err);
    fuzz_in_time(began, "a pattern");
    if (c->over || (!ok && pattern_was_stopped(&err))) return;
    size_t used = c->used;
    memcpy(first, c->said, used);
    bool theirs = pattern_theirs(c);
    if (ok == theirs && (!ok || (used == c->used && !memcmp(first, c->said, used))))
        return;
    fprintf(stderr, "way %d: ours %s '%.*s' %s, Lua's %s '%.*s'\n", c->way,
            ok ? "says" : "fails", (int)used, first, err.text,
            theirs ? "says" : "fails", (int)c->used, c->said);
    abort();
}

static PatternPart pattern_line(const uint8_t **at, const uint8_t *end) {
    const uint8_t *start = *at;
    while (*at < end && **at != '\n') ++*at;
    PatternPart part = {(const char *)start, (size_t)(*at - start)};
    if (*at < end) ++*at;
    return part;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static PatternCase c;
    const uint8_t *at = data, *end = data + size;
    c.pattern = pattern_line(&at, end);
    c.text = pattern_line(&at, end);
    c.news = pattern_line(&at, end);
    c.from = at < end ? (int)*at - '0' : 1;
    for (c.way = 0; c.way < PATTERN_WAYS; c.way++) pattern_compare(&c);
    return 0;
}
