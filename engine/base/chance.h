// chance.h -- luck that does not depend on what was asked before.
//
// Every draw is a pure function of its key (common random numbers): one changed
// decision reshuffles nothing, so a what-if measures the decision and not the
// dice. Formula: model.md section 1.
#ifndef BASE_CHANCE_H
#define BASE_CHANCE_H

#include <stdint.h>

// Who a draw is for when it is for nobody in particular.
#define CHANCE_TEAM UINT64_MAX

// Scrambles 64 bits (splitmix64's finaliser).
uint64_t chance_mix(uint64_t bits);

// Uniform in [-1, 1).
double chance_noise(uint64_t seed, uint64_t week, uint64_t who, uint64_t purpose);

// Uniform in [0, 1).
double chance_share(uint64_t seed, uint64_t week, uint64_t who, uint64_t purpose);

// The same in two steps, for who draws often in one week: its key, then each draw.
uint64_t chance_week(uint64_t seed, uint64_t week);
double chance_noise_in(uint64_t week_key, uint64_t who, uint64_t purpose);
double chance_share_in(uint64_t week_key, uint64_t who, uint64_t purpose);

#endif
