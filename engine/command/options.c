#include "command/options.h"

#include "command/options_private.h"

#include "base/suggest.h"

#include <assert.h>
#include <getopt.h>
#include <stddef.h>
#include <string.h>

typedef struct Row {
    const char *name;
    int argument;
    Take *take;                // what is done with its value
    size_t flag;               // without one: which bool of Options it sets
    const char *value, *about; // for the help; NULL: none
} Row;

#define SETS(name, about)                                                              \
    { #name, no_argument, NULL, offsetof(Options, name), NULL, about }
#define TAKES(name, take, value, about)                                                \
    { name, required_argument, take, 0, value, about }

static const Row table[] = {
    SETS(help, NULL),
    SETS(text, SENTENCE("in the terminal, line by line")),
    SETS(json, SENTENCE("one JSON value")),
    SETS(projector, SENTENCE("large, for a full room")),
    TAKES("seed", take_seed, "N",
          SENTENCE("the luck of the game; without it the clock decides")),
    TAKES("from", take_from, SENTENCE("WEEK"),
          SENTENCE("the policy stops there, and you go on")),
    TAKES("until", take_until, SENTENCE("WEEK"),
          SENTENCE("no further than the end of that week")),
    TAKES("lang", take_lang, "nl|en",
          SENTENCE("the language; that of your system if left out")),
    TAKES("group", take_group, SENTENCE("NAME"),
          SENTENCE("who plays; named groups share the luck of the day")),
    TAKES("journal", take_journal, SENTENCE("FILE"),
          SENTENCE("where the game is written down")),
    TAKES("scenario", take_scenario, SENTENCE("PLACE"),
          SENTENCE("where the scenario is now")),
    TAKES("policy", take_policies, SENTENCE("NAME"),
          SENTENCE("a policy answers: random, first, push, please, train, "
                   "listen, balanced or nothing")),
    TAKES("runs", take_runs, "N", SENTENCE("games for each policy; 1000 if left out")),
    TAKES("jobs", take_jobs, "N",
          SENTENCE("threads; as many as there are processors if left out")),
    TAKES("shard", take_shard, "I/N", SENTENCE("part I of N only, for merge")),
    TAKES("output", take_output, SENTENCE("FILE"),
          SENTENCE("where to; standard output if left out")),
    TAKES("csv", take_csv, SENTENCE("FILE.csv"),
          SENTENCE("all weeks, members, entries and answers as well")),
    TAKES("guide", take_guide, SENTENCE("FILE.html"),
          SENTENCE("your notes on each step as well, to print")),
    SETS(anonymous, SENTENCE("groups go by a letter")),
    SETS(colours, SENTENCE("members go by the colour that they wear")),
    SETS(notes, SENTENCE("your notes on each step in the terminal: on your laptop, "
                         "while the window is on the projector")),
    TAKES("swap", take_swap, SENTENCE("WEEK:PROMPT=OPTION"),
          SENTENCE("with that decision instead; can be given several times")),
    TAKES("screen", take_screen, SENTENCE("NAME"),
          SENTENCE("shelf, settings, brief, team, scene, after, plan, week, "
                   "why, sheet (all looks and moods), epilogue, debrief-0 to "
                   "debrief-9 or compare; those of a journal's game, or of one "
                   "that a policy plays")),
    TAKES("theme", take_theme, SENTENCE("NAME"), SENTENCE("calm or contrast")),
    TAKES("week", take_shot_week, "N", SENTENCE("not before that week")),
    TAKES("size", take_size, SENTENCE("WIDTHxHEIGHT"),
          SENTENCE("in pixels; 1280x720 if left out")),
    TAKES("part", take_part, "N",
          SENTENCE("how far a step of the debrief is uncovered")),
    TAKES("text-size", take_text_size, "P", SENTENCE("100 to 200 percent")),
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

// The value of --lang in the word at argv[at] or behind it; NULL: it is another word.
static const char *lang_at(int at, int argc, char **argv) {
    static const char name[] = "--lang";
    size_t length = sizeof name - 1;
    if (strncmp(argv[at], name, length) != 0) return NULL;
    if (argv[at][length] == '=') return argv[at] + length + 1;
    return argv[at][length] || at + 1 == argc ? NULL : argv[at + 1];
}

const char *options_lang(int argc, char **argv) {
    Options asked = {.lang = NULL};
    Err ignored;
    for (int i = 1; i < argc && argv[i] && strcmp(argv[i], "--") != 0; i++) {
        const char *value = lang_at(i, argc, argv);
        if (value) take_lang(&asked, value, &ignored);
    }
    return asked.lang;
}

OptionHelp options_help(const char *name) {
    int i = 0;
    while (i < TABLE_SIZE && strcmp(table[i].name, name) != 0) i++;
    assert(i < TABLE_SIZE);
    return (OptionHelp){table[i].name, table[i].value, table[i].about};
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
