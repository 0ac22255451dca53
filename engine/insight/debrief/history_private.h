// history_private.h -- what the rooms of a history share; see history.h for what it is.
#ifndef INSIGHT_DEBRIEF_HISTORY_PRIVATE_H
#define INSIGHT_DEBRIEF_HISTORY_PRIVATE_H

#include "base/arena.h"
#include "insight/debrief/history.h"

struct History {
    Arena arena; // all below but the turns
    Game *game;
    int weeks; // the last of which anything was played
    HistoryTurn *turns;
    int turn_count, turn_room;
    HistoryWeek *week; // 0..weeks
    State *states;     // by week; their values are filled in last
    bool **known;      // by week, by member
    int32_t *scratch;  // a value of each member, for history_why_turn
    const char *stopped;
    const RoadChange *changes;
    int change_count;
};

// While a game is played: takes down the prompt at which it stands, before it is
// answered; then what the week came to that its plan let pass. False: memory is out.
bool history_note_turn(History *history);
bool history_note_week(History *history, int week);

// When all was played: the values by week from the ledger, and what is read off them.
bool history_fill(History *history);

// The ledger up to the end of a week; borrowed.
Ledger history_ledger(const History *history, int week);

#endif
