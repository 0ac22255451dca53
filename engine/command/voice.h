// voice.h -- what a command says of what went wrong, in the language that is spoken.
#ifndef COMMAND_VOICE_H
#define COMMAND_VOICE_H

#include "base/words.h"
#include "command/exit_code.h"

#include <stdio.h>

// Says a sentence (sentence.h) on standard error in the language of `words` (NULL:
// English), and returns the code.
ExitCode command_fail(const Words *words, ExitCode code, const char *said);

// Prints a sentence in the language of `words` (NULL: English), put together as
// printf would do it; voice_line with a newline behind it.
void voice_print(FILE *out, const Words *words, const char *format, ...)
    PRINTF_LIKE(3, 4);
void voice_line(FILE *out, const Words *words, const char *format, ...)
    PRINTF_LIKE(3, 4);

// A number with one decimal, behind the sign that the language has for it. Returns out.
enum { VOICE_NUMBER_BYTES = 32 };
char *voice_number(const Words *words, double value, char out[VOICE_NUMBER_BYTES]);

// "nl" or "en": what was asked for (or NULL), else what the system speaks, else
// English.
const char *voice_lang(const char *asked);

// The texts in that language, for a command that opens no session; NULL, which speaks
// English, where there are none. words_close takes them.
Words *voice_open(const char *asked);

// The same as command_fail before any texts were opened; and the sentence alone.
ExitCode voice_fail(const char *asked, ExitCode code, const char *said);
ExitCode voice_no_memory(const char *asked);
void voice_add(const char *asked, const char *said);

#endif
