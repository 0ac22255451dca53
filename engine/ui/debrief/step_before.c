// Step 0, before play: what we agree; then how long it takes.
#include "ui/debrief/field.h"
#include "ui/debrief/mark_list.h"
#include "ui/debrief/recall.h"
#include "ui/debrief/steps.h"
#include "ui/shape.h"

#include <math.h>
#include <stdio.h>

int parts_before(Hall *h) {
    (void)h;
    return 2;
}

// ---- what we agree

static const char *const agreements[] = {"goal", "play", "learn", "stays", "model"};

enum { AGREEMENTS = sizeof agreements / sizeof agreements[0] };

// A number, a few words, and a sentence beside them or below.
static float agreement(Hall *h, int index, const Column *in, float y) {
    Frame *f = h->f;
    const char *name = agreements[index];
    const char *text = word(f, frame_say(f, "debrief.before.%s.text", name));
    float left = key_badge(f, in->x, y, digits(f, index + 1), true) + 0.7f * f->em;
    float x = in->x + left, w = in->w - left;
    float high = frame_text(f, style_bold(f),
                            word(f, frame_say(f, "debrief.before.%s", name)), x, y, w);
    return high + frame_text(f, style_body(f), text, x, y + high, w) + 0.4f * f->em;
}

// What this group adds to them in its own words.
static float own(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    float top = y;
    mark_typed(h, FIELD_AGREE, MARK_AGREE);
    y += mark_list(h, MARK_AGREE, NULL, x, y, w);
    y += field_draw(h, FIELD_AGREE, word(f, "debrief.before.hint"), x, y, w);
    return y - top + 0.3f * f->em;
}

static void agree(Hall *h) {
    Column in = hall_begin(h, word(h->f, "debrief.before.question"));
    for (int i = 0; i < AGREEMENTS; i++) in.y += agreement(h, i, &in, in.y);
    in.y += own(h, in.x, in.y, in.w);
    hall_end(h, &in, in.y);
}

// ---- the order

static void keep_order(Hall *h) {
    char text[MARK_TEXT_SIZE];
    order_write(&h->memory->order, text, sizeof text);
    hall_note(h, RECALL_ORDER, text);
}

static bool same_order(const Order *a, const Order *b) {
    for (int i = 0; i < STEP_COUNT; i++) {
        if (a->kept[i] != b->kept[i]) return false;
        if (a->kept[i] && a->minutes[i] != b->minutes[i]) return false;
    }
    return true;
}

static void choose_preset(Hall *h, Preset preset) {
    h->memory->order = order_of(preset, h->memory->order.groups);
    keep_order(h);
}

static void presets(Hall *h, Column *in) {
    Frame *f = h->f;
    float gap = 0.6f * f->em, high = button_height(f);
    float w = fminf(10 * f->em, (in->w - 2 * gap) / PRESET_COUNT);
    for (int i = 0; i < PRESET_COUNT; i++) {
        Order order = order_of((Preset)i, h->memory->order.groups);
        bool chosen = same_order(&order, &h->memory->order);
        Rect rect = {in->x + (w + gap) * (float)i, in->y, w, high};
        const char *label =
            phrase_number(f, "debrief.minutes.short", "n", preset_minutes((Preset)i));
        bool hit = button(f, SPOT_PRESET + i, rect, label,
                          chosen ? BUTTON_MAIN : BUTTON_PLAIN);
        if (hit || frame_letter(f, (char)('1' + i))) choose_preset(h, (Preset)i);
    }
    in->y += high + gap;
}

