// patterns.h -- string.find, match, gmatch and gsub, with our own matcher.
#ifndef SCRIPT_PATTERNS_H
#define SCRIPT_PATTERNS_H

#include <lua.h>

// Sets the four in the table at the top of the stack.
void patterns_open(lua_State *L);

#endif
