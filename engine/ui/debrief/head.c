#include "ui/debrief/head.h"

#include "ui/screen/cover.h"
#include "ui/shape.h"

#include <math.h>

// ---- the timer

enum { FEEL_MINUTES = 3 }; // for the words; what is left of the step is for talk

void timer_reset(Debrief *memory) {
    int minutes = memory->order.minutes[memory->step];
    if (memory->step == STEP_FEEL) minutes = FEEL_MINUTES;
    memory->ticking = false;
    memory->left = 60.0 * minutes;
}

void timer_toggle(Debrief *memory) {
    double now = memory->ui.now;
    if (memory->ticking) {
        memory->left = memory->ends - now;
    } else {
        memory->ends = now + memory->left;
    }
    memory->ticking = !memory->ticking;
}

// "4:05", and when it is up how long it has been: "+0:12".
static const char *clock_text(Frame *f, double left) {
    int seconds = (int)(left < 0 ? floor(-left) : ceil(left));
    return frame_say(f, "%s%d:%02d", left < 0 ? "+" : "", seconds / 60, seconds % 60);
}

static bool timer_touched(const Debrief *memory) {
    int minutes =
        memory->step == STEP_FEEL ? FEEL_MINUTES : memory->order.minutes[memory->step];
    return memory->ticking || memory->left < 60.0 * minutes;
}

static const char *timer_text(Hall *h) {
    const Debrief *memory = h->memory;
    double left = memory->ticking ? memory->ends - memory->ui.now : memory->left;
    if (timer_touched(memory)) return clock_text(h->f, left);
    return phrase_number(h->f, "debrief.minutes.short", "n", (int)(left / 60));
}

static float timer(Hall *h, float right, float y, float high) {
    Frame *f = h->f;
    Style style = style_bold(f);
    if (h->memory->left <= 0 && !h->memory->ticking) return right; // before play
    style.color = h->memory->ticking ? f->theme->accent : f->theme->ink_soft;
    const char *text = timer_text(h);
    float sign = 0.9f * f->em, line = frame_line_height(f, TYPE_BODY);
    float wide = fmaxf(frame_width(f, style, text), frame_width(f, style, "+0:00"));
    float x = right - wide - sign - 0.9f * f->em;
    Rect rect = {x - 0.3f * f->em, y, right - x, high};
    if (spot(f, SPOT_TIMER, rect)) {
        timer_toggle(h->memory);
        f->again = true;
    }
    icon_draw(f->list, ICON_HOUR, x, y + (high - sign) / 2, sign, style.color);
    frame_line(f, style, text, x + sign + 0.3f * f->em, y + (high - line) / 2,
               wide + 1);
    spot_ring(f, SPOT_TIMER, rect_inset(rect, 3), 0.3f * f->em);
    return x - 0.8f * f->em;
}

// ---- the head

static float menu(Hall *h, float y, float high) {
    Frame *f = h->f;
    float side = 2.2f * f->em, sign = 1.1f * f->em, x = f->area.w - side;
    Rect rect = {x, y, side, high};
    if (spot(f, SPOT_MENU, rect)) open_cover(f, UI_PAUSE);
    icon_draw(f->list, ICON_MENU, x + (side - sign) / 2, y + (high - sign) / 2, sign,
              f->theme->accent);
    spot_ring(f, SPOT_MENU, rect_inset(rect, 3), 0.3f * f->em);
    return x;
}

// All steps as a row, each as wide as it is long; those behind are full.
static void progress(Hall *h, float y, float high) {
    Frame *f = h->f;
    const Order *order = &h->memory->order;
    float x = 0, sum = (float)order_minutes(order) + 1, gap = 0.12f * f->em;
    int here = order_place(order, h->memory->step);
    for (int i = 0; i < order_all(order); i++) {
        Step step = order_at(order, i);
        if (!order->kept[step]) continue;
        int minutes = step == STEP_BEFORE ? 1 : order->minutes[step];
        float wide = f->area.w * (float)minutes / sum;
        int place = order_place(order, step);
        Color color = place < here ? color_mix(f->theme->accent, f->theme->paper, 0.45f)
                    : place == here ? f->theme->accent
                                    : f->theme->trough;
        shape_rect(f->list, (Rect){x, y, wide - gap, high}, color);
        x += wide;
    }
}

static const char *step_called(Hall *h) {
    const char *step = step_name(h->memory->step);
    return word(h->f, frame_say(h->f, "debrief.%s.name", step));
}

