// How long a call takes: time on the wall counts a little, time worked counts in full.
#include "script/guest/limits.h"
#include "script/guest/watch.h"

#include "base/base.h"

#include <time.h>

static void who_sleeps_pays_little(void **state) {
    (void)state;
    Watch watch = watch_start(0.001);
    struct timespec while_away = {0, 20 * 1000 * 1000};
    nanosleep(&while_away, NULL);
    assert_true(watch_in_time(&watch));
    assert_true(watch_taken(&watch) < 2 * GUEST_SHORT_SECONDS);
}

static void who_works_without_an_end_is_stopped(void **state) {
    (void)state;
    Watch watch = watch_start(0.001);
    while (watch_in_time(&watch)) continue;
    assert_true(watch_taken(&watch) >= GUEST_SHORT_SECONDS + 0.001);
}

static void time_taken_only_grows(void **state) {
    (void)state;
    Watch watch = watch_start(0.001);
    for (double last = 0; watch_in_time(&watch);) {
        double taken = watch_taken(&watch);
        assert_true(taken >= last);
        last = taken;
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_sleeps_pays_little),
        cmocka_unit_test(who_works_without_an_end_is_stopped),
        cmocka_unit_test(time_taken_only_grows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
