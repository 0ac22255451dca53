// clicker.h -- a presenter's clicker: four keys for everything. For the rooms of ui/.
//
// PageDown and PageUp read on and back. Where there is something to choose they move
// the focus, and the clicker's black-screen key, "." or "b", asks for what has it;
// in a scene PageDown then confirms. F5 and Esc do no harm. Only "." chooses at any
// time; "b" does so right after PageDown and PageUp, and else is the black screen.
#ifndef UI_SCREEN_CLICKER_H
#define UI_SCREEN_CLICKER_H

#include "ui/frame/frame.h"

// Turns the press of this pass into what it means on a shelf, a cover and a plan.
void clicker_take(Frame *f);

// Whether the press is the one that asks for what has the focus.
bool clicker_asks(const Frame *f);

#endif
