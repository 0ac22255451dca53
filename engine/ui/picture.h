// picture.h -- the sea with the people of the game on it. For the rooms of ui/.
#ifndef UI_PICTURE_H
#define UI_PICTURE_H

#include "ui/frame.h"

// One member, large, with name and role, and below the water what lies there as far
// as the leader knows.
void picture_person(Frame *f, Rect area, int member);

// All members side by side. With `spots` each can take the focus and opens Why.
void picture_team(Frame *f, Rect area, bool spots);

#endif