static const char *placed(Hall *h, const char *name) {
    const Order *order = &h->memory->order;
    Step step = h->memory->step;
    Frame *f = h->f;
    if (step == STEP_BEFORE) return name;
    const char *place = digits(f, order_place(order, step));
    const char *count = digits(f, order_count(order) - 1);
    return phrase(f, "debrief.step", "k", place, "n", count, "name", name, NULL);
}

// Whose game it is about, where there are several; of all that as much as has room.
static const char *title(Hall *h, float room) {
    Frame *f = h->f;
    bool one = h->world->group_count > 1 && hall_is_of_one(h->memory->step);
    const char *name = step_called(h), *full = placed(h, name);
    const char *whose = one ? frame_say(f, "  \xC2\xB7  %s", h->group->name) : "";
    const char *texts[] = {frame_say(f, "%s%s", full, whose),
                           frame_say(f, "%s%s", name, whose), full};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (frame_width(f, style_bold(f), texts[i]) <= room) return texts[i];
    }
    return name;
}

// The name leads to all steps by the mouse alone: keys have S and the menu, and Tab
// does not stop here on its way to the page.
static void touched(Hall *h, Rect name) {
    const Input *input = h->f->input;
    if (input->pressed && rect_contains(name, input->x, input->y)) {
        open_cover(h->f, UI_STEPS);
    }
}

Page head_draw(Hall *h) {
    Frame *f = h->f;
    Page page = page_open(f);
    float line = frame_line_height(f, TYPE_BODY), high = line + 0.8f * f->em;
    float y = page.body.y, bar = 0.22f * f->em, pad = f->em;
    shape_rect(f->list, (Rect){0, y, f->area.w, high}, f->theme->paper_raised);
    shape_rect(f->list, (Rect){0, y + high, f->area.w, bar}, f->theme->paper_raised);
    progress(h, y + high, bar);
    float right = timer(h, menu(h, y, high), y, high);
    Style style = style_bold(f);
    style.color = f->theme->accent;
    const char *text = title(h, right - 1.5f * pad);
    frame_line(f, style, text, pad, y + (high - line) / 2, right - 1.5f * pad);
    float wide = fminf(frame_width(f, style, text) + 2 * pad, right);
    touched(h, (Rect){0, y, wide, high});
    h->body = page.body;
    h->body.y += high + bar;
    h->body.h -= high + bar;
    return page;
}

// ---- the foot

static const char *next_label(Hall *h, int parts) {
    Frame *f = h->f;
    Step next = order_next(&h->memory->order, h->memory->step, 1);
    if (h->memory->part + 1 < parts) return word(f, "ui.next");
    if (next == h->memory->step) return word(f, "debrief.done");
    return word(f, frame_say(f, "debrief.%s.name", step_name(next)));
}

// How far the step is uncovered, in the middle of the foot.
static void uncovered(Hall *h, Page page, int parts, const char *label) {
    Frame *f = h->f;
    Style style = style_small(f);
    style.align = ALIGN_CENTER;
    const char *text = frame_say(f, "%d / %d", h->memory->part + 1, parts);
    float wide = frame_width(f, style, text) + f->em;
    float right = button_width(f, label) + 2 * f->em;
    float left = button_width(f, word(f, "ui.back")) + 2 * f->em;
    if (parts < 2 || page.foot.w - right - left < wide) return;
    float y = page.foot.y + 0.5f * f->em
            + (button_height(f) - frame_line_height(f, TYPE_SMALL)) / 2;
    if (h->bleeds) {
        Rect plate = {left + (page.foot.w - right - left - wide) / 2, y, wide,
                      frame_line_height(f, TYPE_SMALL)};
        shape_round_rect(f->list, plate, 0.35f * f->em, f->theme->paper_raised);
    }
    frame_line(f, style, text, left, y, page.foot.w - right - left);
}

int foot_draw(Hall *h, Page page, int parts) {
    Frame *f = h->f;
    const Order *order = &h->memory->order;
    Step step = h->memory->step;
    const char *label = next_label(h, parts);
    bool last = h->memory->part + 1 >= parts && order_next(order, step, 1) == step;
    bool first = h->memory->part == 0 && order_next(order, step, -1) == step;
    bool key = f->press.key == KEY_PAGE_DOWN;
    uncovered(h, page, parts, label);
    spot_first(f, SPOT_NEXT);
    bool left = h->listed && frame_key(f, KEY_PAGE_DOWN);
    if (page_next(f, page, label) || left) {
        if (last && !key) h->command.wish = DEBRIEF_LEAVE; // a clicker stays
        return last ? 0 : 1;
    }
    if (first) return 0;
    return page_back(f, page, word(f, "ui.back")) ? -1 : 0;
}
