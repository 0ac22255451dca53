// names.h -- the ids a scenario declares, and what is said of one that it does not.
//
// Private to script/; call in protected mode.
#ifndef SCRIPT_NAMES_H
#define SCRIPT_NAMES_H

#include <lua.h>

// The number of the member, action or event that the text at `arg` names; raises
// "no member 'x'; did you mean 'y'?" if there is none.
int names_member(lua_State *L, int arg);
int names_action(lua_State *L, int arg);

// Raises the like if no event has the id in front of the first dot.
void names_event_of(lua_State *L, const char *prompt);

#endif
