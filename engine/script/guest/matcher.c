#include "script/guest/matcher.h"

#include "script/guest/budget.h"

#include <ctype.h>
#include <string.h>

static const char *match(Matcher *m, const char *at, const char *p);

Matcher matcher_open(lua_State *L, const char *text, size_t text_size,
                     const char *pattern, size_t pattern_size) {
    Matcher m = {
        .lua = L,
        .text = text,
        .text_end = text + text_size,
        .pattern = pattern,
        .pattern_end = pattern + pattern_size,
        .anchored = pattern_size > 0 && *pattern == '^',
    };
    if (m.anchored) m.pattern++;
    return m;
}

bool matcher_is_plain(const char *pattern, size_t size) {
    for (size_t i = 0; i < size; i++) {
        if (pattern[i] && strchr("^$*+?.([%-", pattern[i])) return false;
    }
    return true;
}

// ---- one character

// The end of what stands for one character at p: a letter, %a, [set].
static const char *class_end(const Matcher *m, const char *p) {
    if (*p++ == '%') {
        if (p == m->pattern_end)
            guest_fail(m->lua, "malformed pattern (ends with '%%')");
        return p + 1;
    }
    if (p[-1] != '[') return p;
    if (p < m->pattern_end && *p == '^') p++;
    do { // a ] that comes first is one of the set
        guest_work(m->lua, 1);
        if (p == m->pattern_end) guest_fail(m->lua, "malformed pattern (missing ']')");
        if (*p++ == '%' && p < m->pattern_end) p++;
    } while (p == m->pattern_end || *p != ']');
    return p + 1;
}

static bool is_in_class(int c, int class) {
    bool in;
    switch (tolower(class)) {
    case 'a': in = isalpha(c); break;
    case 'c': in = iscntrl(c); break;
    case 'd': in = isdigit(c); break;
    case 'g': in = isgraph(c); break;
    case 'l': in = islower(c); break;
    case 'p': in = ispunct(c); break;
    case 's': in = isspace(c); break;
    case 'u': in = isupper(c); break;
    case 'w': in = isalnum(c); break;
    case 'x': in = isxdigit(c); break;
    case 'z': in = c == 0; break; // no longer in the manual, still in Lua
    default: return class == c;
    }
    return isupper(class) ? !in : in;
}

// p at the [, last at the ].
static bool is_in_set(const Matcher *m, int c, const char *p, const char *last) {
    bool in = true;
    if (p[1] == '^') {
        in = false;
        p++;
    }
    while (++p < last) {
        guest_work(m->lua, 1);
        if (*p == '%') {
            p++;
            if (is_in_class(c, (unsigned char)*p)) return in;
        } else if (p[1] == '-' && p + 2 < last) {
            p += 2;
            if ((unsigned char)p[-2] <= c && c <= (unsigned char)*p) return in;
        } else if ((unsigned char)*p == c) {
            return in;
        }
    }
    return !in;
}

// Whether the character at `at` is what p .. end stands for.
static bool is_one(const Matcher *m, const char *at, const char *p, const char *end) {
    guest_work(m->lua, 1);
    if (at >= m->text_end) return false;
    int c = (unsigned char)*at;
    switch (*p) {
    case '.': return true;
    case '%': return is_in_class(c, (unsigned char)p[1]);
    case '[': return is_in_set(m, c, p, end - 1);
    default: return (unsigned char)*p == c;
    }
}

// ---- several

// As many as there are, then fewer: * and +.
static const char *most(Matcher *m, const char *at, const char *p, const char *end) {
    ptrdiff_t count = 0;
    while (is_one(m, at + count, p, end)) count++;
    for (; count >= 0; count--) {
        const char *found = match(m, at + count, end + 1);
        if (found) return found;
    }
    return NULL;
}

// As few as do: -.
static const char *fewest(Matcher *m, const char *at, const char *p, const char *end) {
    for (;; at++) {
        const char *found = match(m, at, end + 1);
        if (found) return found;
        if (!is_one(m, at, p, end)) return NULL;
    }
}

// ---- captures

static const char *begin_capture(Matcher *m, const char *at, const char *p,
                                 ptrdiff_t kind) {
    if (m->count >= MATCHER_CAPTURES) guest_fail(m->lua, "too many captures");
    m->captures[m->count++] = (MatcherCapture){at, kind};
    const char *found = match(m, at, p);
    if (!found) m->count--;
    return found;
}

static int open_capture(const Matcher *m) {
    int i = m->count;
    while (--i >= 0) {
        if (m->captures[i].length == MATCHER_OPEN) return i;
    }
    return guest_fail(m->lua, "invalid pattern capture");
}

static const char *end_capture(Matcher *m, const char *at, const char *p) {
    MatcherCapture *capture = &m->captures[open_capture(m)];
    capture->length = at - capture->start;
    const char *found = match(m, at, p);
    if (!found) capture->length = MATCHER_OPEN;
    return found;
}

