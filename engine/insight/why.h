// why.h -- why a meter moved as the leader saw it move: causes by name, largest
// first, that sum to what is shown.
//
// A member masks low trust and high stress (measure.h). What the mask hides more or
// less than it did is a part of its own, WHY_UNSPOKEN, so that the parts always sum
// to the shown change; after listening, and at the end, there is none.
//
// Names and reasons are in the language that the game speaks. They belong to the
// game and live until its next answer.
#ifndef INSIGHT_WHY_H
#define INSIGHT_WHY_H

#include "game/game.h"
#include "model/explain.h"

enum {
    WHY_UNSPOKEN = -1, // what people feel and do not show
    WHY_OTHERS = -2,   // small causes together, see why_fold
    WHY_PARTS_MAX = EXPLAIN_PARTS_MAX,
};

typedef struct WhyPart {
    int cause;           // see cause.h, or one of the two above
    const char *name;    // "Town hall", "rumours", the option that was chosen
    const char *because; // the author's or the model's reason, or ""
    int week;            // of the decision that it goes back to; 0: of no decision
    double exact;        // points
    int points;          // whole points; those of all parts sum to Why.points
} WhyPart;

typedef struct Why {
    bool hidden;     // the leader cannot see this now; nothing else is filled in
    double from, to; // as seen then and now, points
    int points;      // from `from` to `to`, each rounded
    WhyPart parts[WHY_PARTS_MAX];
    int count;
} Why;

// Why the team's meter stands where it stands, since the start of a week (1: since
// the game began). Hidden for what only listening shows, until the end.
void why_meter(const Game *game, Variable variable, int since_week, Why *out);

// The same for one member.
void why_member(const Game *game, int member, Variable variable, int since_week,
                Why *out);

// Why the team's meter moved from an entry of the ledger, when the leader saw it at
// `from` points, until an answer had done what it does: what a choice or a week did.
// The entry is not later than the turn's first, and not in the middle of a week's
// run; the turn is the last one.
void why_turn(const Game *game, const Turn *turn, Variable variable, int entry,
              double from, Why *out);

// Names an explanation of a change of a value that was seen at `from` and at `to`
// points; what it does not account for is WHY_UNSPOKEN. For who takes a change apart
// that lies further back (debrief/history.h). The explanation is used up.
void why_fill(const Game *game, Explanation *all, double from, double to, Why *out);

// Keeps the `least` largest parts (at least 1), and as many more up to `most` as are
// needed until the rest no longer outweighs the smallest that is kept. The rest stands
// among them as WHY_OTHERS, by its size; parts of no whole point go there first, and
// nothing is left of them if they sum to none.
void why_fold(Why *why, const Game *game, int least, int most);

// What a cause is called and why it works as it does ("" where nobody says).
const char *why_name(const Game *game, int cause);
const char *why_because(const Game *game, int cause);

#endif
