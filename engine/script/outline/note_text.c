// Texts between quotes, and whether players read them: by the field or the function
// that they are given to.
#include "base/array.h"
#include "script/outline/private.h"
#include "script/read/wording.h"

#include <string.h>

static bool is_one_of(const char *name, const char *const *names) {
    for (; *names; names++) {
        if (strcmp(*names, name) == 0) return true;
    }
    return false;
}

// A field of a declaration, an option, a later effect.
static bool is_told_field(const char *key) {
    static const char *const keys[] = {"title", "summary", "brief", "goal",
                                       "role",  "about",   "worry", "because",
                                       "name",  "debrief", NULL};
    return is_one_of(key, keys);
}

static bool is_within(const Walk *walk, const char *name) {
    for (int i = 0; i < walk->depth; i++) {
        if (strcmp(walk->frames[i].name, name) == 0) return true;
    }
    return false;
}

// text is the field of an ending; other tables of the author's may have one too.
static bool by_field(const Walk *walk, const char *key) {
    if (strcmp(key, "text") == 0) return is_within(walk, "ending");
    if (strcmp(key, "name") == 0) return is_within(walk, "action");
    return is_told_field(key);
}

// The argument of a function or the place in a list.
static bool by_place(const Walk *walk) {
    const Frame *frame = walk_inside(walk);
    if (frame->kind == '(') {
        if (strcmp(frame->name, "say") == 0) return frame->place == 1;
        if (strcmp(frame->name, "narrate") == 0) return frame->place == 0;
        if (strcmp(frame->name, "later") == 0) return frame->place == 2;
        if (strcmp(frame->name, "effect") == 0) return frame->place == 1;
        return false;
    }
    if (frame->kind != '{' || frame->id[0]) return false;
    bool option = walk->depth > 1 && is_within(walk, "choose") && !frame->name[0];
    return option || strcmp(frame->name, "promise") == 0
        || strcmp(frame->name, "debrief") == 0;
}

// return false, "why not"; return "what became of her"
static bool by_return(const Walk *walk) {
    for (int i = walk->at - 1; i >= 0; i--) {
        const Token *token = &walk->tokens[i];
        if (token_is(token, "return")) {
            return is_within(walk, "member") || is_within(walk, "choose")
                || is_within(walk, "action");
        }
        bool sentence = token_is(token, "end") || token_is(token, "then")
                     || token_is(token, "{") || token_is(token, "do");
        if (sentence || token->kind == TOKEN_TEXT) return false;
    }
    return false;
}

// Whether players read what stands at the token at hand.
bool note_is_told(const Walk *walk) {
    static const Token none = {.text = ""};
    const Token *token = &walk->tokens[walk->at];
    const Token *last = walk->at > 0 ? token - 1 : &none;
    if (token_is(last, "narrate")) return true;
    if (token_is(last, "=")) {
        return walk->at > 1 && token[-2].kind == TOKEN_NAME
            && by_field(walk, token[-2].text);
    }
    if (token_is(last, "{") || token_is(last, ",") || token_is(last, "(")) {
        if (by_place(walk)) return true;
    }
    bool words =
        token->kind == TOKEN_TEXT && strchr(token->text, ' '); // "honest" is an id
    return words && by_return(walk);
}

// A field of a declaration itself, or of one of its lists: debrief = { "..." }.
static bool is_still(const Walk *walk) {
    static const char *const lists[] = {"debrief", "sources", NULL};
    static const char *const declared[] = {"scenario", "member", "action",
                                           "event",    "ending", NULL};
    int depth = walk->depth;
    bool list = depth > 1 && walk->frames[depth - 1].kind == '{'
             && is_one_of(walk->frames[depth - 1].name, lists);
    const Frame *frame = depth > 0 ? &walk->frames[depth - 1 - list] : NULL;
    bool field = list || (walk->at > 0 && token_is(&walk->tokens[walk->at - 1], "="));
    return frame && field && frame->kind == '{' && is_one_of(frame->name, declared)
        && (frame->id[0] || strcmp(frame->name, "scenario") == 0);
}

static bool is_built(const Walk *walk) {
    const Token *token = &walk->tokens[walk->at]; // there is always a TOKEN_END
    return token_is(token + 1, "..") || (walk->at > 0 && token_is(token - 1, ".."));
}

void note_text(Walk *walk) {
    Outline *outline = walk->outline;
    const Token *token = &walk->tokens[walk->at];
    OutlineText text = {
        .origin = {walk->file, token->line}
    };
    text.text = wording_plain(&outline->arena, token->text, token->length);
    text.fit = note_fit(walk);
    text.holders = shared_holders(walk);
    bool told = text.text && text.text[0] && note_is_told(walk);
    text.told = told && !is_built(walk);
    text.built = told && is_built(walk);
    text.still = told && is_still(walk);
    text.role = token_role(walk->tokens, walk->at);
    if (!text.text
        || !array_fit(&outline->texts, &outline->text_room, outline->text_count + 1,
                      sizeof text)) {
        return;
    }
    outline->texts[outline->text_count++] = text;
}
