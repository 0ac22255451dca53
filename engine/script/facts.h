// facts.h -- what a game remembers beside the model's state: flags, choices,
// deeds, promises and what is still to come.
//
// Lua keeps nothing from one call to the next; what a scenario must remember
// stands here, so that the engine can hash, compare and explain all of it.
// A Facts belongs to one game; facts_reset begins the next one in the same memory.
#ifndef SCRIPT_FACTS_H
#define SCRIPT_FACTS_H

#include "base/arena.h"
#include "script/records.h"
#include "script/story.h"

enum { FACTS_FLAGS_MAX = 1000, FACTS_LATERS_MAX = 1000, FACTS_PLEDGES_MAX = 500 };

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
    int chances;    // draws of this scene, so that each has a key of its own
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

// FNV-1a over flags, choices, what is still to come and what was done. With whom it
// was done is not in it: what that did to them is in the state's.
uint64_t facts_hash(const Facts *facts, const Story *story, uint64_t hash);

#endif
