// typing.h -- a line of text that a person types. For the rooms of ui/ alone.
#ifndef UI_FRAME_TYPING_H
#define UI_FRAME_TYPING_H

#include "ui/frame/frame.h"

// Takes what was typed in this frame, and Backspace, into `text` of `size` bytes;
// what does not fit is not taken. Letters are used up, so that they mean nothing else.
void typing_take(Frame *f, char *text, size_t size);

// Draws the line as a field with a caret where it has the focus, and the hint while it
// is empty. What is too long is seen from its end. Returns the height.
float typing_draw(Frame *f, int id, const char *text, const char *hint, float x,
                  float y, float w);

#endif
