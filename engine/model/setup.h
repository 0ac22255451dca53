// setup.h -- how a run begins: the members, who listens to whom, the rules.
//
// A Setup is made once and only read while games run, so many runs may share one.
// Ownership: setup_open allocates, setup_close gives back.
#ifndef MODEL_SETUP_H
#define MODEL_SETUP_H

#include "base/err.h"
#include "model/params.h"
#include "model/variable.h"

enum { SETUP_SIZE_MAX = 100000, SETUP_WEEKS_MAX = 104, PACE_MAX = 4 };

typedef struct Setup {
    int size;  // members, 1..SETUP_SIZE_MAX
    int weeks; // 1..SETUP_WEEKS_MAX

    // fixed traits, one of each member
    double *exposure;   // of the job to AI, 0..1
    double *openness;   // to new ways, 0..1
    double *load;       // work demand, about 55..66 points
    double *resilience; // 0.6..1.4
    double *influence;  // sum of the weights with which others listen; from the ties

    // the start in points, before the luck of week 0
    double *start[VAR_MEMBER_COUNT];
    double team_start[VAR_TEAM_COUNT]; // index: Variable - VAR_MEMBER_COUNT
    double start_noise;                // +- points; adoption has none

    // ties: member i listens to tie_to[k] with tie_weight[k], for k from
    // tie_first[i] up to tie_first[i + 1]; weights of one member sum to 1
    int *tie_first; // size + 1 numbers
    int *tie_to;
    double *tie_weight;

    int pace;                         // set by head office at the start, 0..PACE_MAX
    double impact;                    // J, of the change on jobs, 0..1
    int leak_week;                    // in which it comes out; 0: never
    double peak[SETUP_WEEKS_MAX + 1]; // extra work demand by week, points
    Params params;
} Setup;

// One direction of a tie: `from` listens to `to`; any weight above 0.
typedef struct Tie {
    int from, to;
    double weight;
} Tie;

// Fills setup with a team of `size` at the usual start of model.md section 2
// (means of its base scenario), no ties, params_default. On failure nothing is
// left to close.
bool setup_open(Setup *setup, int size, Err *err);
void setup_close(Setup *setup);

// Sets all ties at once, each member's in order of the colleague and scaled to
// sum to 1; a tie given twice counts with both weights. The numbers must be
// members and from != to: that is the caller's to check.
bool setup_ties(Setup *setup, const Tie *ties, int count, Err *err);

#endif
