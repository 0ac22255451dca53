// Why: the ledger of a meter or a person, by cause, with whole amounts that add up.
#include "ui/screens.h"

#include "game/sight.h"
#include "model/cause.h"
#include "ui/account.h"
#include "ui/board.h"
#include "ui/change.h"
#include "ui/cover.h"
#include "ui/phrase.h"
#include "ui/shape.h"
#include "ui/widget.h"

#include <math.h>

// The variables that can be asked about, in the order of the row.
static const Variable asked[] = {
    VAR_TRUST,    VAR_STRESS,    VAR_TRANSPARENCY, VAR_SKILLS,  VAR_ADOPTION,
    VAR_JOB_FEAR, VAR_OWNERSHIP, VAR_SAFETY,       VAR_ENERGY,  VAR_BELIEF,
    VAR_QUALITY,  VAR_SCOPE,     VAR_CHANGE_DEBT,  VAR_RUMOURS,
};
enum { ASKED = sizeof asked / sizeof asked[0] };

static bool about_person(const Frame *f) {
    int member = f->ui->member;
    return member >= 0 && member < game_story(f->game)->member_count;
}

// ---- whom and what it is about

static float chip(Frame *f, int id, const char *label, bool on, float x, float y,
                  bool *hit) {
    float pad = 0.5f * f->em, line = frame_line_height(f, TYPE_SMALL);
    Style style = style_small(f);
    style.bold = on;
    style.color = on ? f->theme->accent_ink : f->theme->ink;
    style.align = ALIGN_CENTER;
    Style wide = style;
    wide.bold = true;
    Rect rect = {x, y, frame_width(f, wide, label) + 2 * pad, line + pad};
    *hit = spot(f, id, rect);
    shape_round_rect(f->list, rect, 0.4f * f->em,
                     on ? f->theme->accent : f->theme->trough);
    frame_line(f, style, label, x, y + pad / 2, rect.w);
    spot_ring(f, id, rect, 0.4f * f->em);
    return rect.w;
}

// Chips in rows; where the next one comes.
typedef struct Flow {
    float left, right, x, y, row;
} Flow;

static bool flow_chip(Frame *f, Flow *flow, int id, const char *label, bool on) {
    bool hit;
    Style wide = style_small(f);
    wide.bold = true;
    float needs = frame_width(f, wide, label) + f->em;
    if (flow->x > flow->left && flow->x + needs > flow->right) {
        flow->x = flow->left;
        flow->y += flow->row;
    }
    flow->x += chip(f, id, label, on, flow->x, flow->y, &hit) + 0.4f * f->em;
    return hit;
}

static Flow flow_begin(const Frame *f, float x, float y, float w) {
    float row = frame_line_height(f, TYPE_SMALL) + 0.95f * f->em;
    return (Flow){x, x + w, x, y, row};
}

static float subjects(Frame *f, float x, float y, float w) {
    Ui *ui = f->ui;
    Flow flow = flow_begin(f, x, y, w);
    int count = game_story(f->game)->member_count;
    if (flow_chip(f, &flow, SPOT_BACK, word(f, "ui.why.team"), !about_person(f))) {
        ui->member = UI_NOBODY;
        f->again = true;
    }
    for (int i = 0; i < count && i < FOCUS_SPOTS_MAX / 2; i++) {
        bool on = ui->member == i;
        if (!flow_chip(f, &flow, SPOT_PERSON + i, phrase_member(f, i), on)) continue;
        ui->member = i;
        f->again = true;
    }
    return flow.y + flow.row - y;
}

// Whether it can be asked about here: a person's, or shown for the team.
static bool can_ask(const Frame *f, Variable variable) {
    if (about_person(f)) return variable_is_of_member(variable);
    return sight_shows_meter(f->game, variable);
}

static float variables(Frame *f, float x, float y, float w) {
    Ui *ui = f->ui;
    Flow flow = flow_begin(f, x, y, w);
    if (!can_ask(f, ui->why)) ui->why = VAR_TRUST;
    for (int i = 0; i < (int)ASKED; i++) {
        bool on = ui->why == asked[i];
        if (!can_ask(f, asked[i])) continue;
        int id = SPOT_VARIABLE + (int)asked[i];
        if (!flow_chip(f, &flow, id, phrase_meter(f, asked[i]), on)) continue;
        ui->why = asked[i];
        f->again = true;
    }
    return flow.y + flow.row - y;
}

static float span(Frame *f, float x, float y, float w) {
    Ui *ui = f->ui;
    Flow flow = flow_begin(f, x, y, w);
    bool lately =
        flow_chip(f, &flow, SPOT_SPAN, word(f, "ui.why.lately"), !ui->why_whole);
    bool whole =
        flow_chip(f, &flow, SPOT_SPAN + 200, word(f, "ui.why.whole"), ui->why_whole);
    if (lately || whole) {
        ui->why_whole = whole;
        f->again = true;
    }
    return flow.y + flow.row - y;
}

// ---- the account

