// Words of the program text itself: what is read of now, what an effect changes, which
// names are used and where the author gives them a meaning.
#include "script/outline/private.h"

#include <stdio.h>
#include <string.h>

static bool is_one_of(const char *name, const char *const *names) {
    for (; *names; names++) {
        if (strcmp(*names, name) == 0) return true;
    }
    return false;
}

// Words of the language Lua, which are no names.
static bool is_keyword(const Token *token) {
    static const char *const words[] = {
        "and",      "break",  "do",   "else", "elseif", "end",   "false", "for",
        "function", "goto",   "if",   "in",   "local",  "nil",   "not",   "or",
        "repeat",   "return", "then", "true", "until",  "while", NULL};
    return is_one_of(token->text, words);
}

static bool is_name(const Token *token) {
    return token->kind == TOKEN_NAME && !is_keyword(token);
}

static const Token *back(const Walk *walk, int by) {
    static const Token none = {.kind = TOKEN_END, .text = ""};
    return walk->at >= by ? &walk->tokens[walk->at - by] : &none;
}

// ---- names that get a meaning

// "a, b <const>, c" from a token on; returns the token behind it.
static int bind_list(Walk *walk, int at) {
    while (at < walk->count && is_name(&walk->tokens[at])) {
        walk_add(walk, USE_BOUND, &walk->tokens[at++], "");
        if (token_is(&walk->tokens[at], "<")) at += 3;
        if (!token_is(&walk->tokens[at], ",")) break;
        at++;
    }
    return at;
}

// function name(a, b), function(a, b), local function name(a)
static void bind_function(Walk *walk, int at) {
    if (is_name(&walk->tokens[at])) walk_add(walk, USE_BOUND, &walk->tokens[at], "");
    while (at < walk->count - 1 && !token_is(&walk->tokens[at], "(")) at++;
    bind_list(walk, at + 1);
}

// a, b = 1, 2 gives globals a meaning; in a table it is a key.
static void bind_assigned(Walk *walk) {
    if (walk_inside(walk)->kind == '{') return;
    for (int at = walk->at - 1; at >= 0 && is_name(&walk->tokens[at]); at -= 2) {
        walk_add(walk, USE_BOUND, &walk->tokens[at], "");
        if (at < 2 || !token_is(&walk->tokens[at - 1], ",")) break;
    }
}

static void note_binding(Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    if (token_is(token, "local") || token_is(token, "for")) {
        bind_list(walk, walk->at + 1);
    } else if (token_is(token, "function")) {
        bind_function(walk, walk->at + 1);
    } else if (token_is(token, "=")) {
        bind_assigned(walk);
    }
}

// ---- names that are used

static bool is_key(const Walk *walk) {
    const Token *last = back(walk, 1);
    bool first = token_is(last, "{") || token_is(last, ",") || token_is(last, ";");
    return walk_inside(walk)->kind == '{' && first
        && token_is(&walk->tokens[walk->at + 1], "=");
}

static bool is_field(const Walk *walk) {
    const Token *last = back(walk, 1);
    return token_is(last, ".") || token_is(last, ":") || token_is(last, "::")
        || token_is(last, "goto") || token_is(last, "<");
}

static void note_field(Walk *walk) {
    static const char *const libraries[] = {"math", "string", "table", "utf8", NULL};
    const Token *token = &walk->tokens[walk->at];
    bool fields = token_is(token + 1, ".") && is_name(token + 2);
    if (!fields) return;
    if (token_is(token, "now")) walk_add(walk, USE_NOW, token + 2, "");
    if (is_one_of(token->text, libraries)) {
        walk_add(walk, USE_LIBRARY, token + 2, token->text);
    }
}

// now.member(...).x
static void note_person(Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    bool called = token_is(token, "member") && token_is(back(walk, 1), ".")
               && token_is(back(walk, 2), "now") && token_is(token + 1, "(");
    int close = called ? walk_closing(walk, walk->at + 1) : walk->count;
    if (close + 2 >= walk->count) return;
    const Token *field = &walk->tokens[close + 2];
    if (token_is(field - 1, ".") && is_name(field)) {
        walk_add(walk, USE_PERSON, field, "");
    }
}

// now.week > 9; what is calculated behind it is not looked into.
static void note_limit(Walk *walk) {
    static const char *const signs[] = {"<", ">", "<=", ">=", "==", NULL};
    static const char *const more[] = {"+", "-", "*", "/", "//", "%", "^", NULL};
    const Token *token = &walk->tokens[walk->at];
    bool read = token_is(token, "now") && walk->at + 4 < walk->count
             && token_is(token + 1, ".") && is_one_of(token[3].text, signs);
    if (!read || token[4].kind != TOKEN_NUMBER || is_one_of(token[5].text, more))
        return;
    char text[64];
    int length = snprintf(text, sizeof text, "%s %.40s", token[3].text, token[4].text);
    const char *kept = arena_text(&walk->outline->arena, text, (size_t)length);
    if (kept) walk_add(walk, USE_LIMIT, token + 2, kept);
}

// ---- what an effect changes

// Whether the table that is open at a depth is one of changes: effect { ... },
// effect = { ... }, if_kept = { ... }, later(2, { ... }).
static bool is_changes(const Walk *walk, int depth) {
    static const char *const fields[] = {"effect", "if_kept", "if_broken", NULL};
    static const char *const calls[] = {"effect", "later", NULL};
    if (depth < 0 || walk->frames[depth].kind != '{') return false;
    const Frame *frame = &walk->frames[depth];
    if (frame->name[0]) return is_one_of(frame->name, fields);
    return depth > 0 && frame[-1].kind == '(' && is_one_of(frame[-1].name, calls);
}

static void note_change(Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    if (is_changes(walk, walk->depth - 1)) walk_add(walk, USE_SCOPE, token, "");
    if (is_changes(walk, walk->depth - 2)) walk_add(walk, USE_CHANGE, token, "");
}

void note_word(Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    note_binding(walk);
    if (!is_name(token)) return;
    note_person(walk);
    if (is_field(walk)) return;
    if (is_key(walk)) {
        note_change(walk);
        return;
    }
    note_field(walk);
    note_limit(walk);
    walk_add(walk, USE_WORD, token, "");
}
