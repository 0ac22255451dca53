// roads.h -- the meters of a game as lines of a chart, week by week.
#ifndef UI_DEBRIEF_ROADS_H
#define UI_DEBRIEF_ROADS_H

#include "ui/debrief/chart.h"
#include "ui/debrief/hall.h"

// The four meters as the leader saw them, up to a week; `meter` 0..3: that one alone
// and thick, -1: all. Returns how many lines.
int roads_meters(Hall *h, const History *history, int meter, int until,
                 ChartLine lines[CHART_LINES_MAX]);

// One meter as it was, on one road.
ChartLine roads_truth(const Hall *h, const History *history, Variable variable,
                      ChartPattern pattern, const char *label);

// What could not stay as it was on the other road, the first two of it and how many
// more; nothing where all could. The height it took.
float roads_changes(Hall *h, const WhatIf *road, float x, float y, float w);

#endif
