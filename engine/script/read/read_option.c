#include "script/read/read_option.h"
#include "script/known.h"

#include "base/array.h"
#include "base/suggest.h"
#include "model/cause.h"
#include "script/guest/budget.h"
#include "script/read/read_effect.h"
#include "script/read/wording.h"

#include <stdio.h>
#include <string.h>

enum { KEYS_MOST = 64 }; // of an option that are looked at; a dozen mean something

static const char choice_key; // the open choice's table
static void push_choice(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &choice_key);
}

void read_options(lua_State *L) {
    int count = (int)lua_rawlen(L, 1);
    if (count < 2 || count > STORY_OPTIONS_MAX) {
        guest_fail(L, "choose needs 2 to %d options, found %d", STORY_OPTIONS_MAX,
                   count);
    }
    for (int i = 1; i <= count; i++) {
        if (lua_rawgeti(L, 1, i) != LUA_TTABLE) {
            Table option = {.lua = L, .origin = spot_here(L), .option = i};
            field_mistake(&option, NULL, "choose: option %d is not a table in braces",
                          i);
        }
        lua_pop(L, 1);
    }
    lua_pushvalue(L, 1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &choice_key);
    Guest *guest = guest_of(L);
    guest->choice_origin = spot_here(L);
}

// The id of the option on top, which lives as long as that; NULL: it has none.
static const char *id_of(lua_State *L) {
    lua_pushliteral(L, "id");
    bool there = lua_rawget(L, -2) == LUA_TSTRING;
    const char *id = there ? lua_tostring(L, -1) : NULL;
    lua_pop(L, 1);
    return id;
}

// The table of option number `option` of the open choice, pushed.
Table read_push_option(lua_State *L, int option) {
    push_choice(L);
    lua_rawgeti(L, -1, option + 1);
    lua_remove(L, -2);
    return (Table){
        .lua = L,
        .index = lua_gettop(L),
        .origin = guest_of(L)->choice_origin,
        .what = "choose",
        .option = option + 1,
        .id = id_of(L),
    };
}

const char *read_filled(lua_State *L, const View *view, const char *plain) {
    if (plain && (!plain[0] || view->transcript->silent)) return plain;
    const char *filled = plain ? wording_fill(view, plain, &view->facts->arena) : NULL;
    if (!filled) guest_fail(L, "not enough memory");
    return filled;
}

// What available() answers: NULL if it may be chosen, else why not.
static const char *refusal_of(const Table *table, View *view) {
    lua_State *L = table->lua;
    const char *why = NULL;
    if (!field_push_function(table, "available")) return NULL;
    bind_now_push(L);
    lua_call(L, 1, 2);
    bool given = lua_type(L, -1) == LUA_TSTRING;
    size_t length = 0;
    const char *text = given ? lua_tolstring(L, -1, &length) : "";
    if (!lua_toboolean(L, -2)) {
        guest_work(L, length);
        why = read_filled(L, view, wording_plain(&view->facts->arena, text, length));
    }
    lua_pop(L, 2);
    return why;
}

static const char *too_dear(View *view, int hours) {
    if (view->transcript->silent) return "";
    char text[128], wanted[16], left[16];
    snprintf(wanted, sizeof wanted, "%d", hours);
    snprintf(left, sizeof left, "%d", view->hours_left);
    WordsValue values[] = {
        {"hours", wanted},
        {"left",  left  },
        {NULL,    NULL  }
    };
    words_format(story_words(view->story), "choice.too_dear", values, text,
                 sizeof text);
    return arena_text(&view->facts->arena, text, strlen(text));
}

// The text of an option, or a mistake in its own line.
static const char *read_text(const Table *table, const char *id, Arena *arena) {
    bool there = lua_rawgeti(table->lua, table->index, 1) != LUA_TNIL;
    lua_pop(table->lua, 1);
    if (there) return field_text_at(table, 1, SENTENCE("the text of an option"), arena);
    field_mistake(table, id,
                  "option '%.40s' has no text; it stands in quotation marks without a "
                  "name: { id = \"%.40s\", \"...\" }",
                  id, id);
    return "";
}

