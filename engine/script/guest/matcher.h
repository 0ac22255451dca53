// matcher.h -- Lua's patterns, each step of a match at its price.
//
// Lua's own matcher runs inside C, where no limit of the guest holds: a pattern such as
// ".-.-.-x" takes it minutes. This one follows the same rules (Lua 5.4 manual, 6.4.1)
// and charges guest_work for every character that it looks at, in sets and after %b
// too. A pattern that is malformed, or nests too deep, is an error of the scenario's.
#ifndef SCRIPT_MATCHER_H
#define SCRIPT_MATCHER_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

enum { MATCHER_CAPTURES = 32, MATCHER_DEPTH = 200 };

enum { MATCHER_OPEN = -1, MATCHER_PLACE = -2 }; // instead of a capture's length

typedef struct MatcherCapture {
    const char *start;
    ptrdiff_t length;
} MatcherCapture;

// A text and a pattern, lent: both must stay on Lua's stack.
typedef struct Matcher {
    lua_State *lua;
    const char *text, *text_end;
    const char *pattern, *pattern_end; // behind a ^
    bool anchored;                     // it began with one
    int depth;                         // matches within matches that are left
    int count;
    MatcherCapture captures[MATCHER_CAPTURES];
} Matcher;

Matcher matcher_open(lua_State *L, const char *text, size_t text_size,
                     const char *pattern, size_t pattern_size);

// Where a match that begins at `at` ends; NULL where there is none. The captures are
// those of that match.
const char *matcher_try(Matcher *matcher, const char *at);

// Whether a pattern has no character with a meaning of its own.
bool matcher_is_plain(const char *pattern, size_t size);

// Pushes capture number `index` (from 0) of a match from `start` to `end`; the whole
// match where there is none and index is 0.
void matcher_push(Matcher *matcher, int index, const char *start, const char *end);

// Pushes all captures, or the whole match where there is none; returns how many.
int matcher_push_all(Matcher *matcher, const char *start, const char *end);

#endif
