// shelf_picture.h -- the pictures of the shelf. For screen_shelf.c.
#ifndef UI_SCREEN_SHELF_PICTURE_H
#define UI_SCREEN_SHELF_PICTURE_H

#include "ui/frame/frame.h"

// The program's name over an iceberg, most of which lies below.
void shelf_title(Frame *f, Rect area);

// A scenario's people on their sea, as they begin, each at an hour of its own; the sea
// is the rougher the harder it is. How wide that is on a card of this width (0: there
// is no room, or nobody), and the picture.
float shelf_people_width(const Frame *f, int scenario, float card);
void shelf_people(Frame *f, int scenario, Rect area);

#endif
