#include "script/guest/patterns.h"

#include "script/guest/budget.h"
#include "script/guest/matcher.h"

#include <ctype.h>
#include <string.h>

static Matcher open_args(lua_State *L) {
    size_t text_size, pattern_size;
    const char *text = luaL_checklstring(L, 1, &text_size);
    const char *pattern = luaL_checklstring(L, 2, &pattern_size);
    return matcher_open(L, text, text_size, pattern, pattern_size);
}

// Where to begin: a place from 1, or from the end where it is negative.
static size_t start_of(lua_State *L, int arg, size_t size) {
    lua_Integer place = luaL_optinteger(L, arg, 1);
    if (place > (lua_Integer)size + 1) return size + 1; // behind the end
    if (place > 0) return (size_t)place - 1;
    if (place == 0 || place < -(lua_Integer)size) return 0;
    return size - (size_t)-place;
}

// ---- find and match

static const char *find_plain(lua_State *L, const Matcher *m, const char *from) {
    size_t wanted = (size_t)(m->pattern_end - m->pattern);
    for (const char *at = from; at + wanted <= m->text_end; at++) {
        bool first = wanted > 0 && *at == *m->pattern;
        guest_work(L, first ? wanted : 1);
        if (memcmp(at, m->pattern, wanted) == 0) return at;
    }
    return NULL;
}

static int push_range(lua_State *L, const Matcher *m, const char *at, const char *end) {
    lua_pushinteger(L, at - m->text + 1);
    lua_pushinteger(L, end - m->text);
    return 2;
}

static int none(lua_State *L) {
    lua_pushnil(L);
    return 1;
}

// The first match from a place on; where it ends, or NULL.
static const char *search(Matcher *m, const char **at) {
    for (; *at <= m->text_end; ++*at) {
        const char *end = matcher_try(m, *at);
        if (end) return end;
        if (m->anchored) break;
    }
    return NULL;
}

static int l_find(lua_State *L) {
    Matcher m = open_args(L);
    size_t size = (size_t)(m.text_end - m.text), from = start_of(L, 3, size);
    if (from > size) return none(L);
    const char *at = m.text + from;
    size_t pattern_size;
    const char *pattern = lua_tolstring(L, 2, &pattern_size);
    if (lua_toboolean(L, 4) || matcher_is_plain(pattern, pattern_size)) {
        m.pattern = pattern; // a ^ is one as any other here
        at = find_plain(L, &m, at);
        return at ? push_range(L, &m, at, at + pattern_size) : none(L);
    }
    const char *end = search(&m, &at);
    if (!end) return none(L);
    push_range(L, &m, at, end);
    return 2 + (m.count > 0 ? matcher_push_all(&m, at, end) : 0);
}

static int l_match(lua_State *L) {
    Matcher m = open_args(L);
    size_t size = (size_t)(m.text_end - m.text), from = start_of(L, 3, size);
    if (from > size) return none(L);
    const char *at = m.text + from, *end = search(&m, &at);
    return end ? matcher_push_all(&m, at, end) : none(L);
}

// ---- gmatch

// Upvalues: the text, the pattern, the place to go on from and where the last match
// ended (0: none yet). A ^ has no meaning here.
static int l_next(lua_State *L) {
    size_t text_size, pattern_size;
    const char *text = lua_tolstring(L, lua_upvalueindex(1), &text_size);
    const char *pattern = lua_tolstring(L, lua_upvalueindex(2), &pattern_size);
    Matcher m = matcher_open(L, text, text_size, pattern, pattern_size);
    m.pattern = pattern;
    lua_Integer last = lua_tointeger(L, lua_upvalueindex(4));
    const char *at = text + lua_tointeger(L, lua_upvalueindex(3));
    for (; at <= m.text_end; at++) {
        const char *end = matcher_try(&m, at);
        if (!end || end - text + 1 == last) continue;
        lua_pushinteger(L, end - text);
        lua_replace(L, lua_upvalueindex(3));
        lua_pushinteger(L, end - text + 1);
        lua_replace(L, lua_upvalueindex(4));
        return matcher_push_all(&m, at, end);
    }
    return 0;
}

