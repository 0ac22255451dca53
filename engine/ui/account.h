// account.h -- the ledger as a leader may read it: what is shown, by cause.
//
// Trust and stress are shown as people let them be seen (sight.h), so what a cause
// did and what is seen of it can differ. The difference is a part of its own,
// CAUSE_UNSPOKEN, and the parts sum to the change that is shown.
#ifndef UI_ACCOUNT_H
#define UI_ACCOUNT_H

#include "game/game.h"
#include "model/explain.h"

enum { CAUSE_UNSPOKEN = -2 }; // a cause of ours

typedef struct Account {
    int before, now; // whole points as they are or were shown
    Explanation why; // why.points == now - before
} Account;

// From the beginning of a week (1: since the start) until now, for the team's
// meter or for a member. Only for what sight.h shows.
void account_team(const Game *game, Variable variable, int week, Account *out);
void account_member(const Game *game, int member, Variable variable, int week,
                    Account *out);

// What the last answer did, without what is unspoken: the entries themselves.
// `member` may be ENTRY_TEAM for the team's mean.
void account_turn(const Game *game, const Turn *turn, int member, Variable variable,
                  Explanation *out);

// The same for the team as it is shown, from `before` until now.
void account_turn_shown(const Game *game, const Turn *turn, Variable variable,
                        double before, Account *out);

// The week from which "lately" counts: the last one that has passed.
int account_lately(const Game *game);

#endif
