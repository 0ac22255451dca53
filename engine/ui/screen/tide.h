// tide.h -- what moves in the picture: the sea for a while after something was done,
// the wave of a decision, faces on their way. For the rooms of ui/ alone.
#ifndef UI_SCREEN_TIDE_H
#define UI_SCREEN_TIDE_H

#include "ui/figure/sea.h"
#include "ui/frame/frame.h"

// Something was done: the sea moves on from where it stands, and comes to rest.
void tide_stir(Frame *f);

// Where the waves stand now, in turns.
float tide_phase(Frame *f);

// The sea as the leader sees it, with the wave that the last choice sent through it.
Sea tide_sea(Frame *f);

// How far that wave, or the week, has changed a member who stands at this share of the
// picture's width: 0 as before, 1 as now.
float tide_reached(Frame *f, float along);
Mood tide_mood(Frame *f, int member, float along);

#endif
