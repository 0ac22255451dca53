// Facts e, g and h of model.md section 12: no style and no kind of action wins
// by itself, and balanced play does.
#include "model/seeds.h"

#include <stdlib.h>

#define WON 52.0
#define LOST 35.0

enum { RANDOM_WON = STYLE_COUNT, RANDOM_LOST, BEATS_ALL, TRAIN_K, TRAIN_T, LISTEN_K };
enum { LISTEN_T = LISTEN_K + 1 };

static double random_scores[SEEDS];

static bool is_single_minded(int style) {
    return style != STYLE_BALANCED && style != STYLE_RANDOM;
}

static bool balanced_beats_all(const double scores[STYLE_COUNT]) {
    for (int s = 0; s < STYLE_COUNT; s++) {
        if (is_single_minded(s) && scores[s] >= scores[STYLE_BALANCED]) return false;
    }
    return true;
}

static void styles(uint64_t seed, double figures[FIGURES_MAX]) {
    Setup setup = base_setup(20);
    for (int s = 0; s < STYLE_COUNT; s++) {
        Leader leader = in_style((Style)s);
        Run run = play(&setup, seed, &leader);
        figures[s] = final_score(&run);
        bool train = s == STYLE_TRAIN, listen = s == STYLE_LISTEN;
        if (train) figures[TRAIN_K] = at(&run, 20, VAR_SKILLS);
        if (train) figures[TRAIN_T] = at(&run, 20, VAR_TRUST);
        if (listen) figures[LISTEN_K] = at(&run, 20, VAR_SKILLS);
        if (listen) figures[LISTEN_T] = at(&run, 20, VAR_TRUST);
    }
    setup_close(&setup);
    random_scores[seed - 1] = figures[STYLE_RANDOM];
    figures[RANDOM_WON] = figures[STYLE_RANDOM] >= WON;
    figures[RANDOM_LOST] = figures[STYLE_RANDOM] < LOST;
    figures[BEATS_ALL] = balanced_beats_all(figures);
}

static double e[FIGURES_MAX];

static double best_single_minded(void) {
    double best = 0;
    for (int s = 0; s < STYLE_COUNT; s++) {
        if (is_single_minded(s) && e[s] > best) best = e[s];
    }
    return best;
}

static void e1_balanced_play_is_far_ahead_of_any_single_mind(void **u) {
    (void)u;
    double best = best_single_minded();
    printf("e1  balanced %.1f, best single-minded %.1f\n", e[STYLE_BALANCED], best);
    assert_true(e[STYLE_BALANCED] - best >= 10);
}

static void e2_balanced_play_is_ahead_whatever_the_luck(void **u) {
    (void)u;
    printf("e2  share of seeds: %.3f\n", e[BEATS_ALL]);
    assert_true(e[BEATS_ALL] >= 0.99);
}

