// json_says.h -- what is wrong with a text that is no JSON, as a sentence.
#ifndef BASE_JSON_SAYS_H
#define BASE_JSON_SAYS_H

#include "base/sentence.h"

#include <jansson.h>

// Writes the parser's words to out as a sentence (sentence.h); what it quotes is made
// fit to be shown. Words that are not known here stay as they are.
void json_says(const json_error_t *error, char out[SENTENCE_BYTES]);

#endif
