// Step 9: Monday. One action each: what, with whom, when.
#include "base/utf8.h"
#include "ui/debrief/field.h"
#include "ui/debrief/mark_list.h"
#include "ui/debrief/steps.h"

#include <math.h>
#include <stdio.h>

static const Field fields[] = {FIELD_WHAT, FIELD_WITH, FIELD_WHEN};
static const char *const names[] = {"what", "with", "when"};

enum { FIELDS = sizeof fields / sizeof fields[0] };

// "What, with whom, when"; what was left open is left out.
static const char *told(Hall *h, const Mark *mark) {
    Frame *f = h->f;
    const char *text = mark->text;
    if (mark->whom[0]) {
        text = phrase(f, "debrief.monday.with_whom", "what", text, "whom", mark->whom,
                      NULL);
    }
    if (mark->when[0]) {
        text = phrase(f, "debrief.monday.at", "what", text, "when", mark->when, NULL);
    }
    return text;
}

static void commit(Hall *h) {
    Mark mark = {.kind = MARK_MONDAY};
    snprintf(mark.text, sizeof mark.text, "%s", field_take(h, FIELD_WHAT));
    utf8_clean(mark.whom, sizeof mark.whom, field_take(h, FIELD_WITH));
    utf8_clean(mark.when, sizeof mark.when, field_take(h, FIELD_WHEN));
    mark_write(h, &mark);
}

// Enter leads from one field to the next, and from the last one on to the list.
static void handed(Hall *h) {
    bool turning = h->memory->field == FIELD_NONE; // by a clicker: no more is typed
    for (int i = 0; i < FIELDS; i++) {
        if (!field_handed(h, fields[i])) continue;
        if (i + 1 < FIELDS && !turning) {
            field_open(h, fields[i + 1]);
            return;
        }
        if (!h->memory->typed[FIELD_WHAT][0]) return;
        commit(h);
        if (!turning) field_open(h, FIELD_WHAT);
    }
}

static float form(Hall *h, const Column *in, float y) {
    Frame *f = h->f;
    bool wide = hall_is_wide(h);
    float top = y, gap = 0.6f * f->em, x = in->x;
    float third = (in->w - 2 * gap) / 4; // the first one is as wide as the others
    for (int i = 0; i < FIELDS; i++) {
        float w = !wide ? in->w : i == 0 ? 2 * third : third;
        const char *key = frame_say(f, "debrief.monday.%s", names[i]);
        float high = frame_text(f, style_bold(f), word(f, key), x, y, w);
        const char *hint = word(f, frame_say(f, "%s.hint", key));
        high += field_draw(h, fields[i], hint, x, y + high, w) + gap;
        if (wide) x += w + gap;
        if (!wide || i == FIELDS - 1) y += high;
    }
    return y - top;
}

void step_monday(Hall *h) {
    Frame *f = h->f;
    Column in = hall_begin(h, word(f, "debrief.monday.question"));
    handed(h);
    in.y += form(h, &in, in.y);
    in.y += mark_list(h, MARK_MONDAY, told, in.x, in.y, in.w);
    hall_end(h, &in, in.y);
}
