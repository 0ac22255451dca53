// pass.h -- one pass over the screen that stands: keys, drawing, focus. For ui.c.
#ifndef UI_SCREEN_PASS_H
#define UI_SCREEN_PASS_H

#include "ui/frame/frame.h"

// Handles f->press and the pointer, and draws. The list is reset first.
void pass_draw(Frame *f);

#endif
