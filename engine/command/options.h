// options.h -- a command line, taken apart: what was asked for with --, and the rest.
#ifndef COMMAND_OPTIONS_H
#define COMMAND_OPTIONS_H

#include "base/err.h"
#include "insight/policy.h"

#include <stdbool.h>
#include <stdint.h>

enum { OPTIONS_SWAPS_MAX = 64, NO_POLICY = -1 };

typedef struct Options {
    bool help, text, json, projector;
    bool seeded; // --seed was given
    uint64_t seed;
    const char *lang;           // "nl", "en" or NULL
    const char *group;          // or NULL
    const char *journal;        // or NULL
    const char *scenario;       // or NULL
    int policy;                 // a Policy, or NO_POLICY
    bool several;               // the command plays several policies
    int policies[POLICY_COUNT]; // then: each once
    int policy_count;
    int from, until;    // weeks; 0: not given
    int64_t runs;       // 0: not given
    int jobs;           // 0: not given
    int shard, shards;  // 0 of 0: not given
    const char *output; // -o, or NULL
    const char *csv;    // or NULL
    const char *guide;  // the facilitator's notes as a page, or NULL
    bool anonymous;     // no names of groups
    bool colours;       // nor of members
    bool notes;         // the facilitator's, in the terminal
    const char *screen; // of shot, or NULL
    const char *theme;  // or NULL
    int week;           // 0: not given
    int part;           // of a step of the debrief, from 1; 0: not given
    int width, height;  // of --size; 0: not given
    int text_size;      // percent; 0: not given
    const char *swaps[OPTIONS_SWAPS_MAX];
    int swap_count;
    char *const *names; // what is left: scenarios, journals
    int name_count;
} Options;

// Reads the arguments after the program's and the command's name. `allowed` are the
// names of the options that the command knows, with spaces between them; each takes
// --help. A command that takes --runs takes several policies. Everything borrows
// from argv.
bool options_read(Options *out, const char *allowed, int argc, char **argv, Err *err);

// The language that such a line asks for with --lang, wherever that stands and whatever
// else is wrong with the line: in it a mistake is told. NULL: none.
const char *options_lang(int argc, char **argv);

// What the help says of an option: its value (NULL: it has none) and what it does, both
// for sentence_show. `about` may be NULL only in what a command says of its own.
typedef struct OptionHelp {
    const char *name, *value, *about;
} OptionHelp;

// The row of an option that there is.
OptionHelp options_help(const char *name);

#endif
