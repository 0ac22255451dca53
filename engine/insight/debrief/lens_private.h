// lens_private.h -- which kinds count for what, as rows; for the rooms of a lens alone.
#ifndef INSIGHT_DEBRIEF_LENS_PRIVATE_H
#define INSIGHT_DEBRIEF_LENS_PRIVATE_H

#include "insight/debrief/lens.h"

typedef struct LensRow {
    int place; // step of Kotter's, or side; from 0
    Kind kind;
    int from; // counts from so many weeks of doing it on: a habit, no event
} LensRow;

// The rows of Kotter's table by place; false past the last.
bool kotter_row(int index, LensRow *out);
const char *kotter_reason(const Words *words, const LensRow *row);

// Whether what was done in a week, in a plan or by a choice, counts for a row.
bool kotter_counts(const History *history, const LensRow *row, int week);

#endif
