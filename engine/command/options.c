#include "command/options.h"

#include "command/options_private.h"

#include "base/suggest.h"

#include <errno.h>
#include <getopt.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { SIZE_MIN_PIXELS = 320, SIZE_MAX_PIXELS = 7680, TEXT_MIN = 100, TEXT_MAX = 200 };

// ---- one function for each option

bool read_number(const char *value, int64_t most, int64_t *out) {
    size_t length = strspn(value, "0123456789");
    errno = 0;
    long long number = strtoll(value, NULL, 10);
    *out = number;
    return length > 0 && value[length] == '\0' && errno == 0 && number <= most;
}

static bool take_seed(Options *out, const char *value, Err *err) {
    int64_t seed;
    if (!read_number(value, INT64_MAX, &seed)) {
        return err_set(err, "--seed takes a whole number from 0 on, not '%.40s'",
                       value);
    }
    out->seed = (uint64_t)seed;
    return out->seeded = true;
}

static bool take_week(const char *name, int *out, const char *value, Err *err) {
    int64_t week;
    if (!read_number(value, SETUP_WEEKS_MAX, &week) || week == 0) {
        return err_set(err, "--%s takes a week from 1 to %d, not '%.40s'", name,
                       SETUP_WEEKS_MAX, value);
    }
    *out = (int)week;
    return true;
}

static bool take_from(Options *out, const char *value, Err *err) {
    return take_week("from", &out->from, value, err);
}

static bool take_until(Options *out, const char *value, Err *err) {
    return take_week("until", &out->until, value, err);
}

static bool take_shot_week(Options *out, const char *value, Err *err) {
    return take_week("week", &out->week, value, err);
}

static bool take_part(Options *out, const char *value, Err *err) {
    enum { PARTS_MAX = 1000 };
    int64_t part;
    if (!read_number(value, PARTS_MAX, &part) || part == 0) {
        return err_set(err, "--part takes a number from 1, not '%.40s'", value);
    }
    out->part = (int)part;
    return true;
}

static bool take_csv(Options *out, const char *value, Err *err) {
    if (!*value) return err_set(err, "--csv takes the name of a file");
    out->csv = value;
    return true;
}

static bool take_output(Options *out, const char *value, Err *err) {
    if (!*value) return err_set(err, "-o takes the name of a file");
    out->output = value;
    return true;
}

static bool take_screen(Options *out, const char *value, Err *err) {
    (void)err;
    out->screen = value;
    return true;
}

static bool take_theme(Options *out, const char *value, Err *err) {
    (void)err;
    out->theme = value;
    return true;
}

static bool take_size(Options *out, const char *value, Err *err) {
    char wide[12] = "";
    int64_t width, height;
    size_t length = strcspn(value, "x");
    if (length < sizeof wide) memcpy(wide, value, length);
    bool ok = value[length] == 'x' && read_number(wide, SIZE_MAX_PIXELS, &width)
           && read_number(value + length + 1, SIZE_MAX_PIXELS, &height)
           && width >= SIZE_MIN_PIXELS && height >= SIZE_MIN_PIXELS;
    if (!ok) {
        return err_set(err, "--size takes WIDTHxHEIGHT, %d to %d each, not '%.40s'",
                       SIZE_MIN_PIXELS, SIZE_MAX_PIXELS, value);
    }
    out->width = (int)width;
    out->height = (int)height;
    return true;
}

static bool take_text_size(Options *out, const char *value, Err *err) {
    int64_t size;
    if (!read_number(value, TEXT_MAX, &size) || size < TEXT_MIN) {
        return err_set(err, "--text-size takes %d to %d percent, not '%.40s'", TEXT_MIN,
                       TEXT_MAX, value);
    }
    out->text_size = (int)size;
    return true;
}

static bool take_lang(Options *out, const char *value, Err *err) {
    bool known = strcmp(value, "nl") == 0 || strcmp(value, "en") == 0;
    if (!known) return err_set(err, "--lang takes nl or en, not '%.40s'", value);
    out->lang = value;
    return true;
}

static bool take_group(Options *out, const char *value, Err *err) {
    (void)err;
    out->group = value;
    return true;
}

static bool take_journal(Options *out, const char *value, Err *err) {
    if (!*value) return err_set(err, "--journal takes the name of a file");
    out->journal = value;
    return true;
}

static bool take_scenario(Options *out, const char *value, Err *err) {
    (void)err;
    out->scenario = value;
    return true;
}

bool take_policy(Options *out, const char *value, Err *err) {
    const char *names[POLICY_COUNT];
    Policy policy;
    if (policy_find(value, &policy)) {
        out->policy = (int)policy;
        return true;
    }
    for (int i = 0; i < POLICY_COUNT; i++) names[i] = policy_name((Policy)i);
    return err_set(err,
                   "no policy '%.40s'%s; there are random, first, push, please, "
                   "train, listen, balanced and nothing",
                   value, suggest_hint(value, names, POLICY_COUNT).said);
}

