#include "ui/frame/frame.h"

#include "ui/shape.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

// Longer than the time between the presses of somebody who only reads on.
static const double settle_seconds = 0.6;

Font frame_font(const Frame *f, Style style) {
    const UiSettings *settings = &f->ui->settings;
    int pixels = type_pixels(style.size, f->input->height, settings->text_size,
                             settings->projector);
    return (Font){pixels, style.bold, style.color};
}

float frame_line_height(const Frame *f, TypeSize size) {
    Font font = frame_font(f, (Style){.size = size});
    return f->type->line(f->type->data, font.pixels);
}

// A copy that lives as long as the frame; "" when memory is out.
static const char *kept(const Frame *f, const char *text, size_t length) {
    const char *copy = arena_text(&f->list->arena, text, length);
    return copy ? copy : "";
}

// The first paragraph of a text, up to its newline; in *next where the one after it
// starts.
static const char *paragraph(const Frame *f, const char *text, const char **next) {
    size_t length = strcspn(text, "\n");
    *next = text[length] ? text + length + 1 : text + length;
    return text[length] ? kept(f, text, length) : text;
}

// Walks through the paragraphs, half a line apart; draws them where asked.
static float walk(Frame *draw, const Frame *f, Style style, const char *text, Rect at) {
    Font font = frame_font(f, style);
    float y = at.y, between = 0.5f * frame_line_height(f, style.size);
    while (*text) {
        const char *piece = paragraph(f, text, &text);
        float high = paragraph_height(f->type, piece, font, at.w);
        Rect area = {at.x, y, at.w, high + 1};
        if (draw) {
            paragraph_draw(draw->list, f->type, piece, font, style.align, area);
        }
        y += high + (*text ? between : 0);
    }
    return y - at.y;
}

float frame_text(Frame *f, Style style, const char *text, float x, float y,
                 float width) {
    return walk(f, f, style, text, (Rect){x, y, width, 0});
}

float frame_height(const Frame *f, Style style, const char *text, float width) {
    return walk(NULL, f, style, text, (Rect){0, 0, width, 0});
}

float frame_line(Frame *f, Style style, const char *text, float x, float y,
                 float width) {
    Font font = frame_font(f, style);
    return line_draw(f->list, f->type, text, font, style.align, x, y, width);
}

float frame_width(const Frame *f, Style style, const char *text) {
    return text_width(f->type, text, frame_font(f, style));
}

const char *frame_say(Frame *f, const char *format, ...) {
    va_list values, again;
    va_start(values, format);
    va_copy(again, values);
    int length = vsnprintf(NULL, 0, format, values);
    size_t size = length < 0 ? 0 : (size_t)length + 1;
    char *text = size > 0 ? arena_alloc(&f->list->arena, size) : NULL;
    if (text) vsnprintf(text, size, format, again);
    va_end(again);
    va_end(values);
    return text ? text : "";
}

bool frame_key(Frame *f, Key key) {
    if (f->press.key != key) return false;
    f->press = (Press){KEY_NONE, 0};
    return true;
}

bool frame_letter(Frame *f, char letter) {
    bool same = f->press.key == KEY_CHARACTER && f->press.character == letter;
    if (same) f->press = (Press){KEY_NONE, 0};
    return same;
}

static Rect overlap(Rect a, Rect b) {
    float left = fmaxf(a.x, b.x), top = fmaxf(a.y, b.y);
    float right = fminf(a.x + a.w, b.x + b.w), low = fminf(a.y + a.h, b.y + b.h);
    return (Rect){left, top, fmaxf(0, right - left), fmaxf(0, low - top)};
}

// What the pointer does to a spot: passing over it gives it the focus, a press
// holds it, letting go over the same spot activates it.
static void by_pointer(Frame *f, int id, Rect rect) {
    Focus *focus = &f->ui->focus;
    const Input *input = f->input;
    Rect seen = f->group != UI_SCROLL_NONE ? overlap(rect, f->view) : rect;
    if (!rect_contains(seen, input->x, input->y)) return;
    if (input->moved || input->pressed) {
        focus->at = id;
        focus->keys = false; // what is under the pointer stays there
    }
    if (input->pressed) focus->held = id;
    if (input->released && focus->held == id) f->activated = id;
}

bool spot(Frame *f, int id, Rect rect) {
    focus_add(&f->ui->focus, (Spot){id, rect, (int)f->group});
    by_pointer(f, id, rect);
    return f->activated == id;
}

bool spot_has_focus(const Frame *f, int id) {
    return f->ui->focus.at == id;
}

bool spot_is_held(const Frame *f, int id) {
    return f->ui->focus.held == id && f->input->down;
}

void spot_ring(Frame *f, int id, Rect rect, float radius) {
    if (!spot_has_focus(f, id)) return;
    float wide = fmaxf(3, 0.15f * f->em);
    Rect around = rect_inset(rect, -0.6f * wide);
    Rect inner = rect_inset(rect, 0.6f * wide);
    shape_round_frame(f->list, around, radius + wide, wide, f->theme->focus);
    shape_round_frame(f->list, inner, fmaxf(1, radius - wide), wide / 2,
                      f->theme->paper);
}

void spot_first(Frame *f, int id) {
    f->first = id;
}

float frame_motion(Frame *f, double from, double seconds) {
    double begin = f->ui->since + from, end = begin + seconds;
    if (f->ui->settings.still || f->ui->now >= end) return 1;
    if (f->ui->moving < end) f->ui->moving = end;
    if (f->ui->now <= begin) return 0;
    float t = (float)((f->ui->now - begin) / seconds);
    return t * t * (3 - 2 * t);
}

bool frame_is_settled(const Frame *f) {
    return f->ui->now - f->ui->since >= settle_seconds;
}
