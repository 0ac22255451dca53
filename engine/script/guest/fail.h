// fail.h -- raising a mistake in Lua as a sentence that can be said in another
// language.
//
// Private to script/; call in protected mode.
#ifndef SCRIPT_FAIL_H
#define SCRIPT_FAIL_H

#include "base/sentence.h"

#include <lua.h>

// Like luaL_error, with file and line in front, and a format of sentence.h. Never
// returns.
_Noreturn int guest_fail(lua_State *L, const char *format, ...) PRINTF_LIKE(2, 3);

// The same without file and line: the sentence has its own.
_Noreturn int guest_fail_at(lua_State *L, const char *file, int line, const char *said);

#endif
