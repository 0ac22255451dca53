// Votes by show of hands. Their number is hidden while they are counted, so that
// nobody is pulled along by what others do.
#include "ui/screen/screens.h"

#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/cover.h"
#include "ui/screen/room.h"
#include "ui/shape.h"

#include <math.h>

enum { HANDS_MAX = 999 };

static void set(Frame *f, int option, int hands) {
    UiRoom *room = room_now(f);
    if (hands < 0 || hands > HANDS_MAX) return;
    room->hands[option] = hands;
    room->counted = true;
    f->again = true;
}

// Digits are typed, Backspace takes one off, "-" is one hand fewer.
static void type(Frame *f, int option) {
    int hands = room_now(f)->hands[option];
    char c = f->press.key == KEY_CHARACTER ? f->press.character : '\0';
    bool digit = c >= '0' && c <= '9';
    if (!digit && c != '-' && c != '+' && f->press.key != KEY_BACKSPACE) return;
    if (digit) set(f, option, hands * 10 + (c - '0'));
    if (c == '-') set(f, option, hands - 1);
    if (c == '+') set(f, option, hands + 1);
    if (f->press.key == KEY_BACKSPACE) set(f, option, hands / 10);
    room_now(f)->typed = option + 1;
    f->press = (Press){KEY_NONE, 0};
}

// Enter behind a number that was typed leads on to the next one, as when hands are
// counted in the debrief; it is no hand more.
static void chosen(Frame *f, int option) {
    UiRoom *room = room_now(f);
    bool last = option + 1 == game_prompt(f->game)->option_count;
    if (room->typed != option + 1 || f->input->released) {
        set(f, option, room->hands[option] + 1);
        return;
    }
    room->typed = 0;
    f->ui->focus.at = last ? SPOT_SHOW : SPOT_HANDS + option + 1;
    f->ui->focus.keys = true;
    f->again = true;
}

static int most_hands(Frame *f) {
    int most = 1;
    for (int i = 0; i < game_prompt(f->game)->option_count; i++) {
        int hands = room_now(f)->hands[i];
        if (hands > most) most = hands;
    }
    return most;
}

static void count(Frame *f, int option, Rect box) {
    const UiRoom *room = room_now(f);
    int hands = room->hands[option];
    float line = frame_line_height(f, TYPE_BODY), y = box.y + (box.h - line) / 2;
    Style number = style_bold(f);
    number.align = ALIGN_CENTER;
    if (room->shown) {
        frame_text(f, number, digits(f, hands), box.x, y, box.w);
    } else if (hands > 0) {
        icon_draw(f->list, ICON_YES, box.x + (box.w - line) / 2, y, line,
                  f->theme->accent);
    }
}

static void bar(Frame *f, int option, float x, float y, float w) {
    const UiRoom *room = room_now(f);
    float share = (float)room->hands[option] / (float)most_hands(f);
    if (!room->shown || room->hands[option] == 0) return;
    shape_round_rect(f->list, (Rect){x, y, w * share, 0.35f * f->em}, 0.15f * f->em,
                     f->theme->accent);
}

static float option_row(Frame *f, int option, float x, float y, float w) {
    const char *text = game_prompt(f->game)->options[option].text;
    float pad = 0.5f * f->em, size = button_height(f), box = 3 * f->em;
    float inner = w - size - box - 4 * pad - 1.6f * f->em;
    float high = frame_height(f, style_body(f), text, inner) + 2 * pad + 0.45f * f->em;
    Rect rect = {x, y, w - size - pad, fmaxf(high, size)};
    if (card_choice(f, SPOT_HANDS + option, rect, true)) chosen(f, option);
    if (spot_has_focus(f, SPOT_HANDS + option)) type(f, option);
    float left = x + pad + 1.6f * f->em;
    frame_line(f, style_bold(f), digits(f, option + 1), x + pad, y + pad, 1.6f * f->em);
    frame_text(f, style_body(f), text, left, y + pad, inner);
    bar(f, option, left, y + rect.h - 0.65f * f->em, inner);
    count(f, option, (Rect){x + rect.w - box - pad, y, box, rect.h});
    Rect fewer = {x + w - size, y + (rect.h - size) / 2, size, size};
    if (button(f, SPOT_FEWER + option, fewer, "\xE2\x88\x92", BUTTON_PLAIN)) {
        set(f, option, room_now(f)->hands[option] - 1);
    }
    return rect.h + 0.6f * f->em;
}

static float buttons(Frame *f, float x, float y) {
    UiRoom *room = room_now(f);
    const char *show = word(f, room->shown ? "ui.hands.hide" : "ui.hands.show");
    const char *on = word(f, "ui.next");
    float high = button_height(f), first = button_width(f, show);
    ButtonKind kind = room->shown ? BUTTON_PLAIN : BUTTON_MAIN;
    if (button(f, SPOT_SHOW, (Rect){x, y, first, high}, show, kind)) {
        room->shown = !room->shown;
        f->again = true;
    }
    Rect rect = {x + first + 0.6f * f->em, y, button_width(f, on), high};
    if (button(f, SPOT_NEXT, rect, on, room->shown ? BUTTON_MAIN : BUTTON_PLAIN)) {
        close_cover(f);
    }
    return high;
}

void cover_hands(Frame *f) {
    if (!room_can_vote(f)) {
        close_cover(f);
        return;
    }
    Rect in = cover_sheet(f, word(f, "ui.hands"));
    Rect view = scroll_begin(f, UI_SCROLL_COVER, in);
    float edge = 0.3f * f->em, x = view.x + edge, w = view.w - 2 * edge,
          y = view.y + edge;
    y += frame_text(f, style_small(f), word(f, "ui.hands.how"), x, y, w) + 0.6f * f->em;
    for (int i = 0; i < game_prompt(f->game)->option_count; i++) {
        y += option_row(f, i, x, y, w);
    }
    y += buttons(f, x, y + 0.2f * f->em) + 0.2f * f->em;
    scroll_end(f, y - view.y + edge);
    spot_first(f, SPOT_HANDS);
}
