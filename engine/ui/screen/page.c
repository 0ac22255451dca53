#include "ui/screen/page.h"

#include "ui/frame/phrase.h"
#include "ui/screen/board.h"
#include "ui/shape.h"

#include <math.h>

bool page_is_wide(const Frame *f) {
    return f->area.w >= 46 * f->em;
}

bool page_is_low(const Frame *f) {
    return f->area.h < 25 * f->em;
}

// What went wrong, under the head; returns its height.
static float trouble(Frame *f, float top) {
    if (!f->world->trouble || f->ui->page == UI_SHELF) return 0;
    float pad = 0.5f * f->em, w = f->area.w - 4 * pad;
    Style style = style_bold(f);
    style.color = f->theme->paper_raised;
    float high = frame_height(f, style, f->world->trouble, w) + 2 * pad;
    shape_rect(f->list, (Rect){0, top, f->area.w, high},
               f->world->well ? f->theme->good : f->theme->bad);
    frame_text(f, style, f->world->trouble, 2 * pad, top + pad, w);
    return high;
}

Page page_open(Frame *f) {
    float top = f->game && f->ui->page == UI_PLAY ? board_draw(f) : 0;
    top += trouble(f, top);
    float high = button_height(f) + 1.1f * f->em, w = f->area.w;
    Page page;
    page.foot = (Rect){0, f->area.h - high, w, high};
    page.body = (Rect){0, top, w, fmaxf(0, page.foot.y - top)};
    return page;
}

// A press that turns to the next page or the one before: PageDown reads on first.
static bool turned(Frame *f, Key key, float views) {
    if (f->press.key != key) return false;
    if (scroll_page(f, UI_SCROLL_MAIN, views)) {
        f->press = (Press){KEY_NONE, 0};
        return false;
    }
    return frame_key(f, key);
}

// What the other button of the foot, where it was drawn before, leaves of the width.
static float room_beside(const Frame *f, Page page, bool right) {
    const Spot *other = focus_spot(&f->ui->focus, right ? SPOT_BACK : SPOT_NEXT);
    if (!other || other->group != 0 || other->rect.y < page.foot.y) return page.foot.w;
    float end = page.foot.x + page.foot.w;
    return right ? end - other->rect.x - other->rect.w : other->rect.x - page.foot.x;
}

static Rect foot_button(const Frame *f, Page page, const char *label, bool right) {
    float pad = 0.8f * f->em;
    float most = fminf(page.foot.w * (right ? 0.74f : 0.42f) - 0.5f * pad,
                       room_beside(f, page, right) - pad);
    float w = fminf(button_width(f, label), most - pad);
    float x = right ? page.foot.x + page.foot.w - pad - w : page.foot.x + pad;
    return (Rect){x, page.foot.y + 0.5f * f->em, w, button_height(f)};
}

bool page_next(Frame *f, Page page, const char *label) {
    bool next = turned(f, KEY_PAGE_DOWN, 1);
    Rect rect = foot_button(f, page, label, true);
    return button(f, SPOT_NEXT, rect, label, BUTTON_MAIN) || next;
}

bool page_back(Frame *f, Page page, const char *label) {
    bool back = turned(f, KEY_PAGE_UP, -1);
    Rect rect = foot_button(f, page, label, false);
    return button(f, SPOT_BACK, rect, label, BUTTON_PLAIN) || back;
}

void page_hint(Frame *f, Page page, const char *text, const char *next) {
    float pad = page_is_wide(f) && page.foot.x > 0 ? 1.7f * f->em : f->em;
    float button = next[0] ? foot_button(f, page, next, true).w + f->em : 0;
    float room = page.foot.w - button - 2 * pad;
    float high = frame_line_height(f, TYPE_SMALL);
    float y = page.foot.y + 0.5f * f->em + (button_height(f) - high) / 2;
    if (frame_width(f, style_small(f), text) > room) return; // the help has it too
    frame_line(f, style_small(f), text, page.foot.x + pad, y, room);
}

void page_seen(Frame *f, Page page, int lines) {
    const char *next = word(f, "ui.next");
    page_hint(f, page, word(f, "ui.hint.why"), next);
    spot_first(f, SPOT_NEXT);
    if (!page_next(f, page, next)) return;
    f->ui->turns_seen = game_turn_count(f->game);
    f->ui->lines_seen = lines;
    f->again = true;
}