static bool take_swap(Options *out, const char *value, Err *err) {
    if (out->swap_count == OPTIONS_SWAPS_MAX) {
        return err_set(err, "at most %d swaps", OPTIONS_SWAPS_MAX);
    }
    out->swaps[out->swap_count++] = value;
    return true;
}

#define FLAG(name) offsetof(Options, name)

static const struct {
    const char *name;
    int argument;
    Take *take;  // what is done with its value
    size_t flag; // without one: which bool of Options it sets
} table[] = {
    {"help",      no_argument,       NULL,           FLAG(help)     },
    {"text",      no_argument,       NULL,           FLAG(text)     },
    {"json",      no_argument,       NULL,           FLAG(json)     },
    {"projector", no_argument,       NULL,           FLAG(projector)},
    {"seed",      required_argument, take_seed,      0              },
    {"from",      required_argument, take_from,      0              },
    {"until",     required_argument, take_until,     0              },
    {"lang",      required_argument, take_lang,      0              },
    {"group",     required_argument, take_group,     0              },
    {"journal",   required_argument, take_journal,   0              },
    {"scenario",  required_argument, take_scenario,  0              },
    {"policy",    required_argument, take_policies,  0              },
    {"runs",      required_argument, take_runs,      0              },
    {"jobs",      required_argument, take_jobs,      0              },
    {"shard",     required_argument, take_shard,     0              },
    {"output",    required_argument, take_output,    0              },
    {"csv",       required_argument, take_csv,       0              },
    {"anonymous", no_argument,       NULL,           FLAG(anonymous)},
    {"colours",   no_argument,       NULL,           FLAG(colours)  },
    {"notes",     no_argument,       NULL,           FLAG(notes)    },
    {"swap",      required_argument, take_swap,      0              },
    {"screen",    required_argument, take_screen,    0              },
    {"theme",     required_argument, take_theme,     0              },
    {"week",      required_argument, take_shot_week, 0              },
    {"size",      required_argument, take_size,      0              },
    {"part",      required_argument, take_part,      0              },
    {"text-size", required_argument, take_text_size, 0              },
};

enum { TABLE_SIZE = sizeof table / sizeof table[0] };

// ---- the command line

static bool is_allowed(const char *allowed, const char *name) {
    size_t length = strlen(name);
    const char *at = allowed;
    if (strcmp(name, "help") == 0) return true;
    while ((at = strstr(at, name))) {
        bool begins = at == allowed || at[-1] == ' ';
        bool ends = at[length] == ' ' || at[length] == '\0';
        if (begins && ends) return true;
        at += length;
    }
    return false;
}

// Those of the table that are allowed, in getopt's form; .val is the row.
static void choose_rows(const char *allowed, struct option out[TABLE_SIZE + 1]) {
    int count = 0;
    for (int i = 0; i < TABLE_SIZE; i++) {
        if (!is_allowed(allowed, table[i].name)) continue;
        out[count++] = (struct option){table[i].name, table[i].argument, NULL, i};
    }
    out[count] = (struct option){0};
}

// The row behind a short option, or one that is none.
static int short_row(int letter, const char *allowed) {
    if (letter == 'h') return 0;
    for (int i = 0; letter == 'o' && i < TABLE_SIZE; i++) {
        bool same = strcmp(table[i].name, "output") == 0;
        if (same && is_allowed(allowed, "output")) return i;
    }
    return letter;
}

static bool refuse(int found, const char *given, const struct option *rows, Err *err) {
    const char *names[TABLE_SIZE];
    int count = 0;
    if (found == ':') return err_set(err, "%.80s needs a value", given);
    for (; rows[count].name; count++) names[count] = rows[count].name;
    const char *near =
        given[0] == '-' ? suggest(given + strspn(given, "-"), names, count) : NULL;
    if (!near) return err_set(err, "no option '%.80s' here", given);
    return err_set(err, "no option '%.80s' here; did you mean '--%s'?", given, near);
}

bool options_read(Options *out, const char *allowed, int argc, char **argv, Err *err) {
    struct option rows[TABLE_SIZE + 1];
    choose_rows(allowed, rows);
    *out = (Options){.policy = NO_POLICY, .several = is_allowed(allowed, "runs")};
    optind = 0; // anew, even where the last line was left inside a word like -xyz
    opterr = 0;
    for (;;) {
        int at = optind > 0 ? optind : 1;
        int found = getopt_long(argc, argv, ":ho:", rows, NULL);
        if (found == -1) break;
        found = short_row(found, allowed);
        bool known = found >= 0 && found < TABLE_SIZE;
        if (!known)
            return refuse(found, argv[optind > at ? optind - 1 : at], rows, err);
        if (!table[found].take)
            *(bool *)((char *)out + table[found].flag) = true;
        else if (!table[found].take(out, optarg, err))
            return false;
    }
    out->names = argv + optind;
    out->name_count = argc - optind;
    return true;
}
