// week_told.h -- what happened in a week: events, decisions, promises, the plan.
#ifndef UI_DEBRIEF_WEEK_TOLD_H
#define UI_DEBRIEF_WEEK_TOLD_H

#include "ui/debrief/hall.h"

// What the leader did with the hours of the week, in one line.
const char *week_plan(Hall *h, const Answer *plan);

// Returns the height.
float week_told(Hall *h, int week, float x, float y, float w);

#endif
