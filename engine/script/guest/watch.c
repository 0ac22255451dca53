#include "script/guest/watch.h"

#include "base/system.h"
#include "script/guest/limits.h"

Watch watch_start(double allowed) {
    return (Watch){.began = system_seconds(), .allowed = allowed};
}

static double on_the_wall(const Watch *watch) {
    double passed = system_seconds() - watch->began;
    return passed < GUEST_SHORT_SECONDS ? passed : GUEST_SHORT_SECONDS;
}

bool watch_in_time(Watch *watch) {
    if (watch->from > 0) return system_thread_seconds() - watch->from < watch->allowed;
    if (on_the_wall(watch) < GUEST_SHORT_SECONDS) return true;
    watch->from = system_thread_seconds();
    return true;
}

double watch_taken(const Watch *watch) {
    if (watch->from == 0) return on_the_wall(watch);
    return GUEST_SHORT_SECONDS + system_thread_seconds() - watch->from;
}
