// passes.h -- from what a person did to passes over a screen, one press each.
//
// A frame is drawn as often as there are presses to handle and things to measure
// anew; the last pass is what is shown. For ui.c and debrief.c.
#ifndef UI_FRAME_PASSES_H
#define UI_FRAME_PASSES_H

#include "ui/frame/frame.h"

// Draws one pass; true when something is wished for, which ends the frame.
typedef bool Pass(Frame *f, void *about);

// All passes of a frame; `about` is handed to each. Returns the last one.
Frame passes_run(Ui *ui, const UiWorld *world, const Input *input, const Type *type,
                 DrawList *list, Pass *pass, void *about);

// ---- what every pass does with its press

// Enter and the space bar press what has the focus; the others move it.
void pass_steer(Frame *f);

// After the drawing: where nothing has the focus, f->first takes it.
void pass_settle(Frame *f);

// A new screen: the focus begins anew.
void pass_arrive(Frame *f);

// The frame for a page under a cover, which takes no part in what a person does;
// `nothing` is filled in and lent to it. Nothing has the focus until the caller gives
// it back.
Frame pass_below(const Frame *f, Input *nothing);

// Ctrl with +, - and 0.
void pass_size_keys(Frame *f);

// The presenter's black screen: whatever is done next ends it, and does no more.
void pass_black(Frame *f);
void pass_stay_black(Frame *f);

#endif
