#include "script/outline/pairs.h"

#include "base/array.h"
#include "script/guest/guest.h"
#include "script/read/wording.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const Source *source_of(const Story *story, const char *lang) {
    const Sources *sources = &story->guest->sources;
    char name[32];
    snprintf(name, sizeof name, "%s.lua", lang);
    for (int i = 0; i < sources->count; i++) {
        if (strcmp(sources->items[i].name, name) == 0) return &sources->items[i];
    }
    return NULL;
}

// The token behind the value that begins at `at`, at depth 0.
static int value_end(const Tokens *tokens, int at) {
    int depth = 0;
    for (; at < tokens->count - 1; at++) {
        const Token *token = &tokens->items[at];
        if (depth == 0 && (token_is(token, ",") || token_is(token, ";"))) return at + 1;
        if (token_is(token, "{") || token_is(token, "(")) depth++;
        if (token_is(token, "}") || token_is(token, ")")) depth--;
        if (depth < 0) return at;
    }
    return at;
}

static bool is_bracketed(const Tokens *tokens, int at) {
    const Token *token = &tokens->items[at];
    return at + 4 < tokens->count && token_is(token, "[") && token[1].kind == TOKEN_TEXT
        && token_is(token + 2, "]") && token_is(token + 3, "=");
}

// As Lua has it for a text of one word: { Done = "Klaar" }.
static bool is_named(const Tokens *tokens, int at) {
    const Token *token = &tokens->items[at];
    bool first = at > 0
              && (token_is(token - 1, "{") || token_is(token - 1, ",")
                  || token_is(token - 1, ";"));
    return first && at + 2 < tokens->count && token->kind == TOKEN_NAME
        && token_is(token + 1, "=");
}

static bool add(Pairs *pairs, const Tokens *tokens, int at, int end, Outline *outline) {
    const Token *token = &tokens->items[at];
    const Token *text = token->kind == TOKEN_NAME ? token : token + 1;
    Pair pair = {.line = token->line, .start = token->start};
    pair.end = tokens->items[end - 1].end;
    pair.original = wording_plain(&outline->arena, text->text, text->length);
    bool ok = pair.original
           && array_fit(&pairs->items, &pairs->room, pairs->count + 1, sizeof pair);
    if (!ok) return false;
    pair.known = outline_text(outline, pair.original) != NULL;
    pairs->items[pairs->count++] = pair;
    return true;
}

// The token that closes the table of return { ... }; 0 where the file has more than
// that.
static int table_end(const Tokens *tokens) {
    const Token *token = tokens->items;
    int depth = 0, at = 1;
    if (tokens->count < 3 || !token_is(token, "return") || !token_is(token + 1, "{"))
        return 0;
    for (; at < tokens->count; at++) {
        depth += token_is(&token[at], "{") - token_is(&token[at], "}");
        if (depth == 0) break;
    }
    int behind = at + 1 + (at + 1 < tokens->count && token_is(&token[at + 1], ";"));
    return behind < tokens->count && token[behind].kind == TOKEN_END ? at : 0;
}

static bool walk(Pairs *pairs, const Tokens *tokens, Outline *outline) {
    int last = table_end(tokens);
    pairs->close = last > 0 ? tokens->items[last].start : 0;
    for (int at = 0; at < last; at++) {
        bool named = is_named(tokens, at);
        if (!named && !is_bracketed(tokens, at)) continue;
        int end = value_end(tokens, named ? at + 2 : at + 4);
        if (!add(pairs, tokens, at, end, outline)) return false;
        at = end - 1;
    }
    return true;
}

bool pairs_read(Pairs *pairs, const char *source, size_t size, Outline *outline) {
    Tokens tokens = {0};
    *pairs = (Pairs){.source = source, .size = size};
    bool ok = tokens_read(&tokens, source, size, &outline->arena)
           && walk(pairs, &tokens, outline);
    tokens_close(&tokens);
    return ok;
}

bool pairs_open(Pairs *pairs, const Story *story, Outline *outline, const char *lang) {
    const Source *source = source_of(story, lang);
    *pairs = (Pairs){0};
    return !source || pairs_read(pairs, source->text, source->size, outline);
}

void pairs_close(Pairs *pairs) {
    free(pairs->items);
    *pairs = (Pairs){0};
}

const Pair *pairs_find(const Pairs *pairs, const char *original) {
    for (int i = 0; i < pairs->count; i++) {
        if (strcmp(pairs->items[i].original, original) == 0) return &pairs->items[i];
    }
    return NULL;
}

bool pairs_needs(const OutlineText *text) {
    if (!text->told) return false;
    for (const char *at = text->text; *at; at++) {
        if (isalpha((unsigned char)*at) || (unsigned char)*at >= 0x80) return true;
    }
    return false;
}

bool pairs_is_first(const Outline *outline, int number) {
    const char *text = outline->texts[number].text;
    for (int i = 0; i < number; i++) {
        const OutlineText *other = &outline->texts[i];
        if (strcmp(other->text, text) == 0 && pairs_needs(other)) return false;
    }
    return true;
}

// How many bytes two texts begin and end with alike.
static size_t alike(const char *a, const char *b) {
    size_t first = strlen(a), second = strlen(b), head = 0, tail = 0;
    size_t most = first < second ? first : second;
    while (head < most && a[head] == b[head]) head++;
    while (tail < most - head && a[first - 1 - tail] == b[second - 1 - tail]) tail++;
    return head + tail;
}

const OutlineText *pairs_changed(const Pairs *pairs, const Outline *outline,
                                 const char *original) {
    const OutlineText *best = NULL;
    size_t most = strlen(original) / 2; // less is chance
    for (int i = 0; i < outline->text_count; i++) {
        const OutlineText *text = &outline->texts[i];
        if (!pairs_needs(text) || alike(text->text, original) <= most) continue;
        if (pairs_find(pairs, text->text)) continue;
        most = alike(text->text, original);
        best = text;
    }
    return best;
}
