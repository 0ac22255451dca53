#include "script/outline/outline.h"

#include "script/guest/guest.h"
#include "script/outline/private.h"

#include <stdlib.h>
#include <string.h>

// ---- the walk

const Frame *walk_inside(const Walk *walk) {
    static const Frame none = {.kind = ' ', .name = "", .id = ""};
    return walk->depth > 0 ? &walk->frames[walk->depth - 1] : &none;
}

const char *walk_event(const Walk *walk) {
    for (int i = walk->depth - 1; i >= 0; i--) {
        if (strcmp(walk->frames[i].name, "event") == 0) return walk->frames[i].id;
    }
    return "";
}

static bool opens(const Token *token) {
    return token_is(token, "{") || token_is(token, "(") || token_is(token, "[");
}

static bool closes(const Token *token) {
    return token_is(token, "}") || token_is(token, ")") || token_is(token, "]");
}

int walk_closing(const Walk *walk, int open) {
    int depth = 0;
    for (int i = open; i < walk->count; i++) {
        if (opens(&walk->tokens[i])) depth++;
        if (closes(&walk->tokens[i]) && --depth == 0) return i;
    }
    return walk->count - 1;
}

static const Token *before(const Walk *walk, int back) {
    static const Token none = {.kind = TOKEN_END, .text = ""};
    return walk->at >= back ? &walk->tokens[walk->at - back] : &none;
}

static bool opens_block(const Token *token) {
    return token_is(token, "function") || token_is(token, "if") || token_is(token, "do")
        || token_is(token, "repeat");
}

static bool closes_block(const Token *token) {
    return token_is(token, "end") || token_is(token, "until");
}

// The name and, for event "id" {, the id of what opens here.
static Frame frame_here(const Walk *walk, char kind) {
    Frame frame = {.kind = kind, .name = "", .id = "", .first = walk->at + 1};
    frame.line = walk->tokens[walk->at].line;
    const Token *last = before(walk, 1);
    if (kind == 'b') return frame;
    if (last->kind == TOKEN_NAME) frame.name = last->text;
    if (token_is(last, "=") && before(walk, 2)->kind == TOKEN_NAME) {
        frame.name = before(walk, 2)->text;
    }
    if (last->kind == TOKEN_TEXT && before(walk, 2)->kind == TOKEN_NAME) {
        frame.name = before(walk, 2)->text;
        frame.id = last->text;
    }
    return frame;
}

static void push(Walk *walk, char kind) {
    if (walk->depth < FRAMES_MAX) walk->frames[walk->depth++] = frame_here(walk, kind);
}

static void pop(Walk *walk, bool block) {
    if (walk->depth > 0 && (walk->frames[walk->depth - 1].kind == 'b') == block) {
        walk->depth--;
    }
}

static void step(Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    note_word(walk);
    if (token->kind == TOKEN_NAME) {
        note_name(walk);
        note_held(walk);
        note_shared(walk);
        note_options(walk);
    } else if (token->kind == TOKEN_TEXT) {
        note_text(walk);
    }
    if (opens(token)) {
        push(walk, token->text[0]);
    } else if (closes(token)) {
        pop(walk, false);
    } else if (opens_block(token)) {
        push(walk, 'b');
    } else if (closes_block(token)) {
        pop(walk, true);
    } else if (token_is(token, ",") && walk->depth > 0) {
        walk->frames[walk->depth - 1].place++;
    }
}

// ---- all files

static bool is_translation(const Story *story, const Source *source) {
    const Translations *all = &story->guest->translations;
    for (int i = 0; i < all->count; i++) {
        size_t length = strlen(all->items[i].lang);
        bool lang = strncmp(source->name, all->items[i].lang, length) == 0;
        if (lang && strcmp(source->name + length, ".lua") == 0) return true;
    }
    return false;
}

static bool read_source(Outline *outline, const Source *source) {
    Tokens tokens = {0};
    Walk *walk = calloc(1, sizeof *walk);
    bool ok = walk && tokens_read(&tokens, source->text, source->size, &outline->arena);
    if (ok) {
        walk->outline = outline;
        walk->file = arena_text(&outline->arena, source->name, strlen(source->name));
        walk->tokens = tokens.items;
        walk->count = tokens.count;
        for (; walk->at < walk->count; walk->at++) step(walk);
        note_held_end(walk);
    }
    free(walk);
    tokens_close(&tokens);
    return ok;
}

Outline *outline_open(const Story *story) {
    const Sources *sources = &story->guest->sources;
    Outline *outline = calloc(1, sizeof *outline);
    bool ok = outline != NULL;
    for (int i = 0; ok && i < sources->count; i++) {
        if (is_translation(story, &sources->items[i])) continue;
        ok = read_source(outline, &sources->items[i]);
    }
    if (ok) {
        shared_tell(outline);
        return outline;
    }
    outline_close(outline);
    return NULL;
}

void outline_close(Outline *outline) {
    if (!outline) return;
    free(outline->texts);
    free(outline->options);
    free(outline->names);
    free(outline->unlisted);
    arena_free(&outline->arena);
    free(outline);
}

// ---- questions

const OutlineText *outline_text(const Outline *outline, const char *text) {
    for (int i = 0; i < outline->text_count; i++) {
        if (strcmp(outline->texts[i].text, text) == 0) return &outline->texts[i];
    }
    return NULL;
}

const OutlineText *outline_made(const Outline *outline, const char *file,
                                const char *id) {
    const OutlineText *found[TOKEN_ID + 1] = {NULL};
    int times[TOKEN_ID + 1] = {0};
    for (int i = 0; i < outline->text_count; i++) {
        const OutlineText *text = &outline->texts[i];
        bool here = strcmp(text->text, id) == 0 && strcmp(text->origin.file, file) == 0;
        if (!here) continue;
        found[text->role] = text;
        times[text->role]++;
    }
    TokenRole best = times[TOKEN_ID] > 0 ? TOKEN_ID : TOKEN_VALUE;
    return times[best] == 1 ? found[best] : NULL;
}

bool outline_lists(const Outline *outline, const char *event) {
    for (int i = 0; i < outline->unlisted_count; i++) {
        const char *unlisted = outline->unlisted[i];
        if (!*unlisted || strcmp(unlisted, event) == 0) return false;
    }
    return true;
}

bool outline_option(const Outline *outline, const char *event, const char *id) {
    for (int i = 0; i < outline->option_count; i++) {
        const OutlineOption *option = &outline->options[i];
        bool here = strcmp(option->event, event) == 0 || !option->event[0];
        if (here && strcmp(option->id, id) == 0) return true;
    }
    return false;
}
