// edit.h -- a line of text with a caret in it. For the rooms of ui/ alone.
//
// A caret is counted in bytes from the beginning and stands between characters, 0 ..
// the length; what is beyond that is taken for the end.
#ifndef UI_FRAME_EDIT_H
#define UI_FRAME_EDIT_H

#include "ui/frame/frame.h"

// What was typed, put in at the caret; left out where `size` bytes do not hold it.
void edit_insert(char *text, size_t size, int *caret, const char *more);

// Arrows, Home, End, Backspace, Delete. False: the key means nothing here.
bool edit_key(char *text, int *caret, Key key);

// One line of at most that width, with the caret in sight; below 0: without a caret,
// and its end in sight.
void edit_draw(Frame *f, Style style, const char *text, int caret, float x, float y,
               float w);

#endif
