#include "script/read/field.h"

#include "base/suggest.h"
#include "base/utf8.h"
#include "script/guest/budget.h"
#include "script/read/wording.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

// Pushes a field and gives its type; LUA_TNIL where it is left out.
static int get(const Table *table, const char *key) {
    lua_pushstring(table->lua, key);
    return lua_rawget(table->lua, table->index);
}

// A value in words, for "found": a text in quotes, a number, else its type.
typedef struct Found {
    char said[128];
} Found;

static const char *found(lua_State *L, Found *out) {
    size_t size = sizeof out->said;
    switch (lua_type(L, -1)) {
    case LUA_TSTRING:
        sentence_make(out->said, size, "the text '%.40s'", lua_tostring(L, -1));
        break;
    case LUA_TNUMBER:
        sentence_make(out->said, size, "%.14g", lua_tonumber(L, -1));
        break;
    case LUA_TBOOLEAN: return lua_toboolean(L, -1) ? "true" : "false";
    case LUA_TNIL: return SENTENCE("nothing");
    case LUA_TTABLE: return SENTENCE("a table");
    case LUA_TFUNCTION: return SENTENCE("a function");
    default: return luaL_typename(L, -1);
    }
    return out->said;
}

// Whether a text has more characters than it may; they are cut off.
static bool cut(char *text) {
    size_t left = strlen(text);
    for (int i = 0; i < STORY_TEXT_MAX && left > 0; i++) {
        uint32_t ignored;
        size_t step = utf8_read(text, left, &ignored);
        text += step;
        left -= step;
    }
    *text = '\0';
    return left > 0;
}

// The text at the top of the stack, normalised; "" with a mistake if it is none.
static const char *take_text(const Table *table, const char *key, Arena *arena) {
    lua_State *L = table->lua;
    Found buffer;
    if (lua_type(L, -1) != LUA_TSTRING) {
        field_mistake(table, key, "%s must be a text in quotes, found %s", key,
                      found(L, &buffer));
        return "";
    }
    size_t length;
    const char *text = lua_tolstring(L, -1, &length);
    guest_work(L, length);
    char *plain = wording_plain(arena, text, length);
    if (!plain) guest_fail(L, "not enough memory");
    if (length > STORY_TEXT_MAX && cut(plain)) {
        field_mistake(table, key, "%s is longer than %d characters", key,
                      STORY_TEXT_MAX);
    }
    return plain;
}

const char *field_text(const Table *table, const char *key, const char *otherwise,
                       Arena *arena) {
    const char *text = otherwise ? otherwise : "";
    if (get(table, key) != LUA_TNIL) {
        text = take_text(table, key, arena);
    } else if (!otherwise) {
        field_mistake(table, NULL, "%s is missing", key);
    }
    lua_pop(table->lua, 1);
    return text;
}

const char *field_text_at(const Table *table, int place, const char *name,
                          Arena *arena) {
    const char *text = "";
    if (lua_rawgeti(table->lua, table->index, place) == LUA_TNIL) {
        field_mistake(table, NULL, "%s is missing", name);
    } else {
        text = take_text(table, name, arena);
    }
    lua_pop(table->lua, 1);
    return text;
}

double field_number(const Table *table, const char *key, double least, double most,
                    double otherwise) {
    lua_State *L = table->lua;
    Found buffer;
    double value = otherwise;
    int type = get(table, key);
    if (type == LUA_TNUMBER) {
        double given = lua_tonumber(L, -1);
        bool fits = given >= least && given <= most;
        if (fits)
            value = given;
        else {
            field_mistake(table, key, "%s must be from %g to %g, found %s", key, least,
                          most, found(L, &buffer));
        }
    } else if (type == LUA_TSTRING && lua_isnumber(L, -1)) {
        field_mistake(table, key,
                      "%s must be a number from %g to %g, without quotation marks: "
                      "%.20s",
                      key, least, most, lua_tostring(L, -1));
    } else if (type != LUA_TNIL) {
        field_mistake(table, key, "%s must be a number from %g to %g, found %s", key,
                      least, most, found(L, &buffer));
    }
    lua_pop(L, 1);
    return value;
}

int field_int(const Table *table, const char *key, int least, int most, int otherwise) {
    double value = field_number(table, key, least, most, otherwise);
    if (value != (double)(int)value) {
        field_mistake(table, key, "%s must be a whole number, found %g", key, value);
    }
    return (int)value;
}

bool field_bool(const Table *table, const char *key, bool otherwise) {
    Found buffer;
    int type = get(table, key);
    bool value = type == LUA_TNIL ? otherwise : lua_toboolean(table->lua, -1);
    if (type != LUA_TNIL && type != LUA_TBOOLEAN) {
        field_mistake(table, key, "%s must be true or false, found %s", key,
                      found(table->lua, &buffer));
    }
    lua_pop(table->lua, 1);
    return value;
}

