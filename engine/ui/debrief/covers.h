// covers.h -- what lies over a step: the facilitator's notes, the keys, the settings.
// For debrief.c.
#ifndef UI_DEBRIEF_COVERS_H
#define UI_DEBRIEF_COVERS_H

#include "ui/debrief/hall.h"

void covers_draw(Hall *h);

#endif
