// history.h -- one road through a game, week by week: what was asked and answered,
// what it did, and how the team stood at each week's end, as it was and as it seemed.
//
// Every number is a sum of the ledger, so it can be taken apart to the last point
// (history_why). Texts are in the spoken language. A History borrows from its game and
// story and is void when that game goes on, restarts or speaks another language.
//
// The end of week w is the moment after all that was booked in week w: its scenes, its
// plan and what the week brought. Week 0 is the start.
#ifndef INSIGHT_DEBRIEF_HISTORY_H
#define INSIGHT_DEBRIEF_HISTORY_H

#include "insight/debrief/history_parts.h"
#include "insight/debrief/road.h"
#include "insight/why.h"
#include "model/measure.h"

typedef struct History History;

// Plays a journal's answers, with some decisions swapped (count 0: none), in a game,
// which is restarted first. Where an answer no longer fits, the rules of road.h hold
// (history_change), and where they do not help the road ends (history_stopped). NULL
// only when memory is out or a swap names nothing.
History *history_open(const Journal *journal, const Swap *swaps, int count, Game *game,
                      Err *err);
void history_close(History *history); // takes NULL too

const Game *history_game(const History *history);
int history_weeks(const History *history); // the last week of which anything was played
const HistoryWeek *history_week(const History *history, int week); // 0..weeks
int history_turn_count(const History *history);
const HistoryTurn *history_turn(const History *history, int turn);

// Why the road ended before the journal's last line; NULL where it did not.
const char *history_stopped(const History *history);

// What the rules of the road did, in order: at most ROAD_CHANGES_MAX.
int history_change_count(const History *history);
const RoadChange *history_change(const History *history, int index);

// The team as it was at a week's end, for all of measure.h and state_points,
// state_mean. Only what belongs to members, the team's values, `week` and `pace` are
// filled in.
const State *history_state(const History *history, int week);

// A member's value at a week's end as it seemed (trust, stress), and whether the
// leader then knew what lies below it.
double history_shown(const History *history, int week, int member, Variable variable);
bool history_known(const History *history, int week, int member);

// Why a value moved from the end of one week to that of a later one: causes by name,
// largest first, that sum to the whole points of it exactly. `member` is ENTRY_TEAM for
// the team's mean. `shown`: as the leader saw it, with what was masked as
// WHY_UNSPOKEN; else as it was. out->hidden is never set.
void history_why(const History *history, int from_week, int to_week, int member,
                 Variable variable, bool shown, Why *out);

// What an answer did to the team as the leader saw it.
void history_why_turn(const History *history, int turn, Variable variable, Why *out);

// The decision that a cause goes back to (an option, its later effect, a promise), as
// a turn; -1 where it goes back to none.
int history_turn_of(const History *history, int cause);

#endif
