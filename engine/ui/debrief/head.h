// head.h -- what frames a step: its name and minutes above, the way on below, and the
// quiet timer. For debrief.c.
#ifndef UI_DEBRIEF_HEAD_H
#define UI_DEBRIEF_HEAD_H

#include "ui/debrief/hall.h"
#include "ui/screen/page.h"

// Draws the head under what went wrong; a click on the step's name opens UI_STEPS.
// h->body is what is left between it and the foot.
Page head_draw(Hall *h);

// The way on and back; how much of the step is uncovered. Returns 1, -1, or 0: stay.
int foot_draw(Hall *h, Page page, int parts);

// The timer of a step: set anew and standing still; started or stopped.
void timer_reset(Debrief *memory);
void timer_toggle(Debrief *memory);

#endif
