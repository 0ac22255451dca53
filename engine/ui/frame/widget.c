#include "ui/frame/widget.h"

#include "ui/frame/phrase.h"
#include "ui/shape.h"

#include <math.h>

Style style_small(const Frame *f) {
    return (Style){TYPE_SMALL, false, f->theme->ink_soft, ALIGN_LEFT};
}

Style style_body(const Frame *f) {
    return (Style){TYPE_BODY, false, f->theme->ink, ALIGN_LEFT};
}

Style style_bold(const Frame *f) {
    return (Style){TYPE_BODY, true, f->theme->ink, ALIGN_LEFT};
}

Style style_large(const Frame *f) {
    return (Style){TYPE_LARGE, false, f->theme->ink, ALIGN_LEFT};
}

Style style_title(const Frame *f) {
    return (Style){TYPE_TITLE, true, f->theme->ink, ALIGN_LEFT};
}

static float corner(const Frame *f) {
    return 0.4f * f->em;
}

void card(Frame *f, Rect rect) {
    Rect below = {rect.x, rect.y + 0.1f * f->em, rect.w, rect.h};
    shape_shadow(f->list, below, corner(f), 0.25f * f->em, f->theme->shadow);
    shape_round_rect(f->list, rect, corner(f), f->theme->paper_raised);
    if (f->ui->settings.contrast) {
        shape_round_frame(f->list, rect, corner(f), 2, f->theme->rule);
    }
}

bool card_choice(Frame *f, int id, Rect rect, bool open) {
    return card_choice_around(f, id, rect, 0, open);
}

bool card_choice_around(Frame *f, int id, Rect rect, float around, bool open) {
    bool hit = spot(f, id, rect_inset(rect, -around));
    if (open) {
        card(f, rect);
    } else {
        shape_round_rect(f->list, rect, corner(f), f->theme->paper);
        shape_round_frame(f->list, rect, corner(f), 1.5f, f->theme->rule);
    }
    spot_ring(f, id, rect, corner(f));
    return hit;
}

void card_chosen(Frame *f, int id, Rect rect) {
    float wide = fmaxf(2.5f, 0.12f * f->em);
    shape_round_rect(f->list, rect, corner(f), f->theme->paper_chosen);
    shape_round_frame(f->list, rect, corner(f), wide, f->theme->accent);
    spot_ring(f, id, rect, corner(f));
}

float button_height(const Frame *f) {
    return frame_line_height(f, TYPE_BODY) + 0.9f * f->em;
}

float button_width(const Frame *f, const char *label) {
    return frame_width(f, style_bold(f), label) + 2.2f * f->em;
}

bool button(Frame *f, int id, Rect rect, const char *label, ButtonKind kind) {
    const Theme *theme = f->theme;
    bool hit = spot(f, id, rect);
    Style style = style_bold(f);
    style.align = ALIGN_CENTER;
    if (kind == BUTTON_MAIN) {
        Color fill = spot_is_held(f, id) ? theme->ink : theme->accent;
        shape_round_rect(f->list, rect, corner(f), fill);
        style.color = theme->accent_ink;
    } else {
        shape_round_rect(f->list, rect, corner(f), theme->paper_raised);
        shape_round_frame(f->list, rect, corner(f), 2,
                          kind == BUTTON_OFF ? theme->rule : theme->accent);
        style.color = kind == BUTTON_OFF ? theme->ink_soft : theme->accent;
    }
    float high = frame_line_height(f, TYPE_BODY);
    frame_line(f, style, label, rect.x + 0.3f * f->em, rect.y + (rect.h - high) / 2,
               rect.w - 0.6f * f->em);
    spot_ring(f, id, rect, corner(f));
    return hit;
}

float key_badge(Frame *f, float x, float y, const char *key, bool strong) {
    const Theme *theme = f->theme;
    float high = frame_line_height(f, TYPE_BODY);
    Style style = style_bold(f);
    style.align = ALIGN_CENTER;
    style.color = strong ? theme->accent_ink : theme->ink_soft;
    float wide = fmaxf(high * 1.1f, frame_width(f, style, key) + 0.6f * f->em);
    Rect rect = {x, y, wide, high * 1.1f};
    shape_round_rect(f->list, rect, 0.25f * f->em,
                     strong ? theme->accent : theme->trough);
    frame_line(f, style, key, x, y + 0.05f * high, wide);
    return wide;
}

