// measure.h -- a figure of speed: smallest, median and largest of several rounds.
#ifndef TESTS_BENCH_MEASURE_H
#define TESTS_BENCH_MEASURE_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

enum { ROUNDS = 9 };

typedef double Measure(void *data); // one round, in the figure's unit

// Processor seconds of this process.
static inline double now(void) {
    return (double)clock() / CLOCKS_PER_SEC;
}

static inline int by_size(const void *a, const void *b) {
    double first = *(const double *)a, second = *(const double *)b;
    return (first > second) - (first < second);
}

static inline void report(const char *name, const char *unit, const char *aim,
                          Measure *measure, void *data) {
    double rounds[ROUNDS];
    measure(data); // warm
    for (int i = 0; i < ROUNDS; i++) rounds[i] = measure(data);
    qsort(rounds, ROUNDS, sizeof *rounds, by_size);
    printf("%-44s %12.2f %12.2f %12.2f  %-14s %s\n", name, rounds[0],
           rounds[ROUNDS / 2], rounds[ROUNDS - 1], unit, aim);
}

static inline void need(bool ok, const char *what) {
    if (ok) return;
    fprintf(stderr, "bench: %s\n", what);
    exit(3);
}

// Processor milliseconds of what was started so far, shells among it.
static inline double of_children(void) {
    struct rusage used;
    getrusage(RUSAGE_CHILDREN, &used);
    return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3
         + (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

#endif
