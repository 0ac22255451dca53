#include "ui/frame/typing.h"

#include "ui/frame/edit.h"
#include "ui/frame/widget.h"
#include "ui/shape.h"

#include <limits.h>

void typing_take(Frame *f, char *text, size_t size) {
    int end = INT_MAX;
    edit_insert(text, size, &end, f->input->text);
    if (frame_key(f, KEY_BACKSPACE)) edit_key(text, &end, KEY_BACKSPACE);
    bool letter = f->press.key == KEY_CHARACTER || f->press.key == KEY_SPACE;
    if (letter) f->press = (Press){KEY_NONE, 0};
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
    edit_draw(f, style, text[0] || has ? text : hint, has ? INT_MAX : -1, x + pad,
              y + pad, inner);
    spot_ring(f, id, rect, corner);
    return rect.h;
}
