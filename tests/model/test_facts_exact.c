// Facts j of model.md section 12: sums, replays and luck are exact.
#include "base/hash.h"
#include "model/cause.h"
#include "model/desk.h"
#include "model/effect.h"
#include "model/explain.h"
#include "model/seeds.h"

#include <math.h>
#include <string.h>

#define ALL_STYLES UINT64_C(0x3ec32edcab32981c)

static void begin(Desk *kept, int weeks, uint64_t seed) {
    desk_take(kept, base_setup(weeks), seed);
}

static void play_on(Desk *kept, const Leader *leader, int weeks) {
    for (int w = 0; w < weeks; w++) lead(&kept->state, &kept->ledger, leader);
}

// The value of a variable in thousandths; of the team for ENTRY_TEAM.
static int32_t value_of(const State *state, int member, int variable) {
    if (member == ENTRY_TEAM) return state->team_value[variable - VAR_MEMBER_COUNT];
    return state->value[variable][member];
}

// How many variables differ from their start plus the sum of their entries.
static int unexplained(const Desk *kept) {
    State start;
    Err err;
    int count = 0;
    assert_true(state_open(&start, &kept->setup, kept->state.seed, &err));
    for (int v = 0; v < VAR_COUNT; v++) {
        bool ours = variable_is_of_member((Variable)v);
        for (int i = ours ? 0 : ENTRY_TEAM; i < (ours ? BASE_SIZE : 0); i++) {
            int64_t sum =
                ledger_sum(&kept->ledger, 0, kept->ledger.count, i, (Variable)v);
            count += value_of(&start, i, v) + sum != value_of(&kept->state, i, v);
        }
    }
    state_close(&start);
    return count;
}

static void j1_the_ledger_explains_every_value_in_every_week(void **u) {
    (void)u;
    int bad = 0;
    for (int s = 0; s < STYLE_COUNT; s++) {
        Leader leader = in_style((Style)s);
        Desk kept;
        begin(&kept, 26, 3);
        for (int w = 1; w <= 26; w++) {
            play_on(&kept, &leader, 1);
            bad += unexplained(&kept);
        }
        desk_close(&kept);
    }
    printf("j1  sums that do not fit: %d\n", bad);
    assert_int_equal(bad, 0);
}

static uint64_t hash_of_run(Style style, uint64_t seed) {
    Leader leader = in_style(style);
    Desk kept;
    begin(&kept, 20, seed);
    play_on(&kept, &leader, 20);
    uint64_t hash = state_hash(&kept.state, HASH_START);
    desk_close(&kept);
    return hash;
}

static void j2_the_same_seed_gives_the_same_state(void **u) {
    (void)u;
    for (int s = 0; s < STYLE_COUNT; s++) {
        uint64_t hash = hash_of_run((Style)s, 5);
        assert_true(hash == hash_of_run((Style)s, 5));
        assert_true(hash != hash_of_run((Style)s, 6));
    }
    printf("j2  the same seed, the same state\n");
}

// Whoever changes this number breaks the replay of every journal there is. It is
// the same with any compiler, on any machine.
static void the_hash_of_all_styles_is_written_down(void **u) {
    (void)u;
    uint64_t all = HASH_START;
    for (int s = 0; s < STYLE_COUNT; s++) {
        all = hash_int(all, (int64_t)hash_of_run((Style)s, 5));
    }
    if (all != ALL_STYLES) print_error("it is %016llx\n", (unsigned long long)all);
    assert_true(all == ALL_STYLES);
}

static void honest_in_week_10(const Leader *leader, const State *state, int week,
                              Wishes *out) {
    (void)leader, (void)state;
    if (week == 10) wish_for(out, KIND_HONEST);
}

// The entries for luck but of adoption, whose share depends on the scope.
static int next_luck(const Ledger *ledger, int from) {
    for (int k = from; k < ledger->count; k++) {
        const Entry *entry = &ledger->entries[k];
        if (entry->cause == CAUSE_NOISE && entry->variable != VAR_ADOPTION) return k;
    }
    return ledger->count;
}

static bool same_luck(const Ledger *one, const Ledger *two) {
    int a = next_luck(one, 0), b = next_luck(two, 0);
    while (a < one->count && b < two->count) {
        if (memcmp(&one->entries[a], &two->entries[b], sizeof(Entry)) != 0)
            return false;
        a = next_luck(one, a + 1);
        b = next_luck(two, b + 1);
    }
    return a == one->count && b == two->count;
}

