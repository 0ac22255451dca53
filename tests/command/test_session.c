// A session: the one door through which both fronts give their answers.
#include "command/session.h"
#include "command/text/verb.h"
#include "folder.h"
#include "script/written.h"

#include <signal.h>
#include <sys/resource.h>

typedef struct Room {
    PlaySession session;
    char folder[64], path[96];
    Options options;
    Report report;
} Room;

static Room room_open(void) {
    Room r = {.folder = "/tmp/undercurrent-session-XXXXXX"};
    Err err;
    assert_non_null(mkdtemp(r.folder));
    setenv("UNDERCURRENT_HOME", ".", 1);
    r.options = (Options){.policy = NO_POLICY, .seeded = true, .seed = 7, .lang = "en"};
    assert_true(session_open(&r.session, &r.options, &err));
    snprintf(r.path, sizeof r.path, "%s/game.jsonl", r.folder);
    return r;
}

static ExitCode start(Room *r, const char *scenario) {
    Err err;
    r->options.journal = r->path;
    ExitCode code = session_start(&r->session, scenario, &r->options, &r->report, &err);
    return code;
}

static void room_close(Room *r) {
    session_close(&r->session);
    report_free(&r->report);
    unlink(r->path);
    rmdir(r->folder);
}

static void a_game_is_started_left_and_gone_on_with(void **state) {
    (void)state;
    Room r = room_open();
    Err err;
    assert_int_equal(start(&r, "first-rollout"), EXIT_DONE);
    assert_int_equal(session_answer(&r.session, &(Answer){.option = 2}, &err), TAKEN);
    uint64_t hash = game_hash(r.session.game);
    session_leave(&r.session);
    assert_null(r.session.game);
    assert_int_equal(session_resume(&r.session, r.path, &r.options, &r.report, &err),
                     EXIT_DONE);
    assert_true(game_hash(r.session.game) == hash);
    assert_true(r.session.resumed);
    assert_int_equal(r.report.warnings, 0);
    room_close(&r);
}

// Two groups begin at once: each has a journal of its own.
static void games_of_one_moment_have_a_file_each(void **state) {
    (void)state;
    enum { GAMES = 5 };
    static char paths[GAMES][FILE_PATH_SIZE];
    Room r = room_open();
    Err err;
    setenv("XDG_DATA_HOME", r.folder, 1);
    for (int i = 0; i < GAMES; i++) {
        assert_int_equal(
            session_start(&r.session, "first-week", &r.options, &r.report, &err),
            EXIT_DONE);
        snprintf(paths[i], sizeof paths[i], "%s", journal_path(r.session.journal));
        for (int k = 0; k < i; k++) assert_string_not_equal(paths[i], paths[k]);
        session_leave(&r.session);
    }
    unsetenv("XDG_DATA_HOME");
    session_close(&r.session);
    report_free(&r.report);
    folder_remove(r.folder);
}

static void what_does_not_fit_is_refused_and_not_written(void **state) {
    (void)state;
    Room r = room_open();
    Err err;
    assert_int_equal(start(&r, "first-rollout"), EXIT_DONE);
    uint64_t hash = game_hash(r.session.game);
    assert_int_equal(session_answer(&r.session, &(Answer){.option = 9}, &err),
                     TAKEN_REFUSED);
    assert_true(game_hash(r.session.game) == hash);
    assert_int_equal(journal_turn_count(r.session.journal), 0);
    room_close(&r);
}

