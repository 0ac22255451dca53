// One run of the scenario that ships, from its first prompt to its end.
#include "base/chance.h"
#include "script/written.h"

#define SCENARIO "scenarios/first-rollout"

static void open_first_rollout(Written *w, uint64_t seed, bool silent) {
    Err err;
    *w = (Written){.folder = "/nowhere"};
    w->words = words_open("assets/words", "en", &err);
    assert_non_null(w->words);
    w->story = story_open(SCENARIO, w->words, &w->report);
    report_print(&w->report, NULL, stdout);
    assert_non_null(w->story);
    w->game = game_open(w->story, seed, silent, &err);
    assert_non_null(w->game);
}

static void close_all(Written *w) {
    game_close(w->game);
    story_close(w->story);
    words_close(w->words);
    report_free(&w->report);
}

static int drawn(const Game *game, uint64_t salt, int count) {
    uint64_t turn = (uint64_t)game_turn_count(game);
    return (int)(chance_share(game_seed(game), turn, salt, 77) * count);
}

// A plan of two actions that fit, drawn from the game's seed and turn.
static Answer some_plan(const Game *game) {
    Answer plan = {.pace = drawn(game, 9, PACE_MAX + 1)};
    for (int i = 0; i < 2; i++) {
        Err err;
        Act *act = &plan.acts[plan.act_count];
        *act =
            (Act){.action = drawn(game, (uint64_t)i, game_story(game)->action_count)};
        act->on = drawn(game, 5, 2);
        int most = game_targets_max(game, act->action);
        act->target_count = most > 2 ? 2 : most;
        act->targets[0] = drawn(game, 20, 3);
        act->targets[1] = act->targets[0] + 1;
        plan.act_count++;
        bool fits = game_fits(game, &plan, &err);
        assert_true(game_fits_last(game, &plan) == fits); // the one before it did
        if (!fits) plan.act_count--;
    }
    return plan;
}

static Answer some_answer(const Game *game) {
    const Prompt *prompt = game_prompt(game);
    if (prompt->kind == PROMPT_PLAN) return some_plan(game);
    Answer given = {.option = drawn(game, 3, prompt->option_count)};
    while (prompt->options[given.option].refusal) {
        given.option = (given.option + 1) % prompt->option_count;
    }
    return given;
}

static void play_on(Game *game) {
    Err err;
    while (game_prompt(game)->kind != PROMPT_END) {
        Answer given = some_answer(game);
        bool ok = game_answer(game, &given, &err);
        if (!ok) printf("%s\n", err.text);
        assert_true(ok);
    }
}

static void whole_games_end_without_a_fault_in_either_language(void **state) {
    (void)state;
    Err err;
    Written w;
    open_first_rollout(&w, 1, false);
    Words *dutch = words_open("assets/words", "nl", &err);
    for (uint64_t seed = 1; seed <= 40; seed++) {
        assert_true(game_restart(w.game, seed, &err));
        play_on(w.game);
        no_faults(&w);
        assert_true(game_ending(w.game) >= 0);
        for (int i = 0; i < w.story->member_count; i++) {
            assert_true(strlen(game_epilogue(w.game, i)) > 10);
        }
        assert_true(game_speak(w.game, seed % 2 ? dutch : w.words, &err));
        no_faults(&w);
    }
    close_all(&w);
    words_close(dutch);
}

// The sum of the entries is the change since the start, for every value.
static void check_sums(const Game *game, const State *start) {
    const Ledger *ledger = game_ledger(game);
    const State *state = game_state(game);
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        for (int i = 0; i < state->setup->size; i++) {
            int64_t sum = ledger_sum(ledger, 0, ledger->count, i, (Variable)v);
            assert_int_equal(start->value[v][i] + sum, state->value[v][i]);
        }
    }
    for (int v = VAR_MEMBER_COUNT; v < VAR_COUNT; v++) {
        int k = v - VAR_MEMBER_COUNT;
        int64_t sum = ledger_sum(ledger, 0, ledger->count, ENTRY_TEAM, (Variable)v);
        assert_int_equal(start->team_value[k] + sum, state->team_value[k]);
    }
}

