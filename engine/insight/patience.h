// patience.h -- how long a study waits for a scenario's functions.
//
// A game stops a function that has no end, and goes on. Played a thousand times, such a
// scenario takes minutes all the same, and so does one whose functions stay just within
// their limits. So what they take beyond an honest game's need is summed over all
// games; when the sum is PATIENCE_STEPS, no further game is begun.
#ifndef INSIGHT_PATIENCE_H
#define INSIGHT_PATIENCE_H

#include "script/scene.h"

enum { PATIENCE_STEPS = 60 * 1000 }; // of guest/limits.h; less than a second

// What the game just played takes of it, and where its functions became slow; *at has
// line 0 where that is not known. Lent until the next game.
int64_t patience_taken(const Story *story, Origin *at);

#endif
