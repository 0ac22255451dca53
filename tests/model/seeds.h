// seeds.h -- means over many seeds, for tests.
#ifndef TESTS_MODEL_SEEDS_H
#define TESTS_MODEL_SEEDS_H

#include "model/leaders.h"

#include <stdio.h>

// How many seeds a fact is measured over; the sanitizers are slow.
#if defined(__SANITIZE_ADDRESS__)
#define SEEDS 100
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SEEDS 100
#endif
#endif
#ifndef SEEDS
#define SEEDS 1000
#endif

// Means over seeds 1 to `seeds` of what `measure` reads off each.
enum { FIGURES_MAX = 64 };
typedef void Measure(uint64_t seed, double figures[FIGURES_MAX]);

static inline void measure_over(int seeds, Measure *measure,
                                double means[FIGURES_MAX]) {
    for (int k = 0; k < FIGURES_MAX; k++) means[k] = 0;
    for (int seed = 1; seed <= seeds; seed++) {
        double figures[FIGURES_MAX] = {0};
        measure((uint64_t)seed, figures);
        for (int k = 0; k < FIGURES_MAX; k++) means[k] += figures[k] / seeds;
    }
}

#endif
