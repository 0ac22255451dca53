#include "script/guest/fail.h"

#include <lauxlib.h>
#include <stdlib.h>

int guest_fail(lua_State *L, const char *format, ...) {
    char said[SENTENCE_BYTES];
    va_list values;
    va_start(values, format);
    sentence_make_from(said, sizeof said, format, values);
    va_end(values);
    luaL_where(L, 1);
    lua_pushstring(L, said);
    lua_concat(L, 2);
    lua_error(L);
    abort(); // lua_error does not come back, which Lua's headers do not say
}

int guest_fail_at(lua_State *L, const char *file, int line, const char *said) {
    lua_pushfstring(L, "%s:%d: %s", file, line, said);
    lua_error(L);
    abort();
}
