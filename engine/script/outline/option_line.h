// option_line.h -- where an option stands, for messages: a running scene only knows the
// line of its choose. Private to script/.
#ifndef SCRIPT_OUTLINE_OPTION_LINE_H
#define SCRIPT_OUTLINE_OPTION_LINE_H

#include <stddef.h>

enum { OPTION_LINE_BYTES = 16 * 1024 }; // of a source that are looked at

// The line of option number `option` (from 1) of the choose { ... } that begins in a
// line of the source. That line itself where its options are not written out there,
// where the option is too far below, or memory is out.
int option_line(const char *source, size_t size, int line, int option);

#endif
