// lens_deeds.h -- what a lens counted, deed by deed and why, so that everything it
// shows can be accounted for.
#ifndef INSIGHT_DEBRIEF_LENS_DEEDS_H
#define INSIGHT_DEBRIEF_LENS_DEEDS_H

#include "insight/debrief/lens.h"

typedef struct LensDeed {
    int place;          // side (lens_side_name) or step of Kotter's, from 0
    Kind kind;          // that it counts as
    int action;         // of the story, or -1: a choice or a kept promise,
    int turn;           // of the history; -1 for an action
    int weeks, hours;   // of an action: in which it was done and counts, that it took
    const char *reason; // why it counts there, in words
} LensDeed;

// Deed number `index`, from 0, by place; for each kind the actions first, then the
// choices in the order in which they were made. False past the last one, and for
// LENS_ADKAR, which looks at how people are and not at what was done.
bool lens_deed(const History *history, const Words *words, LensKind lens, int index,
               LensDeed *out);

#endif
