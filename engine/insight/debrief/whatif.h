// whatif.h -- one decision of a game taken differently, with the same luck: the other
// road, and what the difference is made of.
//
// The answers after it stay as they were; where one cannot, the rules of road.h hold,
// and what they did can be told (history_change of the other road). No opinion: both
// roads are played, and the difference is that of their ledgers, by cause, to the last
// point. A game takes well under a millisecond.
#ifndef INSIGHT_DEBRIEF_WHATIF_H
#define INSIGHT_DEBRIEF_WHATIF_H

#include "insight/debrief/closing.h"
#include "insight/debrief/record.h"

// The variables whose differences are shown and measured: the four meters and use.
enum { WHATIF_METERS = 5, WHATIF_PARTS_MAX = 64 };
extern const Variable whatif_meters[WHATIF_METERS];

// One cause of a difference. What the scenario calls its own (decisions, promises,
// actions) is joined by name: a decision and its later effects are one cause.
typedef struct WhatIfPart {
    const char *name;     // in the spoken language
    bool own;             // a decision, a promise or an action of the scenario's
    double played, other; // what it summed to on either road, points
    double exact;         // other - played
    int points;           // whole points; those of all parts sum to the difference's
} WhatIfPart;

typedef struct WhatIfDifference {
    Variable variable;
    double played, other; // the team at the end of week WhatIf.until, points
    int points;           // other less played, each rounded
    WhatIfPart parts[WHATIF_PARTS_MAX]; // largest first
    int count; // the smallest stand together in the last part where there are more
} WhatIfDifference;

typedef struct WhatIf {
    Swap swap;
    int turn;            // the decision, of the history
    History *other;      // the other road; lives until whatif_close
    int until;           // the last week that both roads passed
    const char *stopped; // why the other road does not go on after that, or NULL
    int played_ending, other_ending; // of the story, or -1
    double measure; // how far apart the ends are: the sum over whatif_meters of the
                    // absolute differences at the end of week `until`, points
    WhatIfDifference differences[WHATIF_METERS];
    Closing played, closing; // the closing measures of either road
} WhatIf;

// Takes option number `option` at a decision (a choice or a promise). Takes over the
// record's second game: one WhatIf of a record at a time, close it before the next.
// NULL when memory is out or the option was not open there (err says so). `history` is
// of the record's own game.
WhatIf *whatif_open(const Record *record, const History *history, int turn, int option,
                    Err *err);
void whatif_close(WhatIf *whatif); // takes NULL too

// What a rule of the road did, as a sentence in the spoken language: change number
// `index` of history_change(whatif->other). `history` is of the game as it was played.
char *whatif_tell_change(const WhatIf *whatif, const History *history, int index,
                         char *out, size_t size);

// Only how far apart the ends are, without the causes; for turning points.
typedef struct WhatIfEnd {
    double measure;                // as above
    double by[WHATIF_METERS];      // other - played, points
    double closing[CLOSING_COUNT]; // other - played, points
    int until, ending;             // as above; of the other road
    int staff;                     // who have not left there
    bool stopped;
} WhatIfEnd;
bool whatif_end(const Record *record, const History *history, int turn, int option,
                WhatIfEnd *out, Err *err);

// Whether an option is another than the one chosen and could be chosen then.
bool whatif_is_open(const History *history, int turn, int option);

#endif
