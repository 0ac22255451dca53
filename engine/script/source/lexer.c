#include "script/source/lexer.h"

#include "base/array.h"
#include "base/utf8.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

typedef struct Lexer {
    const char *source;
    size_t size, at;
    int line;
    char *text; // of the token at hand; never longer than the source
    size_t length;
} Lexer;

static int peek(const Lexer *lexer, size_t ahead) {
    size_t place = lexer->at + ahead;
    return place < lexer->size ? (unsigned char)lexer->source[place] : '\0';
}

static bool over(const Lexer *lexer) {
    return lexer->at >= lexer->size;
}

static void skip(Lexer *lexer) {
    if (peek(lexer, 0) == '\n') lexer->line++;
    lexer->at++;
}

static void put(Lexer *lexer, int c) {
    lexer->text[lexer->length++] = (char)c;
}

static void take(Lexer *lexer) {
    put(lexer, peek(lexer, 0));
    skip(lexer);
}

// ---- long brackets: [[ ... ]], [==[ ... ]==]

// How many = stand between the brackets; -1 if no long bracket opens here.
static int long_level(const Lexer *lexer) {
    int level = 0;
    if (peek(lexer, 0) != '[') return -1;
    while (peek(lexer, (size_t)level + 1) == '=') level++;
    return peek(lexer, (size_t)level + 1) == '[' ? level : -1;
}

static bool closes_long(const Lexer *lexer, int level) {
    if (peek(lexer, 0) != ']') return false;
    for (int i = 1; i <= level; i++) {
        if (peek(lexer, (size_t)i) != '=') return false;
    }
    return peek(lexer, (size_t)level + 1) == ']';
}

static void read_long(Lexer *lexer, int level, bool keep) {
    for (int i = 0; i < level + 2; i++) skip(lexer);
    if (peek(lexer, 0) == '\r') skip(lexer);
    if (peek(lexer, 0) == '\n') skip(lexer);
    while (!over(lexer) && !closes_long(lexer, level)) {
        if (keep)
            take(lexer);
        else
            skip(lexer);
    }
    for (int i = 0; i < level + 2 && !over(lexer); i++) skip(lexer);
}

static void skip_comment(Lexer *lexer) {
    lexer->at += 2;
    int level = long_level(lexer);
    if (level >= 0) {
        read_long(lexer, level, false);
        return;
    }
    while (!over(lexer) && peek(lexer, 0) != '\n') skip(lexer);
}

static void skip_blank(Lexer *lexer) {
    for (;;) {
        if (!over(lexer) && isspace(peek(lexer, 0)))
            skip(lexer);
        else if (peek(lexer, 0) == '-' && peek(lexer, 1) == '-')
            skip_comment(lexer);
        else
            return;
    }
}

// ---- texts in quotes

static void read_digits(Lexer *lexer) {
    int value = 0;
    for (int i = 0; i < 3 && isdigit(peek(lexer, 0)); i++) {
        value = 10 * value + peek(lexer, 0) - '0';
        skip(lexer);
    }
    put(lexer, value & 0xFF);
}

static uint32_t read_hex(Lexer *lexer, int most) {
    uint32_t value = 0;
    for (int i = 0; i < most && isxdigit(peek(lexer, 0)); i++) {
        int c = tolower(peek(lexer, 0));
        value = 16 * value + (uint32_t)(isdigit(c) ? c - '0' : c - 'a' + 10);
        skip(lexer);
    }
    return value;
}

static void read_point(Lexer *lexer) {
    if (peek(lexer, 0) == '{') skip(lexer);
    uint32_t point = read_hex(lexer, 6);
    char bytes[4];
    size_t length = utf8_write(point, bytes);
    for (size_t i = 0; i < length; i++) put(lexer, bytes[i]);
    if (peek(lexer, 0) == '}') skip(lexer);
}

static void read_escape(Lexer *lexer) {
    static const char from[] = "abfnrtv", to[] = "\a\b\f\n\r\t\v";
    int c = peek(lexer, 0);
    const char *known = c ? strchr(from, c) : NULL;
    if (isdigit(c)) {
        read_digits(lexer);
        return;
    }
    skip(lexer);
    if (known)
        put(lexer, to[known - from]);
    else if (c == 'x')
        put(lexer, (int)read_hex(lexer, 2));
    else if (c == 'u')
        read_point(lexer);
    else if (c == 'z')
        while (!over(lexer) && isspace(peek(lexer, 0))) skip(lexer);
    else
        put(lexer, c);
}

