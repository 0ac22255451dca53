// measure.h -- what can be read off a state. Nothing here changes anything.
#ifndef MODEL_MEASURE_H
#define MODEL_MEASURE_H

#include "model/state.h"

// What a leader sees of trust and stress without listening: who does not feel
// safe masks low trust and high stress. Other variables are seen as they are.
// Points. model.md section 8.
double measure_surface(const State *state, int member, Variable variable);

// The team's mean of that.
double measure_surface_mean(const State *state, Variable variable);

// The mean part of trust and stress that stays hidden: the iceberg under water.
double measure_gap(const State *state);

// How near a member is to resigning, points; see quit_level in params.h.
double measure_leaving_risk(const State *state, int member);

// The stage a member has reached. Source: Hiatt, ADKAR.
typedef enum Stage {
    STAGE_NONE,
    STAGE_AWARENESS,
    STAGE_DESIRE,
    STAGE_KNOWLEDGE,
    STAGE_ABILITY,
    STAGE_REINFORCEMENT,
    STAGE_COUNT
} Stage;

Stage measure_stage(const State *state, int member);
const char *stage_name(Stage stage); // "none", "awareness", ...

double measure_output(const State *state);       // mean over all chairs, 1 = before
double measure_productivity(const State *state); // points, 50 = before the change
double measure_absence(const State *state);      // share of the staff's week

// The score of model.md section 8, for policies, `simulate` and tests. No screen
// shows it.
double measure_score(const State *state);

#endif
