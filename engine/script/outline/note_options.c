// The options of a choose { ... } that are written out in it.
#include "base/array.h"
#include "script/outline/private.h"
#include "script/read/wording.h"

#include <string.h>

// Words of an option that say nothing of what it does.
static bool is_telling(const char *key) {
    return strcmp(key, "id") == 0 || strcmp(key, "because") == 0
        || strcmp(key, "debrief") == 0;
}

// The token after the field that begins at `at`: behind its comma.
static int field_end(const Walk *walk, int at, int close) {
    int depth = 0, blocks = 0;
    for (; at < close; at++) {
        const Token *token = &walk->tokens[at];
        if (token_is(token, "{") || token_is(token, "(")) depth++;
        if (token_is(token, "}") || token_is(token, ")")) depth--;
        if (token_is(token, "function") || token_is(token, "if")
            || token_is(token, "do"))
            blocks++;
        if (token_is(token, "end")) blocks--;
        bool ends = token_is(token, ",") || token_is(token, ";");
        if (depth == 0 && blocks == 0 && ends) return at + 1;
    }
    return close;
}

// "key =" at a token: the key, or "" for a place.
static const char *key_at(const Walk *walk, int at) {
    const Token *token = &walk->tokens[at];
    bool key = token->kind == TOKEN_NAME && token_is(token + 1, "=");
    return key ? token->text : "";
}

// Writes the tokens from..to behind `out`, each with a space.
static size_t write_tokens(const Walk *walk, int from, int to, char *out, size_t used) {
    for (int i = from; i < to; i++) {
        const Token *token = &walk->tokens[i];
        if (i == to - 1 && (token_is(token, ",") || token_is(token, ";"))) continue;
        if (out) memcpy(out + used, token->text, token->length);
        used += token->length;
        if (out) out[used] = ' ';
        used++;
    }
    return used;
}

// All that the option at { open .. close } does, as one text.
static size_t deeds(const Walk *walk, int open, int close, char *out) {
    size_t used = 0;
    for (int at = open + 1, next; at < close; at = next) {
        next = field_end(walk, at, close);
        const char *key = key_at(walk, at);
        if (!*key || is_telling(key)) continue;
        used = write_tokens(walk, at, next, out, used);
    }
    return used;
}

static const Token *value_of(const Walk *walk, int open, int close, const char *key) {
    for (int at = open + 1; at < close; at = field_end(walk, at, close)) {
        if (strcmp(key_at(walk, at), key) == 0) return &walk->tokens[at + 2];
    }
    return NULL;
}

static bool add_option(Walk *walk, int open, int close, int asked) {
    Outline *outline = walk->outline;
    const Token *id = value_of(walk, open, close, "id");
    size_t size = deeds(walk, open, close, NULL);
    char *text = arena_alloc(&outline->arena, size + 1);
    bool named = id && id->kind == TOKEN_TEXT; // as a game will read it
    const char *name =
        named ? wording_plain(&outline->arena, id->text, id->length) : NULL;
    bool known = name && text
              && array_fit(&outline->options, &outline->option_room,
                           outline->option_count + 1, sizeof *outline->options);
    if (!known) return false;
    deeds(walk, open, close, text);
    outline->options[outline->option_count++] = (OutlineOption){
        .event = walk_event(walk),
        .id = name,
        .asked = asked,
        .because = value_of(walk, open, close, "because") != NULL,
        .deeds = text,
        .origin = {walk->file, walk->tokens[open].line},
    };
    return true;
}

static bool add_options(Walk *walk, int open, int asked) {
    int close = walk_closing(walk, open), at = open + 1;
    bool all = true;
    while (at < close) {
        int end = walk_closing(walk, at);
        bool table = token_is(&walk->tokens[at], "{");
        bool ends = end + 1 >= close || token_is(&walk->tokens[end + 1], ",");
        all = all && table && ends && add_option(walk, at, end, asked);
        at = field_end(walk, at, close);
    }
    return all;
}

// choose { ... } or choose({ ... }); anything else has options nobody can list.
void note_options(Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    bool called = strcmp(token->text, "choose") == 0 && walk->at + 2 < walk->count;
    if (!called || (walk->at > 0 && token_is(token - 1, "."))) return;
    int open = walk->at + 1;
    if (token_is(token + 1, "(")) open++;
    bool all =
        token_is(&walk->tokens[open], "{") && add_options(walk, open, token->line);
    Outline *outline = walk->outline;
    if (all
        || !array_fit(&outline->unlisted, &outline->unlisted_room,
                      outline->unlisted_count + 1, sizeof *outline->unlisted)) {
        return;
    }
    outline->unlisted[outline->unlisted_count++] = walk_event(walk);
}
