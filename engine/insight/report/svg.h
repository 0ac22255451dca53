// svg.h -- a line chart by weeks as inline SVG, readable in black and white: every
// line has a stroke of its own and its name and last value beside its end.
//
// The scale is always 0 to 100 points, so that two charts can be laid side by side.
#ifndef INSIGHT_REPORT_SVG_H
#define INSIGHT_REPORT_SVG_H

#include "insight/report/html.h"

enum { SVG_LINES_MAX = 24, SVG_MARKS_MAX = 12 };

typedef struct SvgLine {
    const char *label; // anybody's text
    const double *at;  // points by week, from week 0
    int weeks;         // the last week that at has
    int style;         // its stroke; any number from 0, see svg_stroke
} SvgLine;

// A numbered circle on a line.
typedef struct SvgMark {
    int number, week;
    double at; // points
} SvgMark;

typedef struct SvgChart {
    const char *title;   // what is drawn, for a screen reader too; "" for none above it
    const char *caption; // "week"
    int weeks;           // of the axis, at least 1
    bool small;          // half as high, for many of a kind
    bool single;         // full width of the page
    SvgLine lines[SVG_LINES_MAX];
    int line_count;
    SvgMark marks[SVG_MARKS_MAX];
    int mark_count;
} SvgChart;

void svg_chart(Html *out, const SvgChart *chart);

// The class of a style: "s0" to "s5" draw six different strokes; further ones repeat.
int svg_stroke(int style);

#endif