static void the_ledger_sums_exactly_at_every_prompt(void **state) {
    (void)state;
    Err err;
    Written w;
    open_first_rollout(&w, 1, false);
    for (uint64_t seed = 1; seed <= 10; seed++) {
        State start;
        assert_true(state_open(&start, &w.story->setup, seed, &err));
        assert_true(game_restart(w.game, seed, &err));
        while (game_prompt(w.game)->kind != PROMPT_END) {
            check_sums(w.game, &start);
            Answer given = some_answer(w.game);
            assert_true(game_answer(w.game, &given, &err));
        }
        check_sums(w.game, &start);
        state_close(&start);
    }
    close_all(&w);
}

static void going_back_and_on_again_gives_the_same_states(void **state) {
    (void)state;
    Err err;
    Written w;
    open_first_rollout(&w, 5, false);
    play_on(w.game);
    int turns = game_turn_count(w.game);
    uint64_t *hashes = calloc((size_t)turns, sizeof *hashes);
    assert_non_null(hashes);
    for (int i = 0; i < turns; i++) hashes[i] = game_turn(w.game, i)->state;
    for (int back = 0; back <= turns; back += 4) {
        assert_true(game_rewind(w.game, back, &err));
        assert_int_equal(game_turn_count(w.game), back);
        play_on(w.game);
        for (int i = 0; i < turns; i++) {
            assert_true(hashes[i] == game_turn(w.game, i)->state);
        }
    }
    free(hashes);
    close_all(&w);
}

static void a_silent_game_is_the_same_game(void **state) {
    (void)state;
    Written loud, silent;
    open_first_rollout(&loud, 3, false);
    open_first_rollout(&silent, 3, true);
    play_on(loud.game);
    play_on(silent.game);
    assert_true(game_hash(loud.game) == game_hash(silent.game));
    assert_int_equal(game_transcript(silent.game)->count, 0);
    close_all(&loud);
    close_all(&silent);
}

static void what_does_not_fit_is_refused_and_changes_nothing(void **state) {
    (void)state;
    Err err;
    Written w = written(TINY ENDING);
    uint64_t hash = game_hash(w.game);
    int listen = story_action_of_kind(w.story, KIND_LISTEN);
    int townhall = story_action_of_kind(w.story, KIND_TOWNHALL);
    int hitl = story_action_of_kind(w.story, KIND_HITL);
    int deliver = story_action_of_kind(w.story, KIND_DELIVER);
    int training = story_action_of_kind(w.story, KIND_TRAINING);
    const struct {
        Answer plan;
        const char *words;
    } cases[] = {
        {{.pace = 7},                                                                   "0 to 4"     },
        {{.act_count = 1, .acts = {{.action = listen}}},                                "For whom"   },
        {{.act_count = 1,
          .acts = {{.action = listen, .targets = {0, 1}, .target_count = 2}}},
         "At most 1"                                                                                 },
        {{.act_count = 1, .acts = {{.action = townhall, .target_count = 1}}},
         "whole team"                                                                                },
        {{.act_count = 1, .acts = {{.action = hitl, .on = false}}},                     "off already"},
        {{.act_count = 1, .acts = {{.action = deliver}}},                               "no promise" },
        {{.act_count = 2, .acts = {{.action = townhall}, {.action = townhall}}},
         "already"                                                                                   },
        {{.act_count = 1, .acts = {{.action = 99}}},                                    "no action"  },
        {{.act_count = 1,
          .acts = {{.action = listen, .targets = {9}, .target_count = 1}}},
         "no member"                                                                                 },
        {{.act_count = 3,
          .acts = {{.action = townhall},
                   {.action = training},
                   {.action = listen, .targets = {0}, .target_count = 1}}},
         NULL                                                                                        },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        bool fits = game_fits(w.game, &cases[i].plan, &err);
        if (cases[i].words && (fits || !strstr(err.text, cases[i].words))) {
            printf("%zu: %s\n", i, fits ? "fits" : err.text);
        }
        assert_true(fits == !cases[i].words);
        if (!fits) assert_false(game_answer(w.game, &cases[i].plan, &err));
        if (!fits) assert_true(game_hash(w.game) == hash);
    }
    assert_int_equal(game_plan_hours(w.game, &cases[9].plan), 8);
    answer(&w, &cases[9].plan);
    written_end(&w);
}

