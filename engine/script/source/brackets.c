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

static bool tell(OpenBracket *out, const Token *opened, const Token *missed) {
    snprintf(out->opened, sizeof out->opened, "%s", opened->text);
    snprintf(out->wanted, sizeof out->wanted, "%s", closer(opened));
    snprintf(out->next, sizeof out->next, "%.15s", missed->text);
    out->line = opened->line;
    out->missed = missed->line;
    return true;
}

static bool search(const Tokens *tokens, OpenBracket *out) {
    const Token *open[DEPTH_MAX];
    int depth = 0;
    for (int i = 0; i < tokens->count; i++) {
        const Token *token = &tokens->items[i];
        if (closer(token) && depth < DEPTH_MAX) {
            open[depth++] = token;
        } else if (depth > 0 && token_is(token, closer(open[depth - 1]))) {
            depth--;
        } else if (depth > 0 && is_bracket_end(token)) {
            return tell(out, open[depth - 1], token);
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

static bool search_indent(const Tokens *tokens, const char *source, OpenBracket *out) {
    const Token *open[DEPTH_MAX];
    int depth = 0;
    for (int i = 0; i < tokens->count; i++) {
        const Token *token = &tokens->items[i];
        if (closer(token) && depth < DEPTH_MAX) {
            open[depth++] = token;
        } else if (depth > 0 && token_is(token, closer(open[depth - 1]))) {
            const Token *opened = open[--depth];
            bool block = token_is(token, "end") && is_first(token, source);
            if (!block || indent_of(opened, source) <= indent_of(token, source))
                continue;
            return tell(out, opened, token);
        }
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

static bool search_declaration(const Tokens *tokens, const char *source, int most,
                               OpenBracket *out) {
    const Token *open[DEPTH_MAX];
    int depth = 0;
    for (int i = 0; i + 1 < tokens->count && tokens->items[i].line <= most; i++) {
        const Token *token = &tokens->items[i];
        if (depth > 0 && is_declaration(token, source)) {
            return tell(out, open[depth - 1], token);
        }
        if (closer(token) && depth < DEPTH_MAX) {
            open[depth++] = token;
        } else if (depth > 0 && token_is(token, closer(open[depth - 1]))) {
            depth--;
        } else if (is_bracket_end(token)) {
            return false;
        }
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

bool brackets_by_indent(const char *source, size_t size, OpenBracket *out) {
    Arena arena = {0};
    Tokens tokens = {0};
    bool found = tokens_read(&tokens, source, size, &arena)
              && search_indent(&tokens, source, out);
    if (found) out->is_else = find_else(&tokens, out);
    tokens_close(&tokens);
    arena_free(&arena);
    return found;
}

bool brackets_by_declaration(const char *source, size_t size, int most,
                             OpenBracket *out) {
    Arena arena = {0};
    Tokens tokens = {0};
    bool found = tokens_read(&tokens, source, size, &arena)
              && search_declaration(&tokens, source, most, out);
    tokens_close(&tokens);
    arena_free(&arena);
    return found;
}

bool brackets_find(const char *source, size_t size, OpenBracket *out) {
    Arena arena = {0};
    Tokens tokens = {0};
    bool found = tokens_read(&tokens, source, size, &arena) && search(&tokens, out);
    tokens_close(&tokens);
    arena_free(&arena);
    return found;
}