float hour_blocks(Frame *f, float x, float y, float size, int hours, int spent,
                  float width) {
    float gap = 0.22f * size;
    float step = fminf(size + gap, width / fmaxf(1, (float)hours));
    for (int i = 0; i < hours; i++) {
        Rect block = {x + step * (float)i, y, fmaxf(3, step - gap), size};
        float round = 0.18f * size;
        shape_round_rect(f->list, block, round,
                         i < spent ? f->theme->accent : f->theme->trough);
        if (i >= spent)
            shape_round_frame(f->list, block, round, 1.5f, f->theme->ink_soft);
    }
    return step * (float)hours;
}

float hour_tag(Frame *f, float x, float y, int hours, Color color) {
    Style style = style_small(f);
    style.color = color;
    float size = 0.8f * f->em;
    const char *text = phrase_number(f, "ui.hours.short", "n", hours);
    float high = frame_line_height(f, TYPE_SMALL);
    icon_draw(f->list, ICON_HOUR, x, y + (high - size) / 2, size, color);
    return size + 0.3f * f->em
         + frame_line(f, style, text, x + size + 0.3f * f->em, y, INFINITY);
}

static void stripes(Frame *f, Rect bar, Color color) {
    float step = 0.4f * f->em, wide = 0.25f * f->em;
    int count = (int)ceilf(bar.w / step);
    for (int i = 0; i < count; i++) {
        float x = step * (float)i;
        Rect stripe = {bar.x + x, bar.y, fminf(wide, bar.w - x), bar.h};
        shape_rect(f->list, stripe, color);
    }
}

void amount_bar(Frame *f, Rect rect, double points, double most, bool good) {
    float middle = rect.x + rect.w / 2;
    float reach = (float)(points / fmax(most, 0.001)) * (rect.w / 2 - 2);
    Rect bar = {reach < 0 ? middle + reach : middle, rect.y, fabsf(reach), rect.h};
    Rect line = {middle - 1, rect.y - 0.15f * rect.h, 2, rect.h * 1.3f};
    if (bar.w >= 1 && good) shape_rect(f->list, bar, f->theme->good);
    if (bar.w >= 1 && !good) stripes(f, bar, f->theme->bad);
    shape_rect(f->list, line, f->theme->ink_soft);
}

void portrait(Frame *f, Rect square, const Look *look, Mood mood, bool dim) {
    float x = square.x + square.w / 2, y = square.y + square.h / 2;
    shape_round_rect(f->list, square, 0.3f * f->em, f->theme->sky_top);
    if (!dim) {
        Rect inside = {square.x, square.y + 0.08f * square.h, square.w,
                       0.92f * square.h};
        figure_bust(f->list, look, mood, inside);
        return;
    }
    float size = 0.6f * square.w;
    icon_draw(f->list, ICON_PERSON, x - size / 2, y - size / 2, size, f->theme->paper);
}

float heading(Frame *f, const char *text, float x, float y, float width) {
    Style style = style_bold(f);
    style.color = f->theme->accent;
    return frame_text(f, style, text, x, y, width) + 0.3f * f->em;
}

float tip(Frame *f, const char *text, float x, float y, float width) {
    float pad = 0.6f * f->em, bar = 0.25f * f->em, inner = width - 2 * pad - bar;
    float high = frame_height(f, style_small(f), text, inner) + pad;
    Style style = style_small(f);
    style.color = f->theme->ink;
    Color back = color_mix(f->theme->paper, f->theme->sky_top, 0.35f);
    shape_round_rect(f->list, (Rect){x, y, width, high}, 0.25f * f->em, back);
    shape_round_rect(f->list, (Rect){x, y, bar, high}, bar / 2, f->theme->accent);
    frame_text(f, style, text, x + bar + pad, y + pad / 2, inner);
    return high + 0.7f * f->em;
}
