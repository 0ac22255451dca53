// Names in plain texts: set("x"), now.flag("x"), say("x", ...), now.chose("x") == "y".
#include "base/array.h"
#include "script/outline/private.h"

#include <string.h>

static const char *const functions[USE_COUNT] = {
    [USE_SET] = "set",       [USE_FLAG] = "flag",   [USE_SAY] = "say",
    [USE_MEMBER] = "member", [USE_CHOSE] = "chose", [USE_DID] = "did",
};

void walk_add(Walk *walk, OutlineUse use, const Token *token, const char *event) {
    Outline *outline = walk->outline;
    OutlineName name = {
        use, token->text, event, 0, {walk->file, token->line}
    };
    bool plain = token->kind == TOKEN_TEXT || use > USE_COMPARED; // those are no texts
    if (!plain) {
        outline->built[use]++;
    } else if (array_fit(&outline->names, &outline->name_room, outline->name_count + 1,
                         sizeof name)) {
        outline->names[outline->name_count++] = name;
    }
}

static bool next_is(const Walk *walk, int at, const char *word) {
    return at + 1 < walk->count && token_is(&walk->tokens[at + 1], word);
}

// Whether the text at a token is the whole of an argument.
static bool stands_alone(const Walk *walk, int at) {
    return next_is(walk, at, ",") || next_is(walk, at, ")");
}

// now.did("x", "member")
static void add_second(Walk *walk, int first) {
    if (first + 2 >= walk->count || !token_is(&walk->tokens[first + 1], ",")) return;
    walk_add(walk, USE_DID_WITH, &walk->tokens[first + 2], "");
}

// now.chose("x") == "y", and ~= as well
static void add_compared(Walk *walk, int first) {
    if (first + 3 >= walk->count || walk->tokens[first].kind != TOKEN_TEXT) return;
    const Token *sign = &walk->tokens[first + 2], *option = sign + 1;
    bool compares = token_is(sign, "==") || token_is(sign, "~=");
    if (!token_is(sign - 1, ")") || !compares || option->kind != TOKEN_TEXT) return;
    walk_add(walk, USE_COMPARED, option, walk->tokens[first].text);
}

static int use_of(const Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    bool field = walk->at > 0 && token_is(token - 1, ".");
    bool defined = walk->at > 0 && token_is(token - 1, "function");
    for (int i = 0; i < USE_COUNT; i++) {
        if (!functions[i] || strcmp(functions[i], token->text) != 0) continue;
        bool free = i == USE_SET || i == USE_SAY; // the others belong to now
        return field == free || defined ? -1 : i;
    }
    return -1;
}

void note_name(Walk *walk) {
    int use = use_of(walk);
    if (use < 0 || walk->at + 2 >= walk->count) return;
    const Token *next = &walk->tokens[walk->at + 1];
    if (next->kind == TOKEN_TEXT) { // set "x"
        walk_add(walk, (OutlineUse)use, next, use == USE_SAY ? SAID_BY_NOBODY : "");
        return;
    }
    int first = walk->at + 2;
    const Token *token = &walk->tokens[first];
    if (!token_is(next, "(")) { // handed on as a value
        walk->outline->built[use]++;
        return;
    }
    bool plain = token->kind == TOKEN_TEXT && stands_alone(walk, first);
    bool nobody = use == USE_SAY && next_is(walk, first, ")");
    static const Token built = {.kind = TOKEN_NAME, .text = ""};
    walk_add(walk, (OutlineUse)use, plain ? token : &built,
             nobody ? SAID_BY_NOBODY : "");
    if (use == USE_DID) add_second(walk, first);
    if (use == USE_CHOSE) add_compared(walk, first);
}
