#include "ui/screen/react.h"

#include "game/sight.h"
#include "ui/account.h"
#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/board.h"
#include "ui/shape.h"
#include "ui/stage.h"

#include <math.h>
#include <stdlib.h>

// The meter of a member that the turn changed most; false where it was little.
static bool most_changed(const Frame *f, int member, Variable *out, int *points) {
    const Turn *turn = game_turn(f->game, game_turn_count(f->game) - 1);
    *points = 0;
    for (int i = 0; i < UI_METERS; i++) {
        Explanation why;
        if (!sight_shows(f->game, member, board_meters[i])) continue;
        account_turn(f->game, turn, member, board_meters[i], &why);
        if (abs(why.points) <= abs(*points)) continue;
        *points = why.points;
        *out = board_meters[i];
    }
    return *points != 0;
}

void react_draw(Frame *f, int member, float x, float y, float shown) {
    Variable variable = VAR_TRUST;
    int points;
    if (f->ui->page != UI_PLAY || ui_stage(f->ui, f->game) != UI_AFTER) return;
    if (shown < 0.3f || !most_changed(f, member, &variable, &points)) return;
    float line = frame_line_height(f, TYPE_SMALL), pad = 0.3f * f->em,
          sign = 0.9f * f->em;
    Style style = style_small(f);
    style.bold = true;
    float number = 0.97f * f->em + frame_width(f, style, digits(f, abs(points)));
    float wide = sign + number + 3 * pad, high = line + pad;
    Rect rect = {x - wide / 2, y - high - 0.15f * f->em * shown, wide, high};
    shape_shadow(f->list, rect, high / 2, 3, f->theme->shadow);
    shape_round_rect(f->list, rect, high / 2, f->theme->paper_raised);
    icon_draw(f->list, icon_of(variable), rect.x + pad, rect.y + (high - sign) / 2,
              sign, f->theme->meter[variable]);
    meter_change(f, rect.x + 2 * pad + sign, rect.y + pad / 2, variable, points);
}