// The price of an option's texts, also where nobody reads them.
static void charge_texts(const Table *table) {
    lua_State *L = table->lua;
    size_t length = 0;
    lua_rawgeti(L, table->index, 1);
    lua_pushliteral(L, "because");
    lua_rawget(L, table->index);
    lua_pushliteral(L, "debrief");
    lua_rawget(L, table->index);
    for (int i = 1; i <= 3; i++) {
        if (lua_type(L, -i) == LUA_TSTRING) length += lua_rawlen(L, -i);
    }
    lua_pop(L, 3);
    guest_work(L, length);
}

static void read_shown(const Table *table, View *view, Option *option) {
    lua_State *L = table->lua;
    Arena *arena = &view->facts->arena;
    const char *text =
        read_text(table, option->id, arena); // before a field text is named
    field_known_first(table, known_option, 1, KEYS_MOST);
    option->like = field_choice(table, "like", kind_names, NO_KIND);
    option->text = read_filled(L, view, text);
    option->because = read_filled(L, view, field_text(table, "because", "", arena));
    option->debrief = read_filled(L, view, field_text(table, "debrief", "", arena));
    if (!option->text[0]) option->text = option->id;
}

// What is only for show decides nothing: it costs no more than a silent game pays, and
// a mistake in it is told and the choice stands.
static void show(const Table *table, View *view, Option *option) {
    Guest *guest = guest_of(table->lua);
    Pause pause = budget_pause(guest);
    guest->report = view->flaws;
    read_shown(table, view, option);
    guest->report = NULL;
    budget_go_on(guest, &pause);
}

static Option read_one(const Table *table, View *view) {
    Arena *arena = &view->facts->arena;
    Option option = {
        .id = field_text(table, "id", NULL, arena),
        .text = "",
        .because = "",
        .debrief = "",
        .hours = field_int(table, "hours", 0, STORY_HOURS_MAX, 0),
        .like = NO_KIND,
        .origin = table->origin,
    };
    option.refusal = refusal_of(table, view);
    if (!option.refusal && option.hours > view->hours_left) {
        option.refusal = too_dear(view, option.hours);
        if (!option.refusal) guest_fail(table->lua, "not enough memory");
    }
    charge_texts(table);
    if (!view->transcript->silent) show(table, view, &option);
    return option;
}

static void check_ids(lua_State *L, const Scene *scene) {
    bool open = false;
    for (int i = 0; i < scene->option_count; i++) {
        open = open || !scene->options[i].refusal;
        for (int j = 0; j < i; j++) {
            if (strcmp(scene->options[i].id, scene->options[j].id) != 0) continue;
            Table option = read_push_option(L, i);
            field_mistake(&option, NULL, "two options have the id '%s'",
                          scene->options[i].id);
        }
    }
    if (open) return;
    guest_fail(L, "%s:%d: choose: none of the options is available",
               guest_of(L)->choice_origin.file, guest_of(L)->choice_origin.line);
}

void read_choice(lua_State *L, View *view, Scene *scene) {
    push_choice(L);
    scene->option_count = (int)lua_rawlen(L, -1);
    lua_pop(L, 1);
    for (int i = 0; i < scene->option_count; i++) {
        Table table = read_push_option(L, i);
        scene->options[i] = read_one(&table, view);
        lua_pop(L, 1);
    }
    check_ids(L, scene);
}

// The effects behind a field: a table, or what its function gives.
static int read_field_effects(const Table *table, const char *key) {
    lua_State *L = table->lua;
    Guest *guest = guest_of(L);
    guest->effect_count = 0;
    lua_pushstring(L, key);
    int type = lua_rawget(L, table->index);
    if (type == LUA_TFUNCTION) {
        bind_now_push(L);
        lua_call(L, 1, 1);
        type = lua_type(L, -1);
    }
    if (type == LUA_TTABLE) {
        Table effects = field_inside(table, -1, table->what);
        read_effects(&effects);
    } else if (type != LUA_TNIL) {
        field_mistake(table, key, "%s must be a table of effects or a function", key);
    }
    lua_pop(L, 1);
    return guest->effect_count;
}

int read_option_effects(lua_State *L, int option) {
    Table table = read_push_option(L, option);
    int count = read_field_effects(&table, "effect");
    lua_pop(L, 1);
    return count;
}
