// change.h -- what a span did, as rows with signs, bars and amounts. For ui/ alone.
#ifndef UI_SCREEN_CHANGE_H
#define UI_SCREEN_CHANGE_H

#include "ui/account.h"
#include "ui/frame/frame.h"

// The variables that such a list may tell of, in the order in which it does; the
// four meters (board_meters) come first.
enum { CHANGE_VARIABLES = 8 };
extern const Variable change_variables[CHANGE_VARIABLES];

// How far what a choice did has come up, 0..1: bars grow and meters move by it.
float change_motion(Frame *f);

// One variable: sign, name, bar and amount. Returns the height.
float change_row(Frame *f, Variable variable, const Explanation *why, double most,
                 float x, float y, float w);

// The largest causes of it, at most `count`, each with its amount. Returns the
// height; the rest is told as one line.
float change_causes(Frame *f, const Explanation *why, int count, float x, float y,
                    float w);

// Whole points as a text: "+3", or that it was little.
const char *change_amount(Frame *f, const Explanation *why);

#endif
