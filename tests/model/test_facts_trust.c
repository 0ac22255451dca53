// Facts a and c of model.md section 12: promises, and honest news.
#include "model/seeds.h"

// ---- a: 26 weeks at pace 1, no leak; a promise in week 1, kept or not.

enum { GAIN, LOSS, RATIO, WEEKS_BACK, RISE, MISSING };

static void promise_first(const Leader *leader, const State *state, int week,
                          Wishes *out) {
    (void)leader, (void)state;
    if (week == 1) wish_for(out, KIND_PROMISE);
}

static void keep_promise(const Leader *leader, const State *state, int week,
                         Wishes *out) {
    promise_first(leader, state, week, out);
    if (week == 6) wish_for(out, KIND_DELIVER);
}

// How far trust rose in a week.
static double rise(const Run *run, int week) {
    return at(run, week, VAR_TRUST) - at(run, week - 1, VAR_TRUST);
}

static double largest_rise(const Run *run) {
    double largest = 0;
    for (int w = 1; w <= run->weeks; w++) {
        if (rise(run, w) > largest) largest = rise(run, w);
    }
    return largest;
}

// Weeks after week 8, in which the promise breaks, until trust is back.
static int weeks_back(const Run *run) {
    for (int w = 9; w <= 26; w++) {
        if (at(run, w, VAR_TRUST) >= 0.95 * at(run, 7, VAR_TRUST)) return w - 8;
    }
    return 19;
}

static void promises(uint64_t seed, double figures[FIGURES_MAX]) {
    Setup setup = base_setup(26);
    setup.leak_week = 0;
    Leader leader = {.wish = by_talks, .pace = 1, .talks = 3};
    Run without = play(&setup, seed, &leader);
    leader.first = promise_first;
    Run broken = play(&setup, seed, &leader);
    leader.first = keep_promise;
    Run kept = play(&setup, seed, &leader);
    leader.first = promise_first;
    leader.talks = 6;
    Run cared = play(&setup, seed, &leader);
    setup_close(&setup);

    figures[GAIN] = rise(&kept, 6) - rise(&without, 6);
    figures[LOSS] = rise(&without, 8) - rise(&broken, 8);
    figures[RATIO] = figures[LOSS] / figures[GAIN];
    figures[WEEKS_BACK] = weeks_back(&cared);
    figures[RISE] = largest_rise(&kept);
    figures[MISSING] = at(&without, 26, VAR_TRUST) - at(&broken, 26, VAR_TRUST);
}

static double a[FIGURES_MAX];

static void a1_a_broken_promise_costs_several_times_what_a_kept_one_gains(void **u) {
    (void)u;
    // the mean of the seeds' ratios and the ratio of the means agree to .1
    double ratio = a[LOSS] / a[GAIN];
    printf("a1  trust: broken -%.1f, kept +%.1f, ratio %.1f\n", a[LOSS], a[GAIN],
           ratio);
    assert_true(ratio >= 2 && ratio <= 5);
}

static void a2_trust_lost_in_a_week_takes_many_to_regain(void **u) {
    (void)u;
    printf("a2  weeks to regain 95%%: %.1f\n", a[WEEKS_BACK]);
    assert_true(a[WEEKS_BACK] >= 6 && a[WEEKS_BACK] <= 16);
}

static void a3_trust_falls_faster_than_it_ever_rises(void **u) {
    (void)u;
    printf("a3  fall %.1f, largest rise %.1f\n", a[LOSS], a[RISE]);
    assert_true(a[LOSS] >= 1.5 * a[RISE]);
}

static void a4_some_trust_is_still_missing_18_weeks_later(void **u) {
    (void)u;
    printf("a4  missing %.1f\n", a[MISSING]);
    assert_true(a[MISSING] >= 2);
}

// ---- c: honest about jobs in week 2, or not; with a leak in week 9 and without.

enum {
    T2,
    S2,
    F2,
    R2,
    T14,
    S14,
    F14,
    SCORE,
    CALM, // the same without a leak, from here on
    PREVIEW_T3 = CALM + SCORE + 1,
    PREVIEW_T16,
    PREVIEW_S3,
    PREVIEW_S16,
    PREVIEW_RISE,
    LETTER_RISE
};

static void honest_in_week_2(const Leader *leader, const State *state, int week,
                             Wishes *out) {
    (void)leader, (void)state;
    if (week == 2) wish_for(out, KIND_HONEST);
}

static void compare(const Setup *setup, uint64_t seed, double *figures) {
    Leader leader = steady();
    Run silent = play(setup, seed, &leader);
    leader.first = honest_in_week_2;
    Run honest = play(setup, seed, &leader);
    figures[T2] = at(&honest, 2, VAR_TRUST) - at(&silent, 2, VAR_TRUST);
    figures[S2] = at(&honest, 2, VAR_STRESS) - at(&silent, 2, VAR_STRESS);
    figures[F2] = at(&honest, 2, VAR_JOB_FEAR) - at(&silent, 2, VAR_JOB_FEAR);
    figures[R2] = at(&honest, 2, VAR_RUMOURS) - at(&silent, 2, VAR_RUMOURS);
    figures[T14] = at(&honest, 14, VAR_TRUST) - at(&silent, 14, VAR_TRUST);
    figures[S14] = at(&honest, 14, VAR_STRESS) - at(&silent, 14, VAR_STRESS);
    figures[F14] = at(&honest, 14, VAR_JOB_FEAR) - at(&silent, 14, VAR_JOB_FEAR);
    figures[SCORE] = final_score(&honest) - final_score(&silent);
}

