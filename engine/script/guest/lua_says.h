// lua_says.h -- what Lua itself says of a mistake, in words for somebody who writes no
// Lua, as a sentence that can be said in another language. Private to script/.
#ifndef SCRIPT_LUA_SAYS_H
#define SCRIPT_LUA_SAYS_H

#include <stddef.h>

// Writes a message of Lua's to out, the place "file:line: " in front included. One that
// is none of Lua's own, an author's error("...") or a sentence of ours, stays as it is.
void lua_says(const char *message, char *out, size_t size);

#endif
