// Step 6: what do we keep, what do we change? Two columns, typed as the group speaks.
#include "ui/debrief/field.h"
#include "ui/debrief/mark_list.h"
#include "ui/debrief/steps.h"

#include <math.h>

static float column(Hall *h, Field field, MarkKind kind, const char *key, float x,
                    float y, float w) {
    Frame *f = h->f;
    float top = y;
    Style style = style_large(f);
    style.bold = true;
    style.color = f->theme->accent;
    mark_typed(h, field, kind);
    y += frame_text(f, style, word(f, key), x, y, w) + 0.3f * f->em;
    y += mark_list(h, kind, NULL, x, y, w);
    y += field_draw(h, field, word(f, "debrief.keep.hint"), x, y, w);
    return y - top + 0.8f * f->em;
}

void step_keep(Hall *h) {
    Frame *f = h->f;
    Column in = hall_begin(h, word(f, "debrief.keep.question"));
    bool wide = hall_is_wide(h);
    float gap = 1.5f * f->em, w = wide ? (in.w - gap) / 2 : in.w;
    float left = column(h, FIELD_KEEP, MARK_KEEP, "debrief.keep.keep", in.x, in.y, w);
    float x = wide ? in.x + w + gap : in.x, y = wide ? in.y : in.y + left;
    float right = column(h, FIELD_CHANGE, MARK_CHANGE, "debrief.keep.change", x, y, w);
    hall_end(h, &in, fmaxf(in.y + left, y + right));
}
