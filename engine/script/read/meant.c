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
             ? SENTENCE("a number stands without %%; a share, such as a chance, goes "
                        "from 0 to 1: 0.9 for 90 %%")
             : NULL;
}

static const char *meant_by_sign(const Slip *slip) {
    static const char *const signs[][2] = {
        {"!",  SENTENCE("to ask whether two things differ, write '~=' instead of '!='")},
        {"&",  SENTENCE("write 'and' instead of '&&'")                                 },
        {"|",  SENTENCE("write 'or' instead of '||'")                                  },
        {"//", SENTENCE("a remark begins with two dashes: --")                         },
        {"#",  SENTENCE("a remark begins with two dashes: --")                         },
        {"[",  SENTENCE("several values stand in braces: { 3, 5 }")                    },
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

// A word of Lua's in capitals; NULL: it is none.
static const char *small_word(const char *near) {
    static const char *const words[] = {"and",  "or",       "not",    "then",
                                        "else", "elseif",   "end",    "true",
                                        "nil",  "function", "return", "false"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t length = strlen(near), at = 0;
        while (at < length && tolower((unsigned char)near[at]) == words[i][at]) at++;
        if (at == length && !words[i][at]) return words[i];
    }
    return NULL;
}

// "member bilal {": the word before the name that lacks its quotation marks, or NULL.
static const char *declares(const Slip *slip) {
    static const char *const words[] = {"member", "action", "event", "ending"};
    char begin[80];
    if (!isalpha((unsigned char)slip->near[0])) return NULL;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        snprintf(begin, sizeof begin, "%s %s", words[i], slip->near);
        if (strncmp(slip->line, begin, strlen(begin)) == 0) return words[i];
    }
    return NULL;
}

// A translation that begins with its table: Lua stumbles over the brace.
static bool lacks_return(const Slip *slip, const char *file) {
    bool translation = strcmp(file, "nl.lua") == 0 || strcmp(file, "en.lua") == 0;
    return translation && strcmp(slip->near, "{") == 0 && slip->line[0] == '{';
}

// "Sit beside "somebody" now": the text ended before the word that Lua stumbles over.
static bool is_quoted_inside(const Slip *slip) {
    char opened[2][68];
    if (!isalpha((unsigned char)slip->near[0])) return false;
    snprintf(opened[0], sizeof opened[0], "\"%s", slip->near);
    snprintf(opened[1], sizeof opened[1], "'%s", slip->near);
    return strstr(slip->line, opened[0]) || strstr(slip->line, opened[1]);
}

static bool report_word(Report *report, const Slip *slip, const char *file, int line) {
    const char *near = slip->near, *word = lua_word(near), *small = small_word(near);
    const char *declared = declares(slip);
    if (word) {
        report_add(report, SEVERITY_ERROR, file, line,
                   "the language of scenarios is English: write '%s' instead of '%s'",
                   word, near);
    } else if (small && strcmp(small, near) != 0) {
        report_add(report, SEVERITY_ERROR, file, line,
                   "write '%s' in small letters, not '%s'", small, near);
    } else if (declared) {
        report_add(report, SEVERITY_ERROR, file, line,
                   "a name stands in quotation marks: %s \"%s\"", declared, near);
    } else if (is_quoted_inside(slip)) {
        report_add(
            report, SEVERITY_ERROR, file, line,
            "a text ends before '%s'; for a quotation mark inside a text write ‘ "
            "or ’, or put the text between [[ and ]]",
            near);
    } else {
        return false;
    }
    return true;
}

// ---- all of it

static const char *meant_by(const Slip *slip, const char *file) {
    const char *message = slip->message, *meant = meant_by_equals(slip);
    bool symbol = strncmp(message, "unexpected symbol", 17) == 0
               || strncmp(message, "'then' expected", 15) == 0;
    if (lacks_return(slip, file))
        return SENTENCE("a translation begins with return { and ends with }");
    if (!meant) meant = meant_by_percent(slip);
    return meant || !symbol ? meant : meant_by_sign(slip);
}

bool meant_report(Guest *guest, const char *file, int line, const char *message) {
    Slip slip = slip_of(guest, file, line, message);
    const char *meant = meant_by(&slip, file);
    int above = meant ? -1 : dash_remark(&slip);
    if (above >= 0) {
        meant = one_dash;
        line -= above;
    }
    if (!meant) return report_word(guest->report, &slip, file, line);
    report_add(guest->report, SEVERITY_ERROR, file, line, "%s", meant);
    return true;
}
