// swap.h -- a game again, with some of its decisions taken differently.
//
// All later answers stay as they were, as far as they fit. Nothing is guessed: where
// one no longer fits, the game stands still there and says why.
#ifndef INSIGHT_SWAP_H
#define INSIGHT_SWAP_H

#include "game/journal.h"

// One decision that is to be another: "3:coffee_corner=honest".
typedef struct Swap {
    int week;
    char prompt[128];
    char option[128];
} Swap;

// Reads it as it is written above.
bool swap_read(const char *text, Swap *out, Err *err);

// Whether a journal has a choice there; else err says so, with the nearest.
bool swap_is_in(const Swap *swap, const Journal *journal, Err *err);

typedef struct Swapped {
    int turns;     // answers that were played
    bool stopped;  // before the last of them,
    Err why;       // because of this; names the line
    bool mistaken; // and the cause is a swap: it names no option that is open
} Swapped;

// Plays answer number `turn`, or the swap that stands for it, in a game that has come
// so far by swap_turn. False where the game is over, or stopped (see *out).
bool swap_turn(const Journal *journal, const Swap *swaps, int count, int turn,
               Game *game, Swapped *out);

// Plays the first `turns` answers (all: -1) in a game that stands at its start.
void swap_replay(const Journal *journal, const Swap *swaps, int count, int turns,
                 Game *game, Swapped *out);

#endif
