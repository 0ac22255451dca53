// debrief.h -- one frame of the debrief: what a facilitator leads a room with.
//
// A function from what is (DebriefWorld) and the few things that it remembers
// (Debrief) to a picture and a wish, as ui_frame is for the game. Four keys of a
// presenter's clicker lead through all of it: PageDown uncovers the next part, then
// turns to the next step; PageUp goes back; "." and B make the screen black; Esc and F5
// lose nothing.
#ifndef UI_DEBRIEF_DEBRIEF_H
#define UI_DEBRIEF_DEBRIEF_H

#include "ui/debrief/memory.h"
#include "ui/debrief/world.h"
#include "ui/draw.h"
#include "ui/type.h"

// The list is reset first.
DebriefCommand debrief_frame(Debrief *debrief, const DebriefWorld *world,
                             const Input *input, const Type *type, DrawList *list);

// Turns to a step, with everything covered.
void debrief_turn_to(Debrief *debrief, Step step);

// After how many seconds the next frame is due without any input; below 0: none is.
double debrief_due(const Debrief *debrief);

#endif
