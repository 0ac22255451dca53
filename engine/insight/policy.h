// policy.h -- answers by rule: styles of leader that play a whole game.
//
// A policy sees what a player sees, hidden values only of those it has listened
// to. In a scene it takes the option that fits its style best (policy_weight),
// ties to the first; `random` and `first` do not weigh.
#ifndef INSIGHT_POLICY_H
#define INSIGHT_POLICY_H

#include "game/game.h"

typedef enum Policy {
    POLICY_RANDOM, // uniform over what is allowed
    POLICY_FIRST,  // the first option, an empty plan
    POLICY_PUSH,   // fast, e-mail, no listening
    POLICY_PLEASE, // promises and charm
    POLICY_TRAIN,
    POLICY_LISTEN,
    POLICY_BALANCED,
    POLICY_NOTHING,
    POLICY_COUNT
} Policy;

const char *policy_name(Policy policy);
bool policy_find(const char *name, Policy *out);

// Fills in the answer that a policy gives to the game's prompt. The game must
// not have ended. The answer always fits.
void policy_answer(Policy policy, Game *game, Answer *answer);

#endif