static void j3_one_decision_changes_nothing_before_it_and_no_luck(void **u) {
    (void)u;
    Leader plain = steady(), changed = steady();
    changed.first = honest_in_week_10;
    Desk one, two;
    begin(&one, 20, 5);
    begin(&two, 20, 5);
    play_on(&one, &plain, 20);
    play_on(&two, &changed, 20);
    int before = ledger_week(&one.ledger, 10);
    bool same =
        memcmp(one.ledger.entries, two.ledger.entries, (size_t)before * sizeof(Entry))
        == 0;
    printf("j3  weeks 1-9 alike: %d, luck alike: %d\n", same,
           same_luck(&one.ledger, &two.ledger));
    assert_int_equal(ledger_week(&two.ledger, 10), before);
    assert_true(same && same_luck(&one.ledger, &two.ledger));
    desk_close(&one);
    desk_close(&two);
}

static void score_of_steady(uint64_t seed, double figures[FIGURES_MAX]) {
    Setup setup = base_setup(20);
    Leader leader = steady();
    Run run = play(&setup, seed, &leader);
    figures[0] = final_score(&run);
    figures[1] = figures[0] * figures[0];
    setup_close(&setup);
}

static void j4_luck_moves_the_score_of_a_fixed_plan_little(void **u) {
    (void)u;
    double means[FIGURES_MAX];
    measure_over(30, score_of_steady, means);
    double spread = sqrt(means[1] - means[0] * means[0]);
    printf("j4  score %.1f, standard deviation over seeds %.2f\n", means[0], spread);
    assert_true(spread < 3);
}

// A run of big bang and e-mail in which somebody leaves.
static void someone_leaves(Desk *kept) {
    begin(kept, 26, 1);
    Leader leader = in_style(STYLE_PUSH);
    play_on(kept, &leader, 26);
    assert_int_equal(state_staff(&kept->state), BASE_SIZE - 1);
}

static double apart(double x, double y) {
    return x > y ? x - y : y - x;
}

static void check_explanation(const Explanation *all, double change) {
    double exact = 0;
    int points = 0;
    for (int k = 0; k < all->count; k++) {
        exact += all->parts[k].exact;
        points += all->parts[k].points;
    }
    assert_true(apart(exact, change) < 1e-9 && apart(all->exact, change) < 1e-9);
    assert_int_equal(points, all->points);
    assert_true(apart(all->points, change) <= 0.5 + 1e-9);
}

static void a_mean_is_explained_exactly_though_somebody_left(void **u) {
    (void)u;
    Desk kept;
    someone_leaves(&kept);
    Leader leader = in_style(STYLE_PUSH);
    State then;
    Ledger unused = {0};
    Err err;
    Explanation all;
    assert_true(state_open(&then, &kept.setup, 1, &err));
    for (int week = 1; week <= 26; week++) {
        int from = ledger_week(&kept.ledger, week);
        for (int v = 0; v < VAR_COUNT; v++) {
            explain_team(&kept.state, &kept.ledger, from, kept.ledger.count,
                         (Variable)v, &all);
            double change =
                state_mean(&kept.state, (Variable)v) - state_mean(&then, (Variable)v);
            check_explanation(&all, change);
        }
        lead(&then, &unused, &leader);
    }
    ledger_close(&unused);
    state_close(&then);
    desk_close(&kept);
}

static void choices_between_weeks_are_in_the_sums_too(void **u) {
    (void)u;
    Leader leader = steady();
    Effect effects[] = {
        {EFFECT_ON_TEAM,   0, VAR_TRUST,   40,  false},
        {EFFECT_ON_TEAM,   0, VAR_STRESS,  -80, true },
        {EFFECT_ON_TEAM,   0, VAR_RUMOURS, -90, true },
        {EFFECT_ON_TARGET, 0, VAR_SKILLS,  95,  true },
    };
    int target = ELS;
    Desk kept;
    Err err;
    begin(&kept, 20, 9);
    for (int w = 1; w <= 20; w++) {
        Book book = book_open(&kept.state, &kept.ledger, w);
        effect_post(&book, effects, 4, &target, 1, CAUSE_OWN + w);
        assert_true(book_settle(&book, &err));
        play_on(&kept, &leader, 1);
        assert_int_equal(unexplained(&kept), 0);
    }
    desk_close(&kept);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(j1_the_ledger_explains_every_value_in_every_week),
        cmocka_unit_test(j2_the_same_seed_gives_the_same_state),
        cmocka_unit_test(the_hash_of_all_styles_is_written_down),
        cmocka_unit_test(j3_one_decision_changes_nothing_before_it_and_no_luck),
        cmocka_unit_test(j4_luck_moves_the_score_of_a_fixed_plan_little),
        cmocka_unit_test(a_mean_is_explained_exactly_though_somebody_left),
        cmocka_unit_test(choices_between_weeks_are_in_the_sums_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
