// Lenses: what counts for what has a reason in both languages, and hours add up.
#include "insight/debrief/lens.h"
#include "insight/debrief/lens_deeds.h"
#include "insight/looked_back.h"

#define SCENARIO "scenarios/first-rollout"

static void has_words(const char *text, const char *what) {
    if (!text[0] || strncmp(text, "lens.", 5) == 0 || strncmp(text, "stage.", 6) == 0) {
        fail_msg("%s has no words: %s", what, text);
    }
}

static void check_words(const Words *words) {
    for (int l = 0; l < LENS_COUNT; l++) {
        LensKind lens = (LensKind)l, found;
        assert_true(lens_find(lens_id(lens), &found) && found == lens);
        has_words(lens_name(words, lens), "name");
        has_words(lens_about(words, lens), "about");
        has_words(lens_leaves_out(words, lens), "leaves_out");
        for (int side = 0; side < lens_sides(lens); side++) {
            has_words(lens_side_name(words, lens, side), "side");
        }
        for (int k = 0; lens_sides(lens) > 0 && k < KIND_COUNT; k++) {
            int side = lens_side(lens, (Kind)k);
            assert_true(side >= -1 && side < lens_sides(lens));
            has_words(lens_reason(words, lens, (Kind)k), kind_name((Kind)k));
        }
    }
    for (int s = 0; s < STAGE_COUNT; s++) {
        has_words(lens_stage_name(words, (Stage)s), "stage");
    }
}

static void every_lens_says_what_it_sees_and_leaves_out(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_NOTHING, 1, 1);
    LensKind none;
    check_words(b.words);
    check_words(b.dutch);
    assert_false(lens_find("rose", &none));
    assert_int_equal(lens_sides(LENS_ADKAR), 0);
    assert_int_equal(lens_sides(LENS_PILLARS), 3);
    looked_back_end(&b);
}

static void a_stage_is_that_of_its_week(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 0);
    int moved = 0;
    for (int w = 1; w <= history_weeks(b.history); w++) {
        for (int i = 0; i < record_story(b.record)->member_count; i++) {
            Stage now = measure_stage(history_state(b.history, w), i);
            assert_int_equal(lens_stage(b.history, w, i), now);
            moved += now != measure_stage(history_state(b.history, w - 1), i);
        }
    }
    assert_true(moved > 0);
    looked_back_end(&b);
}

static void hours_are_sorted_and_none_is_lost(void **state) {
    (void)state;
    static const LensKind lenses[] = {LENS_PILLARS, LENS_CONTROL, LENS_TOUCH};
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 0);
    int spent = 0;
    for (int w = 1; w <= history_weeks(b.history); w++) {
        const HistoryWeek *week = history_week(b.history, w);
        spent += week->own_hours;
        for (int k = 0; k < KIND_COUNT; k++) spent += week->hours[k];
    }
    for (int i = 0; i < history_turn_count(b.history); i++) {
        const HistoryTurn *turn = history_turn(b.history, i);
        if (turn->chosen >= 0) spent += turn->options[turn->chosen].hours;
    }
    for (int l = 0; l < 3; l++) {
        LensHours hours;
        lens_hours(b.history, lenses[l], &hours);
        int sorted = hours.unsorted;
        for (int side = 0; side < LENS_SIDES_MAX; side++) {
            int sum = 0;
            for (int w = 1; w <= hours.weeks; w++) sum += hours.by_week[w][side];
            assert_int_equal(sum, hours.total[side]);
            sorted += sum;
        }
        assert_int_equal(sorted, spent);
        assert_true(hours.total[1] > 0);
    }
    looked_back_end(&b);
}

// Deed by deed it comes to the same as what the lens shows.
static void check_deeds(const History *history, const Words *words, LensKind lens) {
    int hours[LENS_SIDES_MAX] = {0}, chosen[LENS_SIDES_MAX] = {0}, place = 0;
    LensDeed deed;
    LensHours all;
    lens_hours(history, lens, &all);
    for (int i = 0; lens_deed(history, words, lens, i, &deed); i++) {
        assert_true(deed.place >= place); // in order
        place = deed.place;
        assert_true((deed.action < 0) == (deed.turn >= 0));
        has_words(deed.reason, "reason");
        if (deed.turn < 0) {
            hours[place] += deed.hours;
            continue;
        }
        const HistoryTurn *turn = history_turn(history, deed.turn);
        assert_int_equal(turn->options[turn->chosen].like, deed.kind);
        hours[place] += turn->options[turn->chosen].hours;
        chosen[place]++;
    }
    for (int side = 0; side < lens_sides(lens); side++) {
        assert_int_equal(hours[side], all.total[side]);
        assert_int_equal(chosen[side], all.chosen[side]);
    }
}

