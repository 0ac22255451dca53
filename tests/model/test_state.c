#include "base/chance.h"
#include "base/hash.h"
#include "model/desk.h"

static void start_has_the_luck_of_week_0(void **u) {
    (void)u;
    Desk desk;
    desk_take(&desk, base_setup(20), 7);
    double luck = 8 * chance_noise(7, 0, CARLA, 100 + VAR_JOB_FEAR);
    assert_near(state_points(&desk.state, CARLA, VAR_JOB_FEAR), 62 + luck);
    assert_near(state_points(&desk.state, CARLA, VAR_ADOPTION), 0);
    assert_near(state_points(&desk.state, 0, VAR_QUALITY), 58);
    desk_close(&desk);
}

static void start_stays_in_range(void **u) {
    (void)u;
    Setup setup = base_setup(20);
    for (int i = 0; i < BASE_SIZE; i++) setup.start[VAR_SKILLS][i] = i % 2 ? 0 : 100;
    Desk desk;
    desk_take(&desk, setup, 3);
    for (int i = 0; i < BASE_SIZE; i++) {
        double skills = state_points(&desk.state, i, VAR_SKILLS);
        assert_true(skills >= 0 && skills <= 100);
    }
    desk_close(&desk);
}

static void reset_is_as_new(void **u) {
    (void)u;
    Desk desk, other;
    desk_take(&desk, base_setup(20), 5);
    desk_take(&other, base_setup(20), 6);
    desk_do(&desk, KIND_PROMISE);
    desk_do(&desk, KIND_HITL);
    state_reset(&desk.state, 6);
    assert_true(state_hash(&desk.state, HASH_START)
                == state_hash(&other.state, HASH_START));
    desk_close(&desk);
    desk_close(&other);
}

static void who_has_left_is_out_of_the_mean(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 4);
    desk.state.value[VAR_TRUST][3] = 90000;
    assert_near(state_mean(&desk.state, VAR_TRUST), (54 * 3 + 90) / 4.0);
    desk.state.gone[0] = true;
    assert_near(state_mean(&desk.state, VAR_TRUST), (54 * 2 + 90) / 3.0);
    for (int i = 0; i < 4; i++) desk.state.gone[i] = true;
    assert_near(state_mean(&desk.state, VAR_TRUST), 0);
    assert_near(state_mean(&desk.state, VAR_RUMOURS), 25);
    desk_close(&desk);
}

static void who_is_on_leave_is_staff_but_not_present(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 5);
    desk.state.leave_left[1] = 2;
    desk.state.gone[2] = true;
    assert_int_equal(state_staff(&desk.state), 4);
    assert_int_equal(state_present(&desk.state), 3);
    assert_false(state_is_present(&desk.state, 1));
    assert_false(state_is_present(&desk.state, 2));
    assert_true(state_is_present(&desk.state, 0));
    desk_close(&desk);
}

static void a_kind_wears_off_and_recovers(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 3);
    assert_near(state_freshness(&desk.state, KIND_DEMO, 0), 1);
    desk_do(&desk, KIND_DEMO);
    assert_near(state_freshness(&desk.state, KIND_DEMO, 0), 1 / 1.5);
    assert_near(state_freshness(&desk.state, KIND_TUNE, 0), 1);
    desk_wait(&desk, 1);
    assert_near(state_freshness(&desk.state, KIND_DEMO, 0), 1 / 1.3);
    desk_close(&desk);
}

static void talks_wear_off_with_each_member(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 3);
    int who = 1;
    Deed deed = {.kind = KIND_LISTEN, .targets = &who, .target_count = 1};
    desk_week(&desk, &deed, 1, PACE_AS_IT_IS);
    assert_near(state_freshness(&desk.state, KIND_LISTEN, 1), 1 / 1.5);
    assert_near(state_freshness(&desk.state, KIND_LISTEN, 2), 1);
    desk_close(&desk);
}

static uint64_t hash_of(const Desk *desk) {
    return state_hash(&desk->state, HASH_START);
}

// Turns the lowest bit of a place in the state for a moment.
static void counts_in_the_hash(Desk *desk, void *place) {
    unsigned char *low = place;
    uint64_t before = hash_of(desk);
    *low ^= 1;
    assert_true(hash_of(desk) != before);
    *low ^= 1;
    assert_true(hash_of(desk) == before);
}

static void whatever_decides_the_game_is_in_the_hash(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 2);
    State *s = &desk.state;
    for (int v = 0; v < VAR_MEMBER_COUNT; v++)
        counts_in_the_hash(&desk, &s->value[v][1]);
    for (int v = 0; v < VAR_TEAM_COUNT; v++)
        counts_in_the_hash(&desk, &s->team_value[v]);
    for (int k = 0; k < KIND_COUNT; k++) counts_in_the_hash(&desk, &s->kind_memory[k]);
    s->ambassador_count = s->promise_count = 1;
    void *places[] = {
        &s->leave_left[1],
        &s->gone[1],
        &s->left_week[1],
        &s->quit_weeks[1],
        &s->steady_weeks[1],
        &s->heard[1],
        &s->listen_memory[1],
        &s->output[1],
        &s->absence[1],
        &s->seed,
        &s->week,
        &s->pace,
        &s->silent_weeks,
        &s->word,
        &s->lie,
        &s->breach,
        &s->known,
        &s->honest_done,
        &s->candour,
        &s->human_in_loop,
        &s->promised_before_leak,
        &s->dashboard,
        &s->ambassadors[0],
        &s->promise_due[0],
        &s->pledges,
        &s->sorry,
        &s->sorry_until,
    };
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        counts_in_the_hash(&desk, places[i]);
    }
    uint64_t first = hash_of(&desk);
    s->real[VAR_TRUST][0] = 3; // scratch
    assert_true(hash_of(&desk) == first);
    desk_close(&desk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(start_has_the_luck_of_week_0),
        cmocka_unit_test(start_stays_in_range),
        cmocka_unit_test(reset_is_as_new),
        cmocka_unit_test(who_has_left_is_out_of_the_mean),
        cmocka_unit_test(who_is_on_leave_is_staff_but_not_present),
        cmocka_unit_test(a_kind_wears_off_and_recovers),
        cmocka_unit_test(talks_wear_off_with_each_member),
        cmocka_unit_test(whatever_decides_the_game_is_in_the_hash),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
