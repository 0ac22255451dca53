#include "command/journal_name.h"

#include "base/file.h"

bool journal_name_fits(const char *name) {
    return path_ends_in(name, ".jsonl") && !path_ends_in(name, ".debrief.jsonl");
}
