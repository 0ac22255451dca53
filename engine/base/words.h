// words.h -- the program's own texts in one language, by key.
//
// Read from the parts in assets/words/LANG/: model, deck, game, play, screens, command,
// debrief, lookback, report, page (the browser's, tools/web) and messages (.json), each
// one flat object of key and text. A text may hold places in braces, "week {week} of
// {weeks}". A word beside a number has both its forms in a place of its own, for one
// and for all else: "{weeks} {weeks:week|weeks}"; a whole text that differs comes under
// two keys, "hours.one" and "hours.other". Every key exists in every language (a test
// holds that).
#ifndef BASE_WORDS_H
#define BASE_WORDS_H

#include "base/err.h"

#include <stddef.h>

typedef struct Words Words;

// Opens the parts in FOLDER/LANG; one that is missing is passed over. All missing is
// a failure (NULL), and so is a key that is there twice. Free with words_close.
Words *words_open(const char *folder, const char *lang, Err *err);
void words_close(Words *words);

const char *words_lang(const Words *words); // "en", "nl"

// The text of a key; the key itself if there is none, so that a hole shows.
const char *words_get(const Words *words, const char *key);
bool words_has(const Words *words, const char *key);

// One place of a text and what to put there; a list ends with a NULL name.
typedef struct WordsValue {
    const char *name, *text;
} WordsValue;

// Writes a text with its places filled into out (size > 0); cut short, at a
// whole character, where it is longer. Returns out.
char *words_fill(const char *text, const WordsValue *values, char *out, size_t size);

// The same by key.
char *words_format(const Words *words, const char *key, const WordsValue *values,
                   char *out, size_t size);

// A key's form for a number ("hours" and 1: "hours.one"), {n} filled with it.
char *words_count(const Words *words, const char *key, int n, char *out, size_t size);

// Says a sentence about a mistake (sentence.h), or a text with sentences in it, in the
// language of `words` (NULL: English), cut short at a whole character. size > 0.
// Returns out.
char *sentence_show(const char *text, const Words *words, char *out, size_t size);

#endif
