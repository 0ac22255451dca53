// chart.h -- values by week as lines that can be told apart without their colour.
//
// Each line has a pattern of its own and its name stands at its end. Values run from
// 0 to 100, of which the chart shows a stretch with its numbers at the left; week 0 is
// the start. For the rooms of ui/ alone.
#ifndef UI_DEBRIEF_CHART_H
#define UI_DEBRIEF_CHART_H

#include "ui/frame/frame.h"

typedef enum ChartPattern {
    CHART_SOLID,
    CHART_DASHED,
    CHART_DOTTED,
    CHART_DASH_DOT,
    CHART_PATTERN_COUNT
} ChartPattern;

enum { CHART_WEEKS_MAX = SETUP_WEEKS_MAX, CHART_LINES_MAX = 8 };

typedef struct ChartLine {
    const char *label;
    Color color, text; // of the line, of its label
    ChartPattern pattern;
    float value[CHART_WEEKS_MAX + 1]; // by week
    int first, last;                  // weeks that are drawn; last < first: none
    bool thick;
    int spot; // its label is a place that can be activated; 0: it is none
} ChartLine;

typedef struct Chart {
    Rect area, plot; // all of it; where the lines are
    int weeks;
    float low, high; // values at the foot and at the top of the plot
} Chart;

// Draws the axes, from 0 to 100, and leaves room at the right for labels that are as
// wide as the widest of these lines'.
Chart chart_open(Frame *f, Rect area, int weeks, const ChartLine *lines, int count);

// The same for one line that is looked at closely: tens around its values, at least
// forty points of them.
Chart chart_open_close(Frame *f, Rect area, int weeks, const ChartLine *line);

// Draws the lines, and at the end of each its label and value; labels do not cover
// each other. Returns the line whose label was activated, or -1.
int chart_draw(Frame *f, const Chart *chart, const ChartLine *lines, int count);

float chart_x(const Chart *chart, float week);
float chart_y(const Chart *chart, float value);

// The stretch of one week, for marking it or for pointing at it.
Rect chart_week(const Chart *chart, int week);

// A band over a week or over some of them, and what is not uncovered yet, from `week`
// on.
void chart_mark(Frame *f, const Chart *chart, int from, int to);
void chart_cover(Frame *f, const Chart *chart, int week);

#endif
