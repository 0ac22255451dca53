// hall.h -- what every screen of the debrief works with while one frame is drawn.
//
// For the rooms of ui/debrief/ alone. Each step draws itself into h->body and sets
// h->command where something is wished for; it changes nothing but h->memory.
#ifndef UI_DEBRIEF_HALL_H
#define UI_DEBRIEF_HALL_H

#include "ui/debrief/debrief.h"
#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"

// The places that can take the focus, beside those of widget.h.
enum {
    SPOT_TIMER = 20000,
    SPOT_NOTES,
    SPOT_GUIDE,
    SPOT_NAMES,             // of groups, shown or hidden
    SPOT_MEMBERS,           // and those of members
    SPOT_FIELD = 20020,     // + Field
    SPOT_STEP = 20040,      // + Step
    SPOT_PRESET = 20060,    // + Preset
    SPOT_LENS = 20070,      // + lens
    SPOT_PLACE = 20080,     // + step or side of the lens
    SPOT_WEEK = 20100,      // + week
    SPOT_ONE_METER = 20200, // + meter
    SPOT_SWING = 20300,     // + swing
    SPOT_DECISION = 20400,  // + decision
    SPOT_ROAD = 20800,      // + option
    SPOT_COUNT = 20810,     // + up, same, down
    SPOT_ASKED = 20820,     // + meter
    SPOT_STEPPER = 20840,   // + 3 * up, same, down; + less, more, many more
    SPOT_LOOK = 20900,      // + group
    SPOT_MARK = 21000,      // + place in the marks
};

typedef struct Hall {
    Frame *f;
    Debrief *memory;
    const DebriefWorld *world;
    const DebriefGroup *group; // that is looked at
    Rect body;                 // between head and foot
    bool bleeds;               // a picture lies under the foot as well
    bool listed;               // a list to choose from: PageDown leaves it unread
    Field handed;              // what was typed there is complete, see field.h
    DebriefCommand command;
} Hall;

// A page that scrolls: where to draw, and how high it is seen.
typedef struct Column {
    float x, y, w, room;
} Column;

// The question to the group, large; then what follows it. `y` is moved on by whoever
// draws; hall_end is told where it ended.
Column hall_begin(Hall *h, const char *question);

// The column that hall_begin will give, to measure with; nothing is drawn.
Column hall_column(const Hall *h, const char *question);
void hall_end(Hall *h, const Column *column, float y);

// A part of that page beside another: the stretch from `from` to `to` (0..1) of its
// width; where the page is narrow, all of it.
bool hall_is_wide(const Hall *h);

// Whether there is room for a chart and what is told beside it; else they stand below
// one another.
bool hall_has_sides(const Hall *h);

// A line of text, a heading, lesser text; each moves column->y on.
void hall_text(Hall *h, Column *column, Style style, const char *text);
void hall_heading(Hall *h, Column *column, const char *text);
void hall_gap(const Hall *h, Column *column, float em);

// A value as it is told: in whole points.
int hall_points(double points);

// "Week 3", and the name of a meter with its sign before it; returns the width.
const char *hall_week(Hall *h, int week);
float hall_meter(Hall *h, Variable variable, float x, float y, float w);

// Whether a step is about the one game that is looked at, and not about all who sit
// there.
bool hall_is_of_one(Step step);

// Writes something down: turning points and hands for the group that is looked at, all
// else for everybody, beside the first journal. A facilitator's choice by key; takes
// back a mark that stands.
void hall_mark(Hall *h, const Mark *mark);
void hall_note(Hall *h, const char *key, const char *text);
void hall_unmark(Hall *h, const Mark *mark);

// What everybody said: those marks of the first group; of several groups' debrief none
// that one of them made by itself before.
const Marks *hall_said(const Hall *h);
bool hall_is_said(const Hall *h, const Mark *mark);

// The turn of a decision as it is told: "Week 3: Six chairs".
const char *hall_turn(Hall *h, const HistoryTurn *turn);

#endif
