// lexer.h -- a Lua file as words, texts and signs, each with its line.
//
// For looking over a scenario without running it: roads that no game took are read
// as well. It takes any text; what is no Lua gives signs that mean nothing.
#ifndef SCRIPT_OUTLINE_LEXER_H
#define SCRIPT_OUTLINE_LEXER_H

#include "base/arena.h"

#include <stdbool.h>

typedef enum TokenKind {
    TOKEN_END,
    TOKEN_NAME, // a name or a word of Lua's own
    TOKEN_TEXT, // a text in quotes or long brackets, its escapes carried out
    TOKEN_NUMBER,
    TOKEN_SIGN, // one character, or one of == ~= <= >= .. ... :: //
} TokenKind;

typedef struct Token {
    TokenKind kind;
    int line;          // in which it begins
    const char *text;  // zero-ended
    size_t length;     // of text: a text may hold a zero
    size_t start, end; // where it stands in the source: [start, end)
} Token;

typedef struct Tokens {
    Token *items; // the last one is TOKEN_END
    int count, room;
} Tokens;

// Takes a source apart; texts are kept by the arena. False when memory is out.
// Free with tokens_close.
bool tokens_read(Tokens *tokens, const char *source, size_t size, Arena *arena);
void tokens_close(Tokens *tokens);

// Whether a token is this name or sign.
bool token_is(const Token *token, const char *word);

// What the text at item `at` may be the id of an option by: it is the value of a field
// id, or it is compared with nothing.
typedef enum TokenRole { TOKEN_COMPARED, TOKEN_VALUE, TOKEN_ID } TokenRole;
TokenRole token_role(const Token *items, int at);

#endif
