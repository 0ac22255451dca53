// policy_private.h -- what the files of policy.h share.
#ifndef INSIGHT_POLICY_PRIVATE_H
#define INSIGHT_POLICY_PRIVATE_H

#include "insight/policy.h"

// Adds an act to a plan if the plan still fits then.
bool policy_add(const Game *game, Answer *plan, const Act *act);

// The plan of a style of leader. policy_plan.c
void policy_style_plan(Policy policy, const Game *game, Answer *plan);

// Anything that is allowed. policy_random.c
int policy_random_option(const Game *game);
void policy_random_plan(const Game *game, Answer *plan);

// Whether an event that waits for a facilitator is put in now. policy_random.c
bool policy_random_event(const Game *game, Answer *knob);

#endif