bool field_push_function(const Table *table, const char *key) {
    Found buffer;
    int type = get(table, key);
    if (type == LUA_TFUNCTION) return true;
    if (type != LUA_TNIL) {
        field_mistake(table, key, "%s must be a function(now) ... end, found %s", key,
                      found(table->lua, &buffer));
    }
    lua_pop(table->lua, 1);
    return false;
}

int field_function(const Table *table, const char *key) {
    return field_push_function(table, key) ? guest_keep(table->lua) : NO_FUNCTION;
}

static int count_names(const char *const *names) {
    int count = 0;
    while (names[count]) count++;
    return count;
}

static void refuse_name(const Table *table, const char *key, const char *given,
                        const char *const *names) {
    Hint hint = suggest_hint(given, names, count_names(names));
    char near = hint.said[0], all[200] = "";
    size_t used = 0;
    for (; *names && used < sizeof all; names++) {
        used += (size_t)snprintf(all + used, sizeof all - used, "%s%s",
                                 used ? ", " : "", *names);
    }
    if (near)
        field_mistake(table, key, "%s '%.40s' is unknown%s", key, given, hint.said);
    else
        field_mistake(table, key, "%s '%.40s' is unknown; there is %s", key, given,
                      all);
}

int field_choice(const Table *table, const char *key, const char *const *names,
                 int otherwise) {
    Found buffer;
    int index = otherwise;
    int type = get(table, key);
    if (type == LUA_TSTRING) {
        const char *given = lua_tostring(table->lua, -1);
        index = 0;
        while (names[index] && strcmp(names[index], given) != 0) index++;
        if (!names[index]) {
            refuse_name(table, key, given, names);
            index = otherwise;
        }
    } else if (type != LUA_TNIL) {
        field_mistake(table, key, "%s must be a name in quotes, found %s", key,
                      found(table->lua, &buffer));
    }
    lua_pop(table->lua, 1);
    return index;
}

const char **field_texts(const Table *table, const char *key, int *count,
                         Arena *arena) {
    Table list;
    *count = 0;
    if (!field_table(table, key, &list)) return NULL;
    int length = (int)lua_rawlen(table->lua, list.index);
    const char **texts = arena_alloc(arena, sizeof *texts * (size_t)(length + 1));
    if (!texts) guest_fail(table->lua, "not enough memory");
    for (int i = 1; i <= length; i++) {
        lua_rawgeti(table->lua, list.index, i);
        texts[(*count)++] = take_text(table, key, arena);
        lua_pop(table->lua, 1);
    }
    lua_pop(table->lua, 1);
    return texts;
}

bool field_has(const Table *table, const char *key) {
    bool there = get(table, key) != LUA_TNIL;
    lua_pop(table->lua, 1);
    return there;
}

bool field_table(const Table *table, const char *key, Table *out) {
    Found buffer;
    int type = get(table, key);
    if (type == LUA_TTABLE) {
        *out = field_inside(table, -1, table->what);
        return true;
    }
    if (type != LUA_TNIL) {
        field_mistake(table, key, "%s must be a table in braces, found %s", key,
                      found(table->lua, &buffer));
    }
    lua_pop(table->lua, 1);
    return false;
}

static void check_key(const Table *table, const char *const *known, int places) {
    lua_State *L = table->lua;
    if (lua_type(L, -2) != LUA_TSTRING) {
        double place = lua_type(L, -2) == LUA_TNUMBER ? lua_tonumber(L, -2) : 0;
        if (place >= 1 && place <= places) return;
        field_mistake(
            table, NULL,
            "there is a value without a name in it; write name = value, a number "
            "with a point: 0.5, and several weeks in braces: { 3, 5 }");
        return;
    }
    const char *key = lua_tostring(L, -2);
    for (int i = 0; known[i]; i++) {
        if (strcmp(known[i], key) == 0) return;
    }
    Hint hint = suggest_hint(key, known, count_names(known));
    field_mistake(table, key, "'%.40s' means nothing here%s", key, hint.said);
}

void field_known_first(const Table *table, const char *const *known, int places,
                       int most) {
    lua_State *L = table->lua;
    lua_pushnil(L);
    while (lua_next(L, table->index)) {
        if (most-- == 0) {
            lua_pop(L, 2);
            return;
        }
        guest_work(L, GUEST_KEY_WORK);
        check_key(table, known, places);
        lua_pop(L, 1);
    }
}

void field_known(const Table *table, const char *const *known, int places) {
    field_known_first(table, known, places, INT_MAX);
}

Table field_inside(const Table *table, int index, const char *what) {
    Table inside = *table;
    inside.index = lua_absindex(table->lua, index);
    inside.what = what;
    return inside;
}
