#include "script/outline/brackets.h"

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
            snprintf(out->opened, sizeof out->opened, "%s", open[depth - 1]->text);
            out->line = open[depth - 1]->line;
            out->missed = token->line;
            return true;
        }
    }
    return false;
}

bool brackets_find(const char *source, size_t size, OpenBracket *out) {
    Arena arena = {0};
    Tokens tokens = {0};
    bool found = tokens_read(&tokens, source, size, &arena) && search(&tokens, out);
    tokens_close(&tokens);
    arena_free(&arena);
    return found;
}
