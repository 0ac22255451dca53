// `now`, the game as a scenario's functions see it. Read only; a name that does
// not exist is an error with a suggestion, never nil.
//
//     now.week, .weeks, .hours, .pace      numbers
//     now.trust, .stress, ... .rumours     the team's variables, in points
//     now.member(id)                       a member: .trust, ..., .here, .name
//     now.chose(prompt)                    the option's id, or nil
//     now.did(action[, member])            how often
//     now.flag(name)                       what set() set, or nil
#include "base/suggest.h"
#include "script/guest/budget.h"
#include "script/guest/names.h"

#include <string.h>

enum { // beside the variables, which are their own numbers
    NOW_WEEK = VAR_COUNT,
    NOW_WEEKS,
    NOW_HOURS,
    NOW_PACE,
    NOW_FUNCTION, // and up: the place in the table of functions
    MEMBER_HERE = VAR_COUNT,
    MEMBER_NAME,
    MEMBER_LISTENED,
};

const char *const bind_now_words[] = {"week",  "weeks", "hours", "pace", "member",
                                      "chose", "did",   "flag",  NULL};
const char *const bind_now_member_words[] = {"here", "name", "listened", NULL};

static const char now_key, member_meta_key;

static View *view_of(lua_State *L) {
    View *view = guest_of(L)->view;
    if (!view) guest_fail(L, "now can only be used while the game runs");
    return view;
}

// The names of a table as a suggestion for one that it lacks.
static int unknown(lua_State *L, int names, const char *what) {
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
    if (strcmp(what, "now") == 0 && story_member(guest_of(L)->story, name) >= 0) {
        return guest_fail(L,
                          "now.%.40s does not exist; a member is now.member(\"%.40s\")",
                          name, name);
    }
    const char *all[64];
    int count = 0;
    lua_pushnil(L);
    while (count < 64 && lua_next(L, names)) {
        all[count++] = lua_tostring(L, -2);
        lua_pop(L, 1);
    }
    return guest_fail(L, "%s.%s does not exist%s", what, name,
                      suggest_hint(name, all, count).said);
}

// The number behind a name, from the table at upvalue 1; -1 if it has none.
static int number_of(lua_State *L) {
    lua_pushvalue(L, 2);
    int type = lua_rawget(L, lua_upvalueindex(1));
    int number = type == LUA_TNIL ? -1 : (int)lua_tointeger(L, -1);
    lua_pop(L, 1);
    return number;
}

static int l_now_index(lua_State *L) {
    int number = number_of(L);
    if (number < 0) return unknown(L, lua_upvalueindex(1), "now");
    if (number >= NOW_FUNCTION) {
        lua_rawgeti(L, lua_upvalueindex(2), number);
        return 1;
    }
    const View *view = view_of(L);
    switch (number) {
    case NOW_WEEK: lua_pushinteger(L, view->week); break;
    case NOW_WEEKS: lua_pushinteger(L, view->story->weeks); break;
    case NOW_HOURS: lua_pushinteger(L, view->hours_left); break;
    case NOW_PACE: lua_pushinteger(L, view->state->pace); break;
    default: lua_pushnumber(L, state_mean(view->state, (Variable)number));
    }
    return 1;
}

static int l_read_only(lua_State *L) {
    return guest_fail(L, "this can only be read; an effect changes it");
}

// now:member("ada") hands over now itself.
static void need_point(lua_State *L, const char *name) {
    if (lua_type(L, 1) != LUA_TUSERDATA) return;
    guest_fail(L, "write now.%s(...) with a point, not with a colon", name);
}

static int l_member(lua_State *L) {
    need_point(L, "member");
    int member = names_member(L, 1);
    guest_table(L, GUEST_VIEWS);
    if (lua_rawgeti(L, -1, member + 1) != LUA_TNIL) return 1;
    lua_pop(L, 1);
    int *box = lua_newuserdatauv(L, sizeof *box, 0);
    *box = member;
    lua_rawgetp(L, LUA_REGISTRYINDEX, &member_meta_key);
    lua_setmetatable(L, -2);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, member + 1);
    return 1;
}

