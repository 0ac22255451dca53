// brackets.h -- which bracket or block was left open, where Lua only sees that
// something does not fit.
#ifndef SCRIPT_OUTLINE_BRACKETS_H
#define SCRIPT_OUTLINE_BRACKETS_H

#include "script/source/lexer.h"

typedef struct OpenBracket {
    char opened[16]; // "{", "function"
    int line;        // where it opens
    int missed;      // line of the closing bracket that came too early
    bool is_else;    // an "if" right behind an "else"
} OpenBracket;

// The first bracket or block that is still open when one around it is closed.
// False where all fit, or memory is out.
bool brackets_find(const char *source, size_t size, OpenBracket *out);

// The first block that is closed by an "end" further to the left than itself: its own
// is missing, if the author indents.
bool brackets_by_indent(const char *source, size_t size, OpenBracket *out);

#endif
