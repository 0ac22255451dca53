// The plan: the leader's hours, what to spend them on, the pace.
#include "ui/screen/screens.h"

#include "ui/draft.h"
#include "ui/frame/phrase.h"
#include "ui/screen/picture.h"
#include "ui/screen/plan.h"

#include <math.h>

// A new week begins with an empty plan; another language keeps the one under way.
static void begin(Frame *f) {
    int week = game_prompt(f->game)->week;
    if (f->ui->draft_week == week) return;
    f->ui->draft = draft_new(f->game);
    f->ui->draft_week = week;
    f->ui->picking = -1;
    f->ui->notice[0] = '\0';
}

static void pass_week(Frame *f) {
    Ui *ui = f->ui;
    Err err;
    if (!frame_is_settled(f)) return;
    if (!game_fits(f->game, &ui->draft, &err)) {
        sentence_show(err.said, f->words, ui->notice, sizeof ui->notice);
        f->again = true;
        return;
    }
    f->command.wish = UI_ANSWER;
    f->command.answer = ui->draft;
}

// What a leader can do, or whom it is for.
static float choices(Frame *f, float x, float y, float w, bool about, float room) {
    return f->ui->picking >= 0 ? plan_people(f, x, y, w)
                               : plan_cards(f, x, y, w, about, room);
}

// What a plan is, in the first week.
static float first_tip(Frame *f, float x, float y, float w) {
    if (game_prompt(f->game)->week > 1) return 0;
    return tip(f, word(f, "ui.tip.plan"), x, y, w);
}

static float side(Frame *f, float x, float y, float w) {
    float top = y;
    y += plan_pace(f, x, y, w);
    y += plan_chosen(f, x, y, w);
    y += plan_promises(f, x, y, w);
    y += plan_rollout(f, x, y, w);
    return y - top;
}

// The left side: what the hours can be spent on, and below it what the card that has
// the focus is good for. A deck that is small enough tells that on its cards.
// Returns whether the tip of the first week stands there too.
static bool deck(Frame *f, Rect rect) {
    float edge = 0.3f * f->em, w = rect.w - 2 * edge;
    float below = plan_about_height(f, rect.w);
    float y = rect.y, end = rect.y + rect.h;
    if (f->ui->picking >= 0)
        y += plan_hours(f, rect.x + edge, y, w); // else in the foot
    float room = end - y - plan_cards_height(f, w - f->em, true) - 0.4f * f->em;
    bool told = f->ui->picking < 0 && room >= 0, tipped = told && room >= 4 * f->em;
    if (tipped) y += first_tip(f, rect.x + edge, y, w);
    if (told && !f->ui->notice[0]) below = 0;
    Rect in = scroll_begin(f, UI_SCROLL_MAIN,
                           (Rect){rect.x, y, rect.w, end - below - 0.1f * f->em - y});
    float high =
        choices(f, in.x + edge, in.y + edge, in.w - 2 * edge, told, in.h - edge);
    scroll_end(f, high + edge);
    if (below > 0) plan_about(f, (Rect){rect.x, end - below, rect.w, below});
    return tipped;
}

static void wide(Frame *f, Rect body) {
    float pad = f->em, edge = 0.3f * f->em, left = floorf(body.w * 0.67f);
    float top = body.y + 0.6f * f->em;
    bool tipped = deck(f, (Rect){pad, top, left - 1.4f * pad, body.y + body.h - top});

    float picture = floorf(body.h * 0.36f);
    picture_team(f, (Rect){left, body.y, f->area.w - left, picture},
                 f->ui->picking < 0);
    Rect view = {left + 0.6f * pad, body.y + picture + 0.5f * f->em,
                 f->area.w - left - pad, body.h - picture - 0.5f * f->em};
    Rect in = scroll_begin(f, UI_SCROLL_SIDE, view);
    float high = edge;
    if (!tipped) high += first_tip(f, in.x + edge, in.y + high, in.w - 2 * edge);
    high += side(f, in.x + edge, in.y + high, in.w - 2 * edge);
    scroll_end(f, high + edge);
}

// The hours are told in the foot, beside the way on: wide, always; in one column where
// there is little height.
static bool hours_in_foot(Frame *f, Page page) {
    float both = frame_width(f, style_bold(f), plan_hours_left(f))
               + button_width(f, word(f, "ui.plan.pass"));
    if (f->ui->picking >= 0) return false;
    if (page_is_wide(f)) return true;
    return picture_has_strip(f) && both + 3 * f->em <= page.foot.w;
}

// All in one column, beside the picture where that has a place, else below it. While
// people are picked they stand in the list.
static void narrow(Frame *f, Page *page) {
    float edge = 0.3f * f->em;
    bool picking = f->ui->picking >= 0;
    Rect view = picking ? picture_beside(f, page, UI_NOBODY)
                        : picture_unless_low(f, page, UI_NOBODY);
    float used = hours_in_foot(f, *page)
                   ? 0
                   : plan_hours(f, view.x + edge, view.y, view.w - 2 * edge);
    view.y += used;
    view.h -= used;
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, view);
    Style style = style_body(f);
    float w = in.w - 2 * edge, x = in.x + edge, high = edge;
    style.color = f->theme->bad;
    if (f->ui->notice[0])
        high += frame_text(f, style, f->ui->notice, x, in.y + high, w) + edge;
    bool above = picking || !picture_has_strip(f);
    if (above && !page_is_low(f)) high += picture_above(f, x, in.y + high, w);
    if (!picking) high += first_tip(f, x, in.y + high, w);
    high += choices(f, x, in.y + high, w, true, 0) + f->em;
    if (!picking) high += side(f, x, in.y + high, w);
    scroll_end(f, high);
}

// At the left of the foot: the hours, as blocks where there is room for them, and for
// whoever holds a clicker its keys.
static void foot_hours(Frame *f, Page page, const char *next) {
    float x = page.foot.x + f->em, high = frame_line_height(f, TYPE_BODY);
    float y = page.foot.y + 0.5f * f->em + (button_height(f) - high) / 2;
    float room = page.foot.w - button_width(f, next) - 3 * f->em;
    const char *hint = word(f, "ui.hint.clicker");
    if (!page_is_wide(f)) {
        frame_line(f, style_bold(f), plan_hours_left(f), x, y, page.foot.w);
        return;
    }
    float beside = f->ui->paged ? frame_width(f, style_small(f), hint) + 2 * f->em : 0;
    plan_hours(f, x, y, fmaxf(room - beside, 0.5f * room));
    if (beside > 0.5f * room) return; // the help has it too
    float fine = frame_line_height(f, TYPE_SMALL);
    if (beside > 0)
        frame_line(f, style_small(f), hint, x + room - beside, y + (high - fine) / 2,
                   beside);
}

static void foot(Frame *f, Page page) {
    int left = game_hours(f->game) - game_plan_hours(f->game, &f->ui->draft);
    const char *next = word(f, "ui.plan.pass");
    const char *hint =
        left > 0 ? phrase_count(f, "ui.plan.unspent", left) : word(f, "ui.plan.full");
    if (f->ui->paged) hint = word(f, "ui.hint.clicker");
    if (hours_in_foot(f, page)) {
        foot_hours(f, page, next);
    } else {
        page_hint(f, page, hint, next);
    }
    if (page_next(f, page, next)) pass_week(f);
}

void screen_plan(Frame *f) {
    Page page = page_open(f);
    begin(f);
    if (page_is_wide(f)) {
        wide(f, page.body);
    } else {
        narrow(f, &page);
    }
    if (f->ui->picking < 0) {
        foot(f, page);
    } else {
        plan_people_foot(f, page);
    }
}
