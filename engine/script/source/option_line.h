// option_line.h -- where an option stands, for messages: a running scene only knows the
// line of its choose. Private to script/.
#ifndef SCRIPT_OUTLINE_OPTION_LINE_H
#define SCRIPT_OUTLINE_OPTION_LINE_H

#include <stddef.h>

enum { OPTION_LINE_BYTES = 16 * 1024 }; // of a source, from the choose on

// The line of option number `option` (from 1) of the choose { ... } that begins in a
// line of the source. One that is no table there (a name, a call, a list made
// elsewhere) has the line in which its id is written, where that is one alone; id: ""
// if it has none. The line of the choose where nothing is to be found, or memory is
// out.
int option_line(const char *source, size_t size, int line, int option, const char *id);

#endif
