// replay_print.h -- how a replayed game stands, for a person or a program.
#ifndef COMMAND_REPLAY_PRINT_H
#define COMMAND_REPLAY_PRINT_H

#include "command/session.h"
#include "insight/swap.h"

#include <stdio.h>

typedef struct Replay {
    PlaySession session; // its journal was read only
    Swap swaps[OPTIONS_SWAPS_MAX];
    int swap_count;
    Swapped swapped; // also without swaps: how many answers were played
    int differs_at;  // the first line whose state is another, or 0
    Err differs;
} Replay;

void replay_print(const Replay *replay, FILE *out);

// False where memory is out; nothing is printed then.
bool replay_print_json(const Replay *replay, FILE *out);

#endif
