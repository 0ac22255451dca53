// spread.h -- signs that stand on one line, moved apart as little as it takes.
//
// All in one unit, pixels or any other.
#ifndef UI_DEBRIEF_SPREAD_H
#define UI_DEBRIEF_SPREAD_H

enum { SPREAD_MAX = 64 };

// at[0..count-1], rising: where each sign would like to begin, at most SPREAD_MAX of
// them. Afterwards they still rise, are at least `pitch` apart and lie within
// low..high; a crowd stays around its own middle. high - low >= (count - 1) * pitch.
void spread(float *at, int count, float pitch, float low, float high);

#endif
