// work.h -- functions of Lua's own library that loop, at their price.
//
// Private to script/. The hook counts instructions of Lua; what one call of the
// library walks through inside C it does not see. These charge for it (guest_work).
#ifndef SCRIPT_WORK_H
#define SCRIPT_WORK_H

#include <lua.h>

// Pushes a function of Lua's library, found at the top of the stack, with a price on
// its arguments and results. It must use no upvalue of its own.
void work_charge(lua_State *L);

// The same, from a field of the table at `from` into the one at `to`, for functions
// that walk a part of their first argument: concat, insert, remove.
void work_table(lua_State *L, int from, int to);

#endif
