#include "ui/frame/frame.h"
#include "ui/shape.h"

#include <math.h>

static const float bar_em = 0.5f; // how wide the bar is

static float most(const UiScroll *scroll) {
    return fmaxf(0, scroll->content - scroll->view);
}

static void clamp(UiScroll *scroll) {
    scroll->offset = fminf(most(scroll), fmaxf(0, scroll->offset));
}

static void by_wheel(Frame *f, UiScroll *scroll, Rect view) {
    const Input *input = f->input;
    if (input->wheel == 0 || !rect_contains(view, input->x, input->y)) return;
    scroll->offset -= input->wheel * 3 * f->em;
}

// Content follows the finger that holds it; a finger that moved does not press.
static void by_drag(Frame *f, UiScroll *scroll, UiScrolled which, Rect view) {
    UiDrag *drag = &f->ui->drag;
    const Input *input = f->input;
    Rect content = {view.x, view.y, view.w - 3 * bar_em * f->em, view.h};
    if (input->pressed && rect_contains(content, input->x, input->y)) {
        *drag = (UiDrag){which, input->y, scroll->offset, false};
    }
    if (drag->area != which) return;
    float by = input->y - drag->y;
    if (most(scroll) > 1 && fabsf(by) > 0.5f * f->em) drag->moves = true;
    if (drag->moves && (input->down || input->released)) {
        scroll->offset = drag->offset - by;
        f->ui->focus.held = FOCUS_NONE;
    }
    if (!input->down) drag->area = UI_SCROLL_NONE;
}

// The window has another size, or the text: what had the focus may be out of sight now,
// and would be pressed unseen.
static bool is_new_view(const UiScroll *scroll, Rect view) {
    bool known = scroll->view > 0;
    return known && (scroll->view != view.h || scroll->across != view.w);
}

Rect scroll_begin(Frame *f, UiScrolled which, Rect view) {
    UiScroll *scroll = &f->ui->scroll[which];
    by_wheel(f, scroll, view);
    by_drag(f, scroll, which, view);
    if (is_new_view(scroll, view)) f->ui->focus.keys = true;
    scroll->view = view.h;
    scroll->across = view.w;
    clamp(scroll);
    f->group = which;
    f->view = view;
    f->keep = INFINITY;

    draw_clip(f->list, view);
    Rect inside = scroll_inside(f, view);
    inside.y -= floorf(scroll->offset);
    return inside;
}

Rect scroll_inside(const Frame *f, Rect view) {
    float bar = bar_em * f->em * 1.6f;
    return (Rect){view.x, view.y, view.w - bar, view.h};
}

// What has the focus comes into view, with a little room around it.
static void follow(Frame *f, UiScroll *scroll, Rect view) {
    const Spot *spot = focus_spot(&f->ui->focus, f->ui->focus.at);
    if (!f->ui->focus.keys || !spot || spot->group != (int)f->group) return;
    float room = fminf(f->em, fmaxf(0, (view.h - spot->rect.h) / 2));
    float above = view.y + room - spot->rect.y;
    float below = spot->rect.y + spot->rect.h + room - (view.y + view.h);
    if (above > 0) {
        scroll->offset -= above;
    } else if (below > 0) {
        scroll->offset += fminf(below, -above);
    }
    f->ui->focus.keys = false;
}

static Rect thumb(const UiScroll *scroll, Rect bar, float least) {
    float share = scroll->view / scroll->content;
    float high = fminf(bar.h, fmaxf(least, bar.h * share));
    float at = most(scroll) > 0 ? scroll->offset / most(scroll) : 0;
    return (Rect){bar.x, bar.y + (bar.h - high) * at, bar.w, high};
}

// The bar can be dragged: the middle of the thumb goes to the pointer.
static void by_bar(Frame *f, UiScroll *scroll, Rect bar, float high) {
    Focus *focus = &f->ui->focus;
    int id = -(int)f->group; // no spot: it takes no focus
    Rect wide = {bar.x - bar.w, bar.y, bar.w * 3, bar.h};
    if (f->input->pressed && rect_contains(wide, f->input->x, f->input->y)) {
        focus->held = id;
    }
    if (focus->held != id || !(f->input->down || f->input->pressed)) return;
    float share = (f->input->y - bar.y - high / 2) / fmaxf(1, bar.h - high);
    float before = scroll->offset;
    scroll->offset = share * most(scroll);
    clamp(scroll);
    if (scroll->offset != before) f->again = true;
}

static void edges(Frame *f, const UiScroll *scroll, Rect view) {
    Color paper = f->ground, none = color_fade(paper, 0);
    float high = f->em * 0.7f;
    Rect top = {view.x, view.y, view.w, high};
    Rect bottom = {view.x, view.y + view.h - high, view.w, high};
    if (scroll->offset > 1) shape_gradient(f->list, top, paper, none);
    if (scroll->offset < most(scroll) - 1) shape_gradient(f->list, bottom, none, paper);
}

static void draw_bar(Frame *f, UiScroll *scroll, Rect view) {
    float wide = bar_em * f->em;
    Rect bar = {view.x + view.w - wide, view.y, wide, view.h};
    Rect grip = thumb(scroll, bar, 2 * f->em);
    by_bar(f, scroll, bar, grip.h);
    edges(f, scroll, view);
    shape_round_rect(f->list, bar, wide / 2, f->theme->trough);
    shape_round_rect(f->list, grip, wide / 2, f->theme->ink_soft);
}

void scroll_end(Frame *f, float height) {
    UiScroll *scroll = &f->ui->scroll[f->group];
    float before = scroll->offset;
    scroll->content = height;
    if (scroll->to_end) scroll->offset = fminf(most(scroll), f->keep);
    scroll->to_end = false;
    follow(f, scroll, f->view);
    clamp(scroll);
    if (fabsf(scroll->offset - before) >= 1) f->again = true;
    if (most(scroll) > 1) draw_bar(f, scroll, f->view);
    draw_clip_end(f->list);
    f->group = UI_SCROLL_NONE;
}

bool scroll_page(Frame *f, UiScrolled which, float views) {
    UiScroll *scroll = &f->ui->scroll[which];
    float before = scroll->offset;
    scroll->offset += views * fmaxf(scroll->view - 2 * f->em, f->em);
    clamp(scroll);
    bool moved = fabsf(scroll->offset - before) >= 1;
    f->again = f->again || moved;
    return moved;
}