static void every_hour_can_be_accounted_for(void **state) {
    (void)state;
    static const LensKind lenses[] = {LENS_PILLARS, LENS_CONTROL, LENS_TOUCH};
    static const Policy leaders[] = {POLICY_BALANCED, POLICY_PUSH, POLICY_PLEASE};
    int chosen = 0;
    for (int p = 0; p < 3; p++) {
        LookedBack b = looked_back(SCENARIO, leaders[p], 3, 0);
        for (int l = 0; l < 3; l++) {
            LensHours hours;
            check_deeds(b.history, b.words, lenses[l]);
            lens_hours(b.history, lenses[l], &hours);
            for (int side = 0; side < LENS_SIDES_MAX; side++)
                chosen += hours.chosen[side];
        }
        LensDeed none;
        assert_false(lens_deed(b.history, b.words, LENS_ADKAR, 0, &none));
        looked_back_end(&b);
    }
    assert_true(chosen > 0); // the scenario's author says what its options are like
}

// A scenario whose author says of some deeds what they are like, and of others not.
#define LIKENED                                                                        \
    TINY "action 'walk' { name = 'Walk', hours = 2, like = 'listen',\n"                \
         "  effect = { team = { trust = 1 } } }\n"                                     \
         "action 'wait' { name = 'Wait', hours = 1,\n"                                 \
         "  effect = { team = { trust = 1 } } }\n"                                     \
         "event 'talk' { weeks = 1, scene = function()\n"                              \
         "  choose { { id = 'a', 'A round', hours = 3, like = 'workgroup',\n"          \
         "    promise = { 'Tea', weeks = 1, hours = 1 } }, { id = 'b', 'B' } }\n"      \
         "end }\n"                                                                     \
         "event 'shrug' { weeks = 2, scene = function()\n"                             \
         "  choose { { id = 'a', 'A' , hours = 1 }, { id = 'b', 'B' } }\n"             \
         "end }\n" ENDING

// Takes the first option of everything, and walks and waits in week 1.
static void play_likened(const char *path, Story *story) {
    Err err;
    Game *game = game_open(story, 1, false, &err);
    JournalHead head = {.scenario = "x", .engine = "0.1.0", .seed = 1, .lang = "en"};
    Journal *journal = journal_create(path, &head, &err);
    while (game_prompt(game)->kind != PROMPT_END) {
        const Prompt *prompt = game_prompt(game);
        Answer given = {.option = 0};
        if (prompt->kind == PROMPT_PLAN && prompt->week == 1) {
            given.act_count = 2;
            given.acts[0].action = story_action(story, "walk");
            given.acts[1].action = story_action(story, "wait");
        }
        answer_and_write(game, journal, &given);
    }
    journal_close(journal);
    game_close(game);
}

static void check_likened(const History *history, const Words *words) {
    LensHours hours;
    KotterStep steps[KOTTER_STEPS];
    lens_hours(history, LENS_PILLARS, &hours);
    assert_int_equal(hours.total[0], 1); // inspire: the promise that was kept
    assert_int_equal(hours.total[2], 5); // connect: the walk and the round
    assert_int_equal(hours.chosen[0], 1);
    assert_int_equal(hours.chosen[2], 1); // the walk is no choice in a scene
    assert_int_equal(hours.chosen_by_week[1][2], 1);
    assert_int_equal(hours.unsorted, 2); // waiting, and the choice nobody sorted
    assert_int_equal(hours.unsorted_chosen, 1);
    check_deeds(history, words, LENS_PILLARS);
    lens_kotter(history, words, steps);
    assert_true(steps[1].in_week[1] && !steps[1].planned[1]); // the round
    assert_true(steps[4].in_week[1] && steps[4].planned[1]);  // the walk
    assert_true(steps[6].in_week[2] && !steps[6].planned[2]); // the promise
    assert_int_equal(steps[1].evidence[0].times, 0);
    assert_int_equal(steps[1].evidence[0].chosen, 1);
    assert_int_equal(lens_kotter_unsorted(history), 1);
}

static void a_choice_counts_as_what_its_author_says(void **state) {
    (void)state;
    Err err;
    Written w;
    char path[96];
    written_begin(&w);
    write_part(w.folder, "scenario.lua", LIKENED);
    snprintf(path, sizeof path, "%s/game.jsonl", w.folder);
    Story *story = story_open(w.folder, w.words, &w.report);
    assert_non_null(story);
    play_likened(path, story);
    story_close(story);
    Record *record = record_of(path, w.folder, w.words, &w.report);
    History *history =
        history_open(record_journal(record), NULL, 0, record_game(record), &err);
    check_likened(history, w.words);
    history_close(history);
    record_close(record);
    unlink(path);
    written_end(&w);
}

