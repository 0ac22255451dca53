#include "script/read/read_effect.h"

#include "base/array.h"
#include "base/suggest.h"
#include "script/guest/budget.h"

#include <stdio.h>
#include <string.h>

enum {
    EFFECTS_MAX = 1000, // in one table
    BOOKING_WORK = 4,   // units that booking an effect costs, for each member
};

// Paid when an effect is read, by whom it is for: where it is booked no Lua runs.
static size_t price(const Guest *guest, const Effect *effect) {
    bool one = effect->scope == EFFECT_ON_MEMBER;
    size_t members = (size_t)guest->story->member_count;
    return BOOKING_WORK * (one || guest->report ? 1 : members);
}

static bool comes_before(const Effect *a, const Effect *b) {
    if (a->scope != b->scope) return a->scope < b->scope;
    if (a->member != b->member) return a->member < b->member;
    return a->variable < b->variable;
}

// Into its place in the fixed order: mostly there are a few.
static void add(lua_State *L, Effect effect) {
    Guest *guest = guest_of(L);
    if (guest->effect_count == EFFECTS_MAX) {
        guest_fail(L, "at most %d effects can stand in one table", EFFECTS_MAX);
    }
    guest_work(L, price(guest, &effect));
    if (!array_fit(&guest->effects, &guest->effect_room, guest->effect_count + 1,
                   sizeof *guest->effects)) {
        guest_fail(L, "not enough memory");
    }
    int place = guest->effect_count++;
    for (; place > 0 && comes_before(&effect, &guest->effects[place - 1]); place--) {
        guest->effects[place] = guest->effects[place - 1];
    }
    guest->effects[place] = effect;
}

static void unknown_variable(const Table *table, const char *name) {
    const char *names[VAR_COUNT];
    for (int i = 0; i < VAR_COUNT; i++) names[i] = variable_name((Variable)i);
    field_mistake(table, name, "no variable '%.40s'%s", name,
                  suggest_hint(name, names, VAR_COUNT).said);
}

// One "trust = 4"; key and value are at the top of the stack.
static void read_points(const Table *table, Effect effect) {
    lua_State *L = table->lua;
    const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
    guest_work(L, VAR_COUNT);
    if (!variable_find(name, &effect.variable)) {
        unknown_variable(table, name);
        return;
    }
    bool number = lua_type(L, -1) == LUA_TNUMBER;
    effect.points = number ? lua_tonumber(L, -1) : 0;
    bool fits =
        effect.points >= -EFFECT_POINTS_MAX && effect.points <= EFFECT_POINTS_MAX;
    if (!number || !fits) {
        field_mistake(table, name, "%s must be a number of points from %d to %d", name,
                      -EFFECT_POINTS_MAX, EFFECT_POINTS_MAX);
        return;
    }
    if (effect.scope != EFFECT_ON_TEAM && !variable_is_of_member(effect.variable)) {
        field_mistake(table, name,
                      "%s belongs to the team as a whole: write it in team", name);
        return;
    }
    add(L, effect);
}

// The table of one scope is at the top of the stack, its key below it.
static void read_scope(const Table *table, Effect effect, const char *key) {
    lua_State *L = table->lua;
    if (!lua_istable(L, -1)) {
        field_mistake(table, key, "%s must be a table like { trust = 4 }", key);
        return;
    }
    Table inside = field_inside(table, -1, table->what);
    lua_pushnil(L);
    while (lua_next(L, inside.index)) {
        read_points(&inside, effect);
        lua_pop(L, 1);
    }
}

static void unknown_scope(const Table *table, const char *key) {
    const Story *story = guest_of(table->lua)->story;
    const char *names[64] = {"team", "target", "others", "exactly"};
    int count = 4;
    Variable variable;
    if (variable_find(key, &variable)) {
        field_mistake(table, key, "whose %s? write effect = { team = { %s = ... } }",
                      key, key);
        return;
    }
    for (int i = 0; i < story->member_count && count < 64; i++) {
        names[count++] = story->members[i].id;
    }
    field_mistake(table, key, "no member '%.40s'%s", key,
                  suggest_hint(key, names, count).said);
}

static bool find_scope(lua_State *L, const char *key, Effect *effect) {
    static const struct {
        const char *name;
        EffectScope scope;
    } scopes[] = {
        {"team",   EFFECT_ON_TEAM  },
        {"target", EFFECT_ON_TARGET},
        {"others", EFFECT_ON_OTHERS},
    };
    for (size_t i = 0; i < sizeof scopes / sizeof scopes[0]; i++) {
        if (strcmp(scopes[i].name, key) == 0) {
            effect->scope = scopes[i].scope;
            return true;
        }
    }
    guest_work(L, (size_t)guest_of(L)->story->member_count);
    effect->member = story_member(guest_of(L)->story, key);
    effect->scope = EFFECT_ON_MEMBER;
    return effect->member >= 0;
}

int read_effects(const Table *table) {
    lua_State *L = table->lua;
    Guest *guest = guest_of(L);
    guest->effect_count = 0;
    bool exactly = field_bool(table, "exactly", false);
    lua_pushnil(L);
    while (lua_next(L, table->index)) {
        const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
        Effect effect = {.exactly = exactly};
        if (strcmp(key, "exactly") == 0) {
            // read above
        } else if (find_scope(L, key, &effect)) {
            read_scope(table, effect, key);
        } else {
            unknown_scope(table, key);
        }
        lua_pop(L, 1);
    }
    return guest->effect_count;
}

Outcome read_list_of_effects(lua_State *L, const Table *table, Arena *arena) {
    const Guest *guest = guest_of(L);
    Outcome outcome = {.effect_count = read_effects(table)};
    size_t size = (size_t)outcome.effect_count * sizeof(Effect);
    Effect *copy = arena_alloc(arena, size);
    if (!copy) guest_fail(L, "not enough memory");
    if (size > 0) memcpy(copy, guest->effects, size);
    outcome.effects = copy;
    return outcome;
}

Outcome read_outcome(const Table *table, const char *key, Arena *arena) {
    lua_State *L = table->lua;
    Outcome outcome = {.function = NO_FUNCTION};
    lua_pushstring(L, key);
    int type = lua_rawget(L, table->index);
    if (type == LUA_TFUNCTION) {
        outcome.function = guest_keep(L);
        return outcome;
    }
    if (type == LUA_TTABLE) {
        Table inside = field_inside(table, -1, table->what);
        outcome = read_list_of_effects(L, &inside, arena);
    } else if (type != LUA_TNIL) {
        field_mistake(table, key, "%s must be a table of effects or a function", key);
    }
    lua_pop(L, 1);
    return outcome;
}
