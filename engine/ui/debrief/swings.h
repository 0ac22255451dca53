// swings.h -- the turning points that stand: the three proposed, less what was dropped,
// with what was chosen instead.
#ifndef UI_DEBRIEF_SWINGS_H
#define UI_DEBRIEF_SWINGS_H

#include "ui/debrief/hall.h"

enum { SWINGS_MAX = TURNING_SWINGS_MAX };

bool swing_is_kept(const DebriefGroup *group, const Swing *swing);

// Those kept, largest first; returns how many.
int swings_kept(const DebriefGroup *group, const Swing *out[SWINGS_MAX]);

// The one that is taken apart, or NULL where none is kept.
const Swing *swing_chosen(const Hall *h);

// Keeps one or drops it.
void swing_toggle(Hall *h, const Swing *swing);

// A meter and its week, from where to where it went (and what the group saw of that),
// and what had the largest part in it; returns the height.
float swing_told(Hall *h, const Swing *swing, float x, float y, float w);
float swing_height(Hall *h, const Swing *swing, float w); // without drawing

#endif
