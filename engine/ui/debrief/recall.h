// recall.h -- the facilitator's own choices, which are marks too: the running order,
// the lens, whether groups and members are called by name. Read again when a debrief is
// opened again.
#ifndef UI_DEBRIEF_RECALL_H
#define UI_DEBRIEF_RECALL_H

#include "insight/debrief/marks.h"
#include "ui/debrief/memory.h"

// The keys of their marks.
#define RECALL_ORDER "order"
#define RECALL_LENS "lens"
#define RECALL_NAMES "names"
#define RECALL_MEMBERS "members"

// Takes up what the marks of the first group say; what cannot be read is passed over.
void recall(Debrief *debrief, const Marks *marks);

// Whether groups go by a letter (RECALL_NAMES), or members by a colour
// (RECALL_MEMBERS); and what is written down when that changes.
bool recall_hidden(const Marks *marks, const char *key);
Mark recall_note_hidden(const char *key, bool hidden);

#endif
