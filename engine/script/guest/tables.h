// tables.h -- what the engine keeps on Lua's side. Private to script/.
#ifndef SCRIPT_GUEST_TABLES_H
#define SCRIPT_GUEST_TABLES_H

#include <lua.h>

// Tables of our own in Lua's registry, by these keys.
typedef enum GuestTable {
    GUEST_FUNCTIONS, // number -> the author's function
    GUEST_DECLARED,  // number -> the table of a declaration
    GUEST_MEMBERS,   // id -> index
    GUEST_VIEWS,     // index + 1 -> the member as scripts see it
    GUEST_VARIABLES, // name -> Variable
    GUEST_LOADED,    // name -> what a required file returned
    GUEST_TABLE_COUNT
} GuestTable;

// Makes our empty tables; for guest_open alone.
void guest_new_tables(lua_State *L);

// Pushes one of our tables. Cannot fail.
void guest_table(lua_State *L, GuestTable table);

// Keeps the function at the top of the stack (popped) and gives its number.
int guest_keep(lua_State *L);
void guest_push(lua_State *L, int function);

#endif
