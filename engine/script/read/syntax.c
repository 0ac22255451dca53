#include "script/read/syntax.h"

#include "base/utf8.h"
#include "script/read/meant.h"
#include "script/source/brackets.h"

#include <stdio.h>
#include <string.h>

// A word that only a declaration at the top of the file begins with.
static bool begins_anew(const char *near) {
    static const char *const words[] = {"<eof>",  "scenario", "member", "use",   "tie",
                                        "action", "event",    "ending", "local", NULL};
    for (int i = 0; words[i]; i++) {
        if (strcmp(words[i], near) == 0) return true;
    }
    return false;
}

static void report_unclosed(Guest *guest, const char *file, const OpenBracket *open) {
    bool block = strcmp(open->wanted, "end") == 0;
    report_add(
        guest->report, SEVERITY_ERROR, file, open->line,
        block ? "this '%s' is never closed: an '%s' is expected before '%s' in line %d"
              : "this '%s' is never closed: a '%s' is expected before '%s' in line %d",
        open->opened, open->wanted, open->next, open->missed);
}

// What Lua says is open: "'}' expected (to close '{' at line 9) near 'ending'".
static bool read_open(const char *message, char near[64], OpenBracket *out) {
    const char *rest = strstr(message, "expected (to close '");
    if (!rest || sscanf(message, "'%7[^']'", out->wanted) != 1) return false;
    bool quoted =
        sscanf(rest, "expected (to close '%15[^']' at line %d) near '%63[^']'",
               out->opened, &out->line, near)
        == 3;
    return quoted
        || sscanf(rest, "expected (to close '%15[^']' at line %d) near %63s",
                  out->opened, &out->line, near)
               == 3;
}

// Lua notices at the end that a bracket or a block is open; the author looks for
// its beginning. Where the file does not begin anew there, a comma is missing.
static bool report_open(Guest *guest, const char *file, int line, const char *message) {
    OpenBracket open = {.missed = line}, inside;
    char near[64];
    if (!read_open(message, near, &open)) return false;
    const Source *source = sources_find(&guest->sources, file);
    if (strcmp(open.wanted, "end") != 0 && !begins_anew(near)) {
        report_add(guest->report, SEVERITY_ERROR, file, line,
                   "a comma or a '%s' is missing before '%s' (the '%s' is in line %d)",
                   open.wanted, near, open.opened, open.line);
        return true;
    }
    snprintf(open.next, sizeof open.next, "%.15s", near);
    bool declared =
        source && brackets_by_declaration(source->text, source->size, line, &inside);
    report_unclosed(guest, file, declared ? &inside : &open);
    return true;
}

// The same within one line, where Lua does not say what is open.
static bool report_missing(Guest *guest, const char *file, int line,
                           const char *message) {
    char wanted[4], near[64];
    int used = 0;
    bool told =
        sscanf(message, "'%3[])}]' expected near %63[^\n]%n", wanted, near, &used) == 2
        && used > 0;
    if (!told || strcmp(near, "<eof>") == 0) return false;
    report_add(guest->report, SEVERITY_ERROR, file, line,
               "a comma or a '%s' is missing before %s", wanted, near);
    return true;
}

// A block whose own 'end' is missing takes that of the block around it; the author's
// indentation tells. "else if" opens one more.
static bool report_block(Guest *guest, const Source *source, int line) {
    OpenBracket open;
    if (!brackets_by_indent(source->text, source->size, &open)) return false;
    if (open.missed > line) return false;
    if (open.is_else) {
        report_add(guest->report, SEVERITY_ERROR, source->name, open.line,
                   "write 'elseif' in one word; 'else if' needs an 'end' of its own");
    } else {
        report_unclosed(guest, source->name, &open);
    }
    return true;
}

// Something does not fit because a block around it is still open.
static bool report_unfitting(Guest *guest, const char *file, int line,
                             const char *message) {
    OpenBracket open;
    const Source *source = sources_find(&guest->sources, file);
    if (!source || !strstr(message, "unexpected symbol near")) return false;
    if (report_block(guest, source, line)) return true;
    if (!brackets_find(source->text, source->size, &open)) return false;
    if (open.missed != line) return false;
    report_add(guest->report, SEVERITY_ERROR, file, open.line,
               "this '%s' is never closed: something is missing before line %d",
               open.opened, line);
    return true;
}

// A text in [[ ]] that never ends.
static bool report_unfinished(Guest *guest, const char *file, const char *message) {
    int from;
    const char *rest = strstr(message, "(starting at line ");
    if (!rest || sscanf(rest, "(starting at line %d)", &from) != 1) return false;
    report_add(guest->report, SEVERITY_ERROR, file, from,
               "what begins here with [[ is never closed: ]] is expected");
    return true;
}

