// records.h -- the kinds of things that a game remembers; see facts.h.
#ifndef SCRIPT_RECORDS_H
#define SCRIPT_RECORDS_H

#include "script/parts.h"

typedef enum FlagKind {
    FLAG_BOOL,
    FLAG_NUMBER,
    FLAG_TEXT,
} FlagKind;

typedef struct Flag {
    const char *name;
    FlagKind kind;
    double number; // FLAG_BOOL: 0 or 1
    const char *text;
} Flag;

// A decision that was taken.
typedef struct Choice {
    const char *prompt; // as the journal names it: "coffee_corner"
    const char *option; // id
    int week;
} Choice;

// What a cause from CAUSE_OWN on stands for; its number is CAUSE_OWN + index.
typedef enum OwnKind {
    OWN_DECISION, // an option was chosen
    OWN_SCENE,    // a scene did something by itself
    OWN_LATER,    // a delayed effect of either
    OWN_KEPT,     // a promise of the scenario was kept
    OWN_BROKEN,   // or broken
    OWN_ACTION,   // an action of the scenario's own
    OWN_KNOB,     // the facilitator did it
} OwnKind;

typedef struct OwnCause {
    OwnKind kind;
    int week;            // of the decision that it goes back to
    int event;           // index, or -1
    int action;          // OWN_ACTION: index
    const char *label;   // what was decided or promised, as it was read
    const char *because; // "" where the author gave none
    const char *debrief; // a question for the group, or ""
} OwnCause;

// An effect that comes back in a later week.
typedef struct Later {
    int week, cause;
    Outcome outcome;
} Later;

typedef enum PledgeStatus {
    PLEDGE_OPEN,
    PLEDGE_KEPT,
    PLEDGE_BROKEN,
} PledgeStatus;

// A promise of the scenario's (the deck's own are in State).
typedef struct Pledge {
    const char *text;
    const char *because; // "" where left out
    const char *prompt;  // "promise:coffee_corner", as the journal names it
    int made, due;       // weeks
    int hours;           // that keeping it takes, where the game asks
    int event;
    int kept; // function that decides; NO_FUNCTION, or it fails: the game asks
    Outcome if_kept, if_broken;
    PledgeStatus status;
} Pledge;

#endif
