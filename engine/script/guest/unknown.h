// unknown.h -- a name that stands for nothing, and what its author probably meant.
// Private to script/.
#ifndef SCRIPT_UNKNOWN_H
#define SCRIPT_UNKNOWN_H

#include "script/guest/guest.h"

enum { UNKNOWN_NAMES_MAX = 512 }; // more are not looked through

// Writes the sentence for a global that does not exist; `names` are those that do.
void unknown_name(const Guest *guest, const char *name, const char *const *names,
                  int count, char said[SENTENCE_BYTES]);

#endif
