// explain.h -- a change taken apart into its causes, to the last point.
#ifndef MODEL_EXPLAIN_H
#define MODEL_EXPLAIN_H

#include "model/ledger.h"
#include "model/state.h"

enum { EXPLAIN_PARTS_MAX = 512 };

typedef struct Part {
    int cause;
    double exact; // points
    int points;   // whole points; the parts' points sum to the total's
} Part;

typedef struct Explanation {
    Part parts[EXPLAIN_PARTS_MAX]; // largest first, by exact size
    int count;
    double exact; // the whole change in points
    int points;   // the same, rounded half away from zero
} Explanation;

// Why a variable of a member stands where it stands: the entries from number
// `from` up to `to`, by cause. `member` is ENTRY_TEAM for a variable of the team.
void explain_member(const Ledger *ledger, int from, int to, int member,
                    Variable variable, Explanation *out);

// The same for the team's mean. Who has left by now is counted out; what their
// leaving did to the mean is a part of its own, CAUSE_COMPOSITION. `from` and
// `to` must not lie in the middle of a week_run, and after `to` nobody may have
// left; the state is the present one.
void explain_team(const State *state, const Ledger *ledger, int from, int to,
                  Variable variable, Explanation *out);

// Whole points that sum to the rounded total: largest remainder, ties by the
// smaller cause. Fills parts[i].points and out->points from the exact values.
void explain_round(Explanation *out);

#endif
