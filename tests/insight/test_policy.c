// Policies: their answers fit, they are who they say they are, and luck is keyed.
#include "insight/policy.h"
#include "insight/policy_weight.h"
#include "script/written.h"

#define CORNER                                                                          \
    "event 'corner' { weeks = {1, 4}, scene = function(now)\n"                          \
    "  choose {\n"                                                                      \
    "    { id = 'shut', 'Not open.', available = function() return false, 'No.' end "   \
    "},\n"                                                                              \
    "    { id = 'fast', 'Fast.', effect = { team = { adoption = 5, stress = 6 } } },\n" \
    "    { id = 'calm', 'Calm.', effect = { team = { trust = 3, stress = -4 } } },\n"   \
    "    { id = 'learn', 'Learn.', hours = 2, effect = { team = { skills = 6 } } },\n"  \
    "  }\n"                                                                             \
    "end }\n"
#define PROMISE                                                                        \
    "event 'word' { weeks = 1, scene = function(now) choose {\n"                       \
    "  { id = 'a', 'Promise.', promise = { 'A day off', weeks = 1, hours = 3 } },\n"   \
    "  { id = 'b', 'Do not.', effect = { team = { trust = -20 } } } } end }\n"

static Answer answer_of(Policy policy, const Written *w) {
    Answer given;
    policy_answer(policy, w->game, &given);
    return given;
}

static void names_go_both_ways(void **state) {
    (void)state;
    for (int i = 0; i < POLICY_COUNT; i++) {
        Policy found;
        assert_true(policy_find(policy_name((Policy)i), &found));
        assert_int_equal(found, i);
    }
    Policy untouched = POLICY_LISTEN;
    assert_false(policy_find("nobody", &untouched));
    assert_int_equal(untouched, POLICY_LISTEN);
}

static void styles_choose_what_fits_them(void **state) {
    (void)state;
    Written w = written(TINY CORNER ENDING);
    assert_int_equal(answer_of(POLICY_FIRST, &w).option, 1); // the first is shut
    assert_int_equal(answer_of(POLICY_PUSH, &w).option, 1);
    assert_int_equal(answer_of(POLICY_LISTEN, &w).option, 2);
    assert_int_equal(answer_of(POLICY_PLEASE, &w).option, 2);
    assert_int_equal(answer_of(POLICY_TRAIN, &w).option, 3);
    assert_int_equal(answer_of(POLICY_NOTHING, &w).option, 1); // costs no hours
    written_end(&w);
}

static void promises_are_kept_by_those_who_keep_them(void **state) {
    (void)state;
    Written w = written(TINY PROMISE ENDING);
    take(&w, 0);
    pass_week(&w);
    assert_int_equal(at(&w)->kind, PROMPT_PROMISE);
    for (int i = 0; i < POLICY_COUNT; i++) {
        if (i == POLICY_RANDOM) continue;
        int expected = policy_keeps_word((Policy)i) ? PROMISE_KEEP : PROMISE_BREAK;
        assert_int_equal(answer_of((Policy)i, &w).option, expected);
    }
    written_end(&w);
}

static void random_takes_every_open_option(void **state) {
    (void)state;
    Written w = written(TINY CORNER ENDING);
    int taken[4] = {0};
    for (uint64_t seed = 0; seed < 300; seed++) {
        Err err;
        assert_true(game_restart(w.game, seed, &err));
        taken[answer_of(POLICY_RANDOM, &w).option]++;
    }
    assert_int_equal(taken[0], 0);
    for (int i = 1; i < 4; i++) assert_true(taken[i] > 70 && taken[i] < 130);
    written_end(&w);
}

// What was answered before must not change the luck of a later prompt.
static void luck_is_keyed_by_the_prompt(void **state) {
    (void)state;
    Written w = written(TINY CORNER ENDING);
    take(&w, 1);
    pass_week(&w);
    Answer one = answer_of(POLICY_RANDOM, &w);
    Err err;
    assert_true(game_restart(w.game, 1, &err));
    take(&w, 2);
    pass_week(&w);
    Answer other = answer_of(POLICY_RANDOM, &w);
    assert_int_equal(one.option, other.option);
    written_end(&w);
}

static void open_first_rollout(Written *w) {
    Err err;
    *w = (Written){.folder = "/nowhere"};
    w->words = words_open("assets/words", "en", &err);
    w->story = story_open("scenarios/first-rollout", w->words, &w->report);
    written_play(w);
}

// Whole games of the scenario that ships: every answer is taken.
static void every_answer_fits(void **state) {
    (void)state;
    Written w;
    open_first_rollout(&w);
    for (int i = 0; i < POLICY_COUNT; i++) {
        for (uint64_t seed = 0; seed < 20; seed++) {
            Err err;
            assert_true(game_restart(w.game, seed, &err));
            while (at(&w)->kind != PROMPT_END) {
                Answer given = answer_of((Policy)i, &w);
                answer(&w, &given);
            }
        }
    }
    game_close(w.game);
    story_close(w.story);
    words_close(w.words);
}

static double end_of(const Written *w, Policy policy, Variable variable) {
    Err err;
    assert_true(game_restart(w->game, 7, &err));
    while (at(w)->kind != PROMPT_END) {
        Answer given = answer_of(policy, w);
        answer(w, &given);
    }
    return state_mean(game_state(w->game), variable);
}

static void styles_differ_as_their_names_say(void **state) {
    (void)state;
    Written w;
    open_first_rollout(&w);
    double listened = end_of(&w, POLICY_LISTEN, VAR_TRUST);
    assert_true(listened > end_of(&w, POLICY_PUSH, VAR_TRUST) + 20);
    double trained = end_of(&w, POLICY_TRAIN, VAR_SKILLS);
    assert_true(trained > end_of(&w, POLICY_LISTEN, VAR_SKILLS) + 10);
    assert_true(end_of(&w, POLICY_PUSH, VAR_STRESS)
                > end_of(&w, POLICY_BALANCED, VAR_STRESS) + 10);
    game_close(w.game);
    story_close(w.story);
    words_close(w.words);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_go_both_ways),
        cmocka_unit_test(styles_choose_what_fits_them),
        cmocka_unit_test(promises_are_kept_by_those_who_keep_them),
        cmocka_unit_test(random_takes_every_open_option),
        cmocka_unit_test(luck_is_keyed_by_the_prompt),
        cmocka_unit_test(every_answer_fits),
        cmocka_unit_test(styles_differ_as_their_names_say),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
