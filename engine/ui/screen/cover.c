#include "ui/screen/cover.h"

#include "ui/frame/phrase.h"
#include "ui/screen/page.h"
#include "ui/shape.h"

#include <math.h>

void open_cover(Frame *f, UiCover cover) {
    Ui *ui = f->ui;
    if (ui->cover == UI_BARE) ui->focus_below = ui->focus.at;
    if (ui->cover != cover) ui->focus.at = FOCUS_NONE;
    ui->cover = cover;
    ui->room.sure = false; // what was asked there is asked anew
    ui->scroll[UI_SCROLL_COVER] = (UiScroll){0};
    f->again = true;
}

void open_why(Frame *f, Variable variable, int member) {
    f->ui->why = variable;
    f->ui->member = member;
    open_cover(f, UI_WHY);
}

void close_cover(Frame *f) {
    f->ui->cover = UI_BARE;
    f->ui->focus.at = f->ui->focus_below;
    f->again = true;
}

// The title in the largest size that fits on its line.
static Style title_style(const Frame *f, const char *title, float width) {
    Style style = style_title(f);
    static const TypeSize sizes[] = {TYPE_TITLE, TYPE_LARGE, TYPE_BODY};
    for (int i = 0; i < 3; i++) {
        style.size = sizes[i];
        if (frame_width(f, style, title) <= width) break;
    }
    return style;
}

// As high as what is written on it; Why, whose account changes, keeps its height.
static float sheet_height(Frame *f, float frame) {
    float most = fminf(f->area.h * 0.94f, 34 * f->em);
    float content = f->ui->scroll[UI_SCROLL_COVER].content;
    if (f->ui->cover == UI_WHY) return most;
    if (content <= 0) f->again = true; // it is known when it was drawn once
    return content > 0 ? fminf(most, content + frame + 2) : most;
}

// A press beside the sheet is one on what lies below: back to that.
static void leave_beside(Frame *f, Rect sheet) {
    const Input *input = f->input;
    if (input->pressed && !rect_contains(sheet, input->x, input->y)) close_cover(f);
}

Rect cover_sheet(Frame *f, const char *title) {
    float side = fminf(f->area.w * 0.94f, 52 * f->em);
    float pad = fminf(1.4f * f->em, 0.03f * f->area.w);
    float high = sheet_height(f, 2 * pad + button_height(f) + 0.5f * f->em);
    Rect sheet = {(f->area.w - side) / 2, (f->area.h - high) / 2, side, high};
    shape_rect(f->list, f->area, color_fade(f->theme->sea_murky, 0.55f));
    card(f, sheet);
    leave_beside(f, sheet);
    f->ground = f->theme->paper_raised;

    Rect inside = rect_inset(sheet, pad);
    bool wide = page_is_wide(f);
    const char *close = word(f, "ui.close");
    float row = button_height(f), size = 0.9f * f->em;
    Rect at = {0, inside.y, wide ? button_width(f, close) : row, row};
    at.x = inside.x + inside.w - at.w;
    float room = inside.w - at.w - f->em;
    Style style = title_style(f, title, room);
    frame_line(f, style, title, inside.x,
               inside.y + (row - frame_line_height(f, style.size)) / 2, room);
    if (button(f, SPOT_CLOSE, at, wide ? close : "", BUTTON_PLAIN)) close_cover(f);
    if (!wide) {
        icon_draw(f->list, ICON_NO, at.x + (at.w - size) / 2, at.y + (row - size) / 2,
                  size, f->theme->accent);
    }
    inside.y += row + 0.5f * f->em;
    inside.h -= row + 0.5f * f->em;
    return inside;
}
