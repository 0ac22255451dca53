#include "ui/debrief/recall.h"

#include "insight/debrief/lens.h"
#include "ui/debrief/debrief.h"

#include <string.h>

void recall(Debrief *debrief, const Marks *marks) {
    const Mark *order = marks_note(marks, RECALL_ORDER);
    const Mark *lens = marks_note(marks, RECALL_LENS);
    LensKind kind;
    if (order) order_read(order->text, &debrief->order);
    if (lens && lens_find(lens->text, &kind)) debrief->lens = (int)kind;
    debrief_turn_to(debrief, debrief->step);
}

bool recall_hidden(const Marks *marks) {
    const Mark *names = marks_note(marks, RECALL_NAMES);
    return names && strcmp(names->text, "hidden") == 0;
}
