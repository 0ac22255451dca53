#include "script/read/read_story.h"
#include "script/known.h"

#include "base/suggest.h"
#include "script/guest/budget.h"

#include <stdio.h>
#include <string.h>

static const char *const languages[] = {"en", "nl", NULL};

Table read_declared(lua_State *L, const Declared *declared, char what[96]) {
    const char *kind = declared_name(declared->kind);
    if (declared->id[0])
        snprintf(what, 96, "%s '%s'", kind, declared->id);
    else
        snprintf(what, 96, "%s", kind);
    guest_table(L, GUEST_DECLARED);
    lua_rawgeti(L, -1, declared->table);
    lua_remove(L, -2);
    return (Table){
        .lua = L,
        .index = lua_gettop(L),
        .origin = declared->origin,
        .what = what,
    };
}

bool read_is_new(lua_State *L, const Declared *declared) {
    const Declarations *all = &guest_of(L)->declarations;
    guest_work(L, (size_t)(declared - all->items) / 8);
    for (const Declared *other = all->items; other < declared; other++) {
        if (other->kind != declared->kind || strcmp(other->id, declared->id) != 0)
            continue;
        Table table = {.lua = L, .origin = declared->origin};
        field_mistake(&table, NULL, "%s '%s' stands in line %d already",
                      declared_name(declared->kind), declared->id, other->origin.line);
        return false;
    }
    return true;
}

void *read_room(lua_State *L, DeclaredKind kind, int more, size_t size) {
    Guest *guest = guest_of(L);
    size_t count = (size_t)more + 1;
    for (int i = 0; i < guest->declarations.count; i++) {
        count += guest->declarations.items[i].kind == kind;
    }
    void *room = arena_alloc(&guest->arena, count * size);
    if (!room) guest_fail(L, "not enough memory");
    return room;
}

static const Declared *find_scenario(lua_State *L) {
    Guest *guest = guest_of(L);
    const Declared *found = NULL;
    for (int i = 0; i < guest->declarations.count; i++) {
        const Declared *declared = &guest->declarations.items[i];
        if (declared->kind != DECLARED_SCENARIO) continue;
        if (!found)
            found = declared;
        else
            read_is_new(L, declared);
    }
    return found;
}

static int count_keys(const Table *table) {
    int count = 0;
    lua_pushnil(table->lua);
    while (lua_next(table->lua, table->index)) {
        lua_pop(table->lua, 1);
        count++;
    }
    return count;
}

