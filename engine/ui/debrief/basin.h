// basin.h -- where the water was: the bottom of a sea that has been drained, by
// daylight.
//
// It looks like nothing else in the program: no blue below the waterline, wet ground,
// and a row of strokes where the water stood.
#ifndef UI_DEBRIEF_BASIN_H
#define UI_DEBRIEF_BASIN_H

#include "ui/figure/sea.h"
#include "ui/frame/frame.h"

// `level`: from the top of the area down to where the water stood; the sky above it is
// that of `sea`.
void basin_draw(Frame *f, Rect area, float level, Sea sea);

#endif
