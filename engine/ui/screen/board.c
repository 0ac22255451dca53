#include "ui/screen/board.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/screen/change.h"
#include "ui/screen/cover.h"
#include "ui/screen/page.h"
#include "ui/screen/told.h"
#include "ui/shape.h"
#include "ui/stage.h"

#include <math.h>

const Variable board_meters[UI_METERS] = {VAR_TRUST, VAR_STRESS, VAR_TRANSPARENCY,
                                          VAR_SKILLS};

static const double week_seconds = 2.4;

// Whether something that was just done, or that comes back, moves the meters.
static bool on_its_way(const Frame *f) {
    UiStage stage = ui_stage(f->ui, f->game);
    bool answered = stage == UI_WEEK || stage == UI_AFTER;
    return (answered && f->ui->felt_known) || told_return(f);
}

static float way(Frame *f) {
    bool week = ui_stage(f->ui, f->game) == UI_WEEK;
    return week ? frame_motion(f, 0.3, week_seconds) : change_motion(f);
}

// What a meter shows at this moment.
static float shown_now(Frame *f, int meter) {
    if (!on_its_way(f)) return (float)sight_meter(f->game, board_meters[meter]);
    float from = change_from(f, meter);
    return from + (change_to(f, meter) - from) * way(f);
}

// An arrow of this size; a bad one is cut out of a ground.
static void arrow(Frame *f, Rect square, int points, bool good) {
    Icon icon = points > 0 ? ICON_UP : points < 0 ? ICON_DOWN : ICON_LEVEL;
    bool bad = points != 0 && !good;
    Color color = points == 0 ? f->theme->ink_soft
                : good        ? f->theme->good
                              : f->theme->paper_raised;
    Rect ground = rect_inset(square, -0.16f * square.w);
    if (bad) shape_round_rect(f->list, ground, 0.2f * ground.w, f->theme->bad);
    icon_draw(f->list, icon, square.x, square.y, square.w, color);
}

float meter_change(Frame *f, float x, float y, Variable variable, int points,
                   bool amount) {
    bool good = points != 0 && change_is_good(variable, points);
    Style style = style_small(f);
    style.bold = true;
    style.color = good ? f->theme->good : f->theme->bad;
    float size = 0.72f * f->em, high = frame_line_height(f, TYPE_SMALL);
    bool bad = points != 0 && !good;
    float gap = (bad ? 0.4f : 0.25f) * f->em;
    if (bad) x += 0.1f * f->em;
    arrow(f, (Rect){x, y + (high - size) / 2, size, size}, points, good);
    if (points == 0 || !amount) return size;
    const char *text = digits(f, points > 0 ? points : -points);
    return size + gap + frame_line(f, style, text, x + size + gap, y, INFINITY);
}

void meter_line(Frame *f, Rect rect, Variable variable) {
    int weeks = game_story(f->game)->weeks, week = game_state(f->game)->week;
    Point line[SETUP_WEEKS_MAX + 2];
    int count = 0;
    for (int i = 0; i <= week && count <= SETUP_WEEKS_MAX; i++) {
        float value = (float)sight_meter_then(f->game, variable, i);
        float x = rect.x + rect.w * (float)i / (float)(weeks > 1 ? weeks : 1);
        line[count++] = (Point){x, rect.y + rect.h * (1 - value / 100)};
    }
    Rect floor = {rect.x, rect.y + rect.h - 1, rect.w, 1};
    shape_rect(f->list, floor, f->theme->rule);
    Color color = f->theme->meter[variable];
    if (count > 1) shape_line(f->list, line, count, fmaxf(2, 0.1f * f->em), color);
    if (count == 0) return;
    Point end = line[count - 1];
    shape_circle(f->list, end.x, end.y, fmaxf(2.5f, 0.16f * f->em), color);
}

// What its arrow counts from: where something has just moved it, from before that, as
// the account below does; else from the beginning of the week.
static int counted_from(const Frame *f, int index) {
    if (on_its_way(f)) return (int)floorf(change_from(f, index) + 0.5f);
    int week = change_lately(f->game) - 1;
    return (int)floor(sight_meter_then(f->game, board_meters[index], week) + 0.5);
}

// Where there is little height the numbers are no larger than the text.
static TypeSize number_size(const Frame *f) {
    return page_is_low(f) ? TYPE_BODY : TYPE_LARGE;
}

// The number and where it goes; returns the width.
static float reading(Frame *f, int index, float x, float y) {
    Variable variable = board_meters[index];
    Style number = style_large(f);
    float small = frame_line_height(f, TYPE_SMALL), top = x;
    float large = frame_line_height(f, number_size(f));
    float sign = (page_is_low(f) ? 0.95f : 1.15f) * f->em;
    int now = (int)floorf(shown_now(f, index) + 0.5f);
    int then = counted_from(f, index);
    number.color = f->theme->meter_text[variable];
    number.bold = true;
    number.size = number_size(f);
    icon_draw(f->list, icon_of(variable), x, y + (large - sign) / 2, sign,
              f->theme->meter[variable]);
    x += sign + 0.4f * f->em;
    x += frame_line(f, number, digits(f, now), x, y, INFINITY) + 0.4f * f->em;
    x += meter_change(f, x, y + (large - small) / 2, variable, now - then, true);
    return x - top;
}

