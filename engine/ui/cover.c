#include "ui/cover.h"

#include "ui/phrase.h"
#include "ui/shape.h"
#include "ui/widget.h"

#include <math.h>

void open_cover(Frame *f, UiCover cover) {
    Ui *ui = f->ui;
    if (ui->cover == UI_BARE) ui->focus_below = ui->focus.at;
    if (ui->cover != cover) ui->focus.at = FOCUS_NONE;
    ui->cover = cover;
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

Rect cover_sheet(Frame *f, const char *title) {
    float side = fminf(f->area.w * 0.94f, 52 * f->em);
    float high = fminf(f->area.h * 0.94f, 34 * f->em),
          pad = fminf(1.4f * f->em, 0.03f * f->area.w);
    Rect sheet = {(f->area.w - side) / 2, (f->area.h - high) / 2, side, high};
    shape_rect(f->list, f->area, color_fade(f->theme->sea_murky, 0.55f));
    card(f, sheet);
    f->ground = f->theme->paper_raised;

    Rect inside = rect_inset(sheet, pad);
    const char *close = word(f, "ui.close");
    float wide = button_width(f, close);
    Rect at = {inside.x + inside.w - wide, inside.y, wide, button_height(f)};
    Style style = style_title(f);
    float line = frame_line_height(f, TYPE_TITLE), row = fmaxf(line, at.h);
    frame_line(f, style, title, inside.x, inside.y + (row - line) / 2,
               inside.w - wide - f->em);
    if (button(f, SPOT_CLOSE, at, close, BUTTON_PLAIN)) close_cover(f);
    inside.y += row + 0.6f * f->em;
    inside.h -= row + 0.6f * f->em;
    return inside;
}
