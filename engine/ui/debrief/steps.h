// steps.h -- every step of the debrief, one file each. For debrief.c alone.
#ifndef UI_DEBRIEF_STEPS_H
#define UI_DEBRIEF_STEPS_H

#include "ui/debrief/hall.h"

typedef void StepDraw(Hall *h);

StepDraw step_before, step_feel, step_happened, step_intended, step_turning, step_why,
    step_keep, step_what_if, step_lens, step_monday, step_compare;

// How many parts of a step PageDown uncovers one by one, at least 1; h->body is known.
typedef int StepParts(Hall *h);

StepParts parts_before, parts_happened, parts_intended, parts_turning, parts_why,
    parts_what_if, parts_lens, parts_compare;

#endif
