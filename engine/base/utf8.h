// utf8.h -- text of strangers: bytes that may or may not be UTF-8.
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define UTF8_UNKNOWN 0xFFFDu // stands for what cannot be read or must not be shown

// Reads one character of the `size` bytes at text (size > 0) into *point and
// returns how many bytes it took. What is no UTF-8 is UTF8_UNKNOWN, one byte long.
size_t utf8_read(const char *text, size_t size, uint32_t *point);

// Writes a character as 1 to 4 bytes and returns how many.
size_t utf8_write(uint32_t point, char out[4]);

// How many characters a zero-ended text has.
int utf8_length(const char *text);

// Whether a character may be shown: no control character but newline and tab,
// no mark that turns the direction of the text round.
bool utf8_showable(uint32_t point);

// Copies text to out, at most size bytes with the final zero, never through the
// middle of a character; what cannot be shown becomes U+FFFD.
// Returns false if not all of it fitted. size > 0.
bool utf8_clean(char *out, size_t size, const char *text);

// A copy in lower case for A-Z only, for comparing names. size > 0.
void utf8_lower(char *out, size_t size, const char *text);

#endif
