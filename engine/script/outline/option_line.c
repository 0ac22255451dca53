#include "script/outline/option_line.h"

#include "script/outline/lexer.h"

#include <string.h>

static const char *line_start(const char *source, int line) {
    while (--line > 0 && source) {
        source = strchr(source, '\n');
        if (source) source++;
    }
    return source;
}

// The token behind the first brace of choose { or choose({; the last one if there is
// none.
static const Token *list_of(const Token *token) {
    while (token->kind != TOKEN_END && !token_is(token, "choose")) token++;
    while (token->kind != TOKEN_END && !token_is(token, "{")) {
        bool on = token_is(token, "choose") || token_is(token, "(");
        if (!on) return token; // choose(options)
        token++;
    }
    return token->kind == TOKEN_END ? token : token + 1;
}

// The token that a part of the list begins with, by its number from 1; NULL: there is
// none.
static const Token *part_of(const Token *token, int number) {
    int depth = 0, blocks = 0;
    for (; number > 1 && token->kind != TOKEN_END && depth >= 0; token++) {
        bool opens =
            token_is(token, "{") || token_is(token, "(") || token_is(token, "[");
        bool closes =
            token_is(token, "}") || token_is(token, ")") || token_is(token, "]");
        depth += opens - closes;
        blocks += token_is(token, "function") || token_is(token, "if")
               || token_is(token, "do");
        blocks -= token_is(token, "end");
        number -=
            depth == 0 && blocks == 0 && (token_is(token, ",") || token_is(token, ";"));
    }
    return number == 1 && depth >= 0 && token->kind != TOKEN_END ? token : NULL;
}

int option_line(const char *source, size_t size, int line, int option) {
    const char *start = line_start(source, line);
    Tokens tokens = {0};
    Arena arena = {0};
    if (!start) return line;
    size_t left = size - (size_t)(start - source);
    if (left > OPTION_LINE_BYTES) left = OPTION_LINE_BYTES;
    int found = line;
    if (tokens_read(&tokens, start, left, &arena) && tokens.count > 0) {
        const Token *list = list_of(tokens.items);
        const Token *part = token_is(list, "{") ? part_of(list, option) : NULL;
        if (part) found = line + part->line - 1;
    }
    tokens_close(&tokens);
    arena_free(&arena);
    return found;
}
