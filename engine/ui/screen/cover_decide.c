// Before a choice counts: what will it do, and why this one?
#include "ui/screen/screens.h"

#include "ui/frame/phrase.h"
#include "ui/frame/typing.h"
#include "ui/frame/widget.h"
#include "ui/screen/board.h"
#include "ui/screen/cover.h"
#include "ui/screen/room.h"
#include "ui/shape.h"

#include <math.h>

// Nothing, up, down, and nothing again.
static void turn(Frame *f, int meter) {
    signed char *said = &room_now(f)->answer.predicted[meter];
    *said = *said == 0 ? 1 : *said > 0 ? -1 : 0;
    f->again = true;
}

static void arrow(Frame *f, Icon icon, float x, float y, float size, bool said) {
    float pad = 0.22f * size;
    if (said)
        shape_round_rect(f->list, (Rect){x, y, size, size}, pad, f->theme->accent);
    icon_draw(f->list, icon, x + pad, y + pad, size - 2 * pad,
              said ? f->theme->accent_ink : f->theme->ink_soft);
}

static float meter_row(Frame *f, int meter, float x, float y, float w) {
    Variable variable = board_meters[meter];
    int said = room_now(f)->answer.predicted[meter];
    float pad = 0.4f * f->em, line = frame_line_height(f, TYPE_BODY);
    float size = line + 0.5f * f->em, high = size + pad, sign = 1.05f * f->em;
    Rect rect = {x, y, w, high};
    if (card_choice(f, SPOT_PREDICT + meter, rect, true)) turn(f, meter);
    if (frame_letter(f, (char)('1' + meter))) turn(f, meter);
    float at = x + pad, text = y + (high - line) / 2,
          right = x + w - 2 * size - 2 * pad;
    icon_draw(f->list, icon_of(variable), at, y + (high - sign) / 2, sign,
              f->theme->meter[variable]);
    at += sign + 0.5f * f->em;
    frame_line(f, style_body(f), phrase_meter(f, variable), at, text, right - at);
    arrow(f, ICON_DOWN, right, y + pad / 2, size, said < 0);
    arrow(f, ICON_UP, right + size + pad, y + pad / 2, size, said > 0);
    return high + 0.4f * f->em;
}

static float meters(Frame *f, float x, float y, float w) {
    bool two = w >= 30 * f->em;
    float gap = 0.6f * f->em, column = two ? (w - gap) / 2 : w, high = 0;
    for (int i = 0; i < UI_METERS; i++) {
        float at = two && i % 2 ? x + column + gap : x;
        float row = meter_row(f, i, at, y + high, column);
        if (!two || i % 2) high += row;
    }
    return high;
}

static float reason(Frame *f, float x, float y, float w) {
    char *why = room_now(f)->answer.why;
    if (spot_has_focus(f, SPOT_REASON)) typing_take(f, why, ANSWER_WHY_SIZE);
    bool entered = f->activated == SPOT_REASON && !f->input->text[0]
                && !f->input->pressed && !f->input->released;
    if (entered) {
        f->ui->focus.at = SPOT_NEXT;
        f->again = true;
    }
    return typing_draw(f, SPOT_REASON, why, word(f, "ui.decide.why.hint"), x, y, w);
}

static float chosen(Frame *f, float x, float y, float w) {
    const Prompt *prompt = game_prompt(f->game);
    const char *text = prompt->options[room_now(f)->answer.option].text;
    return frame_text(f, style_bold(f), text, x, y, w);
}

static float buttons(Frame *f, float x, float y) {
    const char *counts = word(f, "ui.decide.counts"), *back = word(f, "ui.decide.back");
    float high = button_height(f), first = button_width(f, counts);
    Rect rect = {x, y, first, high};
    if (button(f, SPOT_NEXT, rect, counts, BUTTON_MAIN)) {
        close_cover(f);
        room_decide(f);
    }
    rect = (Rect){x + first + 0.6f * f->em, y, button_width(f, back), high};
    if (button(f, SPOT_BACK, rect, back, BUTTON_PLAIN)) close_cover(f);
    return high;
}

void cover_decide(Frame *f) {
    if (!room_can_vote(f)) { // the game went on without it
        close_cover(f);
        return;
    }
    Rect in = cover_sheet(f, word(f, "ui.decide"));
    Rect view = scroll_begin(f, UI_SCROLL_COVER, in);
    float edge = 0.3f * f->em, x = view.x + edge, w = view.w - 2 * edge,
          y = view.y + edge;
    y += chosen(f, x, y, w) + 0.7f * f->em;
    y += heading(f, word(f, "ui.decide.predict"), x, y, w);
    y += meters(f, x, y, w) + 0.4f * f->em;
    y += heading(f, word(f, "ui.decide.why"), x, y, w);
    y += reason(f, x, y, w) + 0.9f * f->em;
    y += buttons(f, x, y);
    scroll_end(f, y - view.y + edge);
    spot_first(f, SPOT_PREDICT);
}
