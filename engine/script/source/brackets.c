#include "script/source/brackets.h"

#include <stdio.h>
#include <string.h>

enum { DEPTH_MAX = 200 };

// What closes a bracket or a block; NULL for what opens none.
static const char *closer(const Token *token) {
    static const char *const pairs[][2] = {
        {"{",        "}"    },
        {"(",        ")"    },
        {"[",        "]"    },
        {"function", "end"  },
        {"if",       "end"  },
        {"do",       "end"  },
        {"repeat",   "until"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        if (token_is(token, pairs[i][0])) return pairs[i][1];
    }
    return NULL;
}

static bool is_bracket_end(const Token *token) {
    return token_is(token, "}") || token_is(token, ")") || token_is(token, "]");
}

// What is open on the way through a file.
typedef struct Open {
    const Token *items[DEPTH_MAX];
    int depth;
} Open;

typedef enum Step { STEP_ON, STEP_CLOSED, STEP_MISFIT } Step;

// Takes one token. STEP_CLOSED: it closes items[depth]; STEP_MISFIT: it would close a
// bracket, and another one, or none, is open.
static Step take(Open *open, const Token *token) {
    if (closer(token) && open->depth < DEPTH_MAX) {
        open->items[open->depth++] = token;
        return STEP_ON;
    }
    bool closes =
        open->depth > 0 && token_is(token, closer(open->items[open->depth - 1]));
    if (closes) open->depth--;
    return closes ? STEP_CLOSED : is_bracket_end(token) ? STEP_MISFIT : STEP_ON;
}

static bool tell(OpenBracket *out, const Token *opened, const Token *missed) {
    snprintf(out->opened, sizeof out->opened, "%s", opened->text);
    snprintf(out->wanted, sizeof out->wanted, "%s", closer(opened));
    snprintf(out->next, sizeof out->next, "%.15s", missed->text);
    out->line = opened->line;
    out->missed = missed->line;
    return true;
}

// ---- three ways to look for it

typedef bool Search(const Tokens *tokens, const char *source, int most,
                    OpenBracket *out);

static bool by_closing(const Tokens *tokens, const char *source, int most,
                       OpenBracket *out) {
    Open open = {.depth = 0};
    (void)source, (void)most;
    for (int i = 0; i < tokens->count; i++) {
        const Token *token = &tokens->items[i];
        if (take(&open, token) == STEP_MISFIT && open.depth > 0) {
            return tell(out, open.items[open.depth - 1], token);
        }
    }
    return false;
}

// How far the line of a token is indented, in characters.
static int indent_of(const Token *token, const char *source) {
    size_t at = token->start;
    while (at > 0 && source[at - 1] != '\n') at--;
    return (int)strspn(source + at, " \t");
}

static bool is_first(const Token *token, const char *source) {
    size_t at = token->start;
    while (at > 0 && (source[at - 1] == ' ' || source[at - 1] == '\t')) at--;
    return at == 0 || source[at - 1] == '\n';
}

static bool by_indent(const Tokens *tokens, const char *source, int most,
                      OpenBracket *out) {
    Open open = {.depth = 0};
    (void)most;
    for (int i = 0; i < tokens->count; i++) {
        const Token *token = &tokens->items[i];
        if (take(&open, token) != STEP_CLOSED) continue;
        const Token *opened = open.items[open.depth];
        bool block = token_is(token, "end") && is_first(token, source);
        if (!block || indent_of(opened, source) <= indent_of(token, source)) continue;
        return tell(out, opened, token);
    }
    return false;
}

// event "x" {, at the very beginning of a line.
static bool is_declaration(const Token *token, const char *source) {
    static const char *const words[] = {"scenario", "member", "action", "event",
                                        "ending"};
    bool first = token->start == 0 || source[token->start - 1] == '\n';
    bool named = token[1].kind == TOKEN_TEXT || token_is(token + 1, "{");
    for (size_t i = 0; first && named && i < sizeof words / sizeof words[0]; i++) {
        if (token_is(token, words[i])) return true;
    }
    return false;
}

static bool by_declaration(const Tokens *tokens, const char *source, int most,
                           OpenBracket *out) {
    Open open = {.depth = 0};
    for (int i = 0; i + 1 < tokens->count && tokens->items[i].line <= most; i++) {
        const Token *token = &tokens->items[i];
        if (open.depth > 0 && is_declaration(token, source)) {
            return tell(out, open.items[open.depth - 1], token);
        }
        if (take(&open, token) == STEP_MISFIT) return false;
    }
    return false;
}

// "else if" anywhere between the block and where it was missed.
static bool find_else(const Tokens *tokens, OpenBracket *out) {
    for (int i = 1; i < tokens->count; i++) {
        const Token *token = &tokens->items[i];
        bool between = token->line >= out->line && token->line <= out->missed;
        if (!between || !token_is(token, "if") || !token_is(token - 1, "else"))
            continue;
        if (token[-1].line != token->line) continue;
        out->line = token->line;
        return true;
    }
    return false;
}

static bool look(Search *search, const char *source, size_t size, int most,
                 OpenBracket *out) {
    Arena arena = {0};
    Tokens tokens = {0};
    bool found = tokens_read(&tokens, source, size, &arena)
              && search(&tokens, source, most, out);
    out->is_else = found && search == by_indent && find_else(&tokens, out);
    tokens_close(&tokens);
    arena_free(&arena);
    return found;
}

bool brackets_by_indent(const char *source, size_t size, OpenBracket *out) {
    return look(by_indent, source, size, 0, out);
}

bool brackets_by_declaration(const char *source, size_t size, int most,
                             OpenBracket *out) {
    return look(by_declaration, source, size, most, out);
}

bool brackets_find(const char *source, size_t size, OpenBracket *out) {
    return look(by_closing, source, size, 0, out);
}
