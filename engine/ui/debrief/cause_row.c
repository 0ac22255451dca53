#include "ui/debrief/cause_row.h"

#include "ui/shape.h"

float cause_row(Hall *h, const CauseRow *row, float x, float y, float w) {
    Frame *f = h->f;
    bool wide = w >= 30 * f->em;
    float bar = wide ? 0.26f * w : 0, points = 3 * f->em, gap = 0.8f * f->em;
    float line = frame_line_height(f, TYPE_BODY), left = x + bar + points + 2 * gap;
    bool good = (row->exact > 0) == (row->variable != VAR_STRESS);
    if (wide) {
        Rect rect = {x, y + 0.15f * line, bar, 0.7f * line};
        amount_bar(f, rect, row->exact, row->most, good);
    }
    Style number = style_bold(f);
    number.align = ALIGN_RIGHT;
    number.color = f->theme->meter_text[row->variable];
    frame_line(f, number, phrase_amount(f, row->points), x + bar + gap / 2, y, points);
    float high = frame_text(f, style_body(f), row->name, left, y, x + w - left);
    if (row->because[0]) {
        high +=
            frame_text(f, style_small(f), row->because, left, y + high, x + w - left);
    }
    return high + 0.35f * f->em;
}

float cause_sum(Hall *h, int points, float x, float y, float w) {
    Frame *f = h->f;
    float gap = 0.3f * f->em;
    shape_rect(f->list, (Rect){x, y, w, 2}, f->theme->rule);
    const char *sum =
        phrase(f, "debrief.why.sum", "points", phrase_amount(f, points), NULL);
    return gap + frame_text(f, style_bold(f), sum, x, y + gap, w);
}
