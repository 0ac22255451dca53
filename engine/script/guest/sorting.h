// sorting.h -- pairs and table.sort in an order that is the same in every run.
//
// Private to script/; called in protected mode.
#ifndef SCRIPT_SORTING_H
#define SCRIPT_SORTING_H

#include <lua.h>

// Sets pairs in the table of globals at `globals`: numbers first, then texts by
// their bytes, then false and true; another kind of key is an error.
void sorting_open(lua_State *L, int globals);

// Sets sort in the table at the top of the stack: stable, whatever the order
// function answers.
void sorting_table(lua_State *L);

#endif
