#include "script/guest/spot.h"

#include "script/guest/guest.h"

#include <string.h>

// A line of a file, as Lua names it.
static Origin in_file(const Guest *guest, const lua_Debug *at, int line) {
    for (int i = 0; i < guest->sources.count; i++) {
        const char *name = guest->sources.items[i].name;
        if (strcmp(name, at->source + 1) == 0) return (Origin){name, line};
    }
    return (Origin){"", 0};
}

Origin spot_here(lua_State *L) {
    lua_Debug at;
    for (int level = 0; lua_getstack(L, level, &at); level++) {
        lua_getinfo(L, "Sl", &at);
        if (at.currentline <= 0) continue;
        Origin here = in_file(guest_of(L), &at, at.currentline);
        if (here.line > 0) return here;
    }
    return (Origin){"", 0};
}

Origin spot_of_function(lua_State *L, int function) {
    lua_Debug at;
    guest_push(L, function);
    lua_getinfo(L, ">S", &at);
    return in_file(guest_of(L), &at, at.linedefined);
}
