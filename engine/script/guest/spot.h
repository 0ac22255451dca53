// spot.h -- lines of the author's, for messages of what has none. Private to script/.
#ifndef SCRIPT_SPOT_H
#define SCRIPT_SPOT_H

#include "script/parts.h"

#include <lua.h>

typedef struct Spot {
    char file[128]; // "" where there is none
    int line;
} Spot;

// Why the allocator gave nothing. Lua's own message of it is the same for all.
typedef struct Refusal {
    const char *why; // NULL: it gave all
    Spot at;
} Refusal;

// What a guest notes while it runs.
typedef struct Traces {
    Spot raised;     // where the last error was; no file: that is not known
    Refusal refused; // the last block that was not given in this call
    Spot compiling;  // what the parser is at; no file: it is not at work
    Spot slow;       // where the game's calls became slow; line 0: they have not
    int slow_at;     // steps left of the call under way when they do
    int filled;      // times that they filled the memory
} Traces;

// Where the running script stands: the file and line of the innermost Lua function.
// The file's name lives as long as the guest; "" and 0 where none runs.
Origin spot_here(lua_State *L);

// Where a kept function (tables.h) begins; "" and 0 of one that is not the author's.
Origin spot_of_function(lua_State *L, int function);

#endif
