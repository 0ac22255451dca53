// private.h -- what the rooms of a week share; see week.c for their order.
//
// Letters are those of model.md: a formula here and there can be laid side by side.
#ifndef MODEL_WEEK_PRIVATE_H
#define MODEL_WEEK_PRIVATE_H

#include "model/arith.h"
#include "model/book_private.h"
#include "model/cause.h"
#include "model/week.h"

// The week that passes: the state as it began, and what the leader does in it.
typedef struct Week {
    Book book;
    State *state;
    const Setup *setup;
    const Params *p;
    int number;    // from 1
    uint64_t luck; // its key, see chance.h
    int present;   // members there; state->order lists them
    double rho;    // what a breach leaves of gains in trust, 0..1

    int old_pace; // as it was set last week
    int v;        // pace that is felt: 0 once everything is rolled out
    double dG;    // points of scope rolled out this week

    double R, Q, G, A, X; // the team's values as the week began
    double Qe;            // quality that reaches people: with humans in the loop more
    double mean[VAR_MEMBER_COUNT]; // of those present

    bool training, relief; // done this week
    bool talk;             // some word came from the leader
    double reward;         // freshness of this week's reward, 0: none
} Week;

// A member's value in points as the week began.
static inline double week_at(const Week *week, Variable variable, int member) {
    return week->state->real[variable][member];
}

// Its mean among those the member listens to (not for ownership and energy).
static inline double week_around(const Week *week, Variable variable, int member) {
    return week->state->around[variable][member];
}

static inline Line week_line(Week *week, int member, Variable variable) {
    return line_open(&week->book, member, variable);
}

// How well a member learns: safety times calm. model.md section 4.
double week_learning(const Week *week, int member);

// Whether nobody has asked this member for too long.
bool week_unheard(const Week *week, int member);

// Luck for a member or the team, in [-1, 1).
typedef enum Purpose {
    PURPOSE_STRESS = 1,
    PURPOSE_TRUST,
    PURPOSE_ADOPTION,
    PURPOSE_BELIEF,
    PURPOSE_RUMOURS,
    PURPOSE_ERRORS
} Purpose;
double week_luck(const Week *week, int member, Purpose purpose); // or ENTRY_TEAM

// Posts one effect, eased, on everybody present.
void week_on_all(Week *week, Variable variable, int cause, double points);
void week_news(Week *week, NewsKind kind, int member);

// One deed; what its kind does to some members; what it does to the team; and the
// oldest promise struck off the list.
void week_deed(Week *week, const Deed *deed);
void week_touch(Week *week, Kind kind, const int *members, int count, double fresh);
void week_touch_team(Week *week, Kind kind, double fresh);
void week_drop_promise(Week *week);

// The rooms, in the order in which a week passes through them.
void week_neighbours(Week *week);                 // means over ties
void week_switches(Week *week, const Plan *plan); // and what else holds all week
void week_actions(Week *week, const Plan *plan);  // model.md section 5
void week_ambassadors(Week *week);                // at work through their ties
void week_events(Week *week);                     // section 6
void rules_trust(Week *week);                     // section 7, and so on
void rules_stress(Week *week);
void rules_transparency(Week *week);
void rules_skills(Week *week);
void rules_adoption(Week *week);
void rules_job_fear(Week *week);
void rules_ownership(Week *week);
void rules_safety(Week *week);
void rules_energy(Week *week);
void rules_belief(Week *week);
void rules_leave(Week *week);
void rules_team(Week *week);
void week_output(Week *week);     // section 8, from the values as the week began
void week_thresholds(Week *week); // after settling: long leave, resignation

#endif
