// drained.h -- the drained sea: a week of the game with all that lay below in sight.
//
// The water stands at the waterline and shows what the leader could see then; as it
// falls, everybody's ice comes out as large and as dark as it was.
#ifndef UI_DEBRIEF_DRAINED_H
#define UI_DEBRIEF_DRAINED_H

#include "ui/debrief/hall.h"

// The whole team at a week's end; `drained` 0: as it was seen, 1: without water. What
// is written stands above `low`, the height at the foot that is covered. Whoever is
// pictured can take the focus; returns the member that was activated, or UI_NOBODY.
int drained_team(Hall *h, Rect area, float low, int week, float drained);

// One member, large.
void drained_person(Hall *h, Rect area, float low, int member, int week, float drained);

// How many members the picture has.
int drained_count(const Hall *h);

#endif
