// An allocator that fails at the n-th call, for every n of a short game: each time it
// ends with a sentence or goes well, nothing crashes and nothing is left behind. The
// Makefile has the linker send our own calls here; jansson is told, Lua's go through
// ours.
#include "game/journal_desk.h"

#include "insight/check.h"
#include "insight/simulate.h"
#include "insight/study_json.h"
#include "script/outline/translate.h"

#include <jansson.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void __real_free(void *block);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);
void __wrap_free(void *block);

static struct {
    bool on;     // else nothing is counted
    bool lasts;  // from the n-th call on nothing is given any more
    long calls;  // so far
    long fails;  // which call fails; 0: none
    long blocks; // that are out
} memory;

static bool is_refused(void) {
    if (!memory.on) return false;
    memory.calls++;
    bool past = memory.lasts && memory.calls > memory.fails;
    return memory.fails > 0 && (memory.calls == memory.fails || past);
}

static void *given(void *block) {
    if (memory.on && block) memory.blocks++;
    return block;
}

void *__wrap_malloc(size_t size) {
    return is_refused() ? NULL : given(__real_malloc(size));
}

void *__wrap_calloc(size_t count, size_t size) {
    return is_refused() ? NULL : given(__real_calloc(count, size));
}

void *__wrap_realloc(void *block, size_t size) {
    if (is_refused()) return NULL;
    void *moved = __real_realloc(block, size);
    return block ? moved : given(moved);
}

void __wrap_free(void *block) {
    if (memory.on && block) memory.blocks--;
    __real_free(block);
}

// ---- a short game, with all that belongs to one

static const char scenario[] =
    "scenario { title = 'Short', brief = 'Short.', weeks = 2, hours = 8 }\n"
    "member 'ada' { name = 'Ada', epilogue = function() return 'She stayed.' end }\n"
    "member 'bo' { name = 'Bo' }\n"
    "use 'standard'\n"
    "require 'people'\n"
    "event 'x' { weeks = 1, scene = function(now)\n"
    "  narrate 'It is {now.week}.' say('ada', 'So it is, {bo}.')\n"
    "  choose { { id = 'a', 'A', because = 'so',\n"
    "    effect = { team = { trust = 2 } }, promise = { 'P', weeks = 1 },\n"
    "    later = { weeks = 1, effect = { ada = { stress = -1 } } } },\n"
    "    { id = 'b', 'B' } }\n"
    "  set('told', 'yes') end }\n" ENDING;

typedef struct House {
    char folder[64], journal[96];
    Words *words;
} House;

static House house;
static bool went_well; // all of the subject, to its end

// Every end that is no success says something.
static void ended(bool ok, const char *text) {
    went_well = went_well && ok;
    if (!ok) assert_true(text[0] != '\0');
}

static bool play_on(Game *game, Journal *journal, Err *err) {
    Answer answer = {.pace = 1};
    while (game_prompt(game)->kind != PROMPT_END) {
        if (!journal_note(journal, game, &answer, err)) return false;
        if (!game_answer(game, &answer, err)) return false;
        if (!journal_append(journal, game, err)) return false;
    }
    return true;
}

static bool replay(Story *story, Err *err) {
    Report report = {0};
    Journal *journal = journal_read(house.journal, &report);
    Game *game = journal ? game_open(story, 1, false, err) : NULL;
    bool ok = game && journal_replay(journal, game, -1, &report, err)
           && game_rewind(game, 1, err);
    if (!journal) ok = report.errors == 0 ? false : !err_no_memory(err);
    game_close(game);
    journal_close(journal);
    report_free(&report);
    return ok;
}

static void play_with(Story *story) {
    Err err = {"", ""};
    unlink(house.journal);
    Journal *journal = journal_create(house.journal, &head, &err);
    Game *game = journal ? game_open(story, 1, false, &err) : NULL;
    bool ok = game && play_on(game, journal, &err);
    game_close(game);
    journal_close(journal);
    ended(ok, err.text);
    ended(!ok || replay(story, &err), err.text);
}

// Loading and playing it in the way of a group.
static void short_game(void) {
    Report report = {0};
    Story *story = story_open(house.folder, house.words, &report);
    if (story) play_with(story);
    ended(story, report.errors > 0 ? "so it says" : "");
    story_close(story);
    report_free(&report);
}

static void short_translation(void) {
    Report report = {0};
    Coverage coverage;
    Err err = {"", ""};
    Story *story = story_open(house.folder, house.words, &report);
    char *text = story ? translate_file(story, "nl", &coverage, &report, &err) : NULL;
    ended(text != NULL, story ? err.text : "so it says");
    free(text);
    story_close(story);
    report_free(&report);
}

static void short_words(void) {
    Err err = {"", ""};
    Words *words = words_open("assets/words", "nl", &err);
    ended(words != NULL, err.text);
    words_close(words);
}

