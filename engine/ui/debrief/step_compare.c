// Compare: groups side by side. What each came to, in three measures that are never
// added up; then where the roads parted. In the order in which they were opened: no
// ranking.
#include "ui/debrief/pages.h"
#include "ui/debrief/spread.h"
#include "ui/debrief/steps.h"
#include "ui/shape.h"

#include <math.h>

enum { PART_ENDS, PART_ROADS }; // and so many more as the roads take pages

// The group's sign on the axes: A, B, C, ...
static const char *letter(Hall *h, int group) {
    return frame_say(h->f, "%c", 'A' + group % 26);
}

// ---- who is there

// What was chosen of one game's weeks and answers means nothing in another.
static void look_at(Hall *h, const Record *record) {
    Debrief *m = h->memory;
    for (int i = 0; i < h->world->group_count; i++) {
        if (h->world->groups[i].record == record) m->group = i;
    }
    m->swing = m->week = 0;
    m->decision = m->option = m->place = -1;
    h->f->again = true;
}

static float group_row(Hall *h, int group, float x, float y, float w) {
    Frame *f = h->f;
    const CompareGroup *it = &h->world->compare->groups[group];
    float pad = 0.35f * f->em, line = frame_line_height(f, TYPE_BODY);
    Rect rect = {x, y, w, 1.1f * line + 2 * pad};
    bool looked = h->world->groups[h->memory->group].record == it->record;
    if (card_choice(f, SPOT_LOOK + group, rect, looked)) look_at(h, it->record);
    float left = key_badge(f, x + pad, y + pad, letter(h, group), looked) + 2 * pad;
    frame_line(f, style_body(f), it->name, x + left, y + pad, w - left - pad);
    return rect.h + 0.3f * f->em;
}

static float left_out(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    const Compare *compare = h->world->compare;
    float top = y;
    for (int i = 0; i < compare->left_count; i++) {
        const char *text =
            frame_say(f, "%s: %s", compare->left[i].name, compare->left[i].reason);
        y += frame_text(f, style_small(f), text, x, y, w);
    }
    return y - top;
}

static float who(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    const Compare *compare = h->world->compare;
    float top = y;
    for (int i = 0; i < compare->group_count; i++) y += group_row(h, i, x, y, w);
    const char *label =
        word(f, compare->hidden ? "debrief.names.show" : "debrief.names.hide");
    Rect rect = {x, y, fminf(w, button_width(f, label)), button_height(f)};
    if (button(f, SPOT_NAMES, rect, label, BUTTON_PLAIN)) {
        h->command.wish = DEBRIEF_NAMES;
    }
    y += rect.h + 0.5f * f->em;
    return y + left_out(h, x, y, w) - top;
}

// ---- what each came to

// One measure on its axis, while it is drawn.
typedef struct Axis {
    ClosingKind kind;
    Rect track;
    float badge;                    // how wide a sign is, with the room beside it
    int groups[COMPARE_GROUPS_MAX]; // from the lowest to the highest
} Axis;

static double points_of(const Hall *h, const Axis *axis, int place) {
    return h->world->compare->groups[axis->groups[place]].closing.at[axis->kind];
}

// Where a number of points lies.
static float along(const Axis *axis, double points) {
    return axis->track.x + axis->track.w * (float)points / 100;
}

static void sort(const Hall *h, Axis *axis) {
    for (int i = 0; i < h->world->compare->group_count; i++) {
        int k = i;
        axis->groups[k] = i;
        for (; k > 0 && points_of(h, axis, k - 1) > points_of(h, axis, k); k--) {
            int other = axis->groups[k - 1];
            axis->groups[k - 1] = axis->groups[k];
            axis->groups[k] = other;
        }
    }
}

// The signs of one row of several, each as near below its point as the others let it,
// and a stroke from the one to the other. What stands on the axis is drawn last.
static void row_of_signs(Hall *h, const Axis *axis, int row, int rows, float y) {
    Frame *f = h->f;
    float at[COMPARE_GROUPS_MAX], low = axis->track.x, thin = fmaxf(1, 0.08f * f->em);
    int count = 0, all = h->world->compare->group_count;
    float half = axis->badge / 2, high = low + axis->track.w - axis->badge;
    for (int i = row; i < all; i += rows)
        at[count++] = along(axis, points_of(h, axis, i)) - half;
    spread(at, count, axis->badge, low, high);
    for (int i = row, k = 0; i < all; i += rows, k++) {
        Point ends[] = {
            {along(axis, points_of(h, axis, i)), axis->track.y},
            {at[k] + half,       y    }
        };
        shape_line(f->list, ends, 2, thin, f->theme->rule);
    }
    for (int i = row, k = 0; i < all; i += rows, k++) {
        const char *text = frame_say(f, "%s %d", letter(h, axis->groups[i]),
                                     hall_points(points_of(h, axis, i)));
        key_badge(f, at[k], y, text, false);
    }
}

// A stroke where a group began: all on one place where they had the same luck.
static void begun(Hall *h, const Axis *axis, int group) {
    const Closing *closing = &h->world->compare->groups[group].closing;
    Rect track = axis->track;
    float start = along(axis, closing->start[axis->kind]);
    Rect stroke = {start - 1, track.y - track.h, 3, 3 * track.h};
    shape_rect(h->f->list, stroke, h->f->theme->ink_soft);
}

