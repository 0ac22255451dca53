// options_private.h -- what the files of options.h share: a function for each option.
#ifndef COMMAND_OPTIONS_PRIVATE_H
#define COMMAND_OPTIONS_PRIVATE_H

#include "command/options.h"

typedef bool Take(Options *out, const char *value, Err *err);

Take take_seed, take_from, take_until, take_shot_week, take_part, take_csv, take_output,
    take_guide;
Take take_screen, take_theme, take_size, take_text_size, take_lang, take_group;
Take take_journal, take_scenario, take_swap;
Take take_policy, take_policies, take_runs, take_jobs, take_shard;

// Digits only, as JSON and people write them.
bool read_number(const char *value, int64_t most, int64_t *out);

#endif