static void short_check(void) {
    Report report = {0};
    Err err = {"", ""};
    Story *story = story_open(house.folder, house.words, &report);
    bool ok = story && check_story(story, &report, &err);
    ended(ok, story ? err.text : "so it says");
    story_close(story);
    report_free(&report);
}

static bool read_again(const Study *study, Err *err) {
    Study again = {0};
    json_t *json = study_to_json(study);
    bool ok = json ? study_from_json(&again, json, err) : err_no_memory(err);
    json_decref(json);
    study_close(&again);
    return ok;
}

static void short_study(void) {
    atomic_bool stop = false;
    atomic_llong done = 0;
    SimulateOrder order = {
        .path = house.folder,
        .words = house.words,
        .runs = 2,
        .policies = {POLICY_RANDOM, POLICY_BALANCED},
        .policy_count = 2,
        .jobs = 1,
        .weighed = 1,
        .stop = &stop,
        .done = &done,
    };
    Report report = {0};
    Study study = {0};
    Err err = {"", ""};
    Story *story = story_open(house.folder, house.words, &report);
    bool ok =
        story && simulate(&order, story, &study, &err) && read_again(&study, &err);
    ended(ok, story ? err.text : "so it says");
    study_close(&study);
    story_close(story);
    report_free(&report);
}

// ---- every n

typedef void Subject(void);

static long count_calls(Subject *subject) {
    memory.fails = memory.calls = memory.blocks = 0;
    memory.on = went_well = true;
    subject();
    memory.on = false;
    assert_true(went_well);
    assert_int_equal(memory.blocks, 0);
    return memory.calls;
}

static void fail_at(Subject *subject, long n, bool lasts) {
    memory.calls = memory.blocks = 0;
    memory.fails = n;
    memory.lasts = lasts;
    memory.on = true;
    subject();
    memory.on = false;
    memory.fails = 0;
    if (memory.blocks != 0) printf("at call %ld, %ld blocks\n", n, memory.blocks);
    assert_int_equal(memory.blocks, 0);
}

// Where all is many times slower, as under valgrind, fewer calls can be tried: every
// n-th of those that are tried else.
static long thinned(void) {
    const char *asked = getenv("UNDERCURRENT_TEST_EVERY");
    long every = asked ? strtol(asked, NULL, 10) : 1;
    return every > 0 ? every : 1;
}

static void fails_everywhere(Subject *subject, long stride) {
    long calls = count_calls(subject);
    stride *= thinned();
    assert_true(calls > 50);
    for (long n = 1; n <= calls; n += stride) {
        fail_at(subject, n, true);
        fail_at(subject, n, false);
    }
    assert_int_equal(count_calls(subject), calls); // nothing has changed by it
}

static void a_game_survives_every_call_that_fails(void **state) {
    (void)state;
    fails_everywhere(short_game, 1);
}

static void a_translation_survives_every_call_that_fails(void **state) {
    (void)state;
    fails_everywhere(short_translation, 7);
}

static void a_check_survives_calls_that_fail(void **state) {
    (void)state;
    fails_everywhere(short_check, 29);
}

static void a_study_survives_calls_that_fail(void **state) {
    (void)state;
    fails_everywhere(short_study, 5);
}

static void the_programs_texts_survive_every_call_that_fails(void **state) {
    (void)state;
    fails_everywhere(short_words, 23);
}

static int open_house(void **state) {
    (void)state;
    Err err;
    json_set_alloc_funcs(__wrap_malloc, __wrap_free);
    // in memory where that is possible: each of thousands of games is flushed to disk
    const char *room = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
    snprintf(house.folder, sizeof house.folder, "%s/undercurrent-test-XXXXXX", room);
    if (!mkdtemp(house.folder)) return -1;
    snprintf(house.journal, sizeof house.journal, "%s/game.jsonl", house.folder);
    write_part(house.folder, "scenario.lua", scenario);
    write_part(house.folder, "people.lua", "member 'cy' { name = 'Cy' }\n");
    write_part(house.folder, "nl.lua", "return { Bo = 'Bob', A = 'Aa' }\n");
    house.words = words_open("assets/words", "en", &err);
    return house.words ? 0 : -1;
}

static int close_house(void **state) {
    (void)state;
    static const char *const names[] = {"scenario.lua", "people.lua", "nl.lua",
                                        "game.jsonl"};
    char path[128];
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        snprintf(path, sizeof path, "%s/%s", house.folder, names[i]);
        unlink(path);
    }
    rmdir(house.folder);
    words_close(house.words);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_game_survives_every_call_that_fails),
        cmocka_unit_test(a_translation_survives_every_call_that_fails),
        cmocka_unit_test(a_check_survives_calls_that_fail),
        cmocka_unit_test(a_study_survives_calls_that_fail),
        cmocka_unit_test(the_programs_texts_survive_every_call_that_fails),
    };
    return cmocka_run_group_tests(tests, open_house, close_house);
}
