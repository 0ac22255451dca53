// Facts f and i of model.md section 12: what single kinds of action are good for.
#include "model/seeds.h"

enum {
    BY_LEADER,
    BY_EDGE,
    BY_CYNIC,
    HITL_U,
    HITL_T,
    HITL_INCIDENTS,
    DASH_U,
    DASH_S,
    DASH_T,
    DASH_P,
    SAFE_LEARNING,
    SILENCE,
    GAP_CHARM,
    GAP_LISTEN,
    APOLOGY_T,
    FORGOTTEN,
    GROUP_O
};

static double gain(const Run *run, const Run *other, int week, Variable variable) {
    return at(run, week, variable) - at(other, week, variable);
}

// ---- f: an ambassador from week 5 on top of the steady plan.

static void appoint(const Leader *leader, const State *state, int week, Wishes *out) {
    if (week < 5 || state->ambassador_count > 0) return;
    wish_with(out, KIND_AMBASSADOR, &leader->who, 1);
}

static void ambassadors(const Setup *setup, uint64_t seed, double *figures) {
    static const int who[] = {[BY_LEADER] = ANJA, [BY_EDGE] = CARLA, [BY_CYNIC] = HUGO};
    Leader leader = steady();
    Run without = play(setup, seed, &leader);
    leader.first = appoint;
    for (int k = BY_LEADER; k <= BY_CYNIC; k++) {
        leader.who = who[k];
        Run run = play(setup, seed, &leader);
        figures[k] = gain(&run, &without, 20, VAR_ADOPTION);
    }
}

// ---- i1, i6: a poor system that nobody tunes.

static void put_human_in_loop(const Leader *leader, const State *state, int week,
                              Wishes *out) {
    (void)leader;
    if (week >= 2 && !state->human_in_loop) wish_switch(out, KIND_HITL, true);
}

static void apologise(const Leader *leader, const State *state, int week, Wishes *out) {
    (void)leader, (void)week;
    if (state->sorry != SORRY_NOTHING) wish_for(out, KIND_APOLOGY);
}

static void poor_system(uint64_t seed, double *figures) {
    Setup setup = base_setup(20);
    setup.team_start[VAR_QUALITY - VAR_MEMBER_COUNT] = 45;
    Leader leader = steady();
    leader.without = kind_bit(KIND_TUNE);
    Run bare = play(&setup, seed, &leader);
    leader.first = put_human_in_loop;
    Run checked = play(&setup, seed, &leader);
    leader.first = apologise;
    Run sorry = play(&setup, seed, &leader);
    setup_close(&setup);

    figures[HITL_U] = gain(&checked, &bare, 20, VAR_ADOPTION);
    figures[HITL_T] = gain(&checked, &bare, 20, VAR_TRUST);
    figures[HITL_INCIDENTS] = bare.news[NEWS_INCIDENT] - checked.news[NEWS_INCIDENT];
    figures[APOLOGY_T] = gain(&sorry, &bare, 20, VAR_TRUST);
}

// ---- i2, i8: one thing more or less than the steady plan.

static void watch(const Leader *leader, const State *state, int week, Wishes *out) {
    (void)leader;
    if (week >= 12 && !state->dashboard) wish_switch(out, KIND_DASHBOARD, true);
}

static void one_more_or_less(const Setup *setup, uint64_t seed, double *figures) {
    Leader leader = steady();
    Run plain = play(setup, seed, &leader);
    leader.first = watch;
    Run watched = play(setup, seed, &leader);
    leader = steady();
    leader.without = kind_bit(KIND_WORKGROUP);
    Run ungrouped = play(setup, seed, &leader);

    figures[DASH_U] = gain(&watched, &plain, 14, VAR_ADOPTION);
    figures[DASH_S] = gain(&watched, &plain, 16, VAR_STRESS);
    figures[DASH_T] = gain(&watched, &plain, 20, VAR_TRUST);
    figures[DASH_P] = gain(&watched, &plain, 20, VAR_SAFETY);
    figures[GROUP_O] = gain(&plain, &ungrouped, 20, VAR_OWNERSHIP);
}

// ---- i3: a team that starts safe, and one that does not.

static double learned(uint64_t seed, double safety) {
    Setup setup = base_setup(20);
    for (int i = 0; i < BASE_SIZE; i++) setup.start[VAR_SAFETY][i] = safety;
    Leader leader = steady();
    Run run = play(&setup, seed, &leader);
    setup_close(&setup);
    return at(&run, 8, VAR_SKILLS) - at(&run, 0, VAR_SKILLS);
}

// ---- i4: a town hall each second week, or nothing.

static void town_halls(const Leader *leader, const State *state, int week,
                       Wishes *out) {
    (void)leader, (void)state;
    if (week % 2 == 1) wish_for(out, KIND_TOWNHALL);
}

static double rumours_of_silence(const Setup *setup, uint64_t seed) {
    Leader leader = {.wish = town_halls, .pace = 2};
    Run told = play(setup, seed, &leader);
    leader.wish = by_nothing;
    Run silent = play(setup, seed, &leader);
    double sum = 0;
    for (int w = 4; w <= 8; w++) sum += gain(&silent, &told, w, VAR_RUMOURS);
    return sum / 5;
}

