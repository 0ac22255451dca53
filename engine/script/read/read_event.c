// Events and endings.
#include "base/suggest.h"
#include "script/guest/budget.h"
#include "script/known.h"
#include "script/read/read_story.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

static void check_weeks(const Table *table, StoryEvent *event) {
    int weeks = guest_of(table->lua)->story->weeks;
    if (event->from > event->to) {
        field_mistake(table, "weeks", "weeks go from %d back to %d", event->from,
                      event->to);
    } else if (event->from < 1) {
        field_mistake(table, "weeks", "weeks start at 1");
    } else if (event->from > weeks) {
        field_doubt(table, "weeks", "week %d never comes: the scenario has %d",
                    event->from, weeks);
    }
}

// The week at a place of the stack; false where it is no whole number. One that is far
// out of any game stays as far out as an int can be.
static bool week_at(lua_State *L, int index, int *week) {
    int whole;
    lua_Integer given = lua_tointegerx(L, index, &whole);
    if (lua_type(L, index) != LUA_TNUMBER || !whole) return false;
    *week = given < INT_MIN ? INT_MIN : given > INT_MAX ? INT_MAX : (int)given;
    return true;
}

// weeks = { 3, 6 }, at the top of the stack.
static bool read_span(lua_State *L, StoryEvent *event) {
    lua_rawgeti(L, -1, 1);
    lua_rawgeti(L, -2, 2);
    bool whole = week_at(L, -2, &event->from) && week_at(L, -1, &event->to);
    lua_pop(L, 2);
    return whole;
}

// weeks = 4 or weeks = { 3, 6 }; left out: every week.
static void read_weeks(const Table *table, StoryEvent *event) {
    lua_State *L = table->lua;
    event->from = 1;
    event->to = guest_of(L)->story->weeks;
    lua_pushliteral(L, "weeks");
    int type = lua_rawget(L, table->index);
    bool known =
        type == LUA_TTABLE ? read_span(L, event) : week_at(L, -1, &event->from);
    if (type == LUA_TNUMBER) event->to = event->from;
    lua_pop(L, 1);
    if (known)
        check_weeks(table, event);
    else if (type != LUA_TNIL)
        field_mistake(table, "weeks", "weeks is a number or { first, last }");
}

static int need(const Table *table, const char *id) {
    const Story *story = guest_of(table->lua)->story;
    guest_work(table->lua, (size_t)story->member_count);
    int member = story_member(story, id);
    if (member >= 0) return member;
    const char *names[256];
    int count = story->member_count < 256 ? story->member_count : 256;
    for (int i = 0; i < count; i++) names[i] = story->members[i].id;
    field_mistake(table, id, "no member '%.40s'%s", id,
                  suggest_hint(id, names, count).said);
    return -1;
}

static void read_needs(const Table *table, StoryEvent *event) {
    Arena *arena = &guest_of(table->lua)->arena;
    int count;
    const char **ids = field_texts(table, "needs", &count, arena);
    int *needs = arena_alloc(arena, sizeof *needs * (size_t)(count + 1));
    if (!needs) guest_fail(table->lua, "not enough memory");
    for (int i = 0; i < count; i++) {
        int member = need(table, ids[i]);
        if (member >= 0) needs[event->need_count++] = member;
    }
    event->needs = needs;
}

// An event with one of the model's own names tells what the model brings.
static int news_of(const char *id) {
    for (int i = 0; i < NEWS_COUNT; i++) {
        if (strcmp(news_name((NewsKind)i), id) == 0) return i;
    }
    return NO_NEWS;
}

