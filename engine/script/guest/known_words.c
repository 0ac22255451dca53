// Which names a scenario sees, asked from outside.
#include "script/guest/known_words.h"

#include <string.h>

typedef struct Question {
    const char *library, *name;
    const char **names;
    int most, *count;
    bool known;
} Question;

// The table of all globals: behind the empty one once they are sealed.
static void push_globals(lua_State *L) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    if (!lua_getmetatable(L, -1)) return;
    lua_pushliteral(L, "__index");
    if (lua_rawget(L, -2) == LUA_TTABLE) return;
    lua_pop(L, 2);
}

static void list(lua_State *L, const Question *question) {
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        bool room = *question->count < question->most;
        if (room && lua_type(L, -2) == LUA_TSTRING) {
            question->names[(*question->count)++] = lua_tostring(L, -2);
        }
        lua_pop(L, 1);
    }
}

static int l_ask(lua_State *L) {
    Question *question = lua_touserdata(L, 1);
    push_globals(L);
    if (question->library[0]) {
        lua_pushstring(L, question->library);
        lua_rawget(L, -2);
    }
    if (lua_type(L, -1) != LUA_TTABLE) return 0;
    lua_pushstring(L, question->name);
    question->known = lua_rawget(L, -2) != LUA_TNIL;
    lua_pop(L, 1);
    if (!question->known) list(L, question);
    return 0;
}

bool library_has(Guest *guest, const char *library, const char *name,
                 const char **names, int most, int *count) {
    Question question = {library, name, names, most, count, true};
    Err ignored;
    *count = 0;
    bool asked = guest_protect(guest, l_ask, &question, PURSE_OWN, &ignored);
    return !asked || question.known;
}
