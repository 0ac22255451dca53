// lint_lua.h -- tells the static analysis which functions of Lua never return.
#include <lauxlib.h>
#include <lua.h>

int(luaL_error)(lua_State *L, const char *format, ...) __attribute__((noreturn));
int(luaL_argerror)(lua_State *L, int arg, const char *text) __attribute__((noreturn));
int(luaL_typeerror)(lua_State *L, int arg, const char *name) __attribute__((noreturn));
int(lua_error)(lua_State *L) __attribute__((noreturn));