static double gap_at_the_end(const Setup *setup, uint64_t seed, Style style) {
    Leader leader = in_style(style);
    return play(setup, seed, &leader).rows[20].gap;
}

// ---- i7: skills of 60 that nobody uses for 26 weeks.

static double skills_left(uint64_t seed) {
    Setup setup = base_setup(26);
    Leader leader = {.wish = by_nothing, .pace = 0};
    State state;
    Run run;
    Err err;
    assert_true(state_open(&state, &setup, seed, &err));
    for (int i = 0; i < BASE_SIZE; i++) state.value[VAR_SKILLS][i] = 60000;
    go_on(&state, &leader, &run);
    state_close(&state);
    setup_close(&setup);
    return at(&run, 26, VAR_SKILLS);
}

static void kinds(uint64_t seed, double figures[FIGURES_MAX]) {
    Setup setup = base_setup(20);
    ambassadors(&setup, seed, figures);
    poor_system(seed, figures);
    one_more_or_less(&setup, seed, figures);
    figures[SAFE_LEARNING] = learned(seed, 75) / learned(seed, 25);
    figures[SILENCE] = rumours_of_silence(&setup, seed);
    figures[GAP_CHARM] = gap_at_the_end(&setup, seed, STYLE_PLEASE);
    figures[GAP_LISTEN] = gap_at_the_end(&setup, seed, STYLE_LISTEN);
    figures[FORGOTTEN] = skills_left(seed);
    setup_close(&setup);
}

static double i[FIGURES_MAX];

static void f1_an_ambassador_works_where_others_listen_and_believe(void **u) {
    (void)u;
    printf("f1  adoption: leader %+.1f, edge %+.1f, cynic %+.1f\n", i[BY_LEADER],
           i[BY_EDGE], i[BY_CYNIC]);
    assert_true(i[BY_LEADER] >= 3);
    assert_true(i[BY_LEADER] >= i[BY_EDGE] + 1.5 && i[BY_LEADER] > i[BY_CYNIC] + 1.5);
}

static void i1_a_human_in_the_loop_helps_a_poor_system(void **u) {
    (void)u;
    printf("i1  adoption %+.1f, trust %+.1f, incidents avoided %.1f\n", i[HITL_U],
           i[HITL_T], i[HITL_INCIDENTS]);
    assert_true(i[HITL_U] > 2 && i[HITL_T] > 0);
}

static void i2_a_dashboard_pushes_use_and_costs_trust(void **u) {
    (void)u;
    printf("i2  adoption %+.1f, stress %+.1f, trust %+.1f, safety %+.1f\n", i[DASH_U],
           i[DASH_S], i[DASH_T], i[DASH_P]);
    assert_true(i[DASH_U] > 0.5 && i[DASH_S] > 1);
    assert_true(i[DASH_T] < -2 && i[DASH_P] < -4);
}

static void i3_a_safe_team_learns_more(void **u) {
    (void)u;
    printf("i3  times as much: %.2f\n", i[SAFE_LEARNING]);
    assert_true(i[SAFE_LEARNING] >= 1.15 && i[SAFE_LEARNING] <= 2);
}

static void i4_silence_feeds_rumours(void **u) {
    (void)u;
    printf("i4  rumours %+.1f\n", i[SILENCE]);
    assert_true(i[SILENCE] > 8);
}

static void i5_charm_does_not_see_under_water(void **u) {
    (void)u;
    printf("i5  hidden: charm %.1f, listening %.1f\n", i[GAP_CHARM], i[GAP_LISTEN]);
    assert_true(i[GAP_CHARM] > i[GAP_LISTEN] + 6);
}

static void i6_an_apology_repairs_some_trust(void **u) {
    (void)u;
    printf("i6  trust %+.1f\n", i[APOLOGY_T]);
    assert_true(i[APOLOGY_T] >= 1 && i[APOLOGY_T] <= 12);
}

static void i7_half_of_unused_skill_is_gone_in_half_a_year(void **u) {
    (void)u;
    printf("i7  skills left of 60: %.1f\n", i[FORGOTTEN]);
    assert_true(i[FORGOTTEN] >= 28 && i[FORGOTTEN] <= 36);
}

static void i8_working_groups_give_ownership(void **u) {
    (void)u;
    printf("i8  ownership %+.1f\n", i[GROUP_O]);
    assert_true(i[GROUP_O] > 3);
}

static int measure(void **unused) {
    (void)unused;
    measure_over(SEEDS, kinds, i);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(f1_an_ambassador_works_where_others_listen_and_believe),
        cmocka_unit_test(i1_a_human_in_the_loop_helps_a_poor_system),
        cmocka_unit_test(i2_a_dashboard_pushes_use_and_costs_trust),
        cmocka_unit_test(i3_a_safe_team_learns_more),
        cmocka_unit_test(i4_silence_feeds_rumours),
        cmocka_unit_test(i5_charm_does_not_see_under_water),
        cmocka_unit_test(i6_an_apology_repairs_some_trust),
        cmocka_unit_test(i7_half_of_unused_skill_is_gone_in_half_a_year),
        cmocka_unit_test(i8_working_groups_give_ownership),
    };
    return cmocka_run_group_tests(tests, measure, NULL);
}
