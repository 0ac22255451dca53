// err.h -- what went wrong, in words that a player or a scenario writer can use.
//
// A function that can fail takes `Err *err` last, and returns false (or NULL)
// after filling it; on success *err is left alone. `err` is never NULL.
// A broken promise of our own code is no Err: it is an assert().
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include "base/sentence.h"

#include <stdbool.h>

typedef struct Err {
    char text[512]; // one English sentence without a newline; cut short if it
                    // is longer; for comparing, not for showing
    char said[SENTENCE_BYTES]; // the same for sentence_show, or as a part of another
} Err;

// Fills err, fit to be shown whatever it quotes (sentence_make), and returns false, so
// that a failure is one line:
//     return err_set(err, "week %d is past the end", week);
// An Err may be a value in its own sentence, as err->said.
bool err_set(Err *err, const char *format, ...) PRINTF_LIKE(2, 3);

// The same sentence wherever memory runs out. Returns false.
bool err_no_memory(Err *err);

#endif
