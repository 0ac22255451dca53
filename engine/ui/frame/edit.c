#include "ui/frame/edit.h"

#include "ui/shape.h"

#include <string.h>

static bool is_inside_character(char byte) {
    return ((unsigned char)byte & 0xC0) == 0x80;
}

static int length_of(const char *text) {
    return (int)strlen(text);
}

static int in_text(const char *text, int caret) {
    int length = length_of(text);
    return caret < 0 || caret > length ? length : caret;
}

static int before(const char *text, int at) {
    if (at > 0) at--;
    while (at > 0 && is_inside_character(text[at])) at--;
    return at;
}

static int after(const char *text, int at) {
    if (text[at]) at++;
    while (is_inside_character(text[at])) at++;
    return at;
}

static void erase(char *text, int from, int to) {
    memmove(text + from, text + to, strlen(text + to) + 1);
}

void edit_insert(char *text, size_t size, int *caret, const char *more) {
    size_t used = strlen(text), length = strlen(more);
    *caret = in_text(text, *caret);
    if (used + length >= size) return;
    char *at = text + *caret;
    memmove(at + length, at, strlen(at) + 1);
    memcpy(at, more, length);
    *caret += (int)length;
}

bool edit_key(char *text, int *caret, Key key) {
    int at = in_text(text, *caret), back = before(text, at);
    switch (key) {
    case KEY_LEFT: at = back; break;
    case KEY_RIGHT: at = after(text, at); break;
    case KEY_HOME: at = 0; break;
    case KEY_END: at = length_of(text); break;
    case KEY_BACKSPACE:
        erase(text, back, at);
        at = back;
        break;
    case KEY_DELETE: erase(text, at, after(text, at)); break;
    default: return false;
    }
    *caret = at;
    return true;
}

static float width_until(Frame *f, Style style, const char *text, int from, int to) {
    return frame_width(f, style, frame_say(f, "%.*s", to - from, text + from));
}

void edit_draw(Frame *f, Style style, const char *text, int caret, float x, float y,
               float w) {
    int at = in_text(text, caret), from = 0;
    while (from < at && width_until(f, style, text, from, at) > w) {
        from = after(text, from);
    }
    frame_line(f, style, text + from, x, y, w + 1);
    if (caret < 0) return;
    float left = x + width_until(f, style, text, from, at);
    shape_rect(f->list, (Rect){left + 1, y, 2, frame_line_height(f, style.size)},
               f->theme->ink);
}
