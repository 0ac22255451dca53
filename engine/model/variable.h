// variable.h -- what the model keeps of each member and of the team, by name.
//
// Every value runs from 0 to 100 points and is held in thousandths of a point. The
// letter is the one of model.md.
#ifndef MODEL_VARIABLE_H
#define MODEL_VARIABLE_H

#include <stdbool.h>

typedef enum Variable {
    // of each member
    VAR_TRUST,        // T: in the leader; 0 = none
    VAR_STRESS,       // S: 0 = at ease, 100 = cannot go on
    VAR_TRANSPARENCY, // C: 0 = in the dark, 100 = sees where this goes
    VAR_SKILLS,       // K: with AI; 0 = never used it
    VAR_ADOPTION,     // U: share of the work done with AI
    VAR_JOB_FEAR,     // F
    VAR_OWNERSHIP,    // O: say in one's own work
    VAR_SAFETY,       // P: psychological safety
    VAR_ENERGY,       // E: reserve, slow; 0 = burnt out
    VAR_BELIEF,       // B: that the AI is useful
    VAR_MEMBER_COUNT,
    // of the team
    VAR_RUMOURS = VAR_MEMBER_COUNT, // R
    VAR_QUALITY,                    // Q: how good the AI is at this work
    VAR_SCOPE,                      // G: how much of it is rolled out
    VAR_ERRORS,                     // A: errors of the AI piled up; at 10 they do harm
    VAR_CHANGE_DEBT,                // X: change not digested yet
    VAR_COUNT
} Variable;

enum { VAR_TEAM_COUNT = VAR_COUNT - VAR_MEMBER_COUNT };

// The one name of a variable, in Lua, journals, CSV and on screens: "trust", ...
const char *variable_name(Variable variable);

// Looks a name up. Returns false, and leaves *out alone, if no variable has it.
bool variable_find(const char *name, Variable *out);

// Whether it is kept for each member (else for the team as a whole).
static inline bool variable_is_of_member(Variable variable) {
    return variable < VAR_MEMBER_COUNT;
}

#endif
