// The standard deck and the scenario's own actions.
#include "base/suggest.h"
#include "script/guest/guest.h"
#include "script/known.h"
#include "script/read/read_effect.h"
#include "script/read/read_story.h"

#include <stdio.h>
#include <string.h>

static const char *const targets[] = {"team", "member", "two", NULL};
static const Reach reaches[] = {REACH_TEAM, REACH_MEMBER, REACH_TWO};

static bool is_left_out(lua_State *L, int except, Kind kind) {
    if (except == 0) return false;
    int count = (int)lua_rawlen(L, except);
    bool found = false;
    for (int i = 1; i <= count && !found; i++) {
        lua_rawgeti(L, except, i);
        const char *name = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
        found = strcmp(name, kind_name(kind)) == 0;
        lua_pop(L, 1);
    }
    return found;
}

static void check_left_out(const Table *table, int except) {
    lua_State *L = table->lua;
    int count = (int)lua_rawlen(L, except);
    for (int i = 1; i <= count; i++) {
        lua_rawgeti(L, except, i);
        const char *name = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "?";
        Kind kind;
        if (!kind_find(name, &kind)) {
            field_mistake(table, name, "the deck has no action '%.40s'%s", name,
                          suggest_hint(name, kind_names, KIND_COUNT).said);
        }
        lua_pop(L, 1);
    }
}

static void add_kind(Story *story, Kind kind, Origin origin) {
    story->actions[story->action_count++] = (StoryAction){
        .id = kind_name(kind),
        .kind = (int)kind,
        .like = (int)kind,
        .hours = kind_hours(kind),
        .every = 1,
        .reach = kind_reach(kind),
        .origin = origin,
    };
}

static void read_use(lua_State *L, const Declared *declared) {
    Story *story = guest_of(L)->story;
    char what[96];
    Table table = read_declared(L, declared, what);
    lua_rawgeti(L, table.index, 1);
    const char *deck = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
    if (strcmp(deck, "standard") != 0) {
        field_mistake(&table, NULL, "there is one deck: use \"standard\"");
    }
    int except = 0;
    if (lua_rawgeti(L, table.index, 2) == LUA_TTABLE) {
        Table options = field_inside(&table, -1, what), list;
        field_known(&options, known_use, 0);
        if (field_table(&options, "except", &list)) {
            except = list.index;
            check_left_out(&table, except);
        }
    }
    for (int i = 0; i < KIND_COUNT; i++) {
        bool there = story_action(story, kind_name((Kind)i)) >= 0;
        if (!there && !is_left_out(L, except, (Kind)i)) {
            add_kind(story, (Kind)i, declared->origin);
        }
    }
    lua_settop(L, table.index - 1);
}

// The action that a declaration changes or adds.
static StoryAction *place_for(Story *story, const Declared *declared) {
    int index = story_action(story, declared->id);
    if (index >= 0) return &story->actions[index];
    StoryAction *action = &story->actions[story->action_count++];
    Kind kind;
    bool standard = kind_find(declared->id, &kind);
    *action = (StoryAction){
        .id = declared->id,
        .kind = standard ? (int)kind : NO_KIND,
        .like = standard ? (int)kind : NO_KIND,
        .hours = standard ? kind_hours(kind) : 1,
        .every = 1,
        .reach = standard ? kind_reach(kind) : REACH_TEAM,
    };
    return action;
}

static const char *own_or(const Table *table, const char *key, const char *otherwise,
                          Arena *arena) {
    const char *text = field_text(table, key, "", arena);
    return text[0] ? text : otherwise;
}

static void read_reach(const Table *table, StoryAction *action) {
    int chosen = field_choice(table, "target", targets, -1);
    if (chosen < 0) return;
    if (action->kind != NO_KIND) {
        field_mistake(table, "target",
                      "whom a standard action is for cannot be changed");
        return;
    }
    action->reach = reaches[chosen];
}

static void read_action(lua_State *L, const Declared *declared) {
    Guest *guest = guest_of(L);
    Arena *arena = &guest->arena;
    char what[96];
    Table table = read_declared(L, declared, what);
    StoryAction *action = place_for(guest->story, declared);
    bool own = action->kind == NO_KIND;
    action->origin = declared->origin;
    field_known(&table, known_action, 0);
    action->name = own_or(&table, "name", own ? declared->id : NULL, arena);
    if (own && action->name == declared->id)
        field_mistake(&table, NULL, "name is missing");
    action->about = own_or(&table, "about", own ? "" : NULL, arena);
    action->because = own_or(&table, "because", own ? "" : NULL, arena);
    action->hours = field_int(&table, "hours", 0, STORY_HOURS_MAX, action->hours);
    action->every = field_int(&table, "every", 1, SETUP_WEEKS_MAX, action->every);
    read_reach(&table, action);
    action->like = field_choice(&table, "like", kind_names, action->like);
    action->available = field_function(&table, "available");
    action->outcome = read_outcome(&table, "effect", arena);
    bool works =
        action->outcome.effect_count > 0 || action->outcome.function != NO_FUNCTION;
    if (own && !field_has(&table, "effect"))
        field_mistake(&table, NULL, "effect is missing: it would do nothing");
    if (!own && works) action->kind = NO_KIND; // its own version from now on
    lua_settop(L, table.index - 1);
}

void read_actions(lua_State *L) {
    Guest *guest = guest_of(L);
    Story *story = guest->story;
    story->actions = read_room(L, DECLARED_ACTION, KIND_COUNT, sizeof *story->actions);
    for (int i = 0; i < guest->declarations.count; i++) {
        const Declared *declared = &guest->declarations.items[i];
        if (declared->kind == DECLARED_USE) read_use(L, declared);
    }
    for (int i = 0; i < guest->declarations.count; i++) {
        const Declared *declared = &guest->declarations.items[i];
        if (declared->kind != DECLARED_ACTION || !read_is_new(L, declared)) continue;
        read_action(L, declared);
    }
}