static bool is_plain_id(const char *id) {
    static const char sign[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    size_t length = strlen(id);
    return length > 0 && length < 64 && strspn(id, sign) == length;
}

static void read_name(const Table *names, Story *story) {
    lua_State *L = names->lua;
    Arena *arena = &guest_of(L)->arena;
    guest_work(L, GUEST_KEY_WORK);
    const char *id = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";
    if (!is_plain_id(id)) {
        field_mistake(names, "names",
                      "names is like { company = \"North Care\" }: a name of letters, "
                      "digits and _, and a text");
        return;
    }
    StoryName *name = &story->names[story->name_count++];
    name->id = arena_text(arena, id, strlen(id));
    name->text = field_text(names, id, "", arena);
    if (!name->id) guest_fail(L, "not enough memory");
}

static void read_names(const Table *table, Story *story) {
    lua_State *L = table->lua;
    Table names;
    if (!field_table(table, "names", &names)) return;
    size_t count = (size_t)count_keys(&names) + 1;
    story->names = arena_alloc(&guest_of(L)->arena, count * sizeof *story->names);
    if (!story->names) guest_fail(L, "not enough memory");
    lua_pushnil(L);
    while (lua_next(L, names.index)) {
        read_name(&names, story);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

void read_scenario(lua_State *L) {
    Guest *guest = guest_of(L);
    Story *story = guest->story;
    Arena *arena = &guest->arena;
    char what[96];
    const Declared *declared = find_scenario(L);
    Origin top = {guest->sources.items[0].name, 1};
    Table table = {.lua = L, .origin = top};
    if (declared)
        table = read_declared(L, declared, what);
    else {
        lua_newtable(L);
        table.index = lua_gettop(L);
        table.what = "scenario";
        field_mistake(&table, NULL, "the file has no scenario { ... }");
    }
    bool there = declared != NULL;
    field_known(&table, known_scenario, 0);
    field_int(&table, "api", 1, 1, 1);
    story->language = languages[field_choice(&table, "language", languages, 0)];
    story->title = field_text(&table, "title", there ? NULL : "", arena);
    story->summary = field_text(&table, "summary", "", arena);
    story->brief = field_text(&table, "brief", there ? NULL : "", arena);
    story->goal = field_text(&table, "goal", "", arena);
    story->weeks = field_int(&table, "weeks", 1, SETUP_WEEKS_MAX, 12);
    story->hours = field_int(&table, "hours", 0, STORY_HOURS_MAX, 10);
    story->minutes = field_int(&table, "minutes", 1, 480, 25);
    story->level = field_int(&table, "level", 1, 3, 1);
    story->debrief = field_texts(&table, "debrief", &story->debrief_count, arena);
    story->sources = field_texts(&table, "sources", &story->source_count, arena);
    read_names(&table, story);
    lua_settop(L, table.index - 1);
}

static void read_peak(const Table *table, Setup *setup) {
    lua_State *L = table->lua;
    Table peak;
    if (!field_table(table, "peak", &peak)) return;
    lua_pushnil(L);
    while (lua_next(L, peak.index)) {
        lua_Number week = lua_isnumber(L, -2) ? lua_tonumber(L, -2) : 0;
        lua_Number points = lua_isnumber(L, -1) ? lua_tonumber(L, -1) : -1000;
        if (week >= 1 && week <= SETUP_WEEKS_MAX && points >= -50 && points <= 50) {
            setup->peak[(int)week] = points;
        } else {
            field_mistake(table, "peak",
                          "peak is like { [8] = 6 }: week and points of "
                          "extra work");
        }
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

// What the model table holds beside the variables of the team and the parameters.
static const char *const begins[] = {"weeks", "hours",     "pace",        "impact",
                                     "peak",  "leak_week", "start_noise", NULL};

static bool is_listed(const char *name) {
    Variable variable;
    for (int i = 0; begins[i]; i++) {
        if (strcmp(begins[i], name) == 0) return true;
    }
    return variable_find(name, &variable) && !variable_is_of_member(variable);
}

static void unknown_parameter(const Table *table, const char *name) {
    const char *names[256];
    int count = 0;
    for (int i = 0; begins[i]; i++) names[count++] = begins[i];
    for (int v = VAR_MEMBER_COUNT; v < VAR_COUNT; v++) {
        names[count++] = variable_name((Variable)v);
    }
    for (int i = 0; i < params_count() && count < 256; i++) {
        names[count++] = params_name(i);
    }
    field_mistake(table, name, "no parameter is called '%.40s'%s", name,
                  suggest_hint(name, names, count).said);
}

static bool is_parameter(const char *name) {
    for (int i = 0; i < params_count(); i++) {
        if (strcmp(params_name(i), name) == 0) return true;
    }
    return false;
}

// Every other key is a parameter of the rules.
static void read_params(const Table *table, Setup *setup) {
    lua_State *L = table->lua;
    lua_pushnil(L);
    while (lua_next(L, table->index)) {
        const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
        Err err;
        guest_work(L, (size_t)params_count());
        if (is_listed(name)) {
            // read by its own name
        } else if (!is_parameter(name)) {
            unknown_parameter(table, name);
        } else if (lua_type(L, -1) != LUA_TNUMBER) {
            field_mistake(table, name, "%.40s must be a number", name);
        } else if (!params_set(&setup->params, name, lua_tonumber(L, -1), &err)) {
            field_mistake(table, name, "%s", err.said);
        }
        lua_pop(L, 1);
    }
}

static void read_model_table(const Table *table, Story *story) {
    Setup *setup = &story->setup;
    story->weeks = field_int(table, "weeks", 1, SETUP_WEEKS_MAX, story->weeks);
    story->hours = field_int(table, "hours", 0, STORY_HOURS_MAX, story->hours);
    setup->pace = field_int(table, "pace", 0, PACE_MAX, setup->pace);
    setup->impact = field_number(table, "impact", 0, 1, setup->impact);
    setup->leak_week =
        field_int(table, "leak_week", 0, SETUP_WEEKS_MAX, setup->leak_week);
    setup->start_noise = field_number(table, "start_noise", 0, 30, setup->start_noise);
    for (int i = 0; i < VAR_TEAM_COUNT; i++) {
        Variable variable = (Variable)(VAR_MEMBER_COUNT + i);
        double most = variable == VAR_ERRORS ? 10 : 100;
        setup->team_start[i] =
            field_number(table, variable_name(variable), 0, most, setup->team_start[i]);
    }
    read_peak(table, setup);
    read_params(table, setup);
}

// A game remembers every change of every member in every week.
static void check_size(lua_State *L, const Story *story, Origin origin) {
    Table table = {.lua = L, .origin = origin, .what = "scenario"};
    if (story->member_count * story->weeks <= STORY_MEMBER_WEEKS_MAX) return;
    field_mistake(&table, "weeks", "a game of %d members has at most %d weeks",
                  story->member_count, STORY_MEMBER_WEEKS_MAX / story->member_count);
}

void read_model(lua_State *L) {
    Story *story = guest_of(L)->story;
    char what[96];
    const Declared *declared = find_scenario(L);
    if (declared) {
        Table scenario = read_declared(L, declared, what);
        Table table;
        if (field_table(&scenario, "model", &table)) {
            table.what = "model";
            read_model_table(&table, story);
        }
        lua_settop(L, scenario.index - 1);
        check_size(L, story, declared->origin);
    }
    story->setup.weeks = story->weeks;
}
