#include "script/source/option_line.h"

#include "script/source/lexer.h"

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

// The line of an option in the list of the choose of a line, 0 where there is none
// such; *written: it is a table there, and no name or call.
static int line_in_list(const char *source, size_t size, int line, int option,
                        bool *written) {
    const char *start = line_start(source, line);
    Tokens tokens = {0};
    Arena arena = {0};
    int found = 0;
    if (!start) return 0;
    size_t left = size - (size_t)(start - source);
    if (left > OPTION_LINE_BYTES) left = OPTION_LINE_BYTES;
    if (tokens_read(&tokens, start, left, &arena) && tokens.count > 0) {
        const Token *list = list_of(tokens.items);
        const Token *part = token_is(list, "{") ? part_of(list, option) : NULL;
        if (part) found = line + part->line - 1;
        *written = part && token_is(part, "{");
    }
    tokens_close(&tokens);
    arena_free(&arena);
    return found;
}

// The one line in which an id is written, by a field id or else as any text that is
// compared with nothing; 0: in none, or in several places.
static int line_of_id(const char *source, size_t size, const char *id) {
    Tokens tokens = {0};
    Arena arena = {0};
    int line[TOKEN_ID + 1] = {0}, times[TOKEN_ID + 1] = {0};
    bool read = tokens_read(&tokens, source, size, &arena);
    for (int i = 0; read && i < tokens.count; i++) {
        const Token *token = &tokens.items[i];
        if (token->kind != TOKEN_TEXT || strcmp(token->text, id) != 0) continue;
        TokenRole role = token_role(tokens.items, i);
        line[role] = token->line;
        times[role]++;
    }
    tokens_close(&tokens);
    arena_free(&arena);
    TokenRole best = times[TOKEN_ID] > 0 ? TOKEN_ID : TOKEN_VALUE;
    return times[best] == 1 ? line[best] : 0;
}

int option_line(const char *source, size_t size, int line, int option, const char *id) {
    bool written = false;
    int listed = line_in_list(source, size, line, option, &written);
    int made = written || !*id ? 0 : line_of_id(source, size, id);
    return made > 0 ? made : listed > 0 ? listed : line;
}
