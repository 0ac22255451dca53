#include "ui/screen/farewell.h"

#include "insight/why.h"
#include "ui/frame/phrase.h"
#include "ui/screen/board.h"
#include "ui/screen/picture.h"

#include <math.h>

bool farewell_is_of(const Frame *f, int *member) {
    int at = f->ui->parted;
    *member = at - 1;
    return at >= 1 && at <= game_story(f->game)->member_count;
}

void farewell_step(Frame *f, int by) {
    int last = game_story(f->game)->member_count + 1, at = f->ui->parted + by;
    f->ui->parted = at < 0 ? 0 : at > last ? last : at;
    f->again = true;
}

// A meter of theirs, from the beginning to now.
static float way(Frame *f, int member, Variable variable, float x, float y) {
    Style name = style_body(f), number = style_bold(f);
    float line = frame_line_height(f, TYPE_BODY), sign = 1.05f * f->em;
    float left = sign + 0.4f * f->em, wide = 9.5f * f->em;
    Why why;
    why_member(f->game, member, variable, 1, &why);
    if (why.hidden) return 0;
    name.color = number.color = f->theme->meter_text[variable];
    icon_draw(f->list, icon_of(variable), x, y + (line - sign) / 2, sign,
              f->theme->meter[variable]);
    frame_line(f, name, phrase_meter(f, variable), x + left, y, wide - left);
    const char *from_to = frame_say(f, "%ld \xE2\x86\x92 %ld", lround(why.from),
                                    lround(why.from) + why.points);
    float used = frame_line(f, number, from_to, x + wide, y, INFINITY);
    float fine = frame_line_height(f, TYPE_SMALL);
    meter_change(f, x + wide + used + 0.6f * f->em, y + (line - fine) / 2, variable,
                 why.points, true);
    return line + 0.2f * f->em;
}

static float told(Frame *f, int member, float x, float y, float w) {
    bool low = picture_has_strip(f); // little height: the words come first
    Style name = low ? style_bold(f) : style_title(f);
    float top = y;
    if (!low) {
        y += 0.7f * f->em;
        y += heading(f, word(f, "ui.end.people"), x, y, w);
    }
    y += frame_text(f, name, phrase_member(f, member), x, y, w);
    if (!low) y += 0.5f * f->em;
    y += frame_text(f, style_large(f), game_epilogue(f->game, member), x, y, w);
    y += 1.2f * f->em;
    for (int i = 0; i < UI_METERS; i++) y += way(f, member, board_meters[i], x, y);
    return y - top;
}

void farewell_draw(Frame *f, Page page, int member) {
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, picture_near(f, &page, member));
    float edge = 0.3f * f->em, w = fminf(in.w - 2 * edge, 40 * f->em), high = edge;
    high += told(f, member, in.x + edge, in.y + high, w);
    scroll_end(f, high + edge);
    if (page_back(f, page, word(f, "ui.back"))) farewell_step(f, -1);
    if (page_next(f, page, word(f, "ui.next"))) farewell_step(f, 1);
    spot_first(f, SPOT_NEXT);
}
