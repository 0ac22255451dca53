// pairs.h -- a translation file as it is written: where each of its pairs stands.
#ifndef SCRIPT_OUTLINE_PAIRS_H
#define SCRIPT_OUTLINE_PAIRS_H

#include "script/outline/outline.h"

typedef struct Pair {
    const char *original; // as it is compared
    int line;
    size_t start, end; // in the file: from the [ or the name to behind the comma
    bool known;        // some text of the scenario reads like this
} Pair;

typedef struct Pairs {
    const char *source; // of the file; lent by the story
    size_t size;
    Pair *items; // in the order of the file
    int count, room;
    size_t close; // the } of return { ... }; 0: the file is no such table alone
} Pairs;

// Reads what stands in LANG.lua of a story, with the outline's arena for its texts.
// Empty, with no source, where the story has no such file, and empty where it is no
// such table. False when memory is out. Free with pairs_close.
bool pairs_open(Pairs *pairs, const Story *story, Outline *outline, const char *lang);

// The same of a text that lies elsewhere; lent.
bool pairs_read(Pairs *pairs, const char *source, size_t size, Outline *outline);
void pairs_close(Pairs *pairs);

// The pair of an original, or NULL.
const Pair *pairs_find(const Pairs *pairs, const char *original);

// Whether a text needs a translation: it has a letter in it, and players read it.
bool pairs_needs(const OutlineText *text);

// Whether text number `number` is the first of those that read like it and need one.
bool pairs_is_first(const Outline *outline, int number);

// The missing text that most likely was `original` before it was changed, or NULL.
const OutlineText *pairs_changed(const Pairs *pairs, const Outline *outline,
                                 const char *original);

#endif