// The file may grow no more: the game stands where it stood, and so does the file.
static void what_cannot_be_written_is_not_played(void **state) {
    (void)state;
    Room r = room_open();
    Err err;
    assert_int_equal(start(&r, "first-rollout"), EXIT_DONE);
    uint64_t hash = game_hash(r.session.game);
    struct rlimit before, none = {0};
    getrlimit(RLIMIT_FSIZE, &before);
    none.rlim_max = before.rlim_max;
    setrlimit(RLIMIT_FSIZE, &none);
    Taken taken = session_answer(&r.session, &(Answer){.option = 0}, &err);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_int_equal(taken, TAKEN_UNWRITTEN);
    assert_non_null(strstr(err.text, "could not be written"));
    assert_true(game_hash(r.session.game) == hash);
    assert_int_equal(session_answer(&r.session, &(Answer){.option = 0}, &err), TAKEN);
    session_leave(&r.session);
    Journal *journal = journal_read(r.path, &r.report);
    assert_non_null(journal);
    assert_int_equal(journal_turn_count(journal), 1);
    assert_int_equal(r.report.warnings, 0);
    journal_close(journal);
    room_close(&r);
}

static void another_language_is_the_same_game(void **state) {
    (void)state;
    Room r = room_open();
    Err err;
    assert_int_equal(start(&r, "first-rollout"), EXIT_DONE);
    session_answer(&r.session, &(Answer){.option = 2}, &err);
    uint64_t hash = game_hash(r.session.game);
    assert_true(session_speak(&r.session, LANGUAGE_NL, &err));
    assert_true(game_hash(r.session.game) == hash);
    assert_string_equal(words_lang(session_words(&r.session)), "nl");
    assert_int_equal(session_answer(&r.session, &(Answer){.pace = 1}, &err), TAKEN);
    room_close(&r);
}

static void a_policy_answers_up_to_its_week(void **state) {
    (void)state;
    Room r = room_open();
    Answer given;
    Err err;
    r.options.policy = POLICY_BALANCED;
    r.options.from = 3;
    assert_int_equal(start(&r, "first-rollout"), EXIT_DONE);
    while (session_by_policy(&r.session, &given)) {
        assert_int_equal(session_answer(&r.session, &given, &err), TAKEN);
    }
    assert_int_equal(game_prompt(r.session.game)->week, 3);
    room_close(&r);
}

static void mistakes_have_their_codes(void **state) {
    (void)state;
    Room r = room_open();
    Err err;
    assert_int_equal(start(&r, "first-rolout"), EXIT_FAULTY);
    assert_int_equal(start(&r, "tests"), EXIT_FAULTY); // a folder without a scenario
    assert_null(r.session.story);
    strcpy(r.path, "/no/such/folder/x.jsonl");
    assert_int_equal(start(&r, "first-rollout"), EXIT_SURROUNDINGS);
    assert_null(r.session.game);
    assert_int_equal(
        session_resume(&r.session, "/no/such.jsonl", &r.options, &r.report, &err),
        EXIT_FAULTY);
    room_close(&r);
}

static void verbs_are_understood_in_both_languages(void **state) {
    (void)state;
    Room r = room_open();
    for (int i = VERB_NONE + 1; i < VERB_COUNT; i++) {
        assert_int_equal(verb_find(r.session.words[LANGUAGE_NL], verb_name((Verb)i)),
                         i);
    }
    assert_int_equal(verb_find(r.session.words[LANGUAGE_NL], "waarom"), VERB_WHY);
    assert_int_equal(verb_find(r.session.words[LANGUAGE_EN], "waarom"), VERB_NONE);
    assert_int_equal(verb_find(r.session.words[LANGUAGE_EN], "exit"), VERB_QUIT);
    room_close(&r);
}

int main(void) {
    signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error like another
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_game_is_started_left_and_gone_on_with),
        cmocka_unit_test(games_of_one_moment_have_a_file_each),
        cmocka_unit_test(what_does_not_fit_is_refused_and_not_written),
        cmocka_unit_test(what_cannot_be_written_is_not_played),
        cmocka_unit_test(another_language_is_the_same_game),
        cmocka_unit_test(a_policy_answers_up_to_its_week),
        cmocka_unit_test(mistakes_have_their_codes),
        cmocka_unit_test(verbs_are_understood_in_both_languages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