// %1: the same again that the capture holds.
static const char *again(Matcher *m, const char *at, int digit) {
    int index = digit - '1';
    bool closed =
        index >= 0 && index < m->count && m->captures[index].length != MATCHER_OPEN;
    if (!closed) guest_fail(m->lua, "invalid capture index %%%d", index + 1);
    ptrdiff_t length = m->captures[index].length;
    if (length == MATCHER_PLACE) return NULL; // a place is no text
    guest_work(m->lua, (size_t)length + 1);
    bool same = m->text_end - at >= length
             && memcmp(m->captures[index].start, at, (size_t)length) == 0;
    return same ? at + length : NULL;
}

// ---- %b and %f

static const char *balanced(const Matcher *m, const char *at, const char *p) {
    int depth = 1;
    if (p + 1 >= m->pattern_end) {
        guest_fail(m->lua, "malformed pattern (missing arguments to '%%b')");
    }
    if (at >= m->text_end || *at != *p) return NULL;
    while (++at < m->text_end) {
        guest_work(m->lua, 1);
        if (*at == p[1]) {
            if (--depth == 0) return at + 1;
        } else if (*at == *p) {
            depth++;
        }
    }
    return NULL;
}

// %f[set]: between a character that is not in the set and one that is.
static const char *frontier(Matcher *m, const char *at, const char *p) {
    if (p == m->pattern_end || *p != '[') {
        guest_fail(m->lua, "missing '[' after '%%f' in pattern");
    }
    const char *end = class_end(m, p);
    int before = at == m->text ? 0 : (unsigned char)at[-1];
    int here = at == m->text_end ? 0 : (unsigned char)*at;
    bool crossed = !is_in_set(m, before, p, end - 1) && is_in_set(m, here, p, end - 1);
    return crossed ? match(m, at, end) : NULL;
}

// ---- the whole

// A character, and how often.
static const char *repeated(Matcher *m, const char *at, const char *p) {
    const char *end = class_end(m, p);
    char how = end < m->pattern_end ? *end : '\0';
    if (how == '*') return most(m, at, p, end);
    if (how == '-') return fewest(m, at, p, end);
    bool one = is_one(m, at, p, end);
    if (how == '+') return one ? most(m, at + 1, p, end) : NULL;
    if (how != '?') return one ? match(m, at + 1, end) : NULL;
    const char *found = one ? match(m, at + 1, end + 1) : NULL;
    return found ? found : match(m, at, end + 1);
}

// What a % begins; anything else stands for one character.
static const char *escaped(Matcher *m, const char *at, const char *p) {
    int next = p + 1 < m->pattern_end ? (unsigned char)p[1] : 0;
    if (next == 'f') return frontier(m, at, p + 2);
    if (next != 'b' && !isdigit(next)) return repeated(m, at, p);
    const char *rest = next == 'b' ? balanced(m, at, p + 2) : again(m, at, next);
    return rest ? match(m, rest, p + (next == 'b' ? 4 : 2)) : NULL;
}

static const char *step(Matcher *m, const char *at, const char *p) {
    if (p == m->pattern_end) return at;
    switch (*p) {
    case '(':
        if (p + 1 < m->pattern_end && p[1] == ')') {
            return begin_capture(m, at, p + 2, MATCHER_PLACE);
        }
        return begin_capture(m, at, p + 1, MATCHER_OPEN);
    case ')': return end_capture(m, at, p + 1);
    case '%': return escaped(m, at, p);
    case '$':
        if (p + 1 == m->pattern_end) return at == m->text_end ? at : NULL;
        break;
    default: break;
    }
    return repeated(m, at, p);
}

static const char *match(Matcher *m, const char *at, const char *p) {
    guest_work(m->lua, 1);
    // plain characters are walked here, so that a long pattern nests no deeper
    while (p < m->pattern_end && !strchr("^$*+?.()[%-", *p) && *p) {
        bool single = p + 1 == m->pattern_end || !strchr("*+?-", p[1]) || !p[1];
        if (!single) break;
        if (!is_one(m, at, p, p + 1)) return NULL;
        at++;
        p++;
    }
    if (m->depth-- == 0) guest_fail(m->lua, "pattern too complex");
    const char *found = step(m, at, p);
    m->depth++;
    return found;
}

const char *matcher_try(Matcher *m, const char *at) {
    m->count = 0;
    m->depth = MATCHER_DEPTH;
    return match(m, at, m->pattern);
}

// ---- what was found

void matcher_push(Matcher *m, int index, const char *start, const char *end) {
    lua_State *L = m->lua;
    if (index >= m->count) {
        if (index != 0) guest_fail(L, "invalid capture index %%%d", index + 1);
        lua_pushlstring(L, start, (size_t)(end - start));
        return;
    }
    const MatcherCapture *capture = &m->captures[index];
    if (capture->length == MATCHER_OPEN) guest_fail(L, "unfinished capture");
    if (capture->length == MATCHER_PLACE) {
        lua_pushinteger(L, capture->start - m->text + 1);
    } else {
        lua_pushlstring(L, capture->start, (size_t)capture->length);
    }
}

int matcher_push_all(Matcher *m, const char *start, const char *end) {
    int count = m->count == 0 ? 1 : m->count;
    luaL_checkstack(m->lua, count, "too many captures");
    guest_work(m->lua, (size_t)(end - start) + (size_t)count);
    for (int i = 0; i < count; i++) matcher_push(m, i, start, end);
    return count;
}
