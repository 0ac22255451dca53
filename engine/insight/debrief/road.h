// road.h -- a journal's answers followed through a game in which a decision was
// another.
//
// All other answers stay as they were. Where one cannot, one of these rules holds, and
// what it did is taken down, so that nobody has to guess what was guessed:
// - a plan keeps its actions in the order in which they were written, as far as the
//   week allows; what no longer fits (hours, somebody away) falls out;
// - what is not asked on this road needs no answer;
// - a promise that only this road has is kept where there are hours for it, else
//   broken.
// Where a scene asks what the group was never asked, the road ends.
#ifndef INSIGHT_DEBRIEF_ROAD_H
#define INSIGHT_DEBRIEF_ROAD_H

#include "insight/swap.h"

enum { ROAD_CHANGES_MAX = 64, ROAD_NAME_SIZE = 160 };

typedef enum RoadRule {
    ROAD_ACT_OUT,        // name: the action, in the spoken language
    ROAD_NOT_ASKED,      // name: the prompt's id
    ROAD_PROMISE_KEPT,   // name: the promise, as it was made
    ROAD_PROMISE_BROKEN, //
} RoadRule;

typedef struct RoadChange {
    int week;
    RoadRule rule;
    char name[ROAD_NAME_SIZE];
} RoadChange;

typedef struct Road {
    const Journal *journal;
    const Swap *swaps;
    int swap_count;
    Game *game;
    int line;                             // of the journal: the answer that is next
    bool stopped;                         // before the last of them,
    Err why;                              // because of this, in the spoken language
    bool mistaken;                        // a swap names no option that is open
    RoadChange changes[ROAD_CHANGES_MAX]; // the first so many
    int change_count;                     // all
} Road;

// Begins in a game that stands at its start; all is lent.
void road_begin(Road *road, const Journal *journal, const Swap *swaps, int count,
                Game *game);

// Plays one answer. False where the journal or the game is at its end, or the road.
bool road_step(Road *road);

#endif
