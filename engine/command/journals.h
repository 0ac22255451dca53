// journals.h -- the journals that somebody points at: files, and folders of them.
#ifndef COMMAND_JOURNALS_H
#define COMMAND_JOURNALS_H

#include "base/err.h"

typedef struct Journals {
    char **paths;
    int count, capacity;
} Journals;

// What `names` mean, in their order: a file is itself; a folder is the journals in it
// by name, "table 2" before "table 10". False, with a sentence, where a folder has none
// or memory is out. Free with journals_free, either way.
bool journals_find(Journals *out, char *const *names, int count, Err *err);
void journals_free(Journals *journals);

#endif
