// source.h -- the text of a scenario's files, for messages that name a line.
#ifndef SCRIPT_SOURCE_H
#define SCRIPT_SOURCE_H

#include "base/err.h"
#include "base/report.h"
#include "script/source/bundle.h"

#include <stddef.h>

enum { SOURCE_BYTES_MAX = 256 * 1024, SOURCES_MAX = 64 };

typedef struct Source {
    char name[128]; // "scenario.lua": what messages call it
    char *text;     // with a zero at its end; owned
    size_t size;
} Source;

// Zero-initialised, it is empty.
typedef struct Sources {
    Source items[SOURCES_MAX];
    int count;
} Sources;

// Reads a file of a bundle. Refuses what is larger, what is no UTF-8, what holds a NUL
// or an ESC byte (compiled code, terminal codes), NUL as an escape in a text too. Skips
// a byte order mark.
const Source *sources_read(Sources *sources, const Bundle *bundle, const char *name,
                           Err *err);
// The one of that name, or NULL.
const Source *sources_find(const Sources *sources, const char *name);
void sources_close(Sources *sources);

// The line, from `line` on, in which `word` first stands by itself; `line` if it
// does not. That is how a message finds the field it is about.
int sources_line_of(const Sources *sources, const char *name, int line,
                    const char *word);

#endif