static void read_quoted(Lexer *lexer) {
    int quote = peek(lexer, 0);
    skip(lexer);
    while (!over(lexer) && peek(lexer, 0) != quote && peek(lexer, 0) != '\n') {
        if (peek(lexer, 0) != '\\') {
            take(lexer);
            continue;
        }
        skip(lexer);
        if (!over(lexer)) read_escape(lexer);
    }
    if (peek(lexer, 0) == quote) skip(lexer);
}

// ---- one token

static bool is_letter(int c) {
    return isalnum(c) || c == '_';
}

static void read_number(Lexer *lexer) {
    while (is_letter(peek(lexer, 0))
           || (peek(lexer, 0) == '.' && peek(lexer, 1) != '.')) {
        take(lexer);
    }
}

static void read_sign(Lexer *lexer) {
    static const char *const long_signs[] = {
        "...", "==", "~=", "<=", ">=", "..", "::", "//"};
    size_t length = 1;
    for (size_t i = 0; i < sizeof long_signs / sizeof long_signs[0]; i++) {
        size_t wanted = strlen(long_signs[i]);
        bool fits = lexer->size - lexer->at >= wanted
                 && memcmp(lexer->source + lexer->at, long_signs[i], wanted) == 0;
        if (fits && wanted > length) length = wanted;
    }
    for (size_t i = 0; i < length; i++) take(lexer);
}

static TokenKind read_token(Lexer *lexer) {
    int c = peek(lexer, 0), level = long_level(lexer);
    if (over(lexer)) return TOKEN_END;
    if (level >= 0) {
        read_long(lexer, level, true);
        return TOKEN_TEXT;
    }
    if (c == '"' || c == '\'') {
        read_quoted(lexer);
        return TOKEN_TEXT;
    }
    if (isdigit(c)) {
        read_number(lexer);
        return TOKEN_NUMBER;
    }
    if (!is_letter(c)) {
        read_sign(lexer);
        return TOKEN_SIGN;
    }
    while (is_letter(peek(lexer, 0))) take(lexer);
    return TOKEN_NAME;
}

// ---- all of them

static bool add(Tokens *tokens, Lexer *lexer, Arena *arena) {
    skip_blank(lexer);
    Token token = {.line = lexer->line, .start = lexer->at};
    if (!array_fit(&tokens->items, &tokens->room, tokens->count + 1, sizeof token)) {
        return false;
    }
    lexer->length = 0;
    token.kind = read_token(lexer);
    token.end = lexer->at;
    token.length = lexer->length;
    token.text = arena_text(arena, lexer->text, lexer->length);
    tokens->items[tokens->count++] = token;
    return token.text != NULL;
}

bool tokens_read(Tokens *tokens, const char *source, size_t size, Arena *arena) {
    Lexer lexer = {.source = source, .size = size, .line = 1};
    lexer.text = malloc(size + 4);
    bool ok = lexer.text != NULL;
    while (ok) {
        ok = add(tokens, &lexer, arena);
        if (ok && tokens->items[tokens->count - 1].kind == TOKEN_END) break;
    }
    free(lexer.text);
    return ok;
}

void tokens_close(Tokens *tokens) {
    free(tokens->items);
    *tokens = (Tokens){0};
}

bool token_is(const Token *token, const char *word) {
    bool plain = token->kind == TOKEN_NAME || token->kind == TOKEN_SIGN;
    return plain && strcmp(token->text, word) == 0;
}

static bool compares(const Token *token) {
    return token_is(token, "==") || token_is(token, "~=");
}

TokenRole token_role(const Token *items, int at) {
    const Token *text = &items[at]; // there is always a TOKEN_END behind it
    if (compares(text + 1) || (at > 0 && compares(text - 1))) return TOKEN_COMPARED;
    bool id = at > 1 && token_is(text - 1, "=") && token_is(text - 2, "id");
    return id ? TOKEN_ID : TOKEN_VALUE;
}
