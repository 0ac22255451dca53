// private.h -- how a file is walked through: bracket by bracket.
#ifndef SCRIPT_OUTLINE_PRIVATE_H
#define SCRIPT_OUTLINE_PRIVATE_H

#include "script/outline/outline.h"

enum { FRAMES_MAX = 200 };

// A bracket or a block that is open.
typedef struct Frame {
    char kind;        // '{', '(', '[', or 'b' for a block up to its end
    const char *name; // what stands before it: a function or a key, or ""
    const char *id;   // of a declaration: event "id" { ... }
    int place;        // commas so far
    int first;        // token after the bracket
    int line;
} Frame;

typedef struct Walk {
    Outline *outline;
    const char *file;
    const Token *tokens;
    int count, at;
    Frame frames[FRAMES_MAX];
    int depth;
} Walk;

// The innermost open bracket or block, or an empty one.
const Frame *walk_inside(const Walk *walk);

// The id of the event that the walk is in, or "".
const char *walk_event(const Walk *walk);

// The bracket that closes the one at token `open`; the last token if none does.
int walk_closing(const Walk *walk, int open);

// Notes what begins or stands at the token at hand. note_options.c, note_name.c,
// note_text.c
void note_options(Walk *walk);
void note_name(Walk *walk);
void note_text(Walk *walk);

#endif
