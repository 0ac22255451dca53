// asked.h -- what the scenario's author would ask the group, step by step.
#ifndef UI_DEBRIEF_ASKED_H
#define UI_DEBRIEF_ASKED_H

#include "ui/debrief/order.h"
#include "ui/debrief/world.h"

enum { ASKED_MAX = 32 };

// Where a game is talked about as a whole, the questions about all of it; once part
// `part` of what happened has uncovered a week, those about that week; else none. In
// the spoken language; returns how many.
int asked_of(const DebriefGroup *group, Step step, int part,
             const char *out[ASKED_MAX]);

#endif
