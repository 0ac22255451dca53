// The plan: the leader's hours, what to spend them on, the pace.
#include "ui/screen/screens.h"

#include "ui/draft.h"
#include "ui/frame/phrase.h"
#include "ui/screen/picture.h"
#include "ui/screen/plan.h"

#include <math.h>
#include <stdio.h>

static const double settle_seconds = 0.25;

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
    if (ui->now - ui->since < settle_seconds) return;
    if (!game_fits(f->game, &ui->draft, &err)) {
        snprintf(ui->notice, sizeof ui->notice, "%s", err.text);
        f->again = true;
        return;
    }
    f->command.wish = UI_ANSWER;
    f->command.answer = ui->draft;
}

// What a leader can do, or whom it is for.
static float choices(Frame *f, float x, float y, float w, bool about) {
    return f->ui->picking >= 0 ? plan_people(f, x, y, w)
                               : plan_cards(f, x, y, w, about);
}

static float side(Frame *f, float x, float y, float w) {
    float top = y;
    if (game_prompt(f->game)->week == 1) y += tip(f, word(f, "ui.tip.plan"), x, y, w);
    y += plan_pace(f, x, y, w);
    y += plan_chosen(f, x, y, w);
    y += plan_promises(f, x, y, w);
    y += plan_rollout(f, x, y, w);
    return y - top;
}

static void wide(Frame *f, Rect body) {
    float pad = f->em, edge = 0.3f * f->em, about = 4.4f * f->em;
    float left = floorf(body.w * 0.67f);
    float x = pad + edge, y = body.y + 0.6f * f->em, w = left - 1.4f * pad;
    y += plan_hours(f, x, y, w - 2 * edge);
    Rect cards = {pad, y, w, body.y + body.h - about - 0.1f * f->em - y};
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, cards);
    float high = choices(f, in.x + edge, in.y + edge, in.w - 2 * edge, false);
    scroll_end(f, high + 2 * edge);
    plan_about(f, (Rect){pad, body.y + body.h - about, left - 1.4f * pad, about});

    float picture = floorf(body.h * 0.36f);
    picture_team(f, (Rect){left, body.y, f->area.w - left, picture},
                 f->ui->picking < 0);
    Rect view = {left + 0.6f * pad, body.y + picture + 0.5f * f->em,
                 f->area.w - left - pad, body.h - picture - 0.5f * f->em};
    in = scroll_begin(f, UI_SCROLL_SIDE, view);
    high = side(f, in.x + edge, in.y + edge, in.w - 2 * edge);
    scroll_end(f, high + 2 * edge);
}

// All in one column, beside the picture where that has a place, else below it.
static void narrow(Frame *f, Page *page) {
    float edge = 0.3f * f->em;
    Rect view = picture_beside(f, page, UI_NOBODY);
    float used = plan_hours(f, view.x + edge, view.y, view.w - 2 * edge);
    view.y += used;
    view.h -= used;
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, view);
    Style style = style_body(f);
    float w = in.w - 2 * edge, x = in.x + edge, high = edge;
    style.color = f->theme->bad;
    if (f->ui->notice[0])
        high += frame_text(f, style, f->ui->notice, x, in.y + high, w) + edge;
    high += picture_above(f, x, in.y + high, w);
    high += choices(f, x, in.y + high, w, true) + f->em;
    if (f->ui->picking < 0) high += side(f, x, in.y + high, w);
    scroll_end(f, high);
}

static void foot(Frame *f, Page page) {
    int left = game_hours(f->game) - game_plan_hours(f->game, &f->ui->draft);
    const char *next = word(f, "ui.plan.pass");
    const char *hint =
        left > 0 ? phrase_count(f, "ui.plan.unspent", left) : word(f, "ui.plan.full");
    if (f->ui->paged) hint = word(f, "ui.hint.clicker");
    page_hint(f, page, hint, next);
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
