// react.h -- what the last choice did to a person, over the head of the figure.
#ifndef UI_SCREEN_REACT_H
#define UI_SCREEN_REACT_H

#include "ui/frame/frame.h"

// A small sign at (x, y), its middle and its foot: the meter that changed most, of
// what can be seen, by how much. `shown`: how far it has come up, 0..1. Draws nothing
// where no choice was just made, or nothing changed.
void react_draw(Frame *f, int member, float x, float y, float shown);

#endif
