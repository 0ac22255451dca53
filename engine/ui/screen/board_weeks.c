// The row of weeks of board.h.
#include "ui/screen/board.h"

#include "ui/frame/phrase.h"
#include "ui/shape.h"
#include "ui/stage.h"

#include <math.h>

enum { STEPS = 16, LINES_MAX = 4 };

typedef struct Row {
    Rect rect;
    float step; // from mark to mark
    int week;   // that is played
} Row;

static float middle(const Row *row, int week, const Frame *f) {
    return row->rect.x + row->step * ((float)week - 0.5f) - 0.075f * f->em;
}

static void marks(Frame *f, const Row *row) {
    const Prompt *prompt = game_prompt(f->game);
    int count = game_story(f->game)->weeks;
    float wide = fmaxf(2, row->step - 0.15f * f->em);
    for (int i = 1; i <= count; i++) {
        Rect mark = {row->rect.x + row->step * (float)(i - 1), row->rect.y, wide,
                     row->rect.h};
        bool past = i < prompt->week || prompt->kind == PROMPT_END;
        Color color = i == prompt->week ? f->theme->accent
                    : past              ? f->theme->ink_soft
                                        : f->theme->trough;
        shape_round_rect(f->list, mark, 2, color);
    }
}

// ---- promises

static void flag(Frame *f, const Row *row, int due) {
    float x = middle(row, due, f), low = row->rect.y + row->rect.h * 0.7f;
    float top = row->rect.y - 0.42f * f->em, wide = 0.5f * f->em;
    Color color = due <= row->week ? f->theme->bad : f->theme->focus;
    Point pole[] = {
        {x, low},
        {x, top}
    };
    Point cloth[] = {
        {x,        top                },
        {x + wide, top + 0.17f * f->em},
        {x,        top + 0.34f * f->em}
    };
    if (due < 1 || due > game_story(f->game)->weeks) return;
    shape_line(f->list, pole, 2, fmaxf(2, 0.1f * f->em), color);
    shape_convex(f->list, cloth, 3, color);
}

static void flags(Frame *f, const Row *row) {
    const Facts *facts = game_facts(f->game);
    const State *state = game_state(f->game);
    for (int i = 0; i < facts->pledge_count; i++) {
        const Pledge *pledge = &facts->pledges[i];
        if (pledge->status == PLEDGE_OPEN) flag(f, row, pledge->due);
    }
    for (int i = 0; i < state->promise_count; i++) {
        flag(f, row, state->promise_due[i]);
    }
}

// ---- what comes back

// Marks the earlier weeks whose decisions did something in this one.
static void find_causes(const Frame *f, int week, bool found[SETUP_WEEKS_MAX + 1]) {
    const Ledger *ledger = game_ledger(f->game);
    for (int i = ledger->count - 1; i >= 0 && ledger->entries[i].week >= week; i--) {
        const OwnCause *own =
            facts_cause_of(game_facts(f->game), ledger->entries[i].cause);
        bool back = own && own->week > 0 && own->week < week;
        if (back && ledger->entries[i].week == week) found[own->week] = true;
    }
}

// From this week's mark down and back to that one, as far as `share` of the way.
static void lead_back(Frame *f, const Row *row, int week, float share) {
    float low = row->rect.y + row->rect.h + 0.06f * f->em;
    Point from = {middle(row, row->week, f), low}, to = {middle(row, week, f), low};
    float deep = fminf(0.4f * f->em + 0.03f * (from.x - to.x), 0.55f * f->em);
    Point path[STEPS + 1] = {from};
    shape_curve(path + 1, from, (Point){(from.x + to.x) / 2, low + 2 * deep}, to,
                STEPS);
    int count = 1 + (int)floorf(share * STEPS);
    float wide = fmaxf(2, 0.12f * f->em);
    shape_line(f->list, path, count, wide, f->theme->focus);
    if (share >= 1) shape_circle(f->list, to.x, to.y, 1.6f * wide, f->theme->focus);
}

static void lines(Frame *f, const Row *row) {
    bool found[SETUP_WEEKS_MAX + 1] = {false};
    int drawn = 0;
    if (ui_stage(f->ui, f->game) == UI_WEEK) return; // not told yet
    float share = frame_motion(f, 0.1, 0.4);
    find_causes(f, row->week, found);
    for (int week = row->week - 1; week > 0 && drawn < LINES_MAX; week--) {
        if (!found[week]) continue;
        lead_back(f, row, week, share);
        drawn++;
    }
}

// ---- large

// The number of a week under its mark.
static void week_number(Frame *f, const Row *row, int week, Color color) {
    Style style = {TYPE_SMALL, true, color, ALIGN_CENTER};
    float wide = fmaxf(row->step, 2 * f->em), x = middle(row, week, f) - wide / 2;
    frame_line(f, style, digits(f, week), x, row->rect.y + row->rect.h, wide);
}

float board_return(Frame *f, Rect rect, int week) {
    enum { BOW = 24 };
    float bow = 1.7f * f->em, bar = 0.6f * f->em, wide = fmaxf(2.5f, 0.14f * f->em);
    Row row = {
        {rect.x, rect.y + bow, rect.w, bar},
        rect.w / (float)game_story(f->game)->weeks,
        game_prompt(f->game)->week
    };
    Color color = f->theme->focus;
    marks(f, &row);
    Rect from_there = {row.rect.x + row.step * (float)(week - 1), row.rect.y,
                       fmaxf(2, row.step - 0.15f * f->em), bar};
    shape_round_rect(f->list, from_there, 2, color);
    float share = frame_motion(f, 0.2, 0.9), low = row.rect.y - 0.1f * f->em;
    Point from = {middle(&row, row.week, f), low}, to = {middle(&row, week, f), low};
    Point path[BOW + 1] = {from};
    shape_curve(path + 1, from, (Point){(from.x + to.x) / 2, low - 1.9f * bow}, to,
                BOW);
    int count = 1 + (int)floorf(share * BOW);
    shape_line(f->list, path, count, wide, color);
    if (share >= 1) shape_circle(f->list, to.x, to.y, 1.7f * wide, color);
    week_number(f, &row, week, color);
    week_number(f, &row, row.week, f->theme->accent);
    return bow + bar + frame_line_height(f, TYPE_SMALL);
}

// ---- in the head

void board_weeks(Frame *f, Rect rect) {
    Row row = {rect, rect.w / (float)game_story(f->game)->weeks,
               game_prompt(f->game)->week};
    marks(f, &row);
    flags(f, &row);
    lines(f, &row);
}
