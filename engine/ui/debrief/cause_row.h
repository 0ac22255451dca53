// cause_row.h -- one cause with its amount: a bar where there is room, the points, and
// in words what it was.
#ifndef UI_DEBRIEF_CAUSE_ROW_H
#define UI_DEBRIEF_CAUSE_ROW_H

#include "ui/debrief/hall.h"

typedef struct CauseRow {
    Variable variable;
    double exact, most; // points; the largest of all rows, for the length of the bar
    int points;
    const char *name, *because; // because: "" where it is not to be told
} CauseRow;

// Returns the height.
float cause_row(Hall *h, const CauseRow *row, float x, float y, float w);

// The line under all of them: what they sum to; returns the height.
float cause_sum(Hall *h, int points, float x, float y, float w);

#endif
