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

static void counts_in_the_hash(const Game *game, void *place) {
    unsigned char *low = place;
    uint64_t before = game_hash(game);
    *low ^= 1;
    assert_true(game_hash(game) != before);
    *low ^= 1;
    assert_true(game_hash(game) == before);
}

// One flag, one choice, one effect and one promise to come, one action done.
static void what_a_game_remembers_is_in_its_hash(void **state) {
    (void)state;
    Written w =
        written(TINY "event 'x' { scene = function() set('flag', 3)\n"
                     "  choose { { id = 'a', 'A', promise = { 'P', weeks = 2 },\n"
                     "    later = { weeks = 2, effect = { ada = { trust = 1 } } } },\n"
                     "    { id = 'b', 'B' } } end }\n" ENDING);
    take(&w, 0);
    Facts *facts = (Facts *)game_facts(w.game);
    Effect *effect = (Effect *)facts->laters[0].outcome.effects;
    void *places[] = {
        (char *)facts->flags[0].name,
        &facts->flags[0].kind,
        &facts->flags[0].number,
        (char *)facts->choices[0].prompt,
        (char *)facts->choices[0].option,
        &facts->laters[0].week,
        &effect->points,
        &effect->member,
        &effect->variable,
        &effect->exactly,
        &facts->pledges[0].due,
        &facts->pledges[0].status,
        (char *)facts->pledges[0].prompt,
        &facts->did[0],
        &facts->last_did[0],
        &facts->listened[0],
        &facts->happened[0],
    };
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        counts_in_the_hash(w.game, places[i]);
    }
    written_end(&w);
}

static uint64_t hash_after_option(const char *hours) {
    char text[1024];
    snprintf(
        text, sizeof text,
        TINY
        "event 'x' { scene = function()\n"
        "  choose { { id = 'a', 'A', hours = %s }, { id = 'b', 'B' } } end }\n" ENDING,
        hours);
    Written w = written(text);
    take(&w, 0);
    uint64_t hash = game_hash(w.game);
    written_end(&w);
    return hash;
}

static void hours_that_are_gone_are_in_the_hash(void **state) {
    (void)state;
    assert_true(hash_after_option("0") != hash_after_option("1"));
    assert_true(hash_after_option("1") == hash_after_option("1"));
}

#define NINE_WEEKS                                                                     \
    "scenario { title = 'Nine', brief = 'Nine weeks.', weeks = 9, hours = 8,\n"        \
    "  model = { start_noise = 0, leak_week = 0, promise_weeks = 2 } }\n"              \
    "member 'ada' { name = 'Ada' }\n"                                                  \
    "member 'bo' { name = 'Bo' }\n"                                                    \
    "use 'standard'\n"

static void what_listening_showed_clouds_over(void **state) {
    (void)state;
    static const double clear[] = {0, 1, 0.75, 0.5, 0.25, 0, 0, 0}; // from week 1
    Written w = written(NINE_WEEKS ENDING);
    Answer plan = {.act_count = 1};
    plan.acts[0] =
        (Act){.action = story_action_of_kind(w.story, KIND_LISTEN), .target_count = 1};
    for (int week = 1; week <= 8; week++) {
        assert_true(sight_clarity(w.game, 0) == clear[week - 1]);
        assert_true(sight_clarity(w.game, 1) == 0);
        bool anybody = clear[week - 1] > 0;
        assert_true(sight_listened(w.game) == anybody);
        assert_true(sight_shows_meter(w.game, VAR_RUMOURS) == anybody);
        assert_false(sight_shows_meter(w.game, VAR_ERRORS));
        assert_false(sight_shows_meter(w.game, VAR_JOB_FEAR));
        assert_true(sight_shows_meter(w.game, VAR_QUALITY));
        week == 1 ? answer(&w, &plan) : pass_week(&w);
    }
    pass_week(&w);
    assert_true(sight_clarity(w.game, 1) == 1); // the drained sea
    assert_true(sight_shows_meter(w.game, VAR_RUMOURS));
    assert_true(sight_shows_meter(w.game, VAR_JOB_FEAR));
    written_end(&w);
}

static void the_week_of_a_promise_is_told_as_it_begins(void **state) {
    (void)state;
    Written w = written(NINE_WEEKS ENDING);
    Answer plan = {.act_count = 1};
    plan.acts[0] = (Act){.action = story_action_of_kind(w.story, KIND_PROMISE)};
    answer(&w, &plan);
    assert_false(told(&w, "The week of your promise")); // in week 2
    pass_week(&w);
    assert_true(told(&w, "The week of your promise"));
    written_end(&w);
}

static void hours_are_never_less_than_none(void **state) {
    (void)state;
    Written w = written(NINE_WEEKS ENDING);
    Answer more = {.knob = KNOB_PRESSURE, .pressure = 1};
    for (int i = 0; i < 10; i++) answer(&w, &more);
    assert_int_equal(game_hours(w.game), 0);
    written_end(&w);
}

static void what_stands_takes_hours_every_week(void **state) {
    (void)state;
    Written w = written(NINE_WEEKS ENDING);
    Answer plan = {.act_count = 3};
    plan.acts[0] =
        (Act){.action = story_action_of_kind(w.story, KIND_HITL), .on = true};
    plan.acts[1] =
        (Act){.action = story_action_of_kind(w.story, KIND_DASHBOARD), .on = true};
    plan.acts[2] = (Act){.action = story_action_of_kind(w.story, KIND_AMBASSADOR),
                         .target_count = 1};
    assert_int_equal(game_plan_hours(w.game, &plan), 4);
    answer(&w, &plan);
    assert_int_equal(game_hours(w.game), 8 - 3);
    written_end(&w);
}

static void a_third_ambassador_is_not_open(void **state) {
    (void)state;
    const char *why;
    Written w = written(NINE_WEEKS "member 'cy' { name = 'Cy' }\n" ENDING);
    int action = story_action_of_kind(w.story, KIND_AMBASSADOR);
    for (int i = 0; i < 2; i++) {
        Answer plan = {.act_count = 1};
        plan.acts[0] = (Act){.action = action, .targets = {i}, .target_count = 1};
        assert_true(game_available(w.game, action, &why));
        answer(&w, &plan);
    }
    assert_false(game_available(w.game, action, &why));
    assert_string_equal(why, "Two ambassadors is the most a team can use.");
    written_end(&w);
}

static void one_is_listened_to_once_a_week(void **state) {
    (void)state;
    Err err;
    Written w = written(NINE_WEEKS ENDING);
    Answer plan = {.act_count = 2};
    for (int i = 0; i < 2; i++) {
        plan.acts[i] = (Act){.action = story_action_of_kind(w.story, KIND_LISTEN),
                             .target_count = 1};
    }
    assert_false(game_fits(w.game, &plan, &err));
    plan.acts[1].targets[0] = 1;
    assert_true(game_fits(w.game, &plan, &err));
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
        cmocka_unit_test(what_a_game_remembers_is_in_its_hash),
        cmocka_unit_test(hours_that_are_gone_are_in_the_hash),
        cmocka_unit_test(what_listening_showed_clouds_over),
        cmocka_unit_test(the_week_of_a_promise_is_told_as_it_begins),
        cmocka_unit_test(hours_are_never_less_than_none),
        cmocka_unit_test(what_stands_takes_hours_every_week),
        cmocka_unit_test(a_third_ambassador_is_not_open),
        cmocka_unit_test(one_is_listened_to_once_a_week),
        cmocka_unit_test(a_scene_that_errs_costs_the_scene_and_not_the_game),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