// A line under a meter that was just moved, which grows while it is: there one looks.
static void moved_line(Frame *f, int index, Rect rect) {
    if (!on_its_way(f)) return;
    int now = (int)floorf(change_to(f, index) + 0.5f);
    if (now == counted_from(f, index)) return;
    float high = fmaxf(3, 0.2f * f->em), wide = (rect.w - f->em) * way(f);
    Rect line = {rect.x + 0.4f * f->em, rect.y + rect.h - high, wide, high};
    shape_rect(f->list, line, f->theme->meter[board_meters[index]]);
}

// A meter in the head: its name, its number and direction, its line; that stands
// beside them, or where there is no room below.
static void meter(Frame *f, int index, Rect rect, bool wide) {
    Variable variable = board_meters[index];
    int id = SPOT_METER + (int)variable;
    Style name = style_small(f);
    name.color = f->theme->meter_text[variable];
    float small = frame_line_height(f, TYPE_SMALL),
          large = frame_line_height(f, number_size(f));
    bool low = page_is_low(f);
    float pad = 0.4f * f->em, x = rect.x + pad, y = rect.y + (low ? 0 : 0.3f) * f->em;
    if (spot(f, id, rect)) open_why(f, variable, UI_NOBODY);
    frame_line(f, name, phrase_meter(f, variable), x, y, rect.w - pad);
    float used = reading(f, index, x, y + small) + 0.5f * f->em;
    float room = fminf(rect.w - 3 * pad - used, 0.38f * rect.w);
    Rect line = {rect.x + rect.w - 2 * pad - room, y + small + 0.15f * large, room,
                 0.7f * large};
    float thin = (low ? 0.3f : 0.5f) * f->em;
    if (!wide) line = (Rect){x, y + small + large, rect.w - 2.5f * pad, thin};
    meter_line(f, line, variable);
    moved_line(f, index, rect);
    spot_ring(f, id, rect_inset(rect, 2), 0.3f * f->em);
}

static void week_block(Frame *f, Rect rect, bool wide) {
    const Prompt *prompt = game_prompt(f->game);
    const char *of = digits(f, game_story(f->game)->weeks);
    const char *week = digits(f, prompt->week);
    const char *text = phrase(f, "ui.week", "week", week, "weeks", of, NULL);
    float line = frame_line_height(f, TYPE_BODY), bar = 0.45f * f->em;
    float below = wide ? bar + 0.3f * f->em : 0;
    float y = rect.y + (rect.h - line - below) / 2;
    float used = frame_line(f, style_bold(f), text, rect.x, y, rect.w) + 0.8f * f->em;
    Rect row = {rect.x, y + line + 0.3f * f->em, rect.w, bar};
    if (!wide) row = (Rect){rect.x + used, y + (line - bar) / 2, rect.w - used, bar};
    board_weeks(f, row);
}

static void menu(Frame *f, Rect rect) {
    if (spot(f, SPOT_MENU, rect)) open_cover(f, UI_PAUSE);
    float size = 1.2f * f->em;
    icon_draw(f->list, ICON_MENU, rect.x + (rect.w - size) / 2,
              rect.y + (rect.h - size) / 2, size, f->theme->accent);
    spot_ring(f, SPOT_MENU, rect_inset(rect, 3), 0.3f * f->em);
}

// The widths of the meters side by side: the same for all, but where that would cut a
// name short, as much more as their names need.
static void share(Frame *f, float room, float widths[UI_METERS]) {
    Style name = style_small(f);
    float needs[UI_METERS], sum = 0, most = 0;
    for (int i = 0; i < UI_METERS; i++) {
        const char *text = phrase_meter(f, board_meters[i]);
        float reading = 5.6f * f->em; // "58", an arrow, "12"
        needs[i] = fmaxf(frame_width(f, name, text) + 0.6f * f->em, reading);
        sum += needs[i];
        most = fmaxf(most, needs[i]);
    }
    bool equal = most <= room / UI_METERS || sum > room;
    for (int i = 0; i < UI_METERS; i++) {
        widths[i] = equal ? room / UI_METERS : needs[i] + (room - sum) / UI_METERS;
    }
}

float board_draw(Frame *f) {
    bool wide = page_is_wide(f);
    bool low = page_is_low(f);
    float row = frame_line_height(f, TYPE_SMALL) + frame_line_height(f, number_size(f))
              + (low    ? 0.45f
                 : wide ? 0.6f
                        : 1.0f)
                    * f->em;
    float pad = 0.8f * f->em, side = 2.6f * f->em;
    float first = wide ? row : (low ? 1.7f : 2) * f->em;
    float high = wide ? row : first + row;
    float block = wide ? 9.5f * f->em : f->area.w - pad - side;
    shape_rect(f->list, (Rect){0, 0, f->area.w, high}, f->theme->paper_raised);
    shape_rect(f->list, (Rect){0, high - 1, f->area.w, 1}, f->theme->rule);
    week_block(f, (Rect){pad, 0, block, first}, wide);
    float x = wide ? pad + block + 0.5f * f->em : 0, y = wide ? 0 : first;
    float room = (wide ? f->area.w - side - 0.3f * f->em : f->area.w) - x;
    float widths[UI_METERS];
    share(f, room, widths);
    for (int i = 0; i < UI_METERS; i++) {
        meter(f, i, (Rect){x, y, widths[i], row}, wide);
        x += widths[i];
    }
    menu(f, (Rect){f->area.w - side, 0, side, first});
    return high;
}
