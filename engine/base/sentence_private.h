// sentence_private.h -- what making a sentence and saying it share; see sentence.h.
#ifndef BASE_SENTENCE_PRIVATE_H
#define BASE_SENTENCE_PRIVATE_H

#include "base/sentence.h"

// The signs, and how many sentences may stand in one another.
enum { OPEN = 1, VALUE = 2, CLOSE = 3, DEPTH_MAX = 8 };

// The end of the conversion of a format that begins with the sign at `at`.
const char *sentence_spec_end(const char *at);

#endif