static float total(Frame *f, const Account *account, float x, float y, float w) {
    WordsValue values[] = {
        {"before",          frame_say(f, "%d", account->before)},
        {"now", frame_say(f,            "%d", account->now)},
        {"change",      phrase_amount(f,  account->why.points)},
        {NULL,                 NULL                    }
    };
    const char *key = f->ui->why_whole ? "ui.why.total.whole" : "ui.why.total.lately";
    return frame_text(f, style_large(f), phrase(f, key, values), x, y, w)
         + 0.6f * f->em;
}

static float part(Frame *f, const Part *part, double most, float x, float y, float w) {
    float line = frame_line_height(f, TYPE_BODY), top = y;
    float bar = fminf(11 * f->em, w * 0.30f), left = bar + 3.4f * f->em;
    bool good = (part->exact > 0)
             == (f->ui->why != VAR_STRESS && f->ui->why != VAR_JOB_FEAR
                 && f->ui->why != VAR_RUMOURS && f->ui->why != VAR_CHANGE_DEBT);
    Style amount = style_bold(f);
    amount.align = ALIGN_RIGHT;
    amount.color = good ? f->theme->good : f->theme->bad;
    amount_bar(f, (Rect){x, y + 0.28f * line, bar, 0.44f * line}, part->exact, most,
               amount.color);
    frame_line(f, amount, phrase_amount(f, part->points), x + bar, y, 2.6f * f->em);
    y += frame_text(f, style_bold(f), phrase_cause(f, part->cause), x + left, y,
                    w - left);
    const char *because = phrase_because(f, part->cause);
    if (because[0]) y += frame_text(f, style_small(f), because, x + left, y, w - left);
    return y - top + 0.5f * f->em;
}

static float parts(Frame *f, const Account *account, float x, float y, float w) {
    const Explanation *why = &account->why;
    float top = y;
    double most = 1;
    int small = 0;
    for (int i = 0; i < why->count; i++) most = fmax(most, fabs(why->parts[i].exact));
    for (int i = 0; i < why->count; i++) {
        if (why->parts[i].points == 0) {
            small++;
        } else {
            y += part(f, &why->parts[i], most, x, y, w);
        }
    }
    if (small > 0)
        y += frame_text(f, style_small(f), phrase_count(f, "ui.why.small", small), x, y,
                        w);
    if (why->count == 0)
        y += frame_text(f, style_body(f), word(f, "ui.why.nothing"), x, y, w);
    return y - top;
}

static float closed(Frame *f, float x, float y, float w) {
    float size = 1.3f * f->em, left = size + 0.6f * f->em;
    WordsValue values[] = {
        {"who", phrase_member(f, f->ui->member)},
        {NULL,     NULL                }
    };
    icon_draw(f->list, ICON_LOCK, x, y, size, f->theme->ink_soft);
    return frame_text(f, style_body(f), phrase(f, "ui.why.closed", values), x + left, y,
                      w - left);
}

// While the water is clear, what lies below in the member's own words.
static float worry(Frame *f, float x, float y, float w) {
    const Story *story = game_story(f->game);
    const char *text = story_text(story, story->members[f->ui->member].worry);
    if (!text[0] || sight_clarity(f->game, f->ui->member) <= 0) return 0;
    const char *said = frame_say(f, "\xE2\x80\x9C%s\xE2\x80\x9D", text);
    return frame_text(f, style_body(f), said, x, y, w) + 0.5f * f->em;
}

static float account(Frame *f, float x, float y, float w) {
    const Ui *ui = f->ui;
    int week = ui->why_whole ? 1 : account_lately(f->game);
    float top = y;
    const char *about = frame_say(f, "meter.%s.about", variable_name(ui->why));
    y += frame_text(f, style_small(f), word(f, about), x, y, w) + 0.5f * f->em;
    if (about_person(f)) y += worry(f, x, y, w);
    if (about_person(f) && !sight_shows(f->game, ui->member, ui->why)) {
        return y - top + closed(f, x, y, w);
    }
    Account account;
    if (about_person(f)) {
        account_member(f->game, ui->member, ui->why, week, &account);
    } else {
        account_team(f->game, ui->why, week, &account);
    }
    y += total(f, &account, x, y, w);
    y += parts(f, &account, x, y, w);
    return y - top;
}

// ---- the whole

static const char *title(Frame *f) {
    const char *who =
        about_person(f) ? phrase_member(f, f->ui->member) : word(f, "ui.why.team");
    WordsValue values[] = {
        {"what", phrase_meter(f, f->ui->why)},
        {"who",      who               },
        {NULL,      NULL }
    };
    return phrase(f, "ui.why.title", values);
}

void cover_why(Frame *f) {
    if (!f->game) {
        close_cover(f);
        return;
    }
    Rect in = cover_sheet(f, title(f));
    Rect view = scroll_begin(f, UI_SCROLL_COVER, in);
    float edge = 0.3f * f->em, x = view.x + edge, w = view.w - 2 * edge, high = edge;
    high += subjects(f, x, view.y + high, w);
    high += variables(f, x, view.y + high, w);
    high += span(f, x, view.y + high, w) + 0.3f * f->em;
    high += account(f, x, view.y + high, w);
    scroll_end(f, high + edge);
    spot_first(f, SPOT_VARIABLE + (int)f->ui->why);
}