static void e3_specialists_win_their_meter_and_lose_another(void **u) {
    (void)u;
    printf("e3  listen: trust %.0f, skills %.0f; train: skills %.0f, trust %.0f\n",
           e[LISTEN_T], e[LISTEN_K], e[TRAIN_K], e[TRAIN_T]);
    assert_true(e[LISTEN_T] >= 60 && e[LISTEN_K] < 30);
    assert_true(e[TRAIN_K] >= 50 && e[TRAIN_T] < 42);
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void g1_random_play_lies_between_nothing_and_balanced(void **u) {
    (void)u;
    qsort(random_scores, SEEDS, sizeof random_scores[0], ascending);
    double random = e[STYLE_RANDOM];
    printf("g1  random %.1f (%.1f..%.1f)\n", random, random_scores[(SEEDS - 1) / 20],
           random_scores[(SEEDS - 1) * 19 / 20]);
    assert_true(random >= 35 && random <= 50);
    assert_true(random > e[STYLE_NOTHING] + 8 && random < e[STYLE_BALANCED] - 8);
}

static void g2_random_play_seldom_wins_and_not_often_loses(void **u) {
    (void)u;
    printf("g2  random wins %.3f, loses %.3f\n", e[RANDOM_WON], e[RANDOM_LOST]);
    assert_true(e[RANDOM_WON] < 0.1 && e[RANDOM_LOST] < 0.3);
}

static void g3_some_styles_win_and_several_lose(void **u) {
    (void)u;
    int won = 0, lost = 0;
    for (int s = 0; s < STYLE_COUNT; s++) won += e[s] >= WON;
    for (int s = 0; s < STYLE_COUNT; s++) lost += e[s] < LOST;
    printf("g3  won %d, between %d, lost %d:", won, STYLE_COUNT - won - lost, lost);
    for (int s = 0; s < STYLE_COUNT; s++)
        printf(" %s %.1f", style_name((Style)s), e[s]);
    printf("\n");
    assert_true(won >= 1 && won <= 3 && lost >= 3);
}

// ---- h: kinds alone, in pairs, and play without one.

static double mean_score(const Leader *leader, int seeds) {
    Setup setup = base_setup(20);
    double sum = 0;
    for (int seed = 1; seed <= seeds; seed++) {
        Run run = play(&setup, (uint64_t)seed, leader);
        sum += final_score(&run);
    }
    setup_close(&setup);
    return sum / seeds;
}

static void h1_no_kind_repeated_wins(void **u) {
    (void)u;
    double best = 0;
    Leader of_best = {0};
    for (int k = 0; k < KIND_COUNT; k++) {
        for (int pace = 0; pace <= PACE_MAX; pace++) {
            Leader leader = {by_kinds, .pace = pace, .kinds = {(Kind)k},
                             .kind_count = 1};
            double score = mean_score(&leader, 3);
            if (score > best) of_best = leader;
            if (score > best) best = score;
        }
    }
    printf("h1  best kind: %s at pace %d, %.1f\n", kind_name(of_best.kinds[0]),
           of_best.pace, best);
    assert_true(best < 40);
}

static void h2_no_pair_of_kinds_wins(void **u) {
    (void)u;
    double best = 0;
    Leader of_best = {0};
    for (int pair = 0; pair < KIND_COUNT * KIND_COUNT; pair++) {
        int one = pair / KIND_COUNT, two = pair % KIND_COUNT;
        for (int pace = 1; one < two && pace <= 3; pace++) {
            Leader leader = {.wish = by_kinds, .pace = pace, .kind_count = 2};
            leader.kinds[0] = (Kind)one;
            leader.kinds[1] = (Kind)two;
            double score = mean_score(&leader, 1);
            if (score > best) of_best = leader;
            if (score > best) best = score;
        }
    }
    printf("h2  best pair: %s and %s at pace %d, %.1f\n", kind_name(of_best.kinds[0]),
           kind_name(of_best.kinds[1]), of_best.pace, best);
    assert_true(best < WON);
}

static void h3_balanced_play_can_do_without_any_one_kind(void **u) {
    (void)u;
    printf("h3  balanced without");
    for (int k = 0; k < KIND_COUNT; k++) {
        Leader leader = in_style(STYLE_BALANCED);
        leader.without = kind_bit((Kind)k);
        double score = mean_score(&leader, 40);
        if (score < 57) printf(" %s %.1f", kind_name((Kind)k), score);
        assert_true(score >= 45);
    }
    printf("\n");
}

static int measure(void **unused) {
    (void)unused;
    measure_over(SEEDS, styles, e);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(e1_balanced_play_is_far_ahead_of_any_single_mind),
        cmocka_unit_test(e2_balanced_play_is_ahead_whatever_the_luck),
        cmocka_unit_test(e3_specialists_win_their_meter_and_lose_another),
        cmocka_unit_test(g1_random_play_lies_between_nothing_and_balanced),
        cmocka_unit_test(g2_random_play_seldom_wins_and_not_often_loses),
        cmocka_unit_test(g3_some_styles_win_and_several_lose),
        cmocka_unit_test(h1_no_kind_repeated_wins),
        cmocka_unit_test(h2_no_pair_of_kinds_wins),
        cmocka_unit_test(h3_balanced_play_can_do_without_any_one_kind),
    };
    return cmocka_run_group_tests(tests, measure, NULL);
}
