#include "command/journal_name.h"

#include <string.h>

static bool ends_in(const char *name, const char *ending) {
    size_t length = strlen(name), end = strlen(ending);
    return length > end && strcmp(name + length - end, ending) == 0;
}

bool journal_name_fits(const char *name) {
    return ends_in(name, ".jsonl") && !ends_in(name, ".debrief.jsonl");
}
