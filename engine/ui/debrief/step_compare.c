// Compare: groups side by side. What each came to, in three measures that are never
// added up; then where the roads parted. In the order in which they were opened: no
// ranking.
#include "ui/debrief/pages.h"
#include "ui/debrief/steps.h"
#include "ui/shape.h"

#include <math.h>

enum { PART_ENDS, PART_ROADS }; // and so many more as the roads take pages

// The group's sign on the axes: A, B, C, ...
static const char *letter(Hall *h, int group) {
    return frame_say(h->f, "%c", 'A' + group % 26);
}

// ---- who is there

static float group_row(Hall *h, int group, float x, float y, float w) {
    Frame *f = h->f;
    const CompareGroup *it = &h->world->compare->groups[group];
    float pad = 0.35f * f->em, line = frame_line_height(f, TYPE_BODY);
    Rect rect = {x, y, w, 1.1f * line + 2 * pad};
    bool looked = h->world->groups[h->memory->group].record == it->record;
    if (card_choice(f, SPOT_LOOK + group, rect, looked)) {
        for (int i = 0; i < h->world->group_count; i++) {
            if (h->world->groups[i].record == it->record) h->memory->group = i;
        }
        f->again = true;
    }
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

static int whole(double points) {
    return (int)floor(points + 0.5);
}

// Moves signs apart that stand on one another: each below the one before.
static int level_of(const float *at, int group, float least) {
    int level = 0;
    for (int i = 0; i < group; i++) {
        if (fabsf(at[i] - at[group]) < least) level++;
    }
    return level;
}

// One measure: an axis from 0 to 100 with a letter for each group, and a stroke where
// all began.
static float measure(Hall *h, ClosingKind kind, float x, float y, float w) {
    Frame *f = h->f;
    const Compare *compare = h->world->compare;
    float at[COMPARE_GROUPS_MAX], badge = 2.6f * f->em, top = y;
    float line = 1.15f * frame_line_height(f, TYPE_BODY), track = 0.35f * f->em;
    const char *name = frame_say(f, "debrief.closing.%s", closing_name(kind));
    y += frame_text(f, style_bold(f), word(f, name), x, y, w) + 0.3f * f->em;
    shape_round_rect(f->list, (Rect){x, y, w, track}, track / 2, f->theme->trough);
    if (compare->group_count > 0) {
        float start = (float)compare->groups[0].closing.start[kind] / 100;
        shape_rect(f->list, (Rect){x + w * start - 1, y - track, 3, 3 * track},
                   f->theme->ink_soft);
    }
    y += track + 0.15f * f->em;
    int deepest = 0;
    for (int i = 0; i < compare->group_count; i++) {
        double points = compare->groups[i].closing.at[kind];
        at[i] = x + (w - badge) * (float)points / 100;
        int level = level_of(at, i, badge + 0.2f * f->em);
        if (level > deepest) deepest = level;
        const char *text = frame_say(f, "%s %d", letter(h, i), whole(points));
        key_badge(f, at[i], y + line * (float)level, text, false);
        shape_circle(f->list, x + w * (float)points / 100,
                     y - track / 2 - 0.15f * f->em, 0.28f * f->em, f->theme->accent);
    }
    return y + line * (float)(deepest + 1) + 0.5f * f->em - top;
}

static void part_ends(Hall *h) {
    Frame *f = h->f;
    Column in = hall_begin(h, word(f, "debrief.compare.question"));
    bool wide = hall_is_wide(h);
    float gap = 1.5f * f->em, w = wide ? floorf(0.62f * in.w) : in.w, y = in.y;
    for (int i = 0; i < CLOSING_COUNT; i++) {
        y += measure(h, (ClosingKind)i, in.x, y, w);
    }
    y += frame_text(f, style_small(f), word(f, "debrief.compare.start"), in.x, y, w);
    float x = wide ? in.x + w + gap : in.x, top = wide ? in.y : y + gap;
    float beside = who(h, x, top, wide ? in.x + in.w - x : in.w);
    hall_end(h, &in, fmaxf(y, top + beside));
}

// ---- where the roads parted

static float option_told(Hall *h, const CompareDecision *decision, int option, float x,
                         float y, float w) {
    Frame *f = h->f;
    float at = x, names = 0, gap = 0.3f * f->em, line = frame_line_height(f, TYPE_BODY);
    if (decision->groups_at[option] == 0) return 0;
    for (int i = 0; i < h->world->compare->group_count; i++) {
        if (decision->chosen[i] != option) continue;
        at += key_badge(f, at, y, letter(h, i), true) + gap;
    }
    names = fmaxf(at - x, 5 * f->em) + gap;
    float high = frame_text(f, style_body(f), decision->options[option]->text,
                            x + names, y, w - names);
    return fmaxf(high, 1.1f * line) + 0.25f * f->em;
}

static float decision_told(Hall *h, const CompareDecision *decision, float x, float y,
                           float w) {
    Frame *f = h->f;
    float top = y;
    const char *title = decision->title[0] ? decision->title : decision->prompt;
    y +=
        frame_text(f, style_bold(f),
                   frame_say(f, "%s: %s", hall_week(h, decision->week), title), x, y, w)
        + 0.15f * f->em;
    for (int i = 0; i < decision->option_count; i++) {
        y += option_told(h, decision, i, x, y, w);
    }
    return y - top + 0.5f * f->em;
}

static float item(Hall *h, int item, float x, float y, float w) {
    const CompareDecision *decision = &h->world->compare->decisions[item];
    return decision->parted ? decision_told(h, decision, x, y, w) : 0;
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
