// sentence.h -- sentences about a mistake that can be said in another language.
//
// A sentence is put together as printf would do it, and remembers of what: its format,
// which is English, and what was put into it. That is kept in the text itself, between
// three signs that nobody can read, so a sentence travels wherever a text does: into an
// Err, through Lua, as a part of another sentence. sentence_show (words.h) says it at
// last, in the language of a Words: the format is the key (assets/words/LANG/
// messages.json), and {1}, {2} in its text stand for the first and second value. What
// has no text there is said in English. A sentence must not be shown in any other way.
//
// Signs in what comes from outside can break nothing: they are put straight, and say no
// more than their text without them would.
#ifndef BASE_SENTENCE_H
#define BASE_SENTENCE_H

#include "base/attr.h"

#include <stdarg.h>
#include <stddef.h>

#define SENTENCE_OPEN "\x01"  // a format follows
#define SENTENCE_VALUE "\x02" // a value of it follows, which may hold a sentence itself
#define SENTENCE_CLOSE "\x03"

// A sentence that is one constant, or a word of one:
//     err_set(err, "no %s '%s'", SENTENCE("member"), name)
#define SENTENCE(english) SENTENCE_OPEN english SENTENCE_CLOSE

enum {
    SENTENCE_BYTES = 768,        // bytes that are enough for any of ours
    SENTENCE_FORMAT_BYTES = 320, // bytes of a format
    SENTENCE_VALUES_MAX = 12,
};

// Writes a sentence to out, at most `size` bytes (size > 32). It has no newline, and
// what cannot be shown in its values is U+FFFD. Cut short where it is too long. A
// format may have %% and, without flags or width, %s %d %u %x %c %g %f with a precision
// and l, ll, z or j. "%s" alone is its value, with nothing around it; so is a place in
// front,
// "%s:%d: ", which is no part of the key.
void sentence_make(char *out, size_t size, const char *format, ...) PRINTF_LIKE(3, 4);
void sentence_make_from(char *out, size_t size, const char *format, va_list values)
    PRINTF_LIKE(3, 0);

// The same of texts, where the format is data: it has no conversion but %s and %%.
void sentence_join(char *out, size_t size, const char *format,
                   const char *const *values, int count);

// The text of a format in another language, NULL where it has none there.
typedef const char *SentenceFind(const void *texts, const char *format);

// Writes what a sentence says, or a text with sentences in it, as `find` has it in
// `texts` (find NULL: in English), cut short at a whole character. size > 0. Returns
// out.
char *sentence_say(const char *text, SentenceFind *find, const void *texts, char *out,
                   size_t size);

#endif
