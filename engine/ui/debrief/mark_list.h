// mark_list.h -- what was typed, as it stands in the marks: a row each, or a cloud.
//
// Enter or a click on one puts it in the field of its kind again, to be said in other
// words. With the focus on it, Delete and Backspace take it back; so does a click on
// its cross.
#ifndef UI_DEBRIEF_MARK_LIST_H
#define UI_DEBRIEF_MARK_LIST_H

#include "ui/debrief/hall.h"

// All marks of a kind below each other, as they are told; returns the height.
typedef const char *MarkTold(Hall *h, const Mark *mark);
float mark_list(Hall *h, MarkKind kind, MarkTold *told, float x, float y, float w);

// Single words, side by side in the middle; returns the height.
float mark_cloud(Hall *h, MarkKind kind, float x, float y, float w);

// Where a field was handed over, what was typed becomes a mark with a text alone.
void mark_typed(Hall *h, Field field, MarkKind kind);

// A mark that was typed is written down: a new one, or in the place of the one that was
// put in other words.
void mark_write(Hall *h, const Mark *mark);

#endif
