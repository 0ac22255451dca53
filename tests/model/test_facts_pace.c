// Facts b and d of model.md section 12: worse before better, and pace.
#include "model/seeds.h"

// ---- b: 26 steady weeks with training and without; and balanced play.

enum { DIP, AHEAD_FROM, AHEAD, LOW, LIFT };

// Output in a week, in percentage points above another run's.
static double lead_in(const Run *run, const Run *other, int week) {
    return 100 * (run->rows[week].output - other->rows[week].output);
}

static double lead_of_four(const Run *run, const Run *other, int last) {
    double sum = 0;
    for (int w = last - 3; w <= last; w++) sum += lead_in(run, other, w);
    return sum / 4;
}

static int first_ahead(const Run *run, const Run *other) {
    for (int w = 4; w <= run->weeks; w++) {
        if (lead_of_four(run, other, w) > 0) return w;
    }
    return 99;
}

static double lowest_lead(const Run *run, const Run *other, int last) {
    double lowest = 0;
    for (int w = 1; w <= last; w++) {
        double lead = lead_in(run, other, w);
        if (lead < lowest) lowest = lead;
    }
    return lowest;
}

static void output(uint64_t seed, double figures[FIGURES_MAX]) {
    Setup setup = base_setup(26);
    Leader leader = steady();
    Run trained = play(&setup, seed, &leader);
    leader.without = kind_bit(KIND_TRAINING);
    Run untrained = play(&setup, seed, &leader);
    leader = in_style(STYLE_BALANCED);
    Run balanced = play(&setup, seed, &leader);
    Run before = {.weeks = 26};
    for (int w = 0; w <= 26; w++) before.rows[w].output = 1;
    setup_close(&setup);

    figures[DIP] = lowest_lead(&trained, &untrained, 7);
    figures[AHEAD_FROM] = first_ahead(&trained, &untrained);
    figures[AHEAD] = lead_of_four(&trained, &untrained, 26);
    figures[LOW] = lowest_lead(&balanced, &before, 9);
    figures[LIFT] = lead_of_four(&balanced, &before, 26);
}

static double b[FIGURES_MAX];

static void b1_training_costs_output_first(void **u) {
    (void)u;
    printf("b1  output with training, worst of weeks 1-7: %+.1f\n", b[DIP]);
    assert_true(b[DIP] >= -16 && b[DIP] <= -6);
}

static void b2_training_pays_within_20_weeks(void **u) {
    (void)u;
    printf("b2  ahead from week %.1f\n", b[AHEAD_FROM]);
    assert_true(b[AHEAD_FROM] >= 4 && b[AHEAD_FROM] <= 20);
}

static void b3_training_pays_in_the_end(void **u) {
    (void)u;
    printf("b3  last four weeks %+.1f\n", b[AHEAD]);
    assert_true(b[AHEAD] >= 3);
}

static void b4_output_gets_worse_before_it_gets_better(void **u) {
    (void)u;
    printf("b4  balanced: worst of weeks 1-9 %+.1f, last four of 26 %+.1f\n", b[LOW],
           b[LIFT]);
    assert_true(b[LOW] < -8 && b[LIFT] >= 3 && b[LIFT] <= 16);
}

// ---- d: 26 weeks at pace 1, 2, 3, 4, with care; and at 1 and 4 with e-mail only.

enum {
    STRESS, // and pace
    SCORE = STRESS + PACE_MAX + 1,
    BEST_LEAD = SCORE + PACE_MAX + 1,
    END_LEAD,
    LOST,               // and pace
    ABSENCE = LOST + 5, // and pace
};

static double mean_stress(const Run *run, int from, int to) {
    double sum = 0;
    for (int w = from; w <= to; w++) sum += at(run, w, VAR_STRESS);
    return sum / (to - from + 1);
}

static double mean_absence(const Run *run) {
    double sum = 0;
    for (int w = 1; w <= run->weeks; w++) sum += run->rows[w].absence;
    return 100 * sum / run->weeks;
}

static void mail_only(const Leader *leader, const State *state, int week, Wishes *out) {
    (void)leader, (void)state;
    if (week % 4 == 1) wish_for(out, KIND_EMAIL);
}

