// What a scene can do.
//
//     narrate(text)                 what the leader sees
//     say(member, text)             somebody speaks (unless away)
//     choose { option, ... }        asks; gives the id of what was chosen
//     effect(table[, because])      changes something at once
//     set(flag, value)              remembers: true, false, a number or a text
//     later(weeks, table, because)  changes something in a later week
//     chance(p)                     true that often, 0 to 1
#include "script/bind_scene.h"

#include "script/carry_out.h"
#include "script/guest/budget.h"
#include "script/guest/names.h"
#include "script/read/read_effect.h"
#include "script/read/read_option.h"
#include "script/read/wording.h"

#include "base/chance.h"
#include "base/hash.h"

enum { LINE_WORK = 128, REMEMBERED_WORK = 128 }; // what keeping one costs, units

static View *scene_of(lua_State *L, const char *function) {
    Guest *guest = guest_of(L);
    if (!guest->view || !guest->in_scene) {
        guest_fail(L, "%s works only in a scene", function);
    }
    return guest->view;
}

static void tell(lua_State *L, View *view, LineKind kind, int member, int arg) {
    size_t length;
    const char *given = luaL_checklstring(L, arg, &length);
    guest_work(L, LINE_WORK + length); // a silent game stops where a told one does
    if (view->transcript->silent) return;
    Arena *arena = &view->facts->arena;
    const char *plain = wording_plain(arena, given, length);
    const char *text = plain ? wording_fill(view, plain, arena) : NULL;
    Line line = {.kind = kind, .week = view->week, .member = member, .cause = -1};
    line.text = text;
    if (!text || !transcript_add(view->transcript, line)) {
        guest_fail(L, "not enough memory");
    }
}

static int l_narrate(lua_State *L) {
    View *view = scene_of(L, "narrate");
    luaL_checktype(L, 1, LUA_TSTRING);
    tell(L, view, LINE_NARRATION, -1, 1);
    return 0;
}

static int l_say(lua_State *L) {
    View *view = scene_of(L, "say");
    if (lua_gettop(L) == 1) {
        guest_fail(L,
                   "say needs two things, who speaks and what: say(\"ada\", \"...\")");
    }
    int member = names_member(L, 1);
    luaL_checktype(L, 2, LUA_TSTRING);
    bool there = state_is_present(view->state, member) || member == view->who;
    if (there) tell(L, view, LINE_SPEECH, member, 2); // who leaves says a last word
    return 0;
}

// The options stay where scene.c finds them; the thread waits.
static int l_choose(lua_State *L) {
    const View *view = scene_of(L, "choose");
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    if (view->choices == GUEST_CHOICES_MAX) {
        guest_fail(L, "a scene asks at most %d times; is there a loop without an end?",
                   GUEST_CHOICES_MAX);
    }
    guest_work(L, GUEST_CHOICE_WORK);
    read_options(L);
    return lua_yield(L, 0);
}

static int own_cause(lua_State *L, View *view, OwnKind kind, int arg) {
    size_t length = 0;
    const char *because = luaL_optlstring(L, arg, "", &length);
    guest_work(L, REMEMBERED_WORK + length);
    const StoryEvent *event = &view->story->events[view->event];
    OwnCause cause = {
        .kind = kind,
        .week = view->week,
        .event = view->event,
        .action = -1,
        .label = "",
        .because = "",
        .debrief = "",
    };
    if (!view->transcript->silent) {
        Arena *arena = &view->facts->arena;
        const char *plain = wording_plain(arena, because, length);
        cause.because = plain ? wording_fill(view, plain, arena) : NULL;
        cause.label =
            wording_fill(view, event->title[0] ? event->title : event->id, arena);
        if (!cause.because || !cause.label) guest_fail(L, "not enough memory");
    }
    int number = facts_cause(view->facts, &cause);
    if (number < 0) guest_fail(L, "not enough memory");
    return number;
}

static Table table_arg(lua_State *L, int arg, const char *what) {
    luaL_checktype(L, arg, LUA_TTABLE);
    return (Table){.lua = L, .index = arg, .origin = spot_here(L), .what = what};
}

static int l_effect(lua_State *L) {
    View *view = scene_of(L, "effect");
    Table table = table_arg(L, 1, "effect");
    int count = read_effects(&table);
    int cause = own_cause(L, view, OWN_SCENE, 2);
    Err err;
    if (!carry_effects(view, guest_of(L)->effects, count, cause, &err)) {
        guest_fail(L, "%s", err.said);
    }
    return 0;
}

static int l_later(lua_State *L) {
    View *view = scene_of(L, "later");
    lua_Integer weeks = luaL_checkinteger(L, 1);
    luaL_argcheck(L, weeks >= 1 && weeks <= SETUP_WEEKS_MAX, 1,
                  "1 to 104 weeks expected");
    Table table = table_arg(L, 2, "later");
    Later later = {.week = view->week + (int)weeks};
    later.outcome = read_list_of_effects(L, &table, &view->facts->arena);
    later.cause = own_cause(L, view, OWN_LATER, 3);
    carry_later(L, view, later);
    return 0;
}

static int l_set(lua_State *L) {
    View *view = scene_of(L, "set");
    size_t length;
    Flag flag = {.name = luaL_checklstring(L, 1, &length)};
    guest_work(L, REMEMBERED_WORK + length);
    switch (lua_type(L, 2)) {
    case LUA_TNONE:
    case LUA_TBOOLEAN:
        flag.kind = FLAG_BOOL;
        flag.number = lua_isnone(L, 2) || lua_toboolean(L, 2);
        break;
    case LUA_TNUMBER:
        flag.kind = FLAG_NUMBER;
        flag.number = lua_tonumber(L, 2);
        break;
    case LUA_TSTRING:
        flag.kind = FLAG_TEXT;
        flag.text = lua_tostring(L, 2);
        guest_work(L, lua_rawlen(L, 2));
        break;
    default: guest_fail(L, "set: true, false, a number or a text is expected");
    }
    Err err;
    if (!facts_set(view->facts, &flag, &err)) guest_fail(L, "%s", err.said);
    return 0;
}

static int l_chance(lua_State *L) {
    const View *view = scene_of(L, "chance");
    double p = luaL_checknumber(L, 1);
    luaL_argcheck(L, p >= 0 && p <= 1, 1, "a number from 0 to 1 expected");
    uint64_t who = hash_text(HASH_START, view->story->events[view->event].id);
    uint64_t purpose = 1000 + (uint64_t)view->facts->chances++;
    double share = chance_share(view->seed, (uint64_t)view->week, who, purpose);
    lua_pushboolean(L, share < p);
    return 1;
}

static const luaL_Reg functions[] = {
    {"narrate", l_narrate},
    {"say",     l_say    },
    {"choose",  l_choose },
    {"effect",  l_effect },
    {"later",   l_later  },
    {"set",     l_set    },
    {"chance",  l_chance },
    {NULL,      NULL     },
};

void bind_scene_open(lua_State *L) {
    luaL_setfuncs(L, functions, 0);
}