static void axis_drawn(Hall *h, const Axis *axis) {
    Frame *f = h->f;
    Rect track = axis->track;
    const Compare *compare = h->world->compare;
    shape_round_rect(f->list, track, track.h / 2, f->theme->trough);
    for (int i = 0; i < compare->group_count; i++) begun(h, axis, i);
    for (int i = 0; i < compare->group_count; i++) {
        shape_circle(f->list, along(axis, points_of(h, axis, i)), track.y + track.h / 2,
                     0.28f * f->em, f->theme->accent);
    }
}

// One measure: an axis from 0 to 100 with a letter for each group, and a stroke where
// all began.
static float measure(Hall *h, ClosingKind kind, float x, float y, float w) {
    Frame *f = h->f;
    Axis axis = {.kind = kind, .badge = 3.2f * f->em};
    float line = 1.15f * frame_line_height(f, TYPE_BODY), top = y;
    const char *name = frame_say(f, "debrief.closing.%s", closing_name(kind));
    y += frame_text(f, style_bold(f), word(f, name), x, y, w) + 0.3f * f->em;
    axis.track = (Rect){x, y, w, 0.35f * f->em};
    y += axis.track.h + 0.55f * f->em;
    sort(h, &axis);
    int fit = (int)fmaxf(1, w / axis.badge), count = h->world->compare->group_count;
    int rows = (count + fit - 1) / fit;
    for (int i = rows - 1; i >= 0; i--)
        row_of_signs(h, &axis, i, rows, y + line * (float)i);
    axis_drawn(h, &axis);
    return y + line * (float)rows + 0.5f * f->em - top;
}

static void part_ends(Hall *h) {
    Frame *f = h->f;
    Column in = hall_begin(h, word(f, "debrief.compare.question"));
    bool wide = hall_is_wide(h);
    float gap = 1.5f * f->em, w = wide ? floorf(0.62f * in.w) : in.w, y = in.y;
    for (int i = 0; i < CLOSING_COUNT; i++) {
        y += measure(h, (ClosingKind)i, in.x, y, w);
    }
    float x = wide ? in.x + w + gap : in.x, top = wide ? in.y : y + gap;
    float left = in.x + in.w - x;
    top += who(h, x, top, left) + 0.5f * f->em;
    const char *start =
        h->world->compare->same_luck ? "debrief.compare.start" : "debrief.compare.luck";
    top += frame_text(f, style_small(f), word(f, start), x, top, left);
    hall_end(h, &in, fmaxf(y, top));
}

// ---- where the roads parted

// The letters of all who chose an option, or of all who were not asked (-1); where the
// text beside them begins.
static float letters(Hall *h, const CompareDecision *decision, int option, float x,
                     float y) {
    float at = x, gap = 0.3f * h->f->em;
    for (int i = 0; i < h->world->compare->group_count; i++) {
        if (decision->chosen[i] != option) continue;
        at += key_badge(h->f, at, y, letter(h, i), option >= 0) + gap;
    }
    return fmaxf(at, x + 5 * h->f->em + gap);
}

static float option_told(Hall *h, const CompareDecision *decision, int option,
                         Style style, const char *text, float x, float y, float w) {
    Frame *f = h->f;
    float line = frame_line_height(f, TYPE_BODY);
    float left = letters(h, decision, option, x, y);
    float high = frame_text(f, style, text, left, y, x + w - left);
    return fmaxf(high, 1.1f * line) + 0.25f * f->em;
}

static float decision_told(Hall *h, const CompareDecision *decision, float x, float y,
                           float w) {
    Frame *f = h->f;
    float top = y;
    Style body = style_body(f), soft = style_small(f);
    const char *title = decision->title[0] ? decision->title : decision->prompt;
    y +=
        frame_text(f, style_bold(f),
                   frame_say(f, "%s: %s", hall_week(h, decision->week), title), x, y, w)
        + 0.15f * f->em;
    for (int i = 0; i < decision->option_count; i++) {
        if (decision->groups_at[i] == 0) continue;
        y += option_told(h, decision, i, body, decision->options[i]->text, x, y, w);
    }
    if (decision->asked < h->world->compare->group_count) {
        const char *text = word(f, "debrief.compare.not_asked");
        y += option_told(h, decision, -1, soft, text, x, y, w);
    }
    return y - top + 0.5f * f->em;
}

// What one group alone was asked came of earlier choices: nothing to lay beside others.
static float item(Hall *h, int item, float x, float y, float w) {
    const CompareDecision *decision = &h->world->compare->decisions[item];
    bool told = decision->parted && decision->asked > 1;
    return told ? decision_told(h, decision, x, y, w) : 0;
}

static Pages pages_of(const Hall *h) {
    return (Pages){
        .question = word(h->f, "debrief.compare.parted"),
        .draw = item,
        .count = h->world->compare->decision_count,
        .widest = 100,
    };
}

static void part_roads(Hall *h, int page) {
    Frame *f = h->f;
    Pages pages = pages_of(h);
    Column in = hall_begin(h, pages.question);
    float top = in.y;
    pages_draw(h, &pages, page, &in);
    if (in.y == top) {
        hall_text(h, &in, style_large(f), word(f, "debrief.compare.alike"));
    }
    hall_end(h, &in, in.y);
}

// ---- the whole

int parts_compare(Hall *h) {
    if (!h->world->compare) return 1;
    Pages pages = pages_of(h);
    return PART_ROADS + pages_count(h, &pages);
}

void step_compare(Hall *h) {
    int part = h->memory->part;
    if (!h->world->compare) return;
    if (part == PART_ENDS) {
        part_ends(h);
    } else {
        part_roads(h, part - PART_ROADS);
    }
}
