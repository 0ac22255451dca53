#include "script/read/load.h"

#include "base/hash.h"
#include "script/guest/budget.h"
#include "script/read/powers.h"
#include "script/read/read_story.h"
#include "script/read/syntax.h"
#include "script/read/wording.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What a protected half of this room works on.
typedef struct Job {
    Guest *guest;
    const Source *source;
    const char *lang;
} Job;

// Reports a message of Lua's, which mostly begins with "file:line: ".
static void report_message(Guest *guest, const char *message, const char *file) {
    char name[128];
    int line = 0, used = 0;
    bool placed =
        sscanf(message, "%127[^:]:%d: %n", name, &line, &used) == 2 && used > 0;
    if (placed) message += used;
    if (placed && syntax_report(guest, name, line, message)) return;
    report_add(guest->report, SEVERITY_ERROR, placed ? name : file, placed ? line : 1,
               "%s", message);
}

// What the parser has not read yet.
typedef struct Pieces {
    const char *text;
    size_t size;
    Spot *at; // how far it is
} Pieces;

static int lines_in(const char *text, size_t size) {
    int lines = 0;
    for (size_t i = 0; i < size; i++) lines += text[i] == '\n';
    return lines;
}

// Some texts take the parser far longer than others: the price is asked as it reads.
static const char *next_piece(lua_State *L, void *data, size_t *size) {
    Pieces *left = data;
    const char *piece = left->text;
    *size = left->size < GUEST_WORK ? left->size : GUEST_WORK;
    guest_work(L, *size);
    left->at->line += lines_in(piece, *size);
    left->text += *size;
    left->size -= *size;
    return piece;
}

// Compiles a source, as text only, and leaves its function on the stack.
static void compile(lua_State *L, const Source *source) {
    powers_report(source, guest_of(L)->report);
    char name[136];
    Spot *at = &guest_of(L)->seen.compiling;
    Pieces pieces = {source->text, source->size, at};
    snprintf(name, sizeof name, "@%s", source->name);
    *at = (Spot){.line = 1};
    snprintf(at->file, sizeof at->file, "%s", source->name);
    int status = lua_load(L, next_piece, &pieces, name, "t");
    at->file[0] = '\0';
    if (status != LUA_OK) lua_error(L);
}

static int l_run(lua_State *L) {
    const Job *job = lua_touserdata(L, 1);
    compile(L, job->source);
    lua_call(L, 0, 0);
    return 0;
}

static int l_read(lua_State *L) {
    read_scenario(L);
    read_members(L);
    read_model(L);
    read_ties(L);
    read_actions(L);
    read_events(L);
    read_endings(L);
    return 0;
}

static bool is_plain_name(const char *name, size_t size) {
    size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                 "0123456789_-");
    return length > 0 && length < 64 && length == size;
}

// require "people": people.lua in the scenario's own folder, run once.
static int l_require(lua_State *L) {
    size_t length;
    const char *name = luaL_checklstring(L, 1, &length);
    Guest *guest = guest_of(L);
    guest_table(L, GUEST_LOADED);
    if (lua_getfield(L, -1, name) != LUA_TNIL) return 1;
    if (!is_plain_name(name, length) || !guest->bundle
        || !bundle_has_room(guest->bundle)) {
        guest_fail(
            L, "require takes the name of a .lua file in the scenario's own folder, "
               "at the top of the file");
    }
    char file[80];
    Err err;
    snprintf(file, sizeof file, "%s.lua", name);
    if (!bundle_has(guest->bundle, file)) {
        guest_fail(L, "require: there is no %s in the scenario's folder", file);
    }
    const Source *source = sources_read(&guest->sources, guest->bundle, file, &err);
    if (!source) return guest_fail(L, "require: %s", err.said);
    guest->story->hash = hash_bytes(guest->story->hash, source->text, source->size);
    compile(L, source);
    lua_call(L, 0, 1);
    if (lua_isnil(L, -1))
        lua_pushboolean(L, 1);
    else
        lua_pushvalue(L, -1);
    lua_setfield(L, 2, name);
    lua_getfield(L, 2, name);
    return 1;
}

void load_open(lua_State *L) {
    lua_pushcfunction(L, l_require);
    lua_setfield(L, -2, "require");
}

// Where the original or else the translation of the pair on top is written; the first
// line where neither is a text.
static int line_of_pair(lua_State *L, const Job *job) {
    int text = lua_type(L, -2) == LUA_TSTRING ? -2
             : lua_type(L, -1) == LUA_TSTRING ? -1
                                              : 0;
    if (text == 0) return 1;
    return sources_line_of(&job->guest->sources, job->source->name, 1,
                           lua_tostring(L, text));
}

static void add_pair(lua_State *L, const Job *job, Translation *translation) {
    Guest *guest = job->guest;
    bool texts = lua_type(L, -2) == LUA_TSTRING && lua_type(L, -1) == LUA_TSTRING;
    if (!texts) {
        report_add(guest->report, SEVERITY_ERROR, job->source->name,
                   line_of_pair(L, job),
                   "every line is like [\"original\"] = \"translation\"");
        return;
    }
    size_t original_length, length;
    const char *original = lua_tolstring(L, -2, &original_length);
    const char *text = lua_tolstring(L, -1, &length);
    Arena *arena = &guest->translations.arena;
    original = wording_plain(arena, original, original_length);
    text = wording_plain(arena, text, length);
    if (!original || !text || !translation_add(translation, original, text)) {
        guest_fail(L, "not enough memory");
    }
}

static int l_translate(lua_State *L) {
    const Job *job = lua_touserdata(L, 1);
    Translations *all = &job->guest->translations;
    Translation *translation = &all->items[all->count++];
    snprintf(translation->lang, sizeof translation->lang, "%s", job->lang);
    compile(L, job->source);
    lua_call(L, 0, 1);
    if (!lua_istable(L, -1))
        guest_fail(L, "a translation begins with return { and ends with }");
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        add_pair(L, job, translation);
        lua_pop(L, 1);
    }
    return 0;
}

static bool protect(Job *job, lua_CFunction function) {
    Err err;
    if (guest_protect(job->guest, function, job, PURSE_LOAD, &err)) return true;
    report_message(job->guest, err.said, job->source->name);
    return false;
}

static void load_translation(Guest *guest, const char *lang) {
    char name[16];
    Err err;
    snprintf(name, sizeof name, "%s.lua", lang);
    if (strcmp(lang, guest->story->language) == 0) return;
    if (!bundle_has_room(guest->bundle) || !bundle_has(guest->bundle, name)) return;
    const Source *source = sources_read(&guest->sources, guest->bundle, name, &err);
    if (!source) {
        report_message(guest, err.said, name);
        return;
    }
    Job job = {guest, source, lang};
    protect(&job, l_translate);
    translation_sort(&guest->translations.items[guest->translations.count - 1]);
}

bool load_scenario(Guest *guest) {
    const char *name = bundle_main(guest->bundle);
    Err err;
    const Source *source = sources_read(&guest->sources, guest->bundle, name, &err);
    if (!source) {
        report_message(guest, err.said, name);
        return false;
    }
    guest->story->hash = hash_bytes(HASH_START, source->text, source->size);
    Job job = {guest, source, NULL};
    if (!protect(&job, l_run) || !protect(&job, l_read)) return false;
    load_translation(guest, "en");
    load_translation(guest, "nl");
    return true;
}
