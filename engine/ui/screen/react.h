// react.h -- what the last answer did to a person, over the head of the figure.
#ifndef UI_SCREEN_REACT_H
#define UI_SCREEN_REACT_H

#include "ui/frame/frame.h"

// A small sign over a head: the meter that changed most, of what can be seen, by how
// much; where `width` is too narrow for that, only which way. It keeps inside of the
// picture. `shown`: how far it has come up, 0..1. Draws nothing where no choice was
// just made, no week has just passed and nothing comes back, nothing changed, or
// nobody stands there any more.
void react_draw(Frame *f, int member, Point head, float width, Rect picture,
                float shown);

// The room that the signs need over the heads now, pixels; 0 where there are none.
float react_height(const Frame *f);

#endif
