// private.h -- how a file is walked through: bracket by bracket.
#ifndef SCRIPT_OUTLINE_PRIVATE_H
#define SCRIPT_OUTLINE_PRIVATE_H

#include "script/outline/outline.h"

enum { FRAMES_MAX = 200, HELDS_MAX = 400 };

// A bracket or a block that is open.
typedef struct Frame {
    char kind;        // '{', '(', '[', or 'b' for a block up to its end
    const char *name; // what stands before it: a function or a key, or ""
    const char *id;   // of a declaration: event "id" { ... }
    int place;        // commas so far
    int first;        // token after the bracket
    int line;
} Frame;

// "answer" in answer = choose { ... }, or in any other place where it gets a value.
typedef struct Held {
    const char *name, *event;
    int asked; // line of the choose; 0: it holds something else
} Held;

// answer == "x"
typedef struct HeldUse {
    const char *name, *event;
    const Token *option;
} HeldUse;

typedef struct Walk {
    Outline *outline;
    const char *file;
    const Token *tokens;
    int count, at;
    Frame frames[FRAMES_MAX];
    int depth;
    Held helds[HELDS_MAX];
    HeldUse held_uses[HELDS_MAX];
    int held_count, held_use_count;
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

// Whether players read what stands at the token at hand. note_text.c
bool note_is_told(const Walk *walk);

// What the text at hand is for the screens, or NULL. fit.c
const OutlineFit *note_fit(const Walk *walk);

// Notes one use of a name; of a text that is built up only that there is one.
void walk_add(Walk *walk, OutlineUse use, const Token *token, const char *event);

// The names of the tables that the text at hand lies in, each between spaces; a table
// that the file returns is called by the file. note_shared.c
const char *shared_holders(Walk *walk);

// Notes a table that players hear texts of: narrate(lines.hello). note_shared.c
void note_shared(Walk *walk);

// Texts in such tables are told; once all files are read.
void shared_tell(Outline *outline);

// Notes what is read, called, changed and given a meaning at the token at hand.
// note_word.c
void note_word(Walk *walk);

// Notes what the variables that hold an answer are compared with: to be called for each
// name, and once more when the file is at its end. note_held.c
void note_held(Walk *walk);
void note_held_end(Walk *walk);

#endif
