#include "script/read/meant.h"

#include "base/sentence.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

// What Lua stumbled over, and the line it stands in.
typedef struct Slip {
    const char *message;
    char near[64];
    char line[512];   // cut short
    char before[512]; // the one above it
} Slip;

static void copy_line(const Source *source, int line, char *out, size_t size) {
    const char *at = source ? source->text : "";
    for (int i = 1; i < line && *at; at++) i += *at == '\n';
    size_t length = strcspn(at, "\r\n");
    snprintf(out, size, "%.*s", (int)(length < size ? length : size - 1), at);
}

static Slip slip_of(const Guest *guest, const char *file, int line,
                    const char *message) {
    Slip slip = {.message = message};
    const char *near = NULL;
    for (const char *at = message; (at = strstr(at, "near '")); at++) near = at;
    if (near) sscanf(near, "near '%63[^']'", slip.near);
    const Source *source = sources_find(&guest->sources, file);
    copy_line(source, line, slip.line, sizeof slip.line);
    if (line > 1) copy_line(source, line - 1, slip.before, sizeof slip.before);
    return slip;
}

// ---- signs

static const char one_dash[] =
    SENTENCE("a '-' cannot stand here; a remark begins with two of them: --");

static const char *meant_by_equals(const Slip *slip) {
    bool where_a_condition_ends = strcmp(slip->message, "'then' expected near '='") == 0
                               || strcmp(slip->message, "'end' expected near '='") == 0;
    if (strcmp(slip->near, "=") != 0 && strcmp(slip->near, ">") != 0) return NULL;
    if (strstr(slip->line, "=>")) return SENTENCE("write '>=' instead of '=>'");
    if (strstr(slip->line, "=<")) return SENTENCE("write '<=' instead of '=<'");
    if (strstr(slip->line, "<>"))
        return SENTENCE("to ask whether two things differ, write '~='");
    return where_a_condition_ends ? SENTENCE(
               "to ask whether two things are the same, write '==' instead of '='")
                                  : NULL;
}

// "chance = 90%,"
static const char *meant_by_percent(const Slip *slip) {
    bool behind = strcmp(slip->near, ",") == 0 || strcmp(slip->near, "}") == 0;
    const char *sign = strchr(slip->line, '%');
    while (sign && sign > slip->line && sign[-1] == ' ') sign--;
    bool number = sign && sign > slip->line && isdigit((unsigned char)sign[-1]);
    return behind && number
             ? SENTENCE("a share is a number from 0 to 1: 0.9 instead of 90 %%")
             : NULL;
}

static const char *meant_by_sign(const Slip *slip) {
    static const char *const signs[][2] = {
        {"!",  SENTENCE("to ask whether two things differ, write '~=' instead of '!='")},
        {"&",  SENTENCE("write 'and' instead of '&&'")                                 },
        {"|",  SENTENCE("write 'or' instead of '||'")                                  },
        {"//", SENTENCE("a remark begins with two dashes: --")                         },
        {"+",  SENTENCE("points that are added stand without a plus: 3 instead of +3") },
        {"-",  one_dash                                                                },
    };
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        if (strcmp(slip->near, signs[i][0]) == 0) return signs[i][1];
    }
    return NULL;
}

// ---- a remark with one dash

// Where the words of a dash begin that stands by itself in a line, outside its texts;
// *alone: nothing that it could be taken from stands before it.
static const char *lone_dash(const char *line, bool *alone) {
    char quote = 0, last = '\0';
    for (const char *at = line; *at; at++) {
        if (quote) {
            if (*at == quote) quote = 0;
        } else if (*at == '"' || *at == '\'') {
            quote = *at;
        } else if (at[0] == '-' && at[1] == '-') {
            return NULL;
        } else if (at[0] == '-' && at[1] == ' ' && at[2] != ' ') {
            *alone = last == '\0' || strchr(",;{(", last);
            return at + 2;
        }
        if (*at != ' ' && *at != '\t') last = *at;
    }
    return NULL;
}

// "weeks = 1, - the first": Lua takes the dash for a minus and stumbles over the second
// word, or over the line below. A word with "=" behind it is a field, before which only
// a comma is missing. How many lines further up the dash is; -1: it is none.
static int dash_remark(const Slip *slip) {
    bool alone = false;
    const char *words = lone_dash(slip->line, &alone);
    const char *near = words ? strstr(words, slip->near) : NULL;
    if (!isalpha((unsigned char)slip->near[0])) return -1;
    if (near) {
        near += strlen(slip->near);
        return alone || near[strspn(near, " ")] != '=' ? 0 : -1;
    }
    size_t blank = strspn(slip->line, " \t");
    bool first = strncmp(slip->line + blank, slip->near, strlen(slip->near)) == 0;
    return first && lone_dash(slip->before, &alone) && alone ? 1 : -1;
}

// ---- words

// What Dutch authors write for a word of Lua's.
static const char *lua_word(const char *near) {
    static const char *const words[][2] = {
        {"en",     "and" },
        {"of",     "or"  },
        {"niet",   "not" },
        {"dan",    "then"},
        {"anders", "else"},
        {"einde",  "end" },
        {"is",     "=="  },
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(near, words[i][0]) == 0) return words[i][1];
    }
    return NULL;
}

// "Sit beside "somebody" now": the text ended before the word that Lua stumbles over.
static bool is_quoted_inside(const Slip *slip) {
    char opened[2][68];
    if (!isalpha((unsigned char)slip->near[0])) return false;
    snprintf(opened[0], sizeof opened[0], "\"%s", slip->near);
    snprintf(opened[1], sizeof opened[1], "'%s", slip->near);
    return strstr(slip->line, opened[0]) || strstr(slip->line, opened[1]);
}

// ---- all of it

bool meant_report(Guest *guest, const char *file, int line, const char *message) {
    Slip slip = slip_of(guest, file, line, message);
    Report *report = guest->report;
    bool symbol = strncmp(message, "unexpected symbol", 17) == 0
               || strncmp(message, "'then' expected", 15) == 0;
    const char *meant = meant_by_equals(&slip), *word = lua_word(slip.near);
    if (!meant) meant = meant_by_percent(&slip);
    if (!meant && symbol) meant = meant_by_sign(&slip);
    int above = meant ? -1 : dash_remark(&slip);
    if (above >= 0) {
        meant = one_dash;
        line -= above;
    }
    if (meant) {
        report_add(report, SEVERITY_ERROR, file, line, "%s", meant);
    } else if (word) {
        report_add(report, SEVERITY_ERROR, file, line,
                   "the language of scenarios is English: write '%s' instead of '%s'",
                   word, slip.near);
    } else if (is_quoted_inside(&slip)) {
        report_add(
            report, SEVERITY_ERROR, file, line,
            "a text ends before '%s'; for a quotation mark inside a text write ‘ "
            "or ’, or put the text between [[ and ]]",
            slip.near);
    }
    return meant || word || is_quoted_inside(&slip);
}
