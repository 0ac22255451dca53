// kind.h -- the 17 kinds of action of the standard deck (model.md section 5).
#ifndef MODEL_KIND_H
#define MODEL_KIND_H

#include <stdbool.h>

typedef enum Kind {
    KIND_EMAIL,
    KIND_TOWNHALL,
    KIND_HONEST,
    KIND_LISTEN,
    KIND_TRAINING,
    KIND_PILOT,
    KIND_DEMO,
    KIND_AMBASSADOR,
    KIND_HITL, // human in the loop
    KIND_PROMISE,
    KIND_DELIVER,
    KIND_DASHBOARD,
    KIND_REWARD,
    KIND_WORKGROUP,
    KIND_APOLOGY,
    KIND_TUNE,
    KIND_RELIEF,
    KIND_COUNT
} Kind;

// Whom a kind is for.
typedef enum Reach {
    REACH_TEAM,   // everybody present, or the system
    REACH_MEMBER, // one member
    REACH_TWO,    // two members (a scenario's own actions only)
    REACH_GROUP,  // a few members, at most kind_group_max
    REACH_SWITCH, // on or off
} Reach;

const char *kind_name(Kind kind); // "townhall", ...

// All names in the order of the kinds, NULL at the end.
extern const char *const kind_names[KIND_COUNT + 1];

bool kind_find(const char *name, Kind *out);

// The leader's hours that one use takes; for listen, for each member.
int kind_hours(Kind kind);

Reach kind_reach(Kind kind);

// How many of a team of `size` a pilot or a working group can hold.
int kind_group_max(int size);

#endif
