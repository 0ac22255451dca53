#include "script/read/powers.h"

#include "script/source/lexer.h"

#include <string.h>

// Powers are taken from the right: in x ^ 2 ^ 2 the first is a fourth.
static bool is_square(const Token *sign, const Token *last) {
    const Token *by = sign + 1;
    if (by->kind != TOKEN_NUMBER || strcmp(by->text, "2") != 0) return false;
    return by == last || !token_is(by + 1, "^");
}

static void look_at(const Tokens *tokens, const Source *source, Report *report) {
    for (int i = 0; i + 1 < tokens->count; i++) {
        const Token *sign = &tokens->items[i];
        if (!token_is(sign, "^")) continue;
        if (is_square(sign, &tokens->items[tokens->count - 1])) continue;
        report_add(report, SEVERITY_ERROR, source->name, sign->line,
                   "'^' is not offered, but for '^ 2': its last digit differs from one "
                   "machine to another; write x * x * x, or math.sqrt(x)");
    }
}

void powers_report(const Source *source, Report *report) {
    Tokens tokens = {0};
    Arena arena = {0};
    if (!memchr(source->text, '^', source->size)) return; // nearly always
    if (tokens_read(&tokens, source->text, source->size, &arena))
        look_at(&tokens, source, report);
    else
        report_add(report, SEVERITY_ERROR, source->name, 0,
                   "there is not enough memory");
    tokens_close(&tokens);
    arena_free(&arena);
}
