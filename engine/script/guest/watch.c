#include "script/guest/watch.h"

#include "script/guest/limits.h"

#include <time.h>

static double seconds(clockid_t clock) {
    struct timespec now = {0};
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

Watch watch_start(double allowed) {
    return (Watch){.began = seconds(CLOCK_MONOTONIC), .allowed = allowed};
}

static double on_the_wall(const Watch *watch) {
    double passed = seconds(CLOCK_MONOTONIC) - watch->began;
    return passed < GUEST_SHORT_SECONDS ? passed : GUEST_SHORT_SECONDS;
}

bool watch_in_time(Watch *watch) {
    if (watch->from > 0)
        return seconds(CLOCK_THREAD_CPUTIME_ID) - watch->from < watch->allowed;
    if (on_the_wall(watch) < GUEST_SHORT_SECONDS) return true;
    watch->from = seconds(CLOCK_THREAD_CPUTIME_ID);
    return true;
}

double watch_taken(const Watch *watch) {
    if (watch->from == 0) return on_the_wall(watch);
    return GUEST_SHORT_SECONDS + seconds(CLOCK_THREAD_CPUTIME_ID) - watch->from;
}
