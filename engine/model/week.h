// week.h -- one week: what the leader does, and what it does to the team.
//
// All rules read the state as the week began (simultaneous update); only flags
// (what is known, promises, apologies, switches) follow the order of the deeds.
// The order is that of model.md section 3.
#ifndef MODEL_WEEK_H
#define MODEL_WEEK_H

#include "model/effect.h"

// One action of the standard deck.
typedef struct Deed {
    Kind kind;
    const int *targets; // REACH_MEMBER and REACH_GROUP; borrowed
    int target_count;
    bool on; // REACH_SWITCH: the position it is set to
} Deed;

// One action of the scenario's own: its effects, booked under its cause.
typedef struct OwnDeed {
    int cause;
    const Effect *effects; // borrowed
    int effect_count;
    const int *targets; // borrowed
    int target_count;
} OwnDeed;

enum { PACE_AS_IT_IS = -1 };

typedef struct Plan {
    const Deed *deeds; // in the order in which they are done; borrowed
    int deed_count;
    const OwnDeed *own; // borrowed
    int own_count;
    int pace; // 0 stop .. PACE_MAX big bang, or PACE_AS_IT_IS
} Plan;

// Lets a week pass. Budgets and availability are the caller's business; what
// makes no sense in the state (delivering without a promise, a third ambassador,
// a target who is away, a kind named twice) has no effect. What the week brought
// stands in state->news. The ledger may be NULL (book.h). False when memory ran out;
// the run is of no use then.
bool week_run(State *state, const Plan *plan, Ledger *ledger, Err *err);

#endif
