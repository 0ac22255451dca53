// word.h -- the leader's word beyond the standard deck: a scenario's promises.
#ifndef MODEL_WORD_H
#define MODEL_WORD_H

#include "model/state.h"

// Settles one of state->pledges in a week. Its effects are the scenario's; what a
// broken word does to the leader's standing is the same as for the deck's own
// promises: gains in trust are damped until it fades, and an apology is in place.
// model.md sections 3 and 6.
void word_settle(State *state, int week, bool kept);

#endif
