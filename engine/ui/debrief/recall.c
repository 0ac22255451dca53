#include "ui/debrief/recall.h"

#include "insight/debrief/lens.h"
#include "ui/debrief/debrief.h"

#include <stdio.h>
#include <string.h>

void recall(Debrief *debrief, const Marks *marks) {
    const Mark *order = marks_note(marks, RECALL_ORDER);
    const Mark *lens = marks_note(marks, RECALL_LENS);
    LensKind kind;
    if (order) order_read(order->text, &debrief->order);
    if (lens && lens_find(lens->text, &kind)) debrief->lens = (int)kind;
    debrief_turn_to(debrief, debrief->step);
}

static const char *const hidden_text = "hidden", *const shown_text = "shown";

bool recall_hidden(const Marks *marks, const char *key) {
    const Mark *names = marks_note(marks, key);
    return names && strcmp(names->text, hidden_text) == 0;
}

Mark recall_note_hidden(const char *key, bool hidden) {
    Mark mark = {.kind = MARK_NOTE};
    snprintf(mark.key, sizeof mark.key, "%s", key);
    snprintf(mark.text, sizeof mark.text, "%s", hidden ? hidden_text : shown_text);
    return mark;
}