// The realistic preview of Schweiger and DeNisi: a letter only, or a programme.
static void letter_only(const Leader *leader, const State *state, int week,
                        Wishes *out) {
    (void)leader, (void)state;
    if (week == 2) wish_for(out, KIND_EMAIL);
}

static void programme(const Leader *leader, const State *state, int week, Wishes *out) {
    (void)leader;
    if (week == 3) wish_for(out, KIND_HONEST);
    if (week == 2 || (week > 3 && week % 2 == 0)) wish_for(out, KIND_EMAIL);
    if (week > 3) talk_to(state, 4, out);
}

static void preview(const Setup *setup, uint64_t seed, double *figures) {
    Leader leader = {.wish = letter_only, .pace = 2};
    Run letter = play(setup, seed, &leader);
    leader.wish = programme;
    Run told = play(setup, seed, &leader);
    figures[PREVIEW_T3] = at(&told, 3, VAR_TRUST) - at(&letter, 3, VAR_TRUST);
    figures[PREVIEW_T16] = at(&told, 16, VAR_TRUST) - at(&letter, 16, VAR_TRUST);
    figures[PREVIEW_S3] = at(&told, 3, VAR_STRESS) - at(&letter, 3, VAR_STRESS);
    figures[PREVIEW_S16] = at(&told, 16, VAR_STRESS) - at(&letter, 16, VAR_STRESS);
    figures[PREVIEW_RISE] = at(&told, 16, VAR_TRUST) - at(&told, 0, VAR_TRUST);
    figures[LETTER_RISE] = at(&letter, 16, VAR_TRUST) - at(&letter, 0, VAR_TRUST);
}

static void honesty(uint64_t seed, double figures[FIGURES_MAX]) {
    Setup setup = base_setup(20);
    compare(&setup, seed, figures);
    setup.leak_week = 0;
    compare(&setup, seed, figures + CALM);
    preview(&setup, seed, figures);
    setup_close(&setup);
}

static double c[FIGURES_MAX];

static void c1_honest_news_hurts_in_its_week(void **u) {
    (void)u;
    printf("c1  honest in week 2: trust %+.1f, stress %+.1f, fear %+.1f\n", c[T2],
           c[S2], c[F2]);
    assert_true(c[T2] < -1 && c[S2] > 1 && c[F2] > 3);
}

static void c2_honest_news_pays_after_a_leak(void **u) {
    (void)u;
    printf("c2  week 14: trust %+.1f, stress %+.1f, fear %+.1f\n", c[T14], c[S14],
           c[F14]);
    assert_true(c[T14] > 6 && c[S14] < -1 && c[F14] < -2);
}

static void c3_honest_news_pays_without_a_leak(void **u) {
    (void)u;
    printf("c3  week 14, no leak: trust %+.1f\n", c[CALM + T14]);
    assert_true(c[CALM + T14] > 0);
}

static void c4_honest_news_calms_rumours_and_raises_the_score(void **u) {
    (void)u;
    printf("c4  rumours %+.1f; score %+.1f, without a leak %+.1f\n", c[R2], c[SCORE],
           c[CALM + SCORE]);
    assert_true(c[R2] < -3 && c[SCORE] > 1);
}

static void c5_a_preview_programme_beats_a_letter_after_a_first_shock(void **u) {
    (void)u;
    printf("c5  programme less letter: trust %+.1f, %+.1f; stress %+.1f, %+.1f\n",
           c[PREVIEW_T3], c[PREVIEW_T16], c[PREVIEW_S3], c[PREVIEW_S16]);
    assert_true(c[PREVIEW_T3] < 0 && c[PREVIEW_T16] > 10);
    assert_true(c[PREVIEW_S3] > 0 && c[PREVIEW_S16] < -4);
}

static void c6_a_programme_keeps_trust_and_a_letter_loses_it(void **u) {
    (void)u;
    printf("c6  trust since the start: programme %+.1f, letter %+.1f\n",
           c[PREVIEW_RISE], c[LETTER_RISE]);
    assert_true(c[PREVIEW_RISE] > -5 && c[LETTER_RISE] < -8);
}

static int measure(void **unused) {
    (void)unused;
    measure_over(SEEDS, promises, a);
    measure_over(SEEDS, honesty, c);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a1_a_broken_promise_costs_several_times_what_a_kept_one_gains),
        cmocka_unit_test(a2_trust_lost_in_a_week_takes_many_to_regain),
        cmocka_unit_test(a3_trust_falls_faster_than_it_ever_rises),
        cmocka_unit_test(a4_some_trust_is_still_missing_18_weeks_later),
        cmocka_unit_test(c1_honest_news_hurts_in_its_week),
        cmocka_unit_test(c2_honest_news_pays_after_a_leak),
        cmocka_unit_test(c3_honest_news_pays_without_a_leak),
        cmocka_unit_test(c4_honest_news_calms_rumours_and_raises_the_score),
        cmocka_unit_test(c5_a_preview_programme_beats_a_letter_after_a_first_shock),
        cmocka_unit_test(c6_a_programme_keeps_trust_and_a_letter_loses_it),
    };
    return cmocka_run_group_tests(tests, measure, NULL);
}
