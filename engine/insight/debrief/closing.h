// closing.h -- how a game ended, in three measures that are never added up: does the
// team use AI, are the people well, did they learn. And apart from these how well the
// group knew its people: what it predicted against what came of it.
//
// The definitions are ours. Who has left is not in the means and stands beside them.
#ifndef INSIGHT_DEBRIEF_CLOSING_H
#define INSIGHT_DEBRIEF_CLOSING_H

#include "insight/debrief/history.h"

typedef enum ClosingKind {
    CLOSING_USE,      // the team's adoption
    CLOSING_WELL,     // calm (100 - stress) and energy, in equal parts
    CLOSING_LEARNING, // the team's skills
    CLOSING_COUNT
} ClosingKind;

typedef struct Closing {
    double at[CLOSING_COUNT];    // points, 0..100, at the end
    double start[CLOSING_COUNT]; // and at the start
    int staff, left, away;       // members: still there, gone for good, on long leave
    int predicted, right;        // arrows given, and those that came true
} Closing;

// "use", "well", "learning": the last part of the key of its words (closing.use).
const char *closing_name(ClosingKind kind);

// One measure of a team as it stood.
double closing_measure(const State *state, ClosingKind kind);

void closing_read(const History *history, Closing *out);

// The change of the shown meter over what an answer did, in whole points.
int closing_points(const HistoryTurn *turn, Variable variable);

// What came of a prediction: -1 down, 0 about the same, +1 up: the sign of
// closing_points.
int closing_came(const HistoryTurn *turn, Variable variable);

#endif
