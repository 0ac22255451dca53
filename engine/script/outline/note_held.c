// What an answer is compared with that a variable holds:
//
//     local answer = choose { ... }
//     if answer == "x" then
//
// A variable that gets any other value in the same event is passed over.
#include "base/array.h"
#include "script/outline/private.h"

#include <string.h>

static void hold(Walk *walk, const char *name, int asked) {
    if (walk->held_count == HELDS_MAX) return;
    walk->helds[walk->held_count++] = (Held){name, walk_event(walk), asked};
}

// The name that "name, other = choose" gives the option to, or NULL.
static const Token *first_of(const Walk *walk, int sign) {
    int at = sign - 1;
    while (at > 1 && token_is(&walk->tokens[at - 1], ",")) at -= 2;
    const Token *name = at >= 0 ? &walk->tokens[at] : NULL;
    return name && name->kind == TOKEN_NAME ? name : NULL;
}

static bool is_choose(const Walk *walk, int at) {
    return at < walk->count && token_is(&walk->tokens[at], "choose");
}

// function(answer), function name(answer), function own.name(answer)
static bool is_parameter(const Walk *walk, const Frame *frame) {
    int at = frame->first - 2; // before the bracket
    if (frame->kind != '(') return false;
    while (at > 1 && token_is(&walk->tokens[at - 1], ".")) at -= 2;
    if (at > 0 && token_is(&walk->tokens[at - 1], "function")) at--;
    return at >= 0 && token_is(&walk->tokens[at], "function");
}

// Whether the name at hand gets a value that is no answer.
static bool gets_other(const Walk *walk) {
    static const Token none = {.text = ""};
    const Token *token = &walk->tokens[walk->at];
    const Token *last = walk->at > 0 ? token - 1 : &none;
    const Frame *frame = walk_inside(walk);
    if (token_is(last, "for") || token_is(last, ".")) return token_is(last, "for");
    if (is_parameter(walk, frame)) return true;
    bool given = token_is(token + 1, "=") && frame->kind != '{';
    return given && !is_choose(walk, walk->at + 2);
}

static void note_use(Walk *walk, const Token *name, const Token *option) {
    if (option->kind != TOKEN_TEXT || walk->held_use_count == HELDS_MAX) return;
    walk->held_uses[walk->held_use_count++] =
        (HeldUse){name->text, walk_event(walk), option};
}

static bool compares(const Token *sign) {
    return token_is(sign, "==") || token_is(sign, "~=");
}

// answer == "x" and "x" == answer
static void note_comparison(Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    bool field = walk->at > 0 && token_is(token - 1, ".");
    if (field) return;
    if (compares(token + 1)) note_use(walk, token, token + 2);
    if (walk->at > 1 && compares(token - 1)) note_use(walk, token, token - 2);
}

void note_held(Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    bool answers =
        token_is(token, "choose") && walk->at > 1 && token_is(token - 1, "=");
    if (answers) {
        const Token *name = first_of(walk, walk->at - 1);
        if (name) hold(walk, name->text, token->line);
        return;
    }
    if (gets_other(walk)) hold(walk, token->text, 0);
    note_comparison(walk);
}

// ---- at the end of the file

// The line of the choose that gives a variable its value in an event, 0 where there are
// several; -1 where it holds anything else as well, or no answer at all.
static int asked_of(const Walk *walk, const HeldUse *use) {
    int asked = -1;
    for (int i = 0; i < walk->held_count; i++) {
        const Held *held = &walk->helds[i];
        bool same =
            strcmp(held->name, use->name) == 0 && strcmp(held->event, use->event) == 0;
        if (!same) continue;
        if (held->asked == 0) return -1;
        asked = asked < 0 ? held->asked : 0;
    }
    return asked;
}

static void add(Walk *walk, const HeldUse *use, int asked) {
    Outline *outline = walk->outline;
    if (!array_fit(&outline->names, &outline->name_room, outline->name_count + 1,
                   sizeof *outline->names)) {
        return;
    }
    outline->names[outline->name_count++] = (OutlineName){
        .use = USE_COMPARED,
        .name = use->option->text,
        .event = use->event,
        .asked = asked,
        .origin = {walk->file, use->option->line},
    };
}

void note_held_end(Walk *walk) {
    for (int i = 0; i < walk->held_use_count; i++) {
        const HeldUse *use = &walk->held_uses[i];
        int asked = use->event[0] ? asked_of(walk, use) : -1;
        if (asked >= 0) add(walk, use, asked);
    }
}
