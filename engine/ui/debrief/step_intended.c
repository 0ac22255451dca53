// Step 3: what did we intend? What the group foresaw and gave as its reason, beside
// what came of it.
#include "ui/debrief/pages.h"
#include "ui/debrief/steps.h"
#include "ui/debrief/week_told.h"
#include "ui/screen/board.h"
#include "ui/shape.h"

#include <math.h>

static bool says_something(const HistoryTurn *turn) {
    return turn->predicted || turn->voted || turn->why[0];
}

static Icon arrow(int way) {
    return way > 0 ? ICON_UP : way < 0 ? ICON_DOWN : ICON_LEVEL;
}

static const char *way_word(Hall *h, int way) {
    return word(h->f, way > 0   ? "debrief.way.up"
                      : way < 0 ? "debrief.way.down"
                                : "debrief.way.same");
}

// An arrow with what is said beside it.
static void way(Hall *h, int way_taken, const char *text, float x, float y, float w) {
    Frame *f = h->f;
    float size = 0.8f * f->em, line = frame_line_height(f, TYPE_BODY);
    float left = size + 0.3f * f->em;
    icon_draw(f->list, arrow(way_taken), x, y + (line - size) / 2, size, f->theme->ink);
    frame_line(f, style_body(f), text, x + left, y, w - left);
}

// The three columns of a prediction: the meter, what was foreseen, what came.
typedef struct Thirds {
    float x, meter, way;
} Thirds;

static Thirds thirds_of(float x, float w) {
    Thirds thirds = {x, floorf(0.42f * w), floorf(0.29f * w)};
    return thirds;
}

// A meter: foreseen, and how it came, in whole points.
static float prediction(Hall *h, const HistoryTurn *turn, Variable variable, float x,
                        float y, float w) {
    Frame *f = h->f;
    Thirds at = thirds_of(x, w);
    float gap = 0.4f * f->em, foreseen = x + at.meter, came = foreseen + at.way;
    int way_foreseen = turn->prediction[variable];
    if (way_foreseen == 0) return 0;
    hall_meter(h, variable, x, y, at.meter - gap);
    way(h, way_foreseen, way_word(h, way_foreseen), foreseen, y, at.way - gap);
    way(h, closing_came(turn, variable),
        phrase_amount(f, closing_points(turn, variable)), came, y, at.way);
    return frame_line_height(f, TYPE_BODY) + 0.2f * f->em;
}

static float predictions(Hall *h, const HistoryTurn *turn, float x, float y, float w) {
    Frame *f = h->f;
    Thirds at = thirds_of(x, w);
    float top = y, came = x + at.meter + at.way;
    if (!turn->predicted) return 0;
    frame_line(f, style_small(f), word(f, "debrief.intended.foreseen"), x + at.meter, y,
               at.way);
    frame_line(f, style_small(f), word(f, "debrief.intended.came"), came, y, at.way);
    y += frame_line_height(f, TYPE_SMALL) + 0.1f * f->em;
    for (int i = 0; i < UI_METERS; i++) {
        y += prediction(h, turn, board_meters[i], x, y, w);
    }
    return y - top;
}

// ---- what was chosen, and why

static const char *title_of(Hall *h, const HistoryTurn *turn) {
    if (turn->kind != PROMPT_PLAN) return hall_turn(h, turn);
    return frame_say(h->f, "%s: %s", hall_week(h, turn->week),
                     word(h->f, "debrief.intended.plan"));
}

static const char *chosen_text(Hall *h, const HistoryTurn *turn) {
    if (turn->kind == PROMPT_PLAN) return week_plan(h, turn->answer);
    return turn->chosen >= 0 ? turn->options[turn->chosen].text : "";
}

// The hands that were raised: for what was chosen, and for everything else.
static const char *hands_text(Hall *h, const HistoryTurn *turn) {
    int here = 0, elsewhere = 0;
    if (!turn->voted || turn->chosen < 0) return "";
    for (int i = 0; i < turn->option_count; i++) {
        *(i == turn->chosen ? &here : &elsewhere) += turn->options[i].votes;
    }
    return phrase(h->f, "debrief.intended.hands", "here", digits(h->f, here),
                  "elsewhere", digits(h->f, elsewhere), NULL);
}

static float choice(Hall *h, const HistoryTurn *turn, float x, float y, float w) {
    Frame *f = h->f;
    float top = y;
    y += frame_text(f, style_bold(f), title_of(h, turn), x, y, w);
    y += frame_text(f, style_body(f), chosen_text(h, turn), x, y, w);
    if (turn->why[0]) {
        const char *why = phrase(f, "debrief.intended.why", "why", turn->why, NULL);
        Style style = style_body(f);
        style.color = f->theme->accent;
        y += frame_text(f, style, why, x, y + 0.2f * f->em, w) + 0.2f * f->em;
    }
    y += frame_text(f, style_small(f), hands_text(h, turn), x, y, w);
    return y - top;
}

// The choice, and the predictions beside it or below.
static float turn_told(Hall *h, const HistoryTurn *turn, float x, float y, float w) {
    Frame *f = h->f;
    float pad = 0.6f * f->em, gap = 1.2f * f->em;
    bool beside = hall_has_sides(h);
    float left = beside ? floorf(0.52f * w) : w;
    float told = choice(h, turn, x, y, left);
    float right = beside ? x + left + gap : x;
    float high = predictions(h, turn, right, beside ? y : y + told, x + w - right);
    float all = beside ? fmaxf(told, high) : told + high;
    shape_rect(f->list, (Rect){x, y + all + pad, w, 1}, f->theme->rule);
    return all + 2 * pad;
}

// How many of the expectations came true, under the last of them.
static float understood(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    const Closing *closing = h->group->closing;
    if (closing->predicted == 0) return 0;
    const char *text =
        phrase(f, "debrief.intended.sum", "right", digits(f, closing->right), "all",
               digits(f, closing->predicted), NULL);
    return frame_text(f, style_body(f), text, x, y, w) + 0.5f * f->em;
}

static float item(Hall *h, int item, float x, float y, float w) {
    const History *history = h->group->history;
    if (item == history_turn_count(history)) return understood(h, x, y, w);
    const HistoryTurn *turn = history_turn(history, item);
    return says_something(turn) ? turn_told(h, turn, x, y, w) : 0;
}

static Pages pages_of(const Hall *h) {
    return (Pages){
        .question = word(h->f, "debrief.intended.question"),
        .draw = item,
        .count = history_turn_count(h->group->history) + 1,
        .widest = 56,
    };
}

int parts_intended(Hall *h) {
    Pages pages = pages_of(h);
    return pages_count(h, &pages);
}

void step_intended(Hall *h) {
    Frame *f = h->f;
    Pages pages = pages_of(h);
    Column in = hall_begin(h, pages.question);
    float top = in.y;
    pages_draw(h, &pages, h->memory->part, &in);
    if (in.y == top) {
        hall_text(h, &in, style_large(f), word(f, "debrief.intended.none"));
    }
    hall_end(h, &in, in.y);
}
