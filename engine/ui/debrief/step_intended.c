// Step 3: what did we intend? What the group foresaw and gave as its reason, beside
// what came of it.
#include "ui/debrief/steps.h"
#include "ui/screen/board.h"
#include "ui/shape.h"

#include <math.h>

static bool says_something(const HistoryTurn *turn) {
    return turn->predicted || turn->why[0];
}

static Icon arrow(int way) {
    return way > 0 ? ICON_UP : way < 0 ? ICON_DOWN : ICON_LEVEL;
}

static const char *way_word(Hall *h, int way) {
    return word(h->f, way > 0   ? "debrief.way.up"
                      : way < 0 ? "debrief.way.down"
                                : "debrief.way.same");
}

// An arrow with its word; returns the width.
static float way(Hall *h, int way_taken, float x, float y, float w) {
    Frame *f = h->f;
    float size = 0.8f * f->em, line = frame_line_height(f, TYPE_BODY);
    icon_draw(f->list, arrow(way_taken), x, y + (line - size) / 2, size, f->theme->ink);
    float left = size + 0.3f * f->em;
    return left
         + frame_line(f, style_body(f), way_word(h, way_taken), x + left, y, w - left);
}

// A meter: foreseen, and how it came.
static float prediction(Hall *h, const HistoryTurn *turn, Variable variable, float x,
                        float y, float w) {
    Frame *f = h->f;
    float third = w / 3;
    if (turn->prediction[variable] == 0) return 0;
    hall_meter(h, variable, x, y, third - 0.5f * f->em);
    way(h, turn->prediction[variable], x + third, y, third - 0.5f * f->em);
    way(h, closing_came(turn, variable), x + 2 * third, y, third);
    return frame_line_height(f, TYPE_BODY) + 0.2f * f->em;
}

static float columns_told(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    float third = w / 3;
    frame_line(f, style_small(f), word(f, "debrief.intended.foreseen"), x + third, y,
               third - 0.5f * f->em);
    frame_line(f, style_small(f), word(f, "debrief.intended.came"), x + 2 * third, y,
               third);
    return frame_line_height(f, TYPE_SMALL) + 0.1f * f->em;
}

static const char *chosen_text(Hall *h, const HistoryTurn *turn) {
    if (turn->kind == PROMPT_PLAN) return word(h->f, "debrief.happened.plan");
    return turn->chosen >= 0 ? turn->options[turn->chosen].text : "";
}

static float turn_told(Hall *h, const HistoryTurn *turn, float x, float y, float w) {
    Frame *f = h->f;
    float top = y, pad = 0.6f * f->em;
    bool plan = turn->kind == PROMPT_PLAN;
    const char *title = plan ? hall_week(h, turn->week) : hall_turn(h, turn);
    y += frame_text(f, style_bold(f), title, x, y, w);
    y += frame_text(f, style_body(f), chosen_text(h, turn), x, y, w);
    if (turn->why[0]) {
        const char *why = phrase(f, "debrief.intended.why", "why", turn->why, NULL);
        Style style = style_body(f);
        style.color = f->theme->accent;
        y += frame_text(f, style, why, x, y + 0.2f * f->em, w) + 0.2f * f->em;
    }
    if (turn->predicted) y += columns_told(h, x, y, w);
    for (int i = 0; i < UI_METERS && turn->predicted; i++) {
        y += prediction(h, turn, board_meters[i], x, y, w);
    }
    shape_rect(f->list, (Rect){x, y + pad, w, 1}, f->theme->rule);
    return y - top + 2 * pad;
}

static float understood(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    const Closing *closing = h->group->closing;
    if (closing->predicted == 0) return 0;
    const char *text =
        phrase(f, "debrief.intended.sum", "right", digits(f, closing->right), "all",
               digits(f, closing->predicted), NULL);
    return frame_text(f, style_body(f), text, x, y, w) + 0.5f * f->em;
}

void step_intended(Hall *h) {
    Frame *f = h->f;
    const History *history = h->group->history;
    Column in = hall_begin(h, word(f, "debrief.intended.question"));
    float w = fminf(in.w, 44 * f->em);
    int told = 0;
    for (int i = 0; i < history_turn_count(history); i++) {
        const HistoryTurn *turn = history_turn(history, i);
        if (!says_something(turn)) continue;
        in.y += turn_told(h, turn, in.x, in.y, w);
        told++;
    }
    in.y += understood(h, in.x, in.y, w);
    if (told == 0) {
        in.y += frame_text(f, style_large(f), word(f, "debrief.intended.none"), in.x,
                           in.y, w);
    }
    hall_end(h, &in, in.y);
}
