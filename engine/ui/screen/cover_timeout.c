// A time-out: a clock, and what a group can ask itself meanwhile.
#include "ui/screen/screens.h"

#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/cover.h"

#include <math.h>

// Whole seconds that are left; the next frame is due when they change.
static int seconds_left(Frame *f) {
    double left = f->ui->room.until - f->ui->now;
    if (left <= 0) return 0;
    double whole = ceil(left);
    f->ui->due = f->ui->room.until - (whole - 1);
    return (int)whole;
}

static float clock_draw(Frame *f, float x, float y, float w) {
    int left = seconds_left(f);
    Style style = {TYPE_DISPLAY, true, f->theme->ink, ALIGN_CENTER};
    const char *text = left > 0 ? frame_say(f, "%d:%02d", left / 60, left % 60)
                                : word(f, "ui.timeout.over");
    return frame_text(f, style, text, x, y, w);
}

void cover_timeout(Frame *f) {
    static const char *const questions[] = {"ui.timeout.see", "ui.timeout.unseen",
                                            "ui.timeout.try"};
    Rect in = cover_sheet(f, word(f, "ui.timeout"));
    Rect view = scroll_begin(f, UI_SCROLL_COVER, in);
    Style style = style_large(f);
    style.align = ALIGN_CENTER;
    float y = view.y + f->em, row = button_height(f);
    y += clock_draw(f, view.x, y, view.w) + 1.2f * f->em;
    for (int i = 0; i < 3; i++) {
        y += frame_text(f, style, word(f, questions[i]), view.x, y, view.w)
           + 0.8f * f->em;
    }
    const char *on = word(f, "ui.timeout.on");
    float w = button_width(f, on);
    Rect rect = {view.x + (view.w - w) / 2, y + 0.4f * f->em, w, row};
    if (button(f, SPOT_NEXT, rect, on, BUTTON_MAIN)) close_cover(f);
    scroll_end(f, y + row + f->em - view.y);
    spot_first(f, SPOT_NEXT);
}
