// simulate.h -- plays a scenario many times, on several threads, and counts.
//
// Game number g of a policy has the seed `seed + g`. Each thread has a story of its
// own; nothing is shared but the next number to play. What is counted are sums, so
// the study does not depend on the number of threads.
#ifndef INSIGHT_SIMULATE_H
#define INSIGHT_SIMULATE_H

#include "insight/study.h"

#include <stdatomic.h>

enum {
    SIMULATE_WEIGHED = 200,
    SIMULATE_JOBS_MAX = 64,
};

typedef struct SimulateOrder {
    const char *path;   // of the scenario
    const Words *words; // lent
    uint64_t seed;
    int64_t runs; // for each policy
    int policies[POLICY_COUNT], policy_count;
    int jobs;           // threads
    int shard, shards;  // 1..shards: every so many-th game; 0 of 0: all
    int weighed;        // in how many games of `random` every choice is also played
                        // with each other option; SIMULATE_WEIGHED is enough
    atomic_bool *stop;  // set: no further game is begun
    atomic_llong *done; // games so far, for who shows the progress
} SimulateOrder;

// How many games an order has.
int64_t simulate_games(const SimulateOrder *order);

// Carries it out. False, with the reason, where memory or threads are out; a study
// that was stopped is what was played until then. Where the scenario's functions take
// too long (patience.h), it is `spent`, and says nothing.
// Free with study_close.
bool simulate(const SimulateOrder *order, const Story *story, Study *out, Err *err);

#endif
