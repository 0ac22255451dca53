// outline.h -- what stands in a scenario's files, read without running them: its
// texts, options, names of flags and ids, on roads that no game took as well.
//
// What an author builds up while the scenario runs (an id from a variable, a list
// of options from a function) is not in it; then the counts of what is unknown say
// so, and nothing may be concluded from what is missing.
#ifndef SCRIPT_OUTLINE_OUTLINE_H
#define SCRIPT_OUTLINE_OUTLINE_H

#include "script/source/lexer.h"
#include "script/story.h"

// What a text is, and how many characters of it fit.
typedef struct OutlineFit {
    const char *declared, *key, *what; // see fit.c
    int most;
} OutlineFit;

// A text between quotes, as translations know it.
typedef struct OutlineText {
    const char *text;
    Origin origin;
    bool told;      // its place says that it is read by players
    bool built;     // it would be, but is put together with .. and has no translation
    bool still;     // it is told outside of scenes, where {now.week} stays as it is
    TokenRole role; // as the id of an option
    const char *holders;   // names of the tables that it lies in, each between spaces
    const OutlineFit *fit; // what it is, where the screens have room for so much only
} OutlineText;

typedef struct OutlineOption {
    const char *event; // around it, or ""
    const char *id;
    int asked; // line of the choose it stands in
    bool because;
    const char *deeds; // all else that it holds, written one way; "" for nothing
    Origin origin;
} OutlineOption;

// What a name is used for.
typedef enum OutlineUse {
    USE_SET,      // set("x")
    USE_FLAG,     // now.flag("x")
    USE_SAY,      // say("x", ...); SAID_BY_NOBODY is its event where x is all
    USE_MEMBER,   // now.member("x")
    USE_CHOSE,    // now.chose("x")
    USE_DID,      // now.did("x")
    USE_DID_WITH, // now.did(..., "x")
    USE_COMPARED, // now.chose("event") == "x"; answer == "x" after answer = choose
    USE_NOW,      // now.x
    USE_PERSON,   // now.member(...).x
    USE_SCOPE,    // effect { x = { ... } }
    USE_CHANGE,   // effect { team = { x = 1 } }
    USE_LIBRARY,  // math.x; the library is its event
    USE_WORD,     // x, of the author's or the engine's
    USE_BOUND,    // a place that gives the author's own x a meaning
    USE_LIMIT,    // now.x < 3; "< 3" is its event
    USE_TOLD,     // narrate(x.hello): a table, or what stands for one of its texts
    USE_ALIAS,    // local x = y.z, for _, x in ipairs(y): y is its event
    USE_COUNT
} OutlineUse;

#define SAID_BY_NOBODY "nobody"
typedef struct OutlineName {
    OutlineUse use;
    const char *name;
    const char *event; // USE_COMPARED: of whose option; else as above, or ""
    int asked;         // and of which choose, by its line; 0: of any
    Origin origin;
} OutlineName;

typedef struct Outline {
    OutlineText *texts; // in order of files and lines
    OutlineOption *options;
    OutlineName *names;
    int text_count, option_count, name_count;
    int text_room, option_room, name_room;
    int built[USE_COUNT];  // uses whose name is no plain text
    const char **unlisted; // events with a choose whose options are no plain list
    int unlisted_count, unlisted_room;
    Arena arena;
} Outline;

// Reads all files of a story but its translations. NULL when memory is out.
Outline *outline_open(const Story *story);
void outline_close(Outline *outline);

// The first text between quotes that reads like this, or NULL.
const OutlineText *outline_text(const Outline *outline, const char *text);

// Where the id of an option is written that no choose lists, by the same rule as
// option_line.h. NULL: there is no such place in this file, or several.
const OutlineText *outline_made(const Outline *outline, const char *file,
                                const char *id);

// Whether all options of an event are known, and whether one has this id.
bool outline_lists(const Outline *outline, const char *event);
bool outline_option(const Outline *outline, const char *event, const char *id);

#endif
