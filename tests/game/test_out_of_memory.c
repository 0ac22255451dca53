// Every call of the allocator fails once, and from there on, in a short game and in all
// that is made of one: see failing.h.
#include "game/journal_desk.h"

#include "failing.h"

#include "insight/check.h"
#include "insight/simulate.h"
#include "insight/study_json.h"
#include "script/outline/translate.h"

// ---- a short game, with all that belongs to one

static const char scenario[] = // some texts are so long that each asks for memory
    "scenario { title = 'Short', brief = 'Short.', weeks = 2, hours = 8 }\n"
    "member 'ada' { name = 'Ada', epilogue = function() return 'She stayed.' end }\n"
    "member 'bo' { name = 'Bo' }\n"
    "use 'standard'\n"
    "require 'people'\n"
    "event 'x' { weeks = 1, scene = function(now)\n"
    "  narrate 'It is {now.week}.' say('ada', 'So it is, {bo}.')\n"
    "  choose { { id = 'a', 'A', because = ('so '):rep(600),\n"
    "    effect = { team = { trust = 2 } }, promise = { ('{bo} '):rep(400), weeks = 1 },\n"
    "    later = { weeks = 1, effect = { ada = { stress = -1 } } } },\n"
    "    { id = 'b', 'B', available = function() return false, ('Not now. '):rep(700) end },\n"
    "    { id = 'c', 'C', hours = 80 } }\n"
    "  set('told', 'yes') end }\n" ENDING;

typedef struct House {
    char folder[64], journal[96];
    Words *words;
} House;

static House house;
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
    failing_begin();
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