static int l_gmatch(lua_State *L) {
    size_t size;
    luaL_checklstring(L, 1, &size);
    luaL_checkstring(L, 2);
    size_t from = start_of(L, 3, size);
    lua_settop(L, 2);
    lua_pushinteger(L, (lua_Integer)(from > size ? size + 1 : from));
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, l_next, 4);
    return 1;
}

// ---- gsub

// The text that is made, as far as it goes.
typedef struct Made {
    luaL_Buffer buffer;
    size_t size;
} Made;

static void grow(lua_State *L, Made *made, size_t by) {
    guest_work(L, by);
    made->size += by;
    if (made->size > GUEST_TEXT_MAX) {
        guest_fail(L, "string.gsub: the text would be too long");
    }
}

static void add(lua_State *L, Made *made, const char *bytes, size_t size) {
    grow(L, made, size);
    luaL_addlstring(&made->buffer, bytes, size);
}

// The value at the top of the stack, which it pops.
static void add_value(lua_State *L, Made *made) {
    size_t size;
    lua_tolstring(L, -1, &size);
    grow(L, made, size);
    luaL_addvalue(&made->buffer);
}

// "%1 and %0": a text with places for captures.
static void add_template(Matcher *m, Made *made, const char *at, const char *end) {
    lua_State *L = m->lua;
    size_t size;
    const char *news = lua_tolstring(L, 3, &size);
    for (size_t i = 0; i < size; i++) {
        if (news[i] != '%') {
            add(L, made, news + i, 1);
            continue;
        }
        char next = ++i < size ? news[i] : '\0';
        if (next == '%') {
            add(L, made, "%", 1);
        } else if (next == '0') {
            add(L, made, at, (size_t)(end - at));
        } else if (isdigit((unsigned char)next)) {
            matcher_push(m, next - '1', at, end);
            lua_tolstring(L, -1, NULL); // a place is a number
            add_value(L, made);
        } else {
            guest_fail(L, "invalid use of '%%' in replacement string");
        }
    }
}

// What a table or a function has for a match; false or nil: it stays as it was.
static void add_found(Matcher *m, Made *made, const char *at, const char *end) {
    lua_State *L = m->lua;
    if (lua_type(L, 3) == LUA_TTABLE) {
        matcher_push(m, 0, at, end);
        lua_rawget(L, 3);
    } else {
        lua_pushvalue(L, 3);
        lua_call(L, matcher_push_all(m, at, end), 1);
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        add(L, made, at, (size_t)(end - at));
    } else if (lua_isstring(L, -1)) {
        add_value(L, made);
    } else {
        guest_fail(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    }
}

static void replace(Matcher *m, Made *made, const char *at, const char *end) {
    int type = lua_type(m->lua, 3);
    if (type == LUA_TTABLE || type == LUA_TFUNCTION)
        add_found(m, made, at, end);
    else
        add_template(m, made, at, end);
}

static void check_replacement(lua_State *L) {
    int type = lua_type(L, 3);
    bool ok = type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TTABLE
           || type == LUA_TFUNCTION;
    luaL_argexpected(L, ok, 3, "string/function/table");
    if (type == LUA_TNUMBER) lua_tolstring(L, 3, NULL);
}

static int l_gsub(lua_State *L) {
    Matcher m = open_args(L);
    const char *at = m.text, *last = NULL;
    check_replacement(L);
    lua_Integer most = luaL_optinteger(L, 4, m.text_end - m.text + 1), count = 0;
    Made made = {.size = 0};
    luaL_buffinit(L, &made.buffer);
    while (count < most) {
        const char *end = matcher_try(&m, at);
        if (end && end != last) {
            count++;
            replace(&m, &made, at, end);
            at = last = end;
        } else if (at < m.text_end) {
            add(L, &made, at++, 1);
        } else {
            break;
        }
        if (m.anchored) break;
    }
    add(L, &made, at, (size_t)(m.text_end - at));
    luaL_pushresult(&made.buffer);
    lua_pushinteger(L, count);
    return 2;
}

void patterns_open(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"find",   l_find  },
        {"match",  l_match },
        {"gmatch", l_gmatch},
        {"gsub",   l_gsub  },
        {NULL,     NULL    },
    };
    luaL_setfuncs(L, functions, 0);
}
