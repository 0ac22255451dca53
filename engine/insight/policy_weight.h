// policy_weight.h -- what a style of leader likes and dislikes in a choice.
//
// An option weighs the sum over what it does at once: points times the weight of
// their variable, times the share of the team that they are for (1 for all, 1/n
// for one member, the whole for a variable of the team), less what its hours cost.
// Weights are choices of ours: +1 is a point that the style likes to see.
//
//             trust stress transp skills adopt fear own safety energy belief | hour
//   push       0.3   -0.1    0     0.5    3     0    0    0      0     1.5   | -2
//   please     2     -2      0     0      0    -1.5  0    0.5    0     1     | -0.3
//   train      0.5   -0.5    0     3      0.5   0    0    1      0     1     | -0.5
//   listen     2     -1      1     0      0    -1.5  1.5  2      1     0     | -0.2
//   balanced   1     -1      1     1      0.7  -0.5  0.5  0.7    0.7   0.5   | -0.5
//   nothing    0      0      0     0      0     0    0    0      0     0     | -1
//
// Of the team: push likes scope (1); train and balanced quality (0.5 and 0.3);
// listen and balanced dislike rumours (-0.5) and balanced change debt (-0.3).
#ifndef INSIGHT_POLICY_WEIGHT_H
#define INSIGHT_POLICY_WEIGHT_H

#include "insight/policy.h"

// Of one point of a variable for the whole team. 0 for `random` and `first`.
double policy_weight(Policy policy, Variable variable);

// Of one of the leader's hours.
double policy_weight_hour(Policy policy);

// Whether the style keeps a promise for which the game asks hours: all but push,
// please and nothing do.
bool policy_keeps_word(Policy policy);

#endif
