// journal_name.h -- journals, by how their files are called.
#ifndef COMMAND_JOURNAL_NAME_H
#define COMMAND_JOURNAL_NAME_H

#include <stdbool.h>

// Whether a file is called as journals are: "table-3.jsonl", but not the marks of a
// debrief, "table-3.debrief.jsonl".
bool journal_name_fits(const char *name);

#endif
