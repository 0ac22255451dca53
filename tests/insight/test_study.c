// Many games of a scenario: what is counted, and that the counting can be shared out.
#include "insight/simulate.h"
#include "insight/study_json.h"
#include "script/written.h"

#define STORY                                                                             \
    TINY                                                                                  \
        "event 'corner' { weeks = {1, 3}, scene = function(now)\n"                        \
        "  local a = choose {\n"                                                          \
        "    { id = 'good', 'Good.', effect = { team = { trust = 20 } } },\n"             \
        "    { id = 'bad', 'Bad.', effect = { team = { trust = -20, stress = 20 } } },\n" \
        "  }\n"                                                                           \
        "  if a == 'bad' then say('nobody', 'x') end\n"                                   \
        "end }\n"                                                                         \
        "event 'never' { when = function() return false end, scene = function()\n"        \
        "  choose { { id = 'a', 'A' }, { id = 'b', 'B' } } end }\n"                       \
        "event 'alone' { weeks = 1, scene = function(now)\n"                              \
        "  choose { { id = 'open', 'O' }, { id = 'shut', 'S',\n"                          \
        "    available = function() return false, 'No.' end } } end }\n" ENDING

typedef struct Lab {
    Written w;
    Study study;
} Lab;

static Study played(const Written *w, int jobs, int shard, int shards) {
    atomic_bool stop = false;
    atomic_llong done = 0;
    Study study;
    Err err;
    SimulateOrder order = {
        .path = w->folder,
        .words = w->words,
        .seed = 5,
        .runs = 40,
        .policies = {POLICY_RANDOM, POLICY_LISTEN},
        .policy_count = 2,
        .jobs = jobs,
        .shard = shard,
        .shards = shards,
        .weighed = 20,
        .stop = &stop,
        .done = &done,
    };
    assert_true(simulate(&order, w->story, &study, &err));
    assert_int_equal(done, simulate_games(&order));
    return study;
}

static Lab lab(void) {
    Lab lab;
    written_begin(&lab.w);
    write_part(lab.w.folder, "scenario.lua", STORY);
    written_open(&lab.w);
    assert_non_null(lab.w.story);
    lab.study = played(&lab.w, 1, 0, 0);
    return lab;
}

static void lab_close(Lab *lab) {
    study_close(&lab->study);
    written_end(&lab->w);
}

static const int64_t *row(const Study *study, const char *id, int policy) {
    for (int i = 0; i < study->row_count; i++) {
        if (strcmp(study->rows[i].id, id) == 0) return study->rows[i].n[policy];
    }
    fail_msg("no row %s", id);
    return NULL;
}

static void every_game_is_counted_once(void **state) {
    (void)state;
    Lab l = lab();
    for (int i = 0; i < l.study.policy_count; i++) {
        int policy = l.study.policies[i];
        assert_int_equal(l.study.played[policy].games, 40);
        assert_int_equal(row(&l.study, "done", policy)[NUMBER_TAKEN], 40);
        assert_int_equal(row(&l.study, "corner", policy)[NUMBER_TAKEN], 40);
        assert_int_equal(row(&l.study, "never", policy)[NUMBER_TAKEN], 0);
    }
    const int64_t *good = row(&l.study, "good", POLICY_RANDOM);
    const int64_t *bad = row(&l.study, "bad", POLICY_RANDOM);
    assert_int_equal(good[NUMBER_OFFERED], 40);
    assert_int_equal(good[NUMBER_TAKEN] + bad[NUMBER_TAKEN], 40);
    assert_int_equal(good[NUMBER_FIRST] + bad[NUMBER_FIRST], 40);
    lab_close(&l);
}

static void options_on_no_road_have_their_line(void **state) {
    (void)state;
    Lab l = lab();
    assert_int_equal(row(&l.study, "a", POLICY_RANDOM)[NUMBER_OFFERED], 0);
    for (int i = 0; i < l.study.row_count; i++) {
        const Row *found = &l.study.rows[i];
        if (strcmp(found->id, "bad") == 0) assert_int_equal(found->line, 9);
        if (strcmp(found->id, "b") == 0) assert_int_equal(found->line, 14);
    }
    lab_close(&l);
}

