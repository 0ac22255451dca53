// field.h -- a line in which the facilitator types what the group says.
//
// A field is opened with Enter or a click; while it is open, letters are letters and
// the arrows move the caret. Enter hands over what was typed and leaves it open; Esc
// and a click elsewhere close it and keep what stands in it; so does Tab, which opens
// the next field where it comes to one: who types goes on typing. A mark that is put in
// other words (mark_list.h) stays as it was on Esc. A clicker never types: PageDown
// hands over what was typed, and then turns the page; a full stop in an empty field is
// still the black screen.
#ifndef UI_DEBRIEF_FIELD_H
#define UI_DEBRIEF_FIELD_H

#include "ui/debrief/hall.h"

// Before a pass draws: the press goes into the open field.
void field_keys(Hall *h);

// Draws a field with what it is for; returns its height. The hint stands in it while
// it is empty.
float field_draw(Hall *h, Field field, const char *hint, float x, float y, float w);

// Whether a field was handed over in this pass; what stands in it, which is taken out
// (the text lives as long as the frame); opening another one, FIELD_NONE: closes it.
bool field_handed(const Hall *h, Field field);
const char *field_take(Hall *h, Field field);
void field_open(Hall *h, Field field);

// What was being put in other words stays as it was.
void field_forget(Debrief *memory);

#endif
