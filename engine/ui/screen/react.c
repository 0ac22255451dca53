#include "ui/screen/react.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/board.h"
#include "ui/screen/change.h"
#include "ui/screen/told.h"
#include "ui/shape.h"
#include "ui/stage.h"

#include <math.h>
#include <stdlib.h>

// The meter of a member that the turn changed most; false where it was little.
static bool most_changed(const Frame *f, int member, Variable *out, int *points) {
    *points = 0;
    for (int i = 0; i < UI_METERS; i++) {
        Explanation why;
        if (!sight_shows(f->game, member, board_meters[i])) continue;
        change_of_member(f, member, board_meters[i], &why);
        if (abs(why.points) <= abs(*points)) continue;
        *points = why.points;
        *out = board_meters[i];
    }
    return *points != 0;
}

static bool is_shown(const Frame *f) {
    if (f->ui->page != UI_PLAY) return false;
    UiStage stage = ui_stage(f->ui, f->game);
    return stage == UI_AFTER || stage == UI_WEEK || told_return(f);
}

static float sign_height(const Frame *f) {
    return frame_line_height(f, TYPE_SMALL) + 0.3f * f->em;
}

float react_height(const Frame *f) {
    return is_shown(f) ? sign_height(f) + 0.3f * f->em : 0;
}

// What a sign holds, and its size.
typedef struct Sign {
    Variable variable;
    int points;
    bool whole;   // with the number
    bool stacked; // the arrow below the meter's sign
    float icon, pad, wide, high;
} Sign;

static Sign sign_of(Frame *f, Variable variable, int points, float width) {
    Sign sign = {.variable = variable,
                 .points = points,
                 .whole = true,
                 .icon = 0.9f * f->em,
                 .pad = 0.3f * f->em,
                 .high = sign_height(f)};
    Style style = style_small(f);
    style.bold = true;
    float arrow = 0.72f * f->em, number = frame_width(f, style, digits(f, abs(points)));
    sign.wide = sign.icon + arrow + number + 0.4f * f->em + 3 * sign.pad;
    if (sign.wide <= width) return sign;
    sign.whole = false;
    sign.stacked = sign.icon + arrow + 0.4f * f->em > width;
    if (sign.stacked) {
        sign.high *= 1.6f;
        sign.wide = sign.icon + sign.pad;
        return sign;
    }
    sign.pad = fminf(sign.pad, fmaxf(0, (width - sign.icon - arrow) / 3));
    sign.wide = sign.icon + arrow + 3 * sign.pad;
    return sign;
}

static void stacked(Frame *f, const Sign *sign, Rect rect) {
    float x = rect.x + rect.w / 2, arrow = 0.72f * f->em;
    icon_draw(f->list, icon_of(sign->variable), x - sign->icon / 2,
              rect.y + 0.15f * f->em, sign->icon, f->theme->meter[sign->variable]);
    float low = rect.y + rect.h - frame_line_height(f, TYPE_SMALL) - 0.05f * f->em;
    bool bad = !change_is_good(sign->variable, sign->points);
    meter_change(f, x - arrow / 2 - (bad ? 0.1f * f->em : 0), low, sign->variable,
                 sign->points, false);
}

static void level(Frame *f, const Sign *sign, Rect rect) {
    icon_draw(f->list, icon_of(sign->variable), rect.x + sign->pad,
              rect.y + (rect.h - sign->icon) / 2, sign->icon,
              f->theme->meter[sign->variable]);
    meter_change(f, rect.x + 2 * sign->pad + sign->icon, rect.y + 0.15f * f->em,
                 sign->variable, sign->points, sign->whole);
}

void react_draw(Frame *f, int member, Point head, float width, Rect picture,
                float shown) {
    Variable variable = VAR_TRUST;
    int points;
    if (!is_shown(f) || shown < 0.3f) return;
    if (!state_is_present(game_state(f->game), member)) return;
    if (!most_changed(f, member, &variable, &points)) return;
    Sign sign = sign_of(f, variable, points, width);
    float x = fmaxf(picture.x + 2, head.x - sign.wide / 2);
    x = fminf(x, picture.x + picture.w - sign.wide - 2);
    float rise = 0.15f * f->em - 0.9f * f->em * (1 - shown);
    float y = fmaxf(picture.y + 2, head.y - sign.high - rise);
    Rect rect = {x, y, sign.wide, sign.high};
    float round = fminf(rect.w, rect.h) / 2;
    shape_shadow(f->list, rect, round, 3, f->theme->shadow);
    shape_round_rect(f->list, rect, round, f->theme->paper_raised);
    if (sign.stacked) {
        stacked(f, &sign, rect);
    } else {
        level(f, &sign, rect);
    }
}
