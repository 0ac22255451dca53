#include "ui/frame/typing.h"

#include "ui/frame/widget.h"
#include "ui/shape.h"

#include <string.h>

static bool is_inside_character(char byte) {
    return ((unsigned char)byte & 0xC0) == 0x80;
}

static void erase_last(char *text) {
    size_t length = strlen(text);
    while (length > 0 && is_inside_character(text[length - 1])) length--;
    if (length > 0) text[length - 1] = '\0';
}

void typing_take(Frame *f, char *text, size_t size) {
    size_t used = strlen(text), more = strlen(f->input->text);
    if (used + more < size) memcpy(text + used, f->input->text, more + 1);
    if (frame_key(f, KEY_BACKSPACE)) erase_last(text);
    bool letter = f->press.key == KEY_CHARACTER || f->press.key == KEY_SPACE;
    if (letter) f->press = (Press){KEY_NONE, 0};
}

static const char *end_of(const Frame *f, const char *text, float width) {
    while (text[0] && frame_width(f, style_body(f), text) > width) {
        do text++;
        while (is_inside_character(text[0]));
    }
    return text;
}

float typing_draw(Frame *f, int id, const char *text, const char *hint, float x,
                  float y, float w) {
    float line = frame_line_height(f, TYPE_BODY), pad = 0.45f * f->em;
    float inner = w - 2 * pad - 4, corner = 0.3f * f->em;
    Rect rect = {x, y, w, line + 2 * pad};
    bool has = spot_has_focus(f, id);
    Style style = style_body(f);
    if (!text[0]) style.color = f->theme->ink_soft;
    spot(f, id, rect);
    shape_round_rect(f->list, rect, corner, f->theme->paper_raised);
    shape_round_frame(f->list, rect, corner, 2, f->theme->ink_soft);
    const char *shown = text[0] ? end_of(f, text, inner) : has ? "" : hint;
    float wide = frame_line(f, style, shown, x + pad, y + pad, inner + 4);
    Rect caret = {x + pad + wide + 1, y + pad, 2, line};
    if (has) shape_rect(f->list, caret, f->theme->ink);
    spot_ring(f, id, rect, corner);
    return rect.h;
}
