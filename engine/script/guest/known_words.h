// known_words.h -- which words of its program text a scenario can use, asked from
// outside.
#ifndef SCRIPT_KNOWN_WORDS_H
#define SCRIPT_KNOWN_WORDS_H

#include "script/guest/guest.h"

// Whether a scenario sees a global, or a function of a library ("math"; "" for the
// globals themselves). Where not, the names that there are go into `names`, at most
// `most`, lent until the next call; *count counts them.
bool library_has(Guest *guest, const char *library, const char *name,
                 const char **names, int most, int *count);

// What `now` and a member have beside the variables. Each list ends with NULL.
extern const char *const bind_now_words[];
extern const char *const bind_now_member_words[];

#endif
