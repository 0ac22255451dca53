// Step 4: turning points. First the group says which moments turned the game; then the
// largest swings come one by one, to be kept, dropped or replaced; then the decisions
// that would have changed the end most.
#include "ui/debrief/roads.h"
#include "ui/debrief/steps.h"
#include "ui/debrief/swings.h"
#include "ui/shape.h"

#include <math.h>

enum { DECISIONS_TOLD = 3, OTHERS_TOLD = 6 };

static int kept_count(const Hall *h) {
    const Swing *kept[SWINGS_MAX];
    return swings_kept(h->group, kept);
}

// Covered; the swings one by one; the decisions; the other swings.
int parts_turning(Hall *h) {
    return kept_count(h) + 3;
}

// Whether an earlier swing has the same week.
static bool stands_before(const Swing *const *kept, int place) {
    for (int i = 0; i < place; i++) {
        if (kept[i]->week == kept[place]->week) return true;
    }
    return false;
}

static void chart(Hall *h, Rect area, const Swing *const *kept, int shown) {
    Frame *f = h->f;
    ChartLine lines[CHART_LINES_MAX];
    int weeks = history_weeks(h->group->history);
    int count = roads_meters(h, h->group->history, -1, weeks, lines);
    const Story *story = record_story(h->group->record);
    Chart chart = chart_open(f, area, story->weeks, lines, count);
    for (int i = 0; i < shown; i++) {
        int week = kept[i]->week;
        if (!stands_before(kept, i)) chart_mark(f, &chart, week, week);
    }
    chart_draw(f, &chart, lines, count);
}

static float card_height(Hall *h, const Swing *swing, float w) {
    float pad = 0.5f * h->f->em, sign = h->f->em;
    return swing_height(h, swing, w - 3 * pad - sign) + 2 * pad;
}

// A swing as a card that is kept or dropped by Enter or a click.
static float swing_card(Hall *h, const Swing *swing, float x, float y, float w) {
    Frame *f = h->f;
    int place = (int)(swing - h->group->turning->swings), id = SPOT_SWING + place;
    float pad = 0.5f * f->em, sign = f->em;
    bool kept = swing_is_kept(h->group, swing);
    float high = card_height(h, swing, w);
    Rect rect = {x, y, w, high};
    if (card_choice(f, id, rect, kept)) swing_toggle(h, swing);
    icon_draw(f->list, kept ? ICON_YES : ICON_NO, x + w - pad - sign, y + pad, sign,
              kept ? f->theme->good : f->theme->ink_soft);
    swing_told(h, swing, x + pad, y + pad, w - 3 * pad - sign);
    return high + 0.5f * f->em;
}

static float decision_told(Hall *h, const TurningDecision *decision, float x, float y,
                           float w) {
    Frame *f = h->f;
    const HistoryTurn *turn = history_turn(h->group->history, decision->turn);
    float top = y;
    y += frame_text(f, style_bold(f), hall_turn(h, turn), x, y, w);
    if (turn->chosen >= 0) {
        y += frame_text(f, style_body(f), turn->options[turn->chosen].text, x, y, w);
    }
    if (turn->debrief[0]) {
        Style style = style_body(f);
        style.color = f->theme->accent;
        y += frame_text(f, style, turn->debrief, x, y, w);
    }
    return y - top + 0.6f * f->em;
}

static float decisions(Hall *h, float x, float y, float w) {
    const Turning *turning = h->group->turning;
    float top = y;
    for (int i = 0; i < turning->decision_count && i < DECISIONS_TOLD; i++) {
        if (turning->decisions[i].widest < 0) break;
        y += decision_told(h, &turning->decisions[i], x, y, w);
    }
    return y - top;
}

// The largest that were not proposed or were dropped, to choose from.
static float others(Hall *h, float x, float y, float w) {
    const Turning *turning = h->group->turning;
    float top = y;
    for (int i = 0, told = 0; i < turning->swing_count && told < OTHERS_TOLD; i++) {
        const Swing *swing = &turning->swings[i];
        if (swing_is_kept(h->group, swing)) continue;
        y += swing_card(h, swing, x, y, w);
        told++;
    }
    return y - top;
}

// The swings below one another, or where that is below the chart side by side.
static float cards(Hall *h, const Swing *const *kept, int shown, const Column *in) {
    float gap = 0.5f * h->f->em, high = 0, y = in->y;
    bool sides = hall_has_sides(h) || !hall_is_wide(h);
    int columns = sides ? 1 : TURNING_PROPOSED;
    float w = (in->w - gap * (float)(columns - 1)) / (float)columns;
    for (int i = 0; i < shown; i++) {
        int place = i % columns;
        if (place == 0) high = 0;
        float x = in->x + (w + gap) * (float)place;
        high = fmaxf(high, swing_card(h, kept[i], x, y, w));
        if (place == columns - 1 || i == shown - 1) y += high;
    }
    return y - in->y;
}

static float beside(Hall *h, const Swing *const *kept, int shown, const Column *in) {
    Frame *f = h->f;
    if (h->memory->part > 0) return cards(h, kept, shown, in);
    return frame_text(f, style_large(f), word(f, "debrief.turning.recall"), in->x,
                      in->y, in->w);
}

// What the author asks about the decisions that weighed most; then, for the
// facilitator, what else there is to choose from.
static void page_of(Hall *h, bool choosing) {
    Column in = hall_begin(h, word(h->f, choosing ? "debrief.turning.others"
                                                  : "debrief.turning.decisions"));
    float w = fminf(in.w, 40 * h->f->em);
    in.y += choosing ? others(h, in.x, in.y, w) : decisions(h, in.x, in.y, w);
    hall_end(h, &in, in.y);
}

void step_turning(Hall *h) {
    Frame *f = h->f;
    const Swing *kept[SWINGS_MAX];
    int count = swings_kept(h->group, kept), part = h->memory->part;
    if (part > count) {
        page_of(h, part > count + 1);
        return;
    }
    Column in = hall_begin(h, word(f, "debrief.turning.question")), side = in;
    bool sides = hall_has_sides(h);
    float gap = f->em, w = sides ? floorf(in.w * 0.56f) : in.w;
    float high = sides ? fmaxf(9 * f->em, in.room) : fmaxf(8 * f->em, 0.42f * in.room);
    chart(h, (Rect){in.x, in.y, w, high}, kept, part);
    if (sides) side.x += w + gap;
    if (!sides) side.y += high + 0.5f * gap;
    side.w = in.x + in.w - side.x;
    float told = beside(h, kept, part, &side);
    hall_end(h, &in, fmaxf(in.y + high, side.y + told));
}