static void an_option_that_always_pays_shows(void **state) {
    (void)state;
    Lab l = lab();
    const int64_t *good = row(&l.study, "good", POLICY_RANDOM);
    const int64_t *bad = row(&l.study, "bad", POLICY_RANDOM);
    assert_int_equal(good[NUMBER_WEIGHED], 20);
    assert_int_equal(good[NUMBER_BEST], 20);
    assert_int_equal(good[NUMBER_BEST + 1], 20); // trust
    assert_int_equal(bad[NUMBER_WORST + 2], 20); // stress
    assert_int_equal(bad[NUMBER_BEST], 0);
    // where one option is open there is nothing to weigh it against
    assert_int_equal(row(&l.study, "open", POLICY_RANDOM)[NUMBER_WEIGHED], 0);
    assert_true(study_first_share(&l.study, POLICY_RANDOM) > 0.2);
    lab_close(&l);
}

static void a_mistake_is_met_and_can_be_met_again(void **state) {
    (void)state;
    Lab l = lab();
    Err err;
    assert_int_equal(l.study.fault_count, 1);
    const StudyFault *fault = &l.study.faults[0];
    assert_non_null(strstr(fault->text, "scenario.lua:11: no member 'nobody'"));
    assert_int_equal(fault->games, row(&l.study, "bad", POLICY_RANDOM)[NUMBER_TAKEN]);
    Game *game = game_open(l.w.story, fault->seed, true, &err);
    while (game_prompt(game)->kind != PROMPT_END) {
        Answer given;
        policy_answer((Policy)fault->policy, game, &given);
        assert_true(game_answer(game, &given, &err));
    }
    assert_int_equal(game_fault_count(game), 1);
    game_close(game);
    lab_close(&l);
}

static char *text_of(const Study *study) {
    json_t *json = study_to_json(study);
    char *text = json_dumps(json, JSON_INDENT(1));
    json_decref(json);
    return text;
}

static void same_study(const Study *a, const Study *b) {
    char *first = text_of(a), *second = text_of(b);
    assert_string_equal(first, second);
    free(first);
    free(second);
}

static void threads_change_nothing(void **state) {
    (void)state;
    Lab l = lab();
    Study other = played(&l.w, 3, 0, 0);
    same_study(&l.study, &other);
    study_close(&other);
    lab_close(&l);
}

// A shard as it comes out of its file.
static Study shard_of(const Written *w, int shard) {
    Study study = played(w, 1, shard, 3), read;
    Err err;
    json_t *json = study_to_json(&study);
    assert_true(study_from_json(&read, json, &err));
    json_decref(json);
    study_close(&study);
    return read;
}

static void shards_add_up_to_the_whole(void **state) {
    (void)state;
    Lab l = lab();
    Err err;
    Study all = shard_of(&l.w, 2), first = shard_of(&l.w, 1), last = shard_of(&l.w, 3);
    assert_true(study_join(&all, &first, &err));
    assert_false(study_join(&all, &first, &err));
    assert_non_null(strstr(err.text, "shard 1 is there twice"));
    assert_true(study_join(&all, &last, &err));
    same_study(&l.study, &all);
    assert_false(study_join(&all, &l.study, &err));
    study_close(&all);
    study_close(&first);
    study_close(&last);
    lab_close(&l);
}

static void a_strange_file_is_refused(void **state) {
    (void)state;
    static const char *const strange[] = {
        "{}",
        "[]",
        "{\"study\":2}",
        "{\"study\":1}",
        "{\"study\":1,\"policies\":[{\"policy\":\"x\"}]}",
        "{\"study\":1,\"policies\":[],\"rows\":[{\"kind\":\"x\"}],\"faults\":[]}",
        "{\"study\":1,\"shards\":2,\"parts\":[3],\"policies\":[]}",
        "{\"study\":1,\"shards\":99999,\"parts\":[],\"policies\":[]}"};
    for (size_t i = 0; i < sizeof strange / sizeof strange[0]; i++) {
        Study study;
        Err err;
        json_t *json = json_loads(strange[i], 0, NULL);
        assert_false(study_from_json(&study, json, &err));
        study_close(&study);
        json_decref(json);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_game_is_counted_once),
        cmocka_unit_test(options_on_no_road_have_their_line),
        cmocka_unit_test(an_option_that_always_pays_shows),
        cmocka_unit_test(a_mistake_is_met_and_can_be_met_again),
        cmocka_unit_test(threads_change_nothing),
        cmocka_unit_test(shards_add_up_to_the_whole),
        cmocka_unit_test(a_strange_file_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