// A text in quotation marks that does not end in its line.
static bool report_quote(Guest *guest, const char *file, int line,
                         const char *message) {
    char near[1024], begin[64];
    if (sscanf(message, "unfinished string near '%1023[^\n]", near) != 1) return false;
    size_t length = strlen(near);
    if (length > 0 && near[length - 1] == '\'') near[length - 1] = '\0';
    bool whole = utf8_clean(begin, sizeof begin, near);
    report_add(guest->report, SEVERITY_ERROR, file, line,
               "this text is never closed: a %c is missing at its end: %s%s", near[0],
               begin, whole ? "" : "…");
    return true;
}

// What cannot stand outside of a text, though it looks as if it could: a byte of it is
// all that Lua names.
typedef struct OddSign {
    const char *first; // of the bytes, and the range of the last one
    unsigned char from, to;
    const char *said;
} OddSign;

static const OddSign odd_signs[] = {
    {"\xe2\x80", 0x98, 0x9e,
     SENTENCE("a text stands between straight quotation marks, \" and \", as on the "
              "keyboard; these are the curly ones of a word processor")  },
    {"\xe2\x80", 0x92, 0x95,
     SENTENCE("this dash is not the one of the keyboard; a remark begins with two of "
              "those: --")                                               },
    {"\xe2\x80", 0x80, 0x8f,
     SENTENCE("there is a space here that is none for Lua, as web pages and word "
              "processors make them; type the spaces of this line again")},
    {"\xc2",     0xa0, 0xa0,
     SENTENCE("there is a space here that is none for Lua, as web pages and word "
              "processors make them; type the spaces of this line again")},
};

static bool has_sign(const char *line, size_t length, const OddSign *sign) {
    size_t first = strlen(sign->first);
    for (size_t i = 0; i + first < length; i++) {
        unsigned char last = (unsigned char)line[i + first];
        bool begins = memcmp(line + i, sign->first, first) == 0;
        if (begins && last >= sign->from && last <= sign->to) return true;
    }
    return false;
}

static const char *line_at(const Source *source, int line) {
    const char *at = source->text;
    for (int i = 1; i < line && at; i++) {
        at = strchr(at, '\n');
        if (at) at++;
    }
    return at ? at : "";
}

static bool report_odd(Guest *guest, const char *file, int line, const char *message) {
    const Source *source = sources_find(&guest->sources, file);
    const char *said = SENTENCE(
        "there is a sign here that can only stand in a text, between \" and \"");
    if (!source || !strstr(message, "near '<\\")) return false;
    const char *text = line_at(source, line);
    for (size_t i = sizeof odd_signs / sizeof odd_signs[0]; i-- > 0;) {
        if (has_sign(text, strcspn(text, "\n"), &odd_signs[i]))
            said = odd_signs[i].said; // the first of the list counts
    }
    report_add(guest->report, SEVERITY_ERROR, file, line, "%s", said);
    return true;
}

// "syntax error near '>='"
static bool is_comparison(const char *message) {
    static const char *const signs[] = {"==", "~=", ">=", "<=", ">", "<"};
    char sign[4];
    if (sscanf(message, "syntax error near '%3[^']'", sign) != 1
        && sscanf(message, "unexpected symbol near '%3[^']'", sign) != 1) {
        return false;
    }
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        if (strcmp(signs[i], sign) == 0) return true;
    }
    return false;
}

// What is missing where Lua only says where it stood.
static bool report_end(Guest *guest, const char *file, int line, const char *message) {
    const char *said = NULL;
    if (is_comparison(message))
        said = SENTENCE("a comparison stands after 'if' or 'return'; is one of them "
                        "missing?");
    if (strncmp(message, "<name> expected near ", 21) == 0)
        said = SENTENCE(
            "a name is missing here; between a field and its value stands '='");
    if (strstr(message, "near <eof>"))
        said = SENTENCE(
            "the file ends too early: a bracket or an 'end' is missing, here or in "
            "a line above");
    if (said) report_add(guest->report, SEVERITY_ERROR, file, line, "%s", said);
    return said != NULL;
}

// "'then' expected near 'effect'", and what only does not fit.
static bool report_near(Guest *guest, const char *file, int line, const char *message) {
    char wanted[64], near[64];
    if (sscanf(message, "%63s expected near %63[^\n]", wanted, near) == 2) {
        report_add(guest->report, SEVERITY_ERROR, file, line, "%s is missing before %s",
                   wanted, near);
        return true;
    }
    if (sscanf(message, "unexpected symbol near %63[^\n]", near) != 1
        && sscanf(message, "syntax error near %63[^\n]", near) != 1) {
        return false;
    }
    report_add(guest->report, SEVERITY_ERROR, file, line,
               "%s does not fit here; before it, perhaps in a line above, a bracket, a "
               "comma or a quotation mark is missing, or one is too many",
               near);
    return true;
}

bool syntax_report(Guest *guest, const char *file, int line, const char *message) {
    return report_unfinished(guest, file, message)
        || report_quote(guest, file, line, message)
        || report_odd(guest, file, line, message)
        || meant_report(guest, file, line, message)
        || report_open(guest, file, line, message)
        || report_missing(guest, file, line, message)
        || report_unfitting(guest, file, line, message)
        || report_end(guest, file, line, message)
        || report_near(guest, file, line, message);
}
