// runs.h -- a text as runs, measured and drawn face by face. For fonts.c.
#ifndef PLATFORM_RUNS_H
#define PLATFORM_RUNS_H

#include "platform/faces.h"

// How high a line of that font is, from the top of one to that of the next.
int runs_line(int pixels);

int runs_width(Faces *faces, int pixels, bool bold, const char *text, size_t length);

// Draws a text into a mask of width * runs_line(pixels) bytes that are all 0; what
// does not fit in is left out.
void runs_draw(Faces *faces, int pixels, bool bold, const char *text, size_t length,
               uint8_t *mask, int width);

#endif
