// script.h -- which characters are written from right to left. For faces.c and runs.c.
#ifndef PLATFORM_SCRIPT_H
#define PLATFORM_SCRIPT_H

#include <stddef.h>
#include <stdint.h>

// The script of a character that is written from right to left, by its four letters in
// ISO 15924 ("Arab", "Hebr"); NULL for all others. Each is the same pointer every time.
const char *script_of(uint32_t point);

// How many bytes at the beginning of a text are spaces and marks that stand between two
// words of this script; 0 where no such word follows.
size_t script_between(const char *script, const char *text, size_t length);

#endif
