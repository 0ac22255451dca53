#include "ui/debrief/spread.h"

#include "base/chance.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static void what_stands_apart_stays(void **u) {
    (void)u;
    float at[] = {0, 10, 25};
    spread(at, 3, 10, 0, 100);
    assert_float_equal(at[0], 0, 1e-6);
    assert_float_equal(at[1], 10, 1e-6);
    assert_float_equal(at[2], 25, 1e-6);
}

static void a_crowd_stays_around_its_middle(void **u) {
    (void)u;
    float at[] = {50, 50, 50};
    spread(at, 3, 10, 0, 100);
    assert_float_equal(at[0], 40, 1e-6);
    assert_float_equal(at[1], 50, 1e-6);
    assert_float_equal(at[2], 60, 1e-6);
}

static void a_crowd_at_an_end_stays_inside(void **u) {
    (void)u;
    float low[] = {0, 0, 1}, high[] = {99, 100, 100};
    spread(low, 3, 10, 0, 100);
    spread(high, 3, 10, 0, 100);
    assert_float_equal(low[0], 0, 1e-6);
    assert_float_equal(low[2], 20, 1e-6);
    assert_float_equal(high[0], 80, 1e-6);
    assert_float_equal(high[2], 100, 1e-6);
}

static int by_place(const void *a, const void *b) {
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

// Whatever they are: apart, inside and in their order.
static void any_row_comes_out_right(void **u) {
    (void)u;
    for (uint64_t run = 0; run < 2000; run++) {
        float at[SPREAD_MAX];
        int count = 1 + (int)(SPREAD_MAX * chance_share(run, 0, 0, 0));
        float high = (float)(count - 1) * 3 + (float)(100 * chance_share(run, 0, 0, 1));
        for (int i = 0; i < count; i++)
            at[i] = high * (float)chance_share(run, 1, (uint64_t)i, 0);
        qsort(at, (size_t)count, sizeof *at, by_place);
        spread(at, count, 3, 0, high);
        assert_true(at[0] >= -0.01F && at[count - 1] <= high + 0.01F);
        for (int i = 1; i < count; i++) assert_true(at[i] - at[i - 1] >= 3 - 0.01F);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_stands_apart_stays),
        cmocka_unit_test(a_crowd_stays_around_its_middle),
        cmocka_unit_test(a_crowd_at_an_end_stays_inside),
        cmocka_unit_test(any_row_comes_out_right),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
