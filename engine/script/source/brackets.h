// brackets.h -- which bracket or block was left open, where Lua only sees that
// something does not fit.
#ifndef SCRIPT_OUTLINE_BRACKETS_H
#define SCRIPT_OUTLINE_BRACKETS_H

#include "script/source/lexer.h"

typedef struct OpenBracket {
    char opened[16]; // "{", "function"
    char wanted[8];  // what would close it: "}", "end"
    int line;        // where it opens
    char next[16];   // what came before that, and its line
    int missed;
    bool is_else; // an "if" right behind an "else"
} OpenBracket;

// The innermost bracket or block that is open where the first declaration follows that
// begins its line: event "x" {. False where there is none before line `most`, or
// something else does not fit before.
bool brackets_by_declaration(const char *source, size_t size, int most,
                             OpenBracket *out);

// The first bracket or block that is still open when one around it is closed.
// False where all fit, or memory is out.
bool brackets_find(const char *source, size_t size, OpenBracket *out);

// The first block that is closed by an "end" further to the left than itself: its own
// is missing, if the author indents.
bool brackets_by_indent(const char *source, size_t size, OpenBracket *out);

#endif