static void what_stands_costs_hours_every_week(void **state) {
    (void)state;
    Written w = written(TINY ENDING);
    Answer plan = {.pace = 1, .act_count = 2};
    plan.acts[0] =
        (Act){.action = story_action_of_kind(w.story, KIND_HITL), .on = true};
    plan.acts[1] = (Act){.action = story_action_of_kind(w.story, KIND_AMBASSADOR),
                         .target_count = 1};
    assert_int_equal(game_hours(w.game), 8);
    answer(&w, &plan);
    assert_int_equal(game_hours(w.game), 6);
    written_end(&w);
}

static void listening_shows_a_person_for_four_weeks(void **state) {
    (void)state;
    Written w = written(TINY ENDING);
    Answer plan = {.act_count = 1};
    plan.acts[0] =
        (Act){.action = story_action_of_kind(w.story, KIND_LISTEN), .target_count = 1};
    assert_false(sight_shows(w.game, 0, VAR_JOB_FEAR));
    assert_true(sight_shows(w.game, 0, VAR_STRESS));
    answer(&w, &plan);
    assert_true(sight_first_heard(w.game, 0, 1));
    assert_false(sight_first_heard(w.game, 1, 1));
    double before = 2;
    for (int week = 2; week <= 4; week++) {
        assert_true(sight_knows(w.game, 0, VAR_JOB_FEAR));
        assert_false(sight_knows(w.game, 1, VAR_JOB_FEAR));
        assert_true(sight_clarity(w.game, 0) < before);
        before = sight_clarity(w.game, 0);
        assert_false(sight_first_heard(w.game, 0, week - 1) && week > 2);
        week == 3 ? answer(&w, &plan) : pass_week(&w);
        before = week == 3 ? 2 : before; // listened to again
    }
    assert_false(sight_first_heard(w.game, 0, 3)); // no news any more
    assert_int_equal(at(&w)->kind, PROMPT_END);
    assert_true(sight_knows(w.game, 1, VAR_JOB_FEAR)); // the drained sea
    written_end(&w);
}

static void a_scene_that_errs_costs_the_scene_and_not_the_game(void **state) {
    (void)state;
    Written w =
        written(TINY "event 'x' { weeks = 1, scene = function(now)\n"
                     "  narrate 'before'\n"
                     "  error('oh')\n"
                     "end }\n"
                     "event 'y' { weeks = 1, scene = function() narrate 'after' end }\n"
                     "event 'z' { when = function() return now.x end,\n"
                     "  scene = function() end }\n" ENDING);
    assert_int_equal(game_fault_count(w.game), 2);
    assert_string_equal(game_fault(w.game, 0), "scenario.lua:8: oh");
    assert_true(told(&w, "before") && told(&w, "after"));
    pass_week(&w);
    assert_int_equal(game_fault_count(w.game), 2); // the same mistake is told once
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_games_end_without_a_fault_in_either_language),
        cmocka_unit_test(the_ledger_sums_exactly_at_every_prompt),
        cmocka_unit_test(going_back_and_on_again_gives_the_same_states),
        cmocka_unit_test(a_silent_game_is_the_same_game),
        cmocka_unit_test(what_does_not_fit_is_refused_and_changes_nothing),
        cmocka_unit_test(what_stands_costs_hours_every_week),
        cmocka_unit_test(listening_shows_a_person_for_four_weeks),
        cmocka_unit_test(a_scene_that_errs_costs_the_scene_and_not_the_game),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