static void pressure(const Setup *setup, uint64_t seed, double *figures) {
    Leader leader = {.wish = mail_only, .pace = 1};
    Run soft = play(setup, seed, &leader);
    leader.pace = 4;
    Run hard = play(setup, seed, &leader);
    figures[BEST_LEAD] = -100;
    for (int w = 1; w <= 8; w++) {
        double ahead = at(&hard, w, VAR_ADOPTION) - at(&soft, w, VAR_ADOPTION);
        if (ahead > figures[BEST_LEAD]) figures[BEST_LEAD] = ahead;
    }
    figures[END_LEAD] = at(&hard, 26, VAR_ADOPTION) - at(&soft, 26, VAR_ADOPTION);
    figures[LOST + 1] = soft.rows[26].empty;
    figures[LOST + 4] = hard.rows[26].empty;
    figures[ABSENCE + 1] = mean_absence(&soft);
    figures[ABSENCE + 4] = mean_absence(&hard);
}

static void paces(uint64_t seed, double figures[FIGURES_MAX]) {
    Setup setup = base_setup(26);
    for (int pace = 1; pace <= PACE_MAX; pace++) {
        Leader leader = steady();
        leader.pace = pace;
        Run run = play(&setup, seed, &leader);
        figures[STRESS + pace] = mean_stress(&run, 4, 12);
        figures[SCORE + pace] = final_score(&run);
    }
    pressure(&setup, seed, figures);
    setup_close(&setup);
}

static double d[FIGURES_MAX];

static void d1_stress_rises_with_the_pace(void **u) {
    (void)u;
    const double *stress = &d[STRESS];
    printf("d1  stress at pace 1-4: %.0f %.0f %.0f %.0f\n", stress[1], stress[2],
           stress[3], stress[4]);
    for (int pace = 2; pace <= PACE_MAX; pace++) {
        assert_true(stress[pace] > stress[pace - 1]);
    }
    assert_true(stress[4] - stress[1] > 8);
}

static void d2_pressure_leads_first_and_trails_in_the_end(void **u) {
    (void)u;
    printf("d2  adoption, pace 4 less 1: best %+.1f, week 26 %+.1f\n", d[BEST_LEAD],
           d[END_LEAD]);
    assert_true(d[BEST_LEAD] > 2 && d[END_LEAD] < -4);
}

static void d3_pressure_costs_people(void **u) {
    (void)u;
    printf("d3  lost %.1f, at pace 1 %.1f; absence %.1f, at pace 1 %.1f\n", d[LOST + 4],
           d[LOST + 1], d[ABSENCE + 4], d[ABSENCE + 1]);
    assert_true(d[LOST + 4] >= 1 && d[LOST + 1] <= 0.5);
    assert_true(d[ABSENCE + 4] > 1.3 * d[ABSENCE + 1]);
}

static double larger(double x, double y) {
    return x > y ? x : y;
}

static void d4_with_care_a_middle_pace_is_best(void **u) {
    (void)u;
    const double *score = &d[SCORE];
    printf("d4  score at pace 1-4: %.0f %.0f %.0f %.0f\n", score[1], score[2], score[3],
           score[4]);
    assert_true(larger(score[2], score[3]) >= larger(score[1], score[4]) + 2);
}

static int measure(void **unused) {
    (void)unused;
    measure_over(SEEDS, output, b);
    measure_over(SEEDS, paces, d);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(b1_training_costs_output_first),
        cmocka_unit_test(b2_training_pays_within_20_weeks),
        cmocka_unit_test(b3_training_pays_in_the_end),
        cmocka_unit_test(b4_output_gets_worse_before_it_gets_better),
        cmocka_unit_test(d1_stress_rises_with_the_pace),
        cmocka_unit_test(d2_pressure_leads_first_and_trails_in_the_end),
        cmocka_unit_test(d3_pressure_costs_people),
        cmocka_unit_test(d4_with_care_a_middle_pace_is_best),
    };
    return cmocka_run_group_tests(tests, measure, NULL);
}
