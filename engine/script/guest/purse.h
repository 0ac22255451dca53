// purse.h -- what a scenario's functions may still spend: units of limits.h.
//
// Three purses, so that what one asks for does not change the other: a replay, which
// asks no questions, goes as the game went.
#ifndef SCRIPT_PURSE_H
#define SCRIPT_PURSE_H

#include "base/err.h"

#include <stdbool.h>
#include <stdint.h>

typedef enum PurseKind {
    PURSE_LOAD,     // loading, translations and required files together
    PURSE_ANSWER,   // what an answer sets going, up to the next prompt
    PURSE_QUESTION, // what is asked on the way to an answer: weighing options
    PURSE_OWN,      // the engine's own; never empty
    PURSE_COUNT
} PurseKind;

typedef struct Purse {
    int64_t answer; // units left until the next answer
    int64_t game;   // and until the next game
    double seconds; // of processor time, until the next game
} Purse;

// Full purses for a new game, or for the next answer of the same one. Those of a hasty
// game hold GUEST_HASTY_SECONDS only.
void purse_new_game(Purse purses[PURSE_COUNT], bool hasty);
void purse_new_answer(Purse purses[PURSE_COUNT]);

// Leaves no more than GUEST_HASTY_SECONDS in each.
void purse_hasten(Purse purses[PURSE_COUNT]);

// How many units a call may take. 0, with a sentence, when nothing is left.
int64_t purse_open(const Purse *purse, PurseKind kind, Err *err);

// The steps that a game took of a purse up to now, and the share of its processor time,
// 0 to 1 or a little more.
int64_t purse_took(const Purse *purse);
double purse_waited(const Purse *purse);

// Takes out what a call cost.
void purse_pay(Purse *purse, PurseKind kind, int64_t units, double seconds);

#endif