// A standard action with effects of the scenario's own is still what it is called.
static void a_version_of_a_standard_action_counts_as_that(void **state) {
    (void)state;
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua",
               TINY "action 'honest' { effect = { team = { trust = 1 } } }\n" ENDING);
    Story *story = story_open(w.folder, w.words, &w.report);
    const StoryAction *action = &story->actions[story_action(story, "honest")];
    assert_int_equal(action->kind, NO_KIND);
    assert_int_equal(action->like, KIND_HONEST);
    story_close(story);
    written_end(&w);
}

static void a_leader_who_only_listens_only_connects(void **state) {
    (void)state;
    Err err;
    Written w;
    char path[96];
    written_begin(&w);
    write_part(w.folder, "scenario.lua", TINY ENDING);
    snprintf(path, sizeof path, "%s/game.jsonl", w.folder);
    Story *story = story_open(w.folder, w.words, &w.report);
    Game *game = game_open(story, 1, false, &err);
    JournalHead head = {.scenario = "x", .engine = "0.1.0", .seed = 1, .lang = "en"};
    Journal *journal = journal_create(path, &head, &err);
    for (int week = 0; week < 4; week++) {
        Answer plan = {.pace = 0, .act_count = 2};
        for (int i = 0; i < 2; i++) {
            plan.acts[i] = (Act){.action = story_action_of_kind(story, KIND_LISTEN),
                                 .targets = {i},
                                 .target_count = 1};
        }
        answer_and_write(game, journal, &plan);
    }
    journal_close(journal);
    game_close(game);
    story_close(story);
    Record *record = record_of(path, w.folder, w.words, &w.report);
    History *history =
        history_open(record_journal(record), NULL, 0, record_game(record), &err);
    LensHours hours;
    lens_hours(history, LENS_PILLARS, &hours);
    assert_int_equal(hours.total[2], 8);
    assert_int_equal(hours.total[0] + hours.total[1] + hours.unsorted, 0);
    KotterStep steps[KOTTER_STEPS];
    lens_kotter(history, w.words, steps);
    for (int i = 0; i < KOTTER_STEPS; i++) {
        assert_int_equal(steps[i].count, i == 4);
        assert_int_equal(steps[i].first, i == 4 ? 1 : 0);
        assert_int_equal(steps[i].last, i == 4 ? 4 : 0);
    }
    assert_int_equal(steps[4].evidence[0].kind, KIND_LISTEN);
    assert_int_equal(steps[4].evidence[0].times, 4);
    history_close(history);
    record_close(record);
    unlink(path);
    written_end(&w);
}

static void kotter_reads_what_was_done(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 0);
    KotterStep steps[KOTTER_STEPS];
    const Words *both[] = {b.words, b.dutch};
    for (int l = 0; l < 2; l++) {
        lens_kotter(b.history, both[l], steps);
        int with = 0;
        for (int i = 0; i < KOTTER_STEPS; i++) {
            has_words(steps[i].name, "step");
            int weeks = 0;
            for (int w = 0; w <= history_weeks(b.history); w++) {
                weeks += steps[i].in_week[w];
            }
            assert_int_equal(weeks > 0, steps[i].count > 0);
            for (int e = 0; e < steps[i].count; e++) {
                has_words(steps[i].evidence[e].reason, "reason");
                assert_true(steps[i].evidence[e].times <= weeks);
                assert_true(steps[i].evidence[e].times + steps[i].evidence[e].chosen
                            > 0);
            }
            with += steps[i].count > 0;
        }
        assert_true(with >= 4);
    }
    looked_back_end(&b);
}

static void stages_go_by_the_state_of_the_week(void **state) {
    (void)state;
    LookedBack b = looked_back(SCENARIO, POLICY_BALANCED, 3, 0);
    int last = history_weeks(b.history);
    bool moved = false;
    for (int i = 0; i < record_story(b.record)->member_count; i++) {
        assert_int_equal(lens_stage(b.history, last, i),
                         measure_stage(game_state(record_game(b.record)), i));
        if (lens_stage(b.history, 0, i) != lens_stage(b.history, last, i)) moved = true;
    }
    assert_true(moved);
    looked_back_end(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_lens_says_what_it_sees_and_leaves_out),
        cmocka_unit_test(a_stage_is_that_of_its_week),
        cmocka_unit_test(hours_are_sorted_and_none_is_lost),
        cmocka_unit_test(every_hour_can_be_accounted_for),
        cmocka_unit_test(a_choice_counts_as_what_its_author_says),
        cmocka_unit_test(a_version_of_a_standard_action_counts_as_that),
        cmocka_unit_test(a_leader_who_only_listens_only_connects),
        cmocka_unit_test(kotter_reads_what_was_done),
        cmocka_unit_test(stages_go_by_the_state_of_the_week),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