static float step_row(Hall *h, Step step, float x, float y, float w) {
    Frame *f = h->f;
    const Order *order = &h->memory->order;
    int id = SPOT_STEP + (int)step;
    float line = frame_line_height(f, TYPE_BODY), pad = 0.3f * f->em, sign = f->em;
    Rect rect = {x, y, w, line + 2 * pad};
    bool kept = order->kept[step];
    if (spot(f, id, rect) && step != STEP_BEFORE) {
        order_toggle(&h->memory->order, step);
        keep_order(h);
    }
    shape_round_rect(f->list, rect, 0.3f * f->em,
                     kept ? f->theme->paper_raised : f->theme->paper);
    icon_draw(f->list, kept ? ICON_YES : ICON_NO, x + pad, y + pad + (line - sign) / 2,
              sign, kept ? f->theme->good : f->theme->ink_soft);
    const char *time =
        phrase_number(f, "debrief.minutes.short", "n", order->minutes[step]);
    Style name = style_body(f), right = style_body(f);
    if (!kept) name.color = right.color = f->theme->ink_soft;
    right.align = ALIGN_RIGHT;
    float wide = step == STEP_BEFORE ? 0 : frame_width(f, right, time) + f->em;
    float left = x + pad + sign + 0.5f * f->em;
    frame_line(f, name, word(f, frame_say(f, "debrief.%s.name", step_name(step))), left,
               y + pad, x + w - wide - pad - left);
    if (kept && wide > 0) {
        frame_line(f, right, time, x + w - wide - pad, y + pad, wide);
    }
    spot_ring(f, id, rect, 0.3f * f->em);
    return rect.h + 0.25f * f->em;
}

static void step_rows(Hall *h, Column *in) {
    const Order *order = &h->memory->order;
    int count = order_all(order), columns = hall_is_wide(h) ? 2 : 1;
    int rows = (count + columns - 1) / columns;
    float gap = h->f->em, w = (in->w - gap * (float)(columns - 1)) / (float)columns;
    float high = 0;
    for (int i = 0; i < count; i++) {
        int column = i / rows;
        float x = in->x + (w + gap) * (float)column;
        if (i % rows == 0) high = 0;
        high += step_row(h, order_at(order, i), x, in->y + high, w);
    }
    in->y += (float)rows * (frame_line_height(h->f, TYPE_BODY) + 0.85f * h->f->em);
}

// A choice that is turned over by its button, which says what it would do.
typedef struct TurnedOver {
    int id;
    const char *label;
    DebriefWish wish;
} TurnedOver;

static void turned_over(Hall *h, const TurnedOver *choice, Rect rect) {
    if (button(h->f, choice->id, rect, choice->label, BUTTON_PLAIN)) {
        h->command.wish = choice->wish;
    }
}

// Members by their names, or by a colour; groups by theirs, or by a letter. Beside one
// another where the line is long enough.
static void names(Hall *h, Column *in) {
    Frame *f = h->f;
    const Compare *compare = h->world->compare;
    bool disguised = story_is_disguised(record_story(h->group->record));
    TurnedOver choices[2] = {
        {SPOT_MEMBERS,
         word(f,       disguised ? "debrief.members.show" : "debrief.members.hide"),
         DEBRIEF_MEMBERS},
        {SPOT_NAMES,            "", DEBRIEF_NAMES                                               },
    };
    int count = compare ? 2 : 1;
    float x = in->x, gap = 0.5f * f->em, high = button_height(f);
    if (compare) {
        choices[1].label =
            word(f, compare->hidden ? "debrief.names.show" : "debrief.names.hide");
    }
    for (int i = 0; i < count; i++) {
        float wide = fminf(in->w, button_width(f, choices[i].label));
        if (x > in->x && x + wide > in->x + in->w) {
            x = in->x;
            in->y += high + gap;
        }
        turned_over(h, &choices[i], (Rect){x, in->y, wide, high});
        x += wide + gap;
    }
    in->y += high + gap;
}

static void plan(Hall *h) {
    Frame *f = h->f;
    Column in = hall_begin(h, word(f, "debrief.before.order"));
    presets(h, &in);
    hall_text(h, &in, style_body(f),
              phrase_number(f, "debrief.before.total", "n",
                            order_minutes(&h->memory->order)));
    hall_gap(h, &in, 0.4f);
    step_rows(h, &in);
    names(h, &in);
    hall_end(h, &in, in.y);
}

void step_before(Hall *h) {
    if (h->memory->part == 0) {
        agree(h);
    } else {
        plan(h);
    }
}
