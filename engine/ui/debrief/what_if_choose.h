// what_if_choose.h -- the first page of step 7: which decision is changed, and into
// what.
#ifndef UI_DEBRIEF_WHAT_IF_CHOOSE_H
#define UI_DEBRIEF_WHAT_IF_CHOOSE_H

#include "ui/debrief/hall.h"

// Whether a decision is chosen whose road can be played. Where none was yet it becomes
// the one that changed the end most; false where the game had none.
bool what_if_chosen(Hall *h);

// The page. Mouse and Tab reach everything; a figure leads to one of the first ten
// decisions, the same figure again to another road of it.
void what_if_choose(Hall *h);

#endif
