// Members, their looks and who listens to whom.
#include "base/suggest.h"
#include "script/guest/budget.h"
#include "script/known.h"
#include "script/read/read_story.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const hairs[] = {"short", "long",  "bun",      "curly",
                                    "bald",  "scarf", "ponytail", "grey_short",
                                    "bob",   "afro",  NULL};
static const char *const hair_colors[] = {"black", "brown", "chestnut", "blond",
                                          "red",   "grey",  "white",    NULL};
static const char *const dresses[] = {"teal", "rust",  "navy", "plum", "olive",
                                      "sand", "slate", "wine", NULL};

// "curly" in "red": one name for both, "red_curly".
static const char *hair_of(const Table *table, int index) {
    const char *style = hairs[field_choice(table, "hair", hairs, index % 5)];
    int color = field_choice(table, "hair_color", hair_colors, -1);
    if (color < 0) return style;
    char name[32];
    int length = snprintf(name, sizeof name, "%s_%s", hair_colors[color], style);
    const char *kept = arena_text(&guest_of(table->lua)->arena, name, (size_t)length);
    if (!kept) guest_fail(table->lua, "not enough memory");
    return kept;
}

// Looks differ even where the author gave none.
static Look look_of(const Table *member, int index) {
    Look look = {
        .skin = 1 + index * 2 % 6,
        .age = 30 + index * 7 % 30,
        .hair = hairs[index % 5],
        .dress = dresses[index % 8],
    };
    Table table;
    if (!field_table(member, "look", &table)) return look;
    field_known(&table, known_look, 0);
    look.skin = field_int(&table, "skin", 1, 6, look.skin);
    look.age = field_int(&table, "age", 15, 90, look.age);
    look.hair = hair_of(&table, index);
    look.dress = dresses[field_choice(&table, "dress", dresses, index % 8)];
    look.glasses = field_bool(&table, "glasses", false);
    look.beard = field_bool(&table, "beard", false);
    look.wheelchair = field_bool(&table, "wheelchair", false);
    lua_pop(table.lua, 1);
    return look;
}

static void check_keys(const Table *table) {
    const char *all[VAR_MEMBER_COUNT + 16];
    int count = 0;
    for (int i = 0; known_words[i]; i++) all[count++] = known_words[i];
    for (int i = 0; known_traits[i]; i++) all[count++] = known_traits[i];
    for (int i = 0; i < VAR_MEMBER_COUNT; i++)
        all[count++] = variable_name((Variable)i);
    all[count] = NULL;
    field_known(table, all, 0);
}

static void read_numbers(const Table *table, Setup *setup, int i) {
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        double *start = &setup->start[v][i];
        *start = field_number(table, variable_name((Variable)v), 0, 100, *start);
    }
    setup->exposure[i] = field_number(table, "exposure", 0, 1, setup->exposure[i]);
    setup->openness[i] = field_number(table, "openness", 0, 1, setup->openness[i]);
    setup->load[i] = field_number(table, "load", 0, 100, setup->load[i]);
    setup->resilience[i] =
        field_number(table, "resilience", 0.1, 3, setup->resilience[i]);
}

static void read_member(lua_State *L, const Declared *declared, int index) {
    Guest *guest = guest_of(L);
    Arena *arena = &guest->arena;
    char what[96];
    Table table = read_declared(L, declared, what);
    check_keys(&table);
    guest->story->members[index] = (StoryMember){
        .id = declared->id,
        .name = field_text(&table, "name", NULL, arena),
        .role = field_text(&table, "role", "", arena),
        .about = field_text(&table, "about", "", arena),
        .worry = field_text(&table, "worry", "", arena),
        .influence = field_number(&table, "influence", 0, 100, 50),
        .look = look_of(&table, index),
        .epilogue = field_function(&table, "epilogue"),
        .origin = declared->origin,
    };
    read_numbers(&table, &guest->story->setup, index);
    lua_settop(L, table.index - 1);
}

static void refuse_count(lua_State *L, int count) {
    Table table = {
        .lua = L, .origin = {guest_of(L)->sources.items[0].name, 1}
    };
    if (count == 0) {
        field_mistake(&table, NULL,
                      "a team needs at least one member \"name\" { ... }");
    } else {
        field_mistake(&table, NULL, "a team has at most %d members", STORY_MEMBERS_MAX);
    }
}

