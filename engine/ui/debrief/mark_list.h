// mark_list.h -- what was typed, as it stands in the marks: a row each, or a cloud.
//
// With the focus on one, Delete and Backspace take it back; so does a click on its
// cross.
#ifndef UI_DEBRIEF_MARK_LIST_H
#define UI_DEBRIEF_MARK_LIST_H

#include "ui/debrief/hall.h"

// All marks of a kind below each other, as they are told; returns the height.
typedef const char *MarkTold(Hall *h, const Mark *mark);
float mark_list(Hall *h, MarkKind kind, MarkTold *told, float x, float y, float w);

// Single words, side by side in the middle; returns the height.
float mark_cloud(Hall *h, MarkKind kind, float x, float y, float w);

// A mark with a text alone.
void mark_text(Hall *h, MarkKind kind, const char *text);

#endif
