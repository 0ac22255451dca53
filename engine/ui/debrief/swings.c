#include "ui/debrief/swings.h"

#include <string.h>

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

// In three lines at most, cut behind a whole word: step 5 has all of it.
static const char *part_text(Hall *h, const WhyPart *part, float w) {
    enum { LINES = 3 };
    Frame *f = h->f;
    const char *text =
        phrase(f, "debrief.turning.cause", "points", phrase_amount(f, part->points),
               "cause", part->name, NULL);
    const char *shown = text;
    float most = (LINES + 0.5f) * frame_line_height(f, TYPE_BODY);
    for (size_t kept = strlen(text); frame_height(f, style_body(f), shown, w) > most;) {
        do kept--;
        while (kept > 0 && text[kept] != ' ');
        if (kept == 0) return shown;
        shown = frame_say(f, "%.*s\xE2\x80\xA6", (int)kept, text);
    }
    return shown;
}

// Whether the week has room beside the meter's name.
static bool week_beside(const Hall *h, float w) {
    return w >= 16 * h->f->em;
}

// What the group saw of it then, where people showed it otherwise; else "".
static const char *seen_text(Hall *h, const Swing *swing) {
    Frame *f = h->f;
    int from = hall_points(swing->shown_from), to = hall_points(swing->shown_to);
    if (from == hall_points(swing->from) && to == hall_points(swing->to)) return "";
    return phrase(f, "debrief.turning.seen", "from", digits(f, from), "to",
                  digits(f, to), NULL);
}

static const char *number_text(Hall *h, const Swing *swing) {
    return frame_say(h->f, "%d \xE2\x86\x92 %d  (%s)", hall_points(swing->from),
                     hall_points(swing->to), phrase_amount(h->f, swing->points));
}

// Large, where it fits.
static Style number_style(Hall *h, const Swing *swing, float w) {
    Style style = style_large(h->f);
    style.bold = true;
    if (frame_width(h->f, style, number_text(h, swing)) > w) style = style_bold(h->f);
    style.color = h->f->theme->meter_text[swing->variable];
    return style;
}

float swing_height(Hall *h, const Swing *swing, float w) {
    Frame *f = h->f;
    float line = frame_line_height(f, TYPE_BODY);
    float high = line + (week_beside(h, w) ? 0 : line)
               + frame_line_height(f, number_style(h, swing, w).size);
    high += frame_height(f, style_small(f), seen_text(h, swing), w);
    if (swing->count == 0) return high;
    return high + frame_height(f, style_body(f), part_text(h, &swing->parts[0], w), w);
}

// The meter and the week, in one line or in two; returns the height.
static float name_told(Hall *h, const Swing *swing, float x, float y, float w) {
    Frame *f = h->f;
    bool beside = week_beside(h, w);
    float line = frame_line_height(f, TYPE_BODY), name = beside ? 0.62f * w : w;
    Style week = style_body(f);
    if (beside) week.align = ALIGN_RIGHT;
    float top = beside ? y : y + line;
    frame_line(f, week, hall_week(h, swing->week), beside ? x + name : x, y,
               beside ? w - name : w);
    hall_meter(h, swing->variable, x, top, name);
    return top + line - y;
}

float swing_told(Hall *h, const Swing *swing, float x, float y, float w) {
    Frame *f = h->f;
    float top = y;
    Style number = number_style(h, swing, w);
    y += name_told(h, swing, x, y, w);
    frame_line(f, number, number_text(h, swing), x, y, w);
    y += frame_line_height(f, number.size);
    y += frame_text(f, style_small(f), seen_text(h, swing), x, y, w);
    if (swing->count > 0) {
        y += frame_text(f, style_body(f), part_text(h, &swing->parts[0], w), x, y, w);
    }
    return y - top;
}
