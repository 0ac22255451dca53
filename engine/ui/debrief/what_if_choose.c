#include "ui/debrief/what_if_choose.h"

#include <math.h>

static bool can_differ(const TurningDecision *decision) {
    return decision->widest >= 0;
}

static void choose(Hall *h, int turn, int option) {
    h->memory->decision = turn;
    h->memory->option = option;
    h->f->again = true;
}

bool what_if_chosen(Hall *h) {
    const Turning *turning = h->group->turning;
    const History *history = h->group->history;
    Debrief *m = h->memory;
    bool stands = m->decision >= 0 && m->decision < history_turn_count(history)
               && whatif_is_open(history, m->decision, m->option);
    if (stands) return true;
    for (int i = 0; i < turning->decision_count; i++) {
        const TurningDecision *decision = &turning->decisions[i];
        if (!can_differ(decision)) continue;
        m->decision = decision->turn;
        m->option = decision->roads[decision->widest].option;
        return true;
    }
    return false;
}

static int first_open(const TurningDecision *decision) {
    return decision->roads[decision->widest].option;
}

// The road after the one that is chosen, round and round.
static int next_open(const Hall *h) {
    const History *history = h->group->history;
    int turn = h->memory->decision, option = h->memory->option;
    int count = history_turn(history, turn)->option_count;
    for (int i = 1; i < count; i++) {
        int next = (option + i) % count;
        if (whatif_is_open(history, turn, next)) return next;
    }
    return option;
}

// A figure leads to a decision, the same one again to another of its roads.
static void by_figure(Hall *h, const TurningDecision *decision) {
    bool again = h->memory->decision == decision->turn;
    choose(h, decision->turn, again ? next_open(h) : first_open(decision));
}

// The first ten have a figure: 1 .. 9, and 0.
static float decision_row(Hall *h, const TurningDecision *decision, int row, float x,
                          float y, float w) {
    Frame *f = h->f;
    const HistoryTurn *turn = history_turn(h->group->history, decision->turn);
    bool chosen = h->memory->decision == decision->turn, figure = row < 10;
    float pad = 0.4f * f->em, left = 2.4f * f->em, inner = w - left - pad;
    Style style = chosen ? style_bold(f) : style_body(f);
    const char *text = hall_turn(h, turn);
    float high = frame_height(f, style_bold(f), text, inner) + 2 * pad;
    Rect rect = {x, y, w, high};
    if (card_choice(f, SPOT_DECISION + decision->turn, rect, chosen)) {
        choose(h, decision->turn, first_open(decision));
    }
    if (figure) {
        int key = (row + 1) % 10;
        key_badge(f, x + pad, y + pad, digits(f, key), chosen);
        if (frame_letter(f, (char)('0' + key))) by_figure(h, decision);
    }
    frame_text(f, style, text, x + left, y + pad, inner);
    return high + 0.3f * f->em;
}

// An option of the chosen decision: the one that was taken, or another road.
static float option_row(Hall *h, int option, float x, float y, float w) {
    Frame *f = h->f;
    const History *history = h->group->history;
    const HistoryTurn *turn = history_turn(history, h->memory->decision);
    bool taken = turn->chosen == option, other = h->memory->option == option;
    bool open = whatif_is_open(history, h->memory->decision, option);
    float pad = 0.5f * f->em, inner = w - 2 * pad;
    const char *about = taken ? word(f, "debrief.what_if.taken")
                      : other ? word(f, "debrief.what_if.other")
                      : open  ? ""
                              : word(f, "debrief.what_if.closed");
    Style small = style_small(f);
    if (taken || other) small.color = f->theme->accent;
    const char *text = turn->options[option].text;
    float high = frame_height(f, style_body(f), text, inner)
               + (about[0] ? frame_height(f, small, about, inner) : 0) + 2 * pad;
    Rect rect = {x, y, w, high};
    bool hit = card_choice(f, SPOT_ROAD + option, rect, other || taken);
    if (hit && open) choose(h, h->memory->decision, option);
    float at = y + pad;
    if (about[0]) at += frame_text(f, small, about, x + pad, at, inner);
    frame_text(f, style_body(f), text, x + pad, at, inner);
    return high + 0.4f * f->em;
}

static float options(Hall *h, float x, float y, float w) {
    const HistoryTurn *turn = history_turn(h->group->history, h->memory->decision);
    float top = y;
    y += heading(h->f, hall_turn(h, turn), x, y, w);
    for (int i = 0; i < turn->option_count; i++) y += option_row(h, i, x, y, w);
    y += frame_text(h->f, style_small(h->f), word(h->f, "debrief.what_if.hint"), x, y,
                    w);
    return y - top;
}

static float decisions(Hall *h, float x, float y, float w) {
    const Turning *turning = h->group->turning;
    float top = y;
    y += heading(h->f, word(h->f, "debrief.what_if.decisions"), x, y, w);
    int row = 0;
    for (int i = 0; i < turning->decision_count; i++) {
        if (!can_differ(&turning->decisions[i])) continue;
        y += decision_row(h, &turning->decisions[i], row++, x, y, w);
    }
    return y - top;
}

void what_if_choose(Hall *h) {
    Frame *f = h->f;
    Column in = hall_begin(h, word(f, "debrief.what_if.question"));
    h->listed = true;
    bool wide = hall_is_wide(h);
    float gap = 1.2f * f->em, w = wide ? floorf(0.56f * in.w) : in.w;
    float first = options(h, in.x, in.y, w);
    float x = wide ? in.x + w + gap : in.x, y = wide ? in.y : in.y + first + gap;
    float second = decisions(h, x, y, wide ? in.x + in.w - x : in.w);
    hall_end(h, &in, fmaxf(in.y + first, y + second));
}
