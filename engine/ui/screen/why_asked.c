// What Why is asked about: whom, what, since when.
#include "ui/screen/why.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/shape.h"

#include <math.h>

// The variables that can be asked about, in the order of the row.
static const Variable asked[] = {
    VAR_TRUST,    VAR_STRESS,    VAR_TRANSPARENCY, VAR_SKILLS,  VAR_ADOPTION,
    VAR_JOB_FEAR, VAR_OWNERSHIP, VAR_SAFETY,       VAR_ENERGY,  VAR_BELIEF,
    VAR_QUALITY,  VAR_SCOPE,     VAR_CHANGE_DEBT,  VAR_RUMOURS,
};
enum { ASKED = sizeof asked / sizeof asked[0] };

bool why_of_person(const Frame *f) {
    int member = f->ui->member;
    return member >= 0 && member < game_story(f->game)->member_count;
}

static float chip(Frame *f, int id, const char *label, bool on, float x, float y,
                  bool *hit) {
    float pad = 0.5f * f->em, line = frame_line_height(f, TYPE_SMALL);
    float least = 2.2f * f->em; // what a finger needs
    Style style = style_small(f);
    style.bold = on;
    style.color = on ? f->theme->accent_ink : f->theme->ink;
    style.align = ALIGN_CENTER;
    Style wide = style;
    wide.bold = true;
    float width = fmaxf(least, frame_width(f, wide, label) + 2 * pad);
    Rect rect = {x, y, width, line + pad}, target = rect_inset(rect, -0.3f * f->em);
    *hit = spot(f, id, (Rect){rect.x, target.y, rect.w, fmaxf(least, target.h)});
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
    float row = frame_line_height(f, TYPE_SMALL) + 1.2f * f->em;
    return (Flow){x, x + w, x, y, row};
}

static float subjects(Frame *f, float x, float y, float w) {
    Ui *ui = f->ui;
    Flow flow = flow_begin(f, x, y, w);
    int count = game_story(f->game)->member_count;
    if (flow_chip(f, &flow, SPOT_BACK, word(f, "ui.why.team"), !why_of_person(f))) {
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
    if (why_of_person(f)) return variable_is_of_member(variable);
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
        flow_chip(f, &flow, SPOT_LATELY, word(f, "ui.why.lately"), !ui->why_whole);
    bool whole =
        flow_chip(f, &flow, SPOT_WHOLE, word(f, "ui.why.whole"), ui->why_whole);
    if (lately || whole) {
        ui->why_whole = whole;
        f->again = true;
    }
    return flow.y + flow.row - y;
}

float why_asked(Frame *f, float x, float y, float w) {
    float top = y;
    y += subjects(f, x, y, w);
    y += variables(f, x, y, w);
    y += span(f, x, y, w);
    return y - top;
}
