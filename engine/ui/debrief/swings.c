#include "ui/debrief/swings.h"

#include <math.h>

bool swing_is_kept(const DebriefGroup *group, const Swing *swing) {
    const Mark *mark = marks_swing(group->marks, swing->week, (int)swing->variable);
    return mark ? mark->kept : swing->proposed;
}

int swings_kept(const DebriefGroup *group, const Swing *out[SWINGS_MAX]) {
    int count = 0;
    for (int i = 0; i < group->turning->swing_count; i++) {
        const Swing *swing = &group->turning->swings[i];
        if (swing_is_kept(group, swing)) out[count++] = swing;
    }
    return count;
}

const Swing *swing_chosen(const Hall *h) {
    const Swing *kept[SWINGS_MAX];
    int count = swings_kept(h->group, kept);
    if (count == 0) return NULL;
    return kept[h->memory->swing < count ? h->memory->swing : 0];
}

void swing_toggle(Hall *h, const Swing *swing) {
    Mark mark = {.kind = MARK_SWING, .week = swing->week};
    mark.meter = (int)swing->variable;
    mark.kept = !swing_is_kept(h->group, swing);
    hall_mark(h, &mark);
}

static int whole(double points) {
    return (int)floor(points + 0.5);
}

static const char *part_text(Hall *h, const WhyPart *part) {
    Frame *f = h->f;
    return phrase(f, "debrief.turning.cause", "points", phrase_amount(f, part->points),
                  "cause", part->name, NULL);
}

float swing_told(Hall *h, const Swing *swing, float x, float y, float w) {
    Frame *f = h->f;
    float top = y, line = frame_line_height(f, TYPE_BODY);
    Style number = style_large(f);
    number.bold = true;
    number.color = f->theme->meter_text[swing->variable];
    hall_meter(h, swing->variable, x, y, w * 0.62f);
    Style week = style_body(f);
    week.align = ALIGN_RIGHT;
    frame_line(f, week, hall_week(h, swing->week), x + w * 0.62f, y, w * 0.38f);
    y += line;
    const char *text = frame_say(f, "%d \xE2\x86\x92 %d  (%s)", whole(swing->from),
                                 whole(swing->to), phrase_amount(f, swing->points));
    y += frame_text(f, number, text, x, y, w);
    if (swing->count > 0) {
        y += frame_text(f, style_body(f), part_text(h, &swing->parts[0]), x, y, w);
    }
    return y - top;
}
