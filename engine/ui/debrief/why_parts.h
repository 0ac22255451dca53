// why_parts.h -- the parts of step 5: causes as bars, and what one person carried.
#ifndef UI_DEBRIEF_WHY_PARTS_H
#define UI_DEBRIEF_WHY_PARTS_H

#include "ui/debrief/hall.h"

// The causes of a swing, a bar each, and their sum: the largest, the rest together;
// with `whole` all of them, and why each works as it does. Returns the height.
float why_parts(Hall *h, const Swing *swing, bool whole, float x, float y, float w);

// A whole page about one member: above the waterline what that member said last, or,
// `below`, in words and numbers what lay under it meanwhile. `drained`: how far the
// water beside it is gone, 0..1.
void person_page(Hall *h, int member, int week, bool below, float drained);

#endif