// The declarations of members, each id once; their count.
static int list_members(lua_State *L, const Declared **list) {
    Guest *guest = guest_of(L);
    int count = 0;
    guest_table(L, GUEST_MEMBERS);
    for (int i = 0; i < guest->declarations.count; i++) {
        const Declared *declared = &guest->declarations.items[i];
        if (declared->kind != DECLARED_MEMBER) continue;
        if (lua_getfield(L, -1, declared->id) != LUA_TNIL) {
            read_is_new(L, declared);
        } else {
            list[count] = declared;
            lua_pushinteger(L, count++);
            lua_setfield(L, -3, declared->id);
        }
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return count;
}

void read_members(lua_State *L) {
    Guest *guest = guest_of(L);
    Story *story = guest->story;
    Err err;
    const Declared **list = read_room(L, DECLARED_MEMBER, 0, sizeof(void *));
    story->members = read_room(L, DECLARED_MEMBER, 1, sizeof *story->members);
    int count = list_members(L, list);
    if (count == 0 || count > STORY_MEMBERS_MAX) refuse_count(L, count);
    if (count > STORY_MEMBERS_MAX) count = STORY_MEMBERS_MAX;
    if (!setup_open(&story->setup, count ? count : 1, &err))
        guest_fail(L, "%s", err.said);
    story->member_count = count;
    for (int i = 0; i < count; i++) read_member(L, list[i], i);
}

enum { HINT_NAMES_MAX = 200 }; // the first members are enough for "did you mean"

static Hint member_hint(const Story *story, const char *id) {
    const char *ids[HINT_NAMES_MAX];
    int count = 0;
    for (; count < story->member_count && count < HINT_NAMES_MAX; count++)
        ids[count] = story->members[count].id;
    return suggest_hint(id, ids, count);
}

static int tie_member(lua_State *L, const Table *table, int place) {
    const char *id = "";
    if (lua_rawgeti(L, table->index, place) == LUA_TSTRING) id = lua_tostring(L, -1);
    const Story *story = guest_of(L)->story;
    guest_work(L, (size_t)story->member_count);
    int member = story_member(story, id);
    if (member < 0) {
        Hint hint = member_hint(story, id);
        field_mistake(table, NULL, "no member '%.40s'%s", id,
                      hint.said[0]
                          ? hint.said
                          : SENTENCE("; a tie is written tie(\"ada\", \"bo\", 0.7)"));
    }
    lua_pop(L, 1);
    return member;
}

// How much heavier a tie weighs for the influence of whom it goes to.
static double pull(const Story *story, int member) {
    return story->members[member].influence / 50 + 0.02;
}

static int read_tie(lua_State *L, const Declared *declared, Tie *ties) {
    Story *story = guest_of(L)->story;
    char what[96];
    Table table = read_declared(L, declared, what);
    int from = tie_member(L, &table, 1), to = tie_member(L, &table, 2);
    lua_rawgeti(L, table.index, 3);
    double weight = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : -1;
    lua_rawgeti(L, table.index, 4);
    const char *way = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    bool one_way = way && strcmp(way, "one-way") == 0;
    if (!(weight > 0 && weight <= 1)) {
        field_mistake(
            &table, NULL,
            "the strength of a tie is a number above 0, at most 1, with a point: 0.5");
    } else if (!lua_isnil(L, -1) && !one_way) {
        field_mistake(&table, NULL, "after the strength only \"one-way\" can follow");
    } else if (from == to && from >= 0) {
        field_mistake(&table, NULL, "a member has no tie with itself");
    }
    lua_settop(L, table.index - 1);
    if (from < 0 || to < 0 || from == to || !(weight > 0)) return 0;
    ties[0] = (Tie){from, to, weight * pull(story, to)};
    ties[1] = (Tie){to, from, weight * pull(story, from)};
    return one_way ? 1 : 2;
}

enum { EVERYBODY_MAX = 60 }; // up to here a team without ties is one circle

// Where nobody wrote ties: everybody listens to everybody, in a large team to the
// next few of the list.
static int usual_ties(const Story *story, Tie *ties) {
    int size = story->member_count, count = 0;
    int reach = size <= EVERYBODY_MAX ? size - 1 : 6;
    for (int i = 0; i < size; i++) {
        for (int k = 1; k <= reach; k++) {
            int to = (i + k) % size;
            ties[count++] = (Tie){i, to, pull(story, to)};
        }
    }
    return count;
}

void read_ties(lua_State *L) {
    Guest *guest = guest_of(L);
    Story *story = guest->story;
    size_t usual = (size_t)(story->member_count + 1) * EVERYBODY_MAX;
    Tie *ties = arena_alloc(&guest->arena, usual * sizeof *ties);
    Tie *given = read_room(L, DECLARED_TIE, 1, 2 * sizeof *given);
    int count = 0;
    for (int i = 0; i < guest->declarations.count; i++) {
        const Declared *declared = &guest->declarations.items[i];
        if (declared->kind == DECLARED_TIE)
            count += read_tie(L, declared, given + count);
    }
    if (!ties) guest_fail(L, "not enough memory");
    if (count > 0)
        ties = given;
    else
        count = usual_ties(story, ties);
    Err err;
    if (!setup_ties(&story->setup, ties, count, &err)) guest_fail(L, "%s", err.said);
}