static int l_member_index(lua_State *L) {
    int member = *(const int *)lua_touserdata(L, 1);
    int number = number_of(L);
    if (number < 0) return unknown(L, lua_upvalueindex(1), "member");
    const View *view = view_of(L);
    switch (number) {
    case MEMBER_HERE: lua_pushboolean(L, state_is_present(view->state, member)); break;
    case MEMBER_NAME: lua_pushstring(L, view->story->members[member].name); break;
    case MEMBER_LISTENED: lua_pushinteger(L, view->facts->listened[member]); break;
    default: lua_pushnumber(L, state_points(view->state, member, (Variable)number));
    }
    return 1;
}

static int l_chose(lua_State *L) {
    need_point(L, "chose");
    const char *prompt = luaL_checkstring(L, 1);
    names_event_of(L, prompt);
    guest_work(L, (size_t)view_of(L)->facts->choice_count);
    lua_pushstring(L, facts_chose(view_of(L)->facts, prompt));
    return 1;
}

static int l_did(lua_State *L) {
    need_point(L, "did");
    int action = names_action(L, 1);
    const View *view = view_of(L);
    int times = view->facts->did[action];
    if (!lua_isnoneornil(L, 2)) {
        int place = action * view->story->member_count + names_member(L, 2);
        times = view->facts->did_with[place];
    }
    lua_pushinteger(L, times);
    return 1;
}

static int l_flag(lua_State *L) {
    need_point(L, "flag");
    const Facts *facts = view_of(L)->facts;
    const Flag *flag = facts_flag(facts, luaL_checkstring(L, 1));
    guest_work(L, (size_t)facts->flag_count);
    if (!flag)
        lua_pushnil(L);
    else if (flag->kind == FLAG_BOOL)
        lua_pushboolean(L, flag->number != 0);
    else if (flag->kind == FLAG_NUMBER)
        lua_pushnumber(L, flag->number);
    else
        lua_pushstring(L, flag->text);
    return 1;
}

static const luaL_Reg functions[] = {
    {"member", l_member},
    {"chose",  l_chose },
    {"did",    l_did   },
    {"flag",   l_flag  },
    {NULL,     NULL    },
};

static void name_number(lua_State *L, const char *name, int number) {
    lua_pushinteger(L, number);
    lua_setfield(L, -2, name);
}

static void push_variables(lua_State *L, int count) {
    lua_createtable(L, 0, 32);
    for (int i = 0; i < count; i++) name_number(L, variable_name((Variable)i), i);
}

// A metatable with an index function over the names at the top of the stack (and
// `more` values below them), which it pops.
static void push_meta(lua_State *L, lua_CFunction index, int upvalues) {
    lua_pushcclosure(L, index, upvalues);
    lua_createtable(L, 0, 3);
    lua_insert(L, -2);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, l_read_only);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
}

static void push_functions(lua_State *L) {
    lua_createtable(L, 0, 4);
    for (int i = 0; functions[i].name; i++) {
        lua_pushcfunction(L, functions[i].func);
        lua_rawseti(L, -2, NOW_FUNCTION + i);
    }
}

void bind_now_open(lua_State *L) {
    lua_newuserdatauv(L, 0, 0);
    push_variables(L, VAR_COUNT);
    for (int i = 0; bind_now_words[i]; i++) {
        name_number(L, bind_now_words[i], NOW_WEEK + i); // the functions come last
    }
    push_functions(L);
    push_meta(L, l_now_index, 2);
    lua_setmetatable(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &now_key);

    push_variables(L, VAR_MEMBER_COUNT);
    for (int i = 0; bind_now_member_words[i]; i++) {
        name_number(L, bind_now_member_words[i], MEMBER_HERE + i);
    }
    push_meta(L, l_member_index, 1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &member_meta_key);
}

void bind_now_push(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &now_key);
}