static void read_event(lua_State *L, const Declared *declared) {
    Guest *guest = guest_of(L);
    Story *story = guest->story;
    char what[96];
    Table table = read_declared(L, declared, what);
    field_known(&table, known_event, 0);
    StoryEvent event = {
        .id = declared->id,
        .title = field_text(&table, "title", "", &guest->arena),
        .debrief = field_text(&table, "debrief", "", &guest->arena),
        .chance = field_number(&table, "chance", 0, 1, 1),
        .prepared = field_bool(&table, "prepared", false),
        .news = news_of(declared->id),
        .when = field_function(&table, "when"),
        .scene = field_function(&table, "scene"),
        .origin = declared->origin,
    };
    read_weeks(&table, &event);
    read_needs(&table, &event);
    if (!field_has(&table, "scene")) {
        field_mistake(&table, NULL, "scene = function(now) ... end is missing");
    }
    if (event.prepared && (event.news != NO_NEWS || field_has(&table, "chance"))) {
        field_doubt(&table, "prepared",
                    "a prepared event comes only when a facilitator puts it in: it "
                    "has no chance, and tells no news of the model");
    }
    story->events[story->event_count++] = event;
    lua_settop(L, table.index - 1);
}

void read_events(lua_State *L) {
    Guest *guest = guest_of(L);
    guest->story->events =
        read_room(L, DECLARED_EVENT, 0, sizeof *guest->story->events);
    for (int i = 0; i < guest->declarations.count; i++) {
        const Declared *declared = &guest->declarations.items[i];
        if (declared->kind != DECLARED_EVENT || !read_is_new(L, declared)) continue;
        read_event(L, declared);
    }
}

// The last ending takes every game that no other took. What stands there and is wrong
// says nothing about where the ending belongs.
static int read_when(const Table *table, const char *id, bool last) {
    bool there = field_has(table, "when");
    Table whole = *table;
    whole.what = NULL; // these sentences name the ending themselves
    if (last && there) {
        field_mistake(&whole, "when",
                      "the last ending must have no when: it is for every game that no "
                      "other ending took");
    } else if (!last && !there) {
        field_mistake(&whole, NULL,
                      "ending '%s' takes every game: those below it are never reached",
                      id);
    }
    return last ? NO_FUNCTION : field_function(table, "when");
}

static void read_ending(lua_State *L, const Declared *declared, bool last) {
    Guest *guest = guest_of(L);
    Story *story = guest->story;
    char what[96];
    Table table = read_declared(L, declared, what);
    field_known(&table, known_ending, 0);
    StoryEnding *ending = &story->endings[story->ending_count++];
    *ending = (StoryEnding){.id = declared->id, .origin = declared->origin};
    ending->title = field_text(&table, "title", NULL, &guest->arena);
    ending->text = field_text(&table, "text", NULL, &guest->arena);
    ending->when = read_when(&table, declared->id, last);
    lua_settop(L, table.index - 1);
}

// Whether an ending has the name of one above it.
static bool is_again(const Guest *guest, int number) {
    const Declared *items = guest->declarations.items;
    for (int i = 0; i < number; i++) {
        bool ending = items[i].kind == DECLARED_ENDING;
        if (ending && strcmp(items[i].id, items[number].id) == 0) return true;
    }
    return false;
}

// The number of the last declaration that is an ending; -1: there is none.
static int last_ending(const Guest *guest) {
    for (int i = guest->declarations.count - 1; i >= 0; i--) {
        const Declared *declared = &guest->declarations.items[i];
        if (declared->kind == DECLARED_ENDING && !is_again(guest, i)) return i;
    }
    return -1;
}

void read_endings(lua_State *L) {
    Guest *guest = guest_of(L);
    Story *story = guest->story;
    int last = last_ending(guest);
    story->endings = read_room(L, DECLARED_ENDING, 0, sizeof *story->endings);
    for (int i = 0; i < guest->declarations.count; i++) {
        const Declared *declared = &guest->declarations.items[i];
        if (declared->kind != DECLARED_ENDING || !read_is_new(L, declared)) continue;
        read_ending(L, declared, i == last);
    }
    if (last >= 0) return;
    Table table = {
        .lua = L, .origin = {guest->sources.items[0].name, 1}
    };
    field_mistake(&table, NULL,
                  "a scenario needs at least one ending \"name\" { ... }");
}
