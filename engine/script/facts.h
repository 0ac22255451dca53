// facts.h -- what a game remembers beside the model's state: flags, choices,
// deeds, promises and what is still to come.
//
// Lua keeps nothing from one call to the next; what a scenario must remember
// stands here, so that the engine can hash, compare and explain all of it.
// A Facts belongs to one game; facts_reset begins the next one in the same memory.
#ifndef SCRIPT_FACTS_H
#define SCRIPT_FACTS_H

#include "base/arena.h"
#include "script/story.h"

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
    const char *prompt; // "promise:coffee_corner", as the journal names it
    int made, due;      // weeks
    int hours;          // that keeping it takes, where the game asks
    int event;
    int kept; // function that decides; NO_FUNCTION: the game asks
    Outcome if_kept, if_broken;
    PledgeStatus status;
} Pledge;

typedef struct Facts {
    Flag *flags;
    Choice *choices;
    OwnCause *causes;
    Later *laters;
    Pledge *pledges;
    int flag_count, choice_count, cause_count, later_count, pledge_count;
    int flag_room, choice_room, cause_room, later_room, pledge_room;

    int *did;       // by action: how often
    int *did_with;  // by action * members + member
    int *last_did;  // by action: week, 0: never
    int *listened;  // by member: week of the last talk, 0: never
    bool *happened; // by event
    int chances;    // draws of this week, so that each has a key of its own
    Arena arena;    // texts and effects of this game
} Facts;

bool facts_open(Facts *facts, const Story *story, Err *err);
void facts_reset(Facts *facts, const Story *story);
void facts_close(Facts *facts);

const Flag *facts_flag(const Facts *facts, const char *name); // NULL: never set
bool facts_set(Facts *facts, const Flag *flag, Err *err);     // copies its texts

// The option chosen at a prompt, or NULL.
const char *facts_chose(const Facts *facts, const char *prompt);

// Copies a cause and gives its number, CAUSE_OWN and up; -1 when memory is out.
int facts_cause(Facts *facts, const OwnCause *cause);
const OwnCause *facts_cause_of(const Facts *facts, int cause); // NULL below CAUSE_OWN

// FNV-1a over all that decides how the game goes on.
uint64_t facts_hash(const Facts *facts, const Story *story, uint64_t hash);

#endif
