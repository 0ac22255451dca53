// command.h -- the sub-commands: one table, one row for each.
#ifndef COMMAND_COMMAND_H
#define COMMAND_COMMAND_H

#include "command/options.h"
#include "command/voice.h"

#include <stdio.h>

// Does what a command is for. What went wrong was said on standard error.
typedef ExitCode Run(const Options *options);

typedef struct Command {
    const char *name;
    const char *usage;       // what follows the name
    const char *about;       // in one line
    const char *intro;       // or NULL; these three for sentence_show
    const char *options;     // that it knows, see options_read, as the help names them
    const OptionHelp *notes; // those that are something else in it, the last without a
                             // name; or NULL
    int least, most;         // how many names it takes
    Run *run;
} Command;

enum { NAMES_ANY = 1 << 20 };

// The row of a name; the shelf for "". NULL, with a suggestion, where there is none.
const Command *command_find(const char *name, Err *err);

// The rows from 0 on, in the order of the help; NULL behind the last.
const Command *command_row(int number);

// What one command is for and what it takes, or what all are for, in the language of
// `words` (NULL: English).
void command_help(const Command *command, const Words *words, FILE *out);
void command_list(const Words *words, FILE *out);

// One for each row.
Run shelf_run, play_run, resume_run, replay_run, check_run, shot_run;
Run simulate_run, merge_run, translate_run, graph_run, new_run, debrief_run, report_run;

#endif
