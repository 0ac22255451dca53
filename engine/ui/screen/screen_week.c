// The week passes: the meters on their way from what they were to what they are,
// with the largest causes beside them.
#include "ui/screen/screens.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/screen/board.h"
#include "ui/screen/change.h"
#include "ui/screen/page.h"
#include "ui/screen/picture.h"
#include "ui/screen/told.h"

#include <math.h>

enum { CAUSES = 4 };
static const double passing_seconds = 2.8; // any key skips it

static const Turn *last_turn(const Frame *f) {
    return game_turn(f->game, game_turn_count(f->game) - 1);
}

static void account_of(const Frame *f, int meter, Account *out) {
    Variable variable = board_meters[meter];
    double before = f->ui->before[meter];
    if (!f->ui->before_known) {
        Explanation why;
        account_turn(f->game, last_turn(f), ENTRY_TEAM, variable, &why);
        before = last_turn(f)->shown[variable] - why.exact;
    }
    account_turn_shown(f->game, last_turn(f), variable, before, out);
}

// "52 → 47", on its way.
static const char *way(Frame *f, const Account *account, float share) {
    float now = (float)account->before + (float)account->why.points * share;
    return frame_say(f, "%d \xE2\x86\x92 %d", account->before, (int)floorf(now + 0.5f));
}

static float meter(Frame *f, int index, float x, float y, float w) {
    Variable variable = board_meters[index];
    Style name = style_bold(f), number = style_large(f);
    float sign = 1.2f * f->em, top = y,
          share = frame_motion(f, 0.3, passing_seconds - 0.4);
    Account account;
    account_of(f, index, &account);
    name.color = number.color = f->theme->meter_text[variable];
    number.bold = true;
    icon_draw(f->list, icon_of(variable), x, y, sign, f->theme->meter[variable]);
    frame_line(f, name, phrase_meter(f, variable), x + sign + 0.4f * f->em, y,
               w - sign);
    y += frame_line_height(f, TYPE_BODY) + 0.1f * f->em;
    float at =
        x + frame_line(f, number, way(f, &account, share), x, y, w) + 0.7f * f->em;
    float small = frame_line_height(f, TYPE_SMALL),
          large = frame_line_height(f, TYPE_LARGE);
    float low = y + (large - small) / 2;
    y += large + 0.3f * f->em;
    if (share < 0.6f) return y - top;
    meter_change(f, at, low, variable, account.why.points);
    return y - top + change_causes(f, &account.why, CAUSES, x, y, w);
}

static float meters(Frame *f, float x, float y, float w) {
    bool wide = page_is_wide(f);
    int columns = wide ? UI_METERS : w > 22 * f->em ? 2 : 1;
    float gap = 1.2f * f->em, top = y, high = 0;
    float column = (w - gap * (float)(columns - 1)) / (float)columns;
    for (int i = 0; i < UI_METERS; i++) {
        int place = i % columns;
        if (place == 0) high = 0;
        high = fmaxf(high, meter(f, i, x + (column + gap) * (float)place, y, column));
        if (place == columns - 1) y += high + 0.8f * f->em;
    }
    return y - top;
}

static void skip(Frame *f, float share) {
    bool any = f->press.key != KEY_NONE || f->activated != FOCUS_NONE;
    if (share >= 1 || !any || f->press.key == KEY_ESCAPE) return;
    f->press = (Press){KEY_NONE, 0};
    f->activated = FOCUS_NONE;
    f->ui->since -= passing_seconds;
    f->again = true;
}

// Where the picture has no place of its own, it comes first in what is read.
static float beside(Frame *f, float x, float y, float w) {
    float room = fmaxf(6 * f->em, f->view.h - 3.6f * f->em); // under the title
    float high = fminf(fminf(11 * f->em, 0.6f * w), room);
    if (page_is_wide(f)) return 0;
    picture_team(f, (Rect){x, y, w, high}, false);
    return high + 0.6f * f->em;
}

void screen_week(Frame *f) {
    Page page = page_open(f);
    const Turn *turn = last_turn(f);
    int last = told_reaction_end(f, turn->first_line);
    float pad = 1.2f * f->em, top = page.body.y;
    skip(f, frame_motion(f, 0, passing_seconds));
    if (page_is_wide(f)) {
        float high = floorf(page.body.h * 0.54f);
        picture_team(f, (Rect){0, top, f->area.w, high}, true);
        top += high;
    }
    Rect view = {pad, top + 0.5f * f->em, f->area.w - 1.3f * pad,
                 page.body.y + page.body.h - top - 0.5f * f->em};
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, view);
    float high = 0.2f * f->em, w = in.w - 0.3f * f->em;
    high += frame_text(f, style_title(f),
                       phrase_number(f, "ui.week.title", "week", turn->week), in.x,
                       in.y + high, w)
          + 0.5f * f->em;
    high += beside(f, in.x, in.y + high, w);
    high += meters(f, in.x, in.y + high, w);
    high +=
        told_draw(f, turn->first_line, last, in.x, in.y + high, fminf(w, 44 * f->em));
    scroll_end(f, high);

    page_hint(f, page, word(f, "ui.hint.why"), word(f, "ui.next"));
    if (page_next(f, page, word(f, "ui.next"))) {
        f->ui->turns_seen = game_turn_count(f->game);
        f->ui->lines_seen = last;
        f->again = true;
    }
    spot_first(f, SPOT_NEXT);
}
