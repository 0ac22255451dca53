// Texts that lie in a table and are told from there:
//
//     local lines = { hello = "Good morning." }
//     narrate(lines.hello)
//
// The table is found by its name, through one step of local x = lines[1], of
// for _, x in ipairs(lines), and of local lines = require "lines".
#include "script/outline/private.h"

#include <stdio.h>
#include <string.h>

enum { HOLDERS_SIZE = 400, STEPS_MAX = 4 };

// ---- where a text lies

// A table that is returned at the top of a file: its name is the file's.
static bool is_returned(const Walk *walk, const Frame *frame) {
    int at = frame->first - 2;
    return frame == walk->frames && at >= 0 && token_is(&walk->tokens[at], "return");
}

const char *shared_holders(Walk *walk) {
    char names[HOLDERS_SIZE] = " ";
    size_t used = 1;
    for (int i = 0; i < walk->depth; i++) {
        const Frame *frame = &walk->frames[i];
        const char *name = is_returned(walk, frame) ? walk->file : frame->name;
        if (frame->kind != '{' || used + strlen(name) + 2 > sizeof names) continue;
        used += (size_t)snprintf(names + used, sizeof names - used, "%s ", name);
    }
    const char *kept = arena_text(&walk->outline->arena, names, used);
    return kept ? kept : "";
}

// ---- which tables are told

static bool is_plain(const Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    return token->kind == TOKEN_NAME && !token_is(token, "function")
        && !token_is(token + 1, "(") && !token_is(token + 1, "=");
}

// local x = y, for _, x in ipairs(y), local x = require "y"
static void note_alias(Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    if (walk->at + 4 >= walk->count || token->kind != TOKEN_NAME) return;
    const Token *value = token + 2;
    if (token_is(token + 1, "in")) {
        bool walks = token_is(value, "ipairs") || token_is(value, "pairs");
        if (walks && value[2].kind == TOKEN_NAME) {
            walk_add(walk, USE_ALIAS, token, value[2].text);
        }
        return;
    }
    bool local =
        token_is(token + 1, "=") && walk->at > 0 && token_is(token - 1, "local");
    if (!local) return;
    if (token_is(value, "require")) {
        const Token *file = token_is(value + 1, "(") ? value + 2 : value + 1;
        char name[80];
        int length = snprintf(name, sizeof name, "%.60s.lua", file->text);
        const char *kept = arena_text(&walk->outline->arena, name, (size_t)length);
        if (kept) walk_add(walk, USE_ALIAS, token, kept);
    } else if (value->kind == TOKEN_NAME && !token_is(value + 1, "(")) {
        walk_add(walk, USE_ALIAS, token, value->text);
    }
}

void note_shared(Walk *walk) {
    note_alias(walk);
    if (is_plain(walk) && note_is_told(walk)) {
        walk_add(walk, USE_TOLD, &walk->tokens[walk->at], "");
    }
}

// ---- once all files are read

static bool lies_in(const OutlineText *text, const char *name) {
    char wanted[128];
    snprintf(wanted, sizeof wanted, " %.120s ", name);
    return strstr(text->holders, wanted) != NULL;
}

// A text for players has words in it; the rest are ids and keys.
static bool reads_like_one(const char *text) {
    size_t length = strlen(text);
    return strchr(text, ' ') || (length > 0 && strchr(".!?", text[length - 1]));
}

static void tell_all_in(Outline *outline, const char *name) {
    for (int i = 0; i < outline->text_count; i++) {
        OutlineText *text = &outline->texts[i];
        bool here = !text->built && lies_in(text, name) && reads_like_one(text->text);
        if (here) text->told = true;
    }
}

static void tell(Outline *outline, const char *name, int steps) {
    tell_all_in(outline, name);
    for (int i = 0; steps > 0 && i < outline->name_count; i++) {
        const OutlineName *alias = &outline->names[i];
        bool same = alias->use == USE_ALIAS && strcmp(alias->name, name) == 0
                 && strcmp(alias->event, name) != 0;
        if (same) tell(outline, alias->event, steps - 1);
    }
}

static bool is_first(const Outline *outline, int number) {
    const OutlineName *name = &outline->names[number];
    for (int i = 0; i < number; i++) {
        const OutlineName *other = &outline->names[i];
        if (other->use == USE_TOLD && strcmp(other->name, name->name) == 0)
            return false;
    }
    return true;
}

void shared_tell(Outline *outline) {
    for (int i = 0; i < outline->name_count; i++) {
        bool told = outline->names[i].use == USE_TOLD && is_first(outline, i);
        if (told) tell(outline, outline->names[i].name, STEPS_MAX);
    }
}
