// snapshot.h -- what the author's variables and tables hold now, to be put back later.
//
// Whatever can be reached from a function or a table: the variables that functions
// share, the tables in them, and so on. A snapshot is a list on Lua's side; who keeps
// it may restore it as often as he likes. Private to script/; call in protected mode.
#ifndef SCRIPT_SNAPSHOT_H
#define SCRIPT_SNAPSHOT_H

#include <lua.h>

typedef struct Snapshot {
    int list, seen; // stack places of what was noted, and of what was met on the way
    int closed;     // of a metatable that open tables are given; 0: they stay open
    int price;      // units (limits.h) that an entry of a table costs
    int count;      // values in the list
    int held;       // entries of tables
} Snapshot;

// Pushes two tables, which must stay until all is added; the first is the list.
Snapshot snapshot_begin(lua_State *L);

// Notes what can be reached from the value at the top of the stack, and pops it.
void snapshot_add(lua_State *L, Snapshot *snapshot);

// The same of the entries of the table at the top, which itself is not noted.
void snapshot_add_entries(lua_State *L, Snapshot *snapshot);

// Puts back what a list of `count` values notes; the list is at stack place `list`.
void snapshot_restore(lua_State *L, int list, int count);

#endif
