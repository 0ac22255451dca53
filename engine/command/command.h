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
    const char *usage;   // what follows the name
    const char *about;   // in one line
    const char *details; // its options, a line each, or ""
    const char *options; // that it knows, see options_read
    int least, most;     // how many names it takes
    Run *run;
} Command;

enum { NAMES_ANY = 1 << 20 };

// The row of a name; the shelf for "". NULL, with a suggestion, where there is none.
const Command *command_find(const char *name, Err *err);

// The usage of one command, or of them all.
void command_help(const Command *command, FILE *out);
void command_list(FILE *out);

// One for each row.
Run shelf_run, play_run, resume_run, replay_run, check_run, shot_run;
Run simulate_run, merge_run, translate_run, graph_run, new_run, debrief_run, report_run;

#endif
