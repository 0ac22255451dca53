// cause.h -- under what name the ledger books a change.
//
// Three ranges of one number: the kinds of action (CAUSE = Kind), the model's own
// rules and events, and from CAUSE_OWN on what the caller of the model has named
// (a scenario's decisions, its own actions, promises and later effects).
#ifndef MODEL_CAUSE_H
#define MODEL_CAUSE_H

#include "model/kind.h"

typedef enum Cause {
    CAUSE_OF_KIND = 0, // CAUSE_OF_KIND + Kind
    // rules, in alphabetical order; model.md section 7
    CAUSE_AI_ERRORS = KIND_COUNT,
    CAUSE_AI_SAVES_WORK,
    CAUSE_CANDOUR,
    CAUSE_CHANGE_DEBT,
    CAUSE_CHECKING_AI,
    CAUSE_CLARITY,
    CAUSE_COLLEAGUES,
    CAUSE_CRITICAL_MASS,
    CAUSE_DIGESTED,
    CAUSE_DOING,
    CAUSE_EASE,
    CAUSE_EXPERIENCE,
    CAUSE_EXTRA_MEETINGS,
    CAUSE_FADE,
    CAUSE_FEAR,
    CAUSE_FEEDBACK,
    CAUSE_FORGETTING,
    CAUSE_HABIT,
    CAUSE_HABITUATION,
    CAUSE_IMPOSED,
    CAUSE_INFO_AGES,
    CAUSE_LEAVE,
    CAUSE_MASTERY,
    CAUSE_NEW_TASKS,
    CAUSE_NOISE, // chance: what the model does not know
    CAUSE_NORM,
    CAUSE_NOT_KNOWING,
    CAUSE_NOT_ROLLED_OUT_YET,
    CAUSE_OWN_EXPERIENCE,
    CAUSE_OWNERSHIP,
    CAUSE_PACE,
    CAUSE_PRESSURE,
    CAUSE_RECOVERY,
    CAUSE_REST,
    CAUSE_ROLLOUT,
    CAUSE_ROLLOUT_WORK,
    CAUSE_RUMOURS,
    CAUSE_SILENCE,
    CAUSE_SKILL,
    CAUSE_SKILL_GAP,
    CAUSE_SMALL_TALK,
    CAUSE_STRAIN,
    CAUSE_STRESS,
    CAUSE_SUPPORT,
    CAUSE_TRUST,
    CAUSE_UNCERTAINTY,
    CAUSE_UNHEARD,
    CAUSE_USEFULNESS,
    CAUSE_WORKLOAD,
    // events, model.md section 6
    CAUSE_BROKEN_PROMISE,
    CAUSE_INCIDENT,
    CAUSE_LEAK,
    // book-keeping
    CAUSE_COMPOSITION, // the team's mean moved because somebody left
    CAUSE_LIMIT,       // a value would have left 0..100
    CAUSE_COUNT,
    CAUSE_OWN = 256, // from here on: the caller's
    CAUSE_MOST = 65535
} Cause;

// The name of a cause below CAUSE_COUNT: "town hall" is "townhall", as in kind.h.
const char *cause_name(int cause);

// Looks one of those up. Returns false, and leaves *out alone, if none has it.
bool cause_find(const char *name, int *out);

#endif
