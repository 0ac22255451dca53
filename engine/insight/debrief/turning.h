// turning.h -- the turning points of a game, computed: the largest swings of the meters
// with their causes, and the decisions that changed the end most.
//
// No verdict: a swing is not good or bad, and a decision that changed much is not a
// mistake. The facilitator keeps, drops and chooses others (marks.h).
#ifndef INSIGHT_DEBRIEF_TURNING_H
#define INSIGHT_DEBRIEF_TURNING_H

#include "insight/debrief/whatif.h"

enum {
    TURNING_SWINGS_MAX = 24,
    TURNING_PARTS_MAX = 7, // of a swing: six causes and the others together
    TURNING_PROPOSED = 3,
};

// A meter over one week.
typedef struct Swing {
    Variable variable;
    int week;
    bool proposed;                    // one of the three that a debrief begins with
    double from, to;                  // the team's mean as it was, points
    double shown_from, shown_to;      // as the leader saw it
    int points;                       // to less from, each rounded
    WhyPart parts[TURNING_PARTS_MAX]; // of the true change; sum to `points`
    int count;
    int turn; // the decision with the largest part in its direction; -1: none
} Swing;

// One option of a decision.
typedef struct TurningRoad {
    int option;
    bool open; // another than the chosen one, and open then: `end` is filled in
    WhatIfEnd end;
} TurningRoad;

typedef struct TurningDecision {
    int turn; // of the history
    TurningRoad roads[STORY_OPTIONS_MAX];
    int road_count;
    int widest; // the road whose end lies furthest from the one played; -1: none open
    double measure; // of that road; 0 where none is open
} TurningDecision;

typedef struct Turning {
    Swing swings[TURNING_SWINGS_MAX]; // by size of the true change, largest first; ties
    int swing_count;                  // by week, then meter. Of a whole point at least
    TurningDecision *decisions;       // by measure, largest first; ties by turn
    int decision_count;               // every choice and promise
} Turning;

// Replays the game once for each other option of each decision. The first three swings
// proposed are of different meters, so that one restless meter does not hide the rest.
// NULL when memory is out.
Turning *turning_open(const Record *record, const History *history, Err *err);
void turning_close(Turning *turning); // takes NULL too

// Reads off one swing, for one that the facilitator chooses: a week from 1 to the
// history's weeks. False when memory is out.
bool turning_swing(const History *history, Variable variable, int week, Swing *out);

#endif
