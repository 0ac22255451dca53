#include "ui/debrief/hall.h"

#include <math.h>
#include <stdio.h>

bool hall_is_wide(const Hall *h) {
    return h->f->area.w >= 34 * h->f->em;
}

bool hall_has_sides(const Hall *h) {
    return h->f->area.w >= 46 * h->f->em;
}

static Style question_style(const Hall *h) {
    Style style = style_large(h->f);
    style.bold = true;
    return style;
}

// Where the page is seen, and the edge that stays free in it.
static Rect view_of(const Hall *h) {
    float pad = h->f->em;
    return (Rect){h->body.x + pad, h->body.y, h->body.w - 1.5f * pad, h->body.h};
}

static Column column_in(const Hall *h, Rect in, const char *question) {
    float em = h->f->em, edge = 0.3f * em;
    Column column = {in.x + edge, in.y + 0.5f * em, in.w - 2 * edge, 0};
    float high = frame_height(h->f, question_style(h), question, column.w) + 0.5f * em;
    column.y += high;
    column.room = fmaxf(0, in.y + h->body.h - column.y - edge);
    return column;
}

Column hall_column(const Hall *h, const char *question) {
    return column_in(h, scroll_inside(h->f, view_of(h)), question);
}

Column hall_begin(Hall *h, const char *question) {
    Frame *f = h->f;
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, view_of(h));
    Column column = column_in(h, in, question);
    frame_text(f, question_style(h), question, column.x, in.y + 0.5f * f->em, column.w);
    return column;
}

void hall_end(Hall *h, const Column *column, float y) {
    Frame *f = h->f;
    const UiScroll *scroll = &f->ui->scroll[UI_SCROLL_MAIN];
    float end = y - h->body.y + floorf(scroll->offset), edge = 0.3f * f->em;
    (void)column;
    // A gap below the last line is no reason to scroll.
    scroll_end(f, end - edge <= h->body.h ? fminf(end, h->body.h) : end + edge);
}

void hall_text(Hall *h, Column *column, Style style, const char *text) {
    if (!text[0]) return;
    column->y += frame_text(h->f, style, text, column->x, column->y, column->w);
}

void hall_heading(Hall *h, Column *column, const char *text) {
    column->y += heading(h->f, text, column->x, column->y, column->w);
}

void hall_gap(const Hall *h, Column *column, float em) {
    column->y += em * h->f->em;
}

int hall_points(double points) {
    return (int)floor(points + 0.5);
}

const char *hall_week(Hall *h, int week) {
    return phrase_number(h->f, "debrief.week", "n", week);
}

const char *hall_turn(Hall *h, const HistoryTurn *turn) {
    const char *title = turn->title[0] ? turn->title : turn->prompt;
    return frame_say(h->f, "%s: %s", hall_week(h, turn->week), title);
}

float hall_meter(Hall *h, Variable variable, float x, float y, float w) {
    Frame *f = h->f;
    Style style = style_bold(f);
    float sign = f->em, high = frame_line_height(f, TYPE_BODY);
    style.color = f->theme->meter_text[variable];
    icon_draw(f->list, icon_of(variable), x, y + (high - sign) / 2, sign,
              f->theme->meter[variable]);
    float left = sign + 0.35f * f->em;
    return left
         + frame_line(f, style, phrase_meter(f, variable), x + left, y, w - left);
}

bool hall_is_of_one(Step step) {
    switch (step) {
    case STEP_BEFORE:
    case STEP_FEEL:
    case STEP_COMPARE:
    case STEP_KEEP:
    case STEP_MONDAY: return false;
    default: return true;
    }
}

// The first journal is always there, in whichever order games are looked at.
enum { EVERYBODY = 0 };

static int group_of(const Hall *h, MarkKind kind) {
    bool of_game = kind == MARK_SWING || kind == MARK_WHATIF;
    return of_game ? h->memory->group : EVERYBODY;
}

void hall_mark(Hall *h, const Mark *mark) {
    h->command.wish = DEBRIEF_MARK;
    h->command.group = group_of(h, mark->kind);
    h->command.mark = *mark;
    h->command.mark.shared = h->world->group_count > 1;
}

void hall_note(Hall *h, const char *key, const char *text) {
    Mark mark = {.kind = MARK_NOTE};
    snprintf(mark.key, sizeof mark.key, "%s", key);
    snprintf(mark.text, sizeof mark.text, "%s", text);
    hall_mark(h, &mark);
}

void hall_unmark(Hall *h, const Mark *mark) {
    h->command.wish = DEBRIEF_UNMARK;
    h->command.group = group_of(h, mark->kind);
    h->command.mark = (Mark){.id = mark->id};
}

const Marks *hall_said(const Hall *h) {
    return h->world->groups[EVERYBODY].marks;
}

bool hall_is_said(const Hall *h, const Mark *mark) {
    return mark->shared || h->world->group_count == 1;
}
