// board.h -- the head of the frame in play: the week and the four meters, always
// there. For the rooms of ui/ alone.
#ifndef UI_SCREEN_BOARD_H
#define UI_SCREEN_BOARD_H

#include "ui/frame/widget.h"

extern const Variable board_meters[UI_METERS];

// Draws the head; returns its height.
float board_draw(Frame *f);

// The weeks as a row of marks: a flag stands over one in which a promise is due, and
// a line leads back to those whose decisions did something this week.
void board_weeks(Frame *f, Rect rect);

// The same row, large, with nothing but a line from this week back to that one; `rect`
// tells where and how wide. Returns the height.
float board_return(Frame *f, Rect rect, int week);

// How a meter went: a small line of its weeks, in its own colour.
void meter_line(Frame *f, Rect rect, Variable variable);

// An arrow and, with `amount`, by how much a value changed. What is bad stands on a
// ground of its own, so that no colour tells it alone. Returns the width.
float meter_change(Frame *f, float x, float y, Variable variable, int points,
                   bool amount);

#endif
