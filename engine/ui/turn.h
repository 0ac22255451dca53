// turn.h -- sine and cosine of angles in turns, the same bits on every machine.
//
// 0 points right, 0.25 down (y grows downward), 1 is once round. Any finite angle
// will do; the error is below 0.0000002.
#ifndef UI_TURN_H
#define UI_TURN_H

#include "ui/draw.h"

float turn_sin(float turns);
float turn_cos(float turns);

// The point one pixel away from (0, 0) in that direction.
Point turn_point(float turns);

#endif
