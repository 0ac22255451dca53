// state.h -- a team as it stands: every value, and what the leader's past weighs.
//
// Only book.h changes a value; only week.h and effect.h call that. Everybody may
// read. A State borrows its Setup, which must outlive it.
#ifndef MODEL_STATE_H
#define MODEL_STATE_H

#include "model/kind.h"
#include "model/news.h"
#include "model/setup.h"

#include <stdint.h>

enum { AMBASSADORS_MAX = 2 };

typedef struct State {
    const Setup *setup;
    uint64_t seed;
    int week; // weeks that have passed; during week_run the one that passes
    int pace; // as set last, 0..PACE_MAX

    int32_t *value[VAR_MEMBER_COUNT];   // of each member, thousandths
    int32_t team_value[VAR_TEAM_COUNT]; // thousandths

    // of each member
    int *leave_left;       // weeks of long leave to go, 0: none
    bool *gone;            // has resigned
    int *left_week;        // in which that was, 0: has not
    int *quit_weeks;       // weeks in a row at or above quit_level
    int *steady_weeks;     // weeks in a row with adoption at 50 or more
    int *heard;            // the last week of a talk or a working group, 0: never
    double *listen_memory; // freshness memory of talks
    double *output;        // of the week that passed; 1 = as before the change
    double *absence;       // of the week that passed, share

    double kind_memory[KIND_COUNT]; // freshness memory
    double word;                    // weight of broken promises, fades
    double lie;                     // weight of concealment found out, stays
    double breach;                  // word + lie as the last week began

    bool known;       // the impact on jobs is public
    bool honest_done; // the leader has told it, first time over
    bool candour;     // and before it came out
    bool promised_before_leak;
    bool human_in_loop, dashboard;
    int ambassadors[AMBASSADORS_MAX], ambassador_count;
    int *promise_due; // weeks in which the deck's promises fall due, oldest first
    int promise_count;
    int pledges; // promises of the scenario that are open; they weigh alike
    int silent_weeks;
    Sorry sorry;
    int sorry_until; // the last week in which an apology for it counts

    News *news; // of the week that passed
    int news_count;

    // scratch of book.h and week.h, no part of the state
    int32_t *pending[VAR_MEMBER_COUNT];
    int32_t team_pending[VAR_TEAM_COUNT];
    double *real[VAR_MEMBER_COUNT];   // value in points as the week began
    double *around[VAR_MEMBER_COUNT]; // its mean among those the member listens to
    double *around_weight;            // how much of that circle is present
    double *around_users;             // how much of that works with AI
    bool *present;
    bool *in_group; // has a pilot or a working group this week
    bool *listened; // has a talk this week
    bool *chosen;   // is a target of the deed at hand
    int *order;     // the members who are present, first to last
    void *block;    // the memory of all arrays
} State;

// Opens the state of week 0 for a seed. Free with state_close.
bool state_open(State *state, const Setup *setup, uint64_t seed, Err *err);

// Back to week 0, with another seed if you like; allocates nothing.
void state_reset(State *state, uint64_t seed);
void state_close(State *state);

// A value in points. `member` is read for variables of members only.
double state_points(const State *state, int member, Variable variable);

// The team's value in points: the mean over all who have not left, or the
// team's own variable. 0 if everybody has left.
double state_mean(const State *state, Variable variable);

bool state_is_present(const State *state, int member); // not on leave, not gone
int state_staff(const State *state);                   // how many have not left
int state_present(const State *state);                 // how many are there

// How fresh a kind (for listen: with this member) would be now: 1 the first
// time, less when repeated. model.md section 4.
double state_freshness(const State *state, Kind kind, int member);

// FNV-1a over all that decides how the game goes on; see hash.h.
uint64_t state_hash(const State *state, uint64_t hash);

#endif
