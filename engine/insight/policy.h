// policy.h -- answers by rule: styles of leader that play a whole game.
//
// In a scene a style takes the option that fits it best (policy_weight.h), ties to
// the first; its plans are the wishes of style.h, which looks at the whole state as
// the model does, as far as the week allows them. `random` and `first` do not weigh;
// `random` also puts in events that wait for a facilitator.
//
// Luck is keyed by seed, week and prompt, so that an answer does not depend on what
// was answered before it.
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
