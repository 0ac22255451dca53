// Where on a page the pictures of picture.h lie.
#include "ui/screen/picture.h"

#include <math.h>

bool picture_has_place(const Frame *f) {
    return f->area.w >= 30 * f->em;
}

// How much of the frame's width it takes: what is read goes first.
static float width_beside(const Frame *f) {
    if (!picture_has_place(f)) return 0;
    return floorf(fminf(0.36f * f->area.w, f->area.w - 21 * f->em));
}

Rect picture_beside(Frame *f, Page *page, int who) {
    float left = width_beside(f), pad = 1.4f * f->em;
    Rect picture = {0, page->body.y, left, f->area.h - page->body.y};
    if (left > 0 && who != UI_NOBODY) picture_person(f, picture, who);
    if (left > 0 && who == UI_NOBODY) picture_team(f, picture, f->ui->picking < 0);
    if (!page_is_wide(f)) pad = 0.8f * f->em;
    page->foot.x += left;
    page->foot.w -= left;
    return (Rect){left + pad, page->body.y + 0.6f * f->em,
                  f->area.w - left - 1.5f * pad, page->body.h - 0.6f * f->em};
}

Rect picture_over(Frame *f, Page *page, float share) {
    float pad = 1.3f * f->em, top = page->body.y;
    if (!page_is_wide(f)) return picture_beside(f, page, UI_NOBODY);
    float high = floorf(page->body.h * share);
    picture_team(f, (Rect){0, top, f->area.w, high}, true);
    top += high + 0.5f * f->em;
    return (Rect){pad, top, f->area.w - 1.4f * pad, page->body.y + page->body.h - top};
}

void picture_below(Frame *f, const Page *page, float y) {
    float top = y + f->em, high = page->foot.y - top;
    if (!page_is_wide(f) || high < 7 * f->em) return;
    picture_team(f, (Rect){0, top, f->area.w, high}, false);
}

float picture_above(Frame *f, float x, float y, float w) {
    float under = page_is_low(f) ? 0 : 3.6f * f->em; // a title; else alone
    float room = fmaxf(7 * f->em, f->view.h - under);
    float high = fminf(fminf(11 * f->em, 0.6f * w), room);
    if (picture_has_place(f)) return 0;
    picture_team(f, (Rect){x, y, w, high}, false);
    return high + 0.6f * f->em;
}
