// draft.h -- the plan of a week while it is being made.
//
// A draft is an Answer; nothing here changes a game. What would not fit is refused
// in the game's own words and leaves the draft as it was.
#ifndef UI_DRAFT_H
#define UI_DRAFT_H

#include "game/game.h"

// An empty plan at the pace as it is.
Answer draft_new(const Game *game);

// The place of an action's first act in a draft, -1 if there is none.
int draft_find(const Answer *draft, int action);

void draft_remove(Answer *draft, int place);

// Takes an action without targets into the draft, or out of it.
bool draft_toggle(const Game *game, Answer *draft, int action, Err *err);

// All members an action of the draft is for, as one act.
Act draft_picked(const Answer *draft, int action);

// Adds a member to those picked, or takes one out. Refuses one too many.
bool draft_pick(const Game *game, Act *picked, int member, Err *err);

// The hours of the plan if those were committed.
int draft_hours(const Game *game, const Answer *draft, const Act *picked);

// Puts an action with those picked in place of what the draft had of it; nobody
// picked: takes it out.
bool draft_commit(const Game *game, Answer *draft, const Act *picked, Err *err);

#endif
