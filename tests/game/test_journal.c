// A journal that is written, read, replayed and gone on with.
#include "game/journal_desk.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

static void line_has(const char *text, int line, const char *part) {
    for (int i = 1; i < line; i++) {
        text = strchr(text, '\n');
        assert_non_null(text);
        text++;
    }
    const char *end = strchr(text, '\n'), *found = strstr(text, part);
    if (!found || found > end) printf("no %s in %s\n", part, text);
    assert_true(found && found < end);
}

static void it_reads_as_the_contract_says(void **state) {
    (void)state;
    Desk d = desk_open();
    play_two(&d);
    char *text = text_of(d.path);
    line_has(text, 1, "{\"journal\":1,\"scenario\":\"tiny\",");
    line_has(text, 1, "\"scenario_hash\":\"0000000000001234\"");
    line_has(text, 1, "\"seed\":1,\"lang\":\"en\"");
    line_has(text, 1, "\"group\":\"Table 3\"");
    line_has(text, 2, "{\"week\":1,\"prompt\":\"corner\",\"answer\":\"promise\",");
    line_has(text, 2, "\"why\":\"we want no \\\"rumours\\\"\"");
    line_has(text, 2, "\"votes\":{\"honest\":3,\"promise\":1}");
    line_has(text, 3,
             "\"answer\":[[\"listen\",\"bo\"],[\"email\",\"team\"],"
             "[\"pilot\",\"ada\",\"bo\"],[\"hitl\",\"on\"]],\"pace\":2,\"state\":\"");
    free(text);
    desk_close(&d);
}

static void it_replays_to_the_same_state(void **state) {
    (void)state;
    Desk d = desk_open();
    play_two(&d);
    uint64_t hash = game_hash(d.w.game);
    lay_down(&d);
    Report report = {0};
    Err err;
    d.journal = journal_read(d.path, &report);
    assert_non_null(d.journal);
    assert_int_equal(journal_turn_count(d.journal), 2);
    assert_string_equal(journal_prompt(d.journal, 1), "plan");
    assert_int_equal(journal_line(d.journal, 1), 3);
    assert_true(journal_replay(d.journal, d.w.game, -1, &report, &err));
    assert_int_equal(report.warnings, 0);
    assert_true(game_hash(d.w.game) == hash);
    const Answer *first = &game_turn(d.w.game, 0)->answer;
    assert_string_equal(first->why, "we want no \"rumours\"");
    assert_true(first->voted);
    assert_int_equal(first->votes[0], 3);
    report_free(&report);
    desk_close(&d);
}

static void it_keeps_what_it_was_told_of_the_game(void **state) {
    (void)state;
    Desk d = desk_open();
    lay_down(&d);
    Report report = {0};
    d.journal = journal_read(d.path, &report);
    assert_non_null(d.journal);
    const JournalHead *read = journal_head(d.journal);
    assert_memory_equal(read, &head, sizeof head);
    report_free(&report);
    desk_close(&d);
}

static void a_game_goes_on_where_it_stopped(void **state) {
    (void)state;
    Desk d = desk_open();
    play_two(&d);
    lay_down(&d);
    Report report = {0};
    Err err;
    d.journal = journal_read(d.path, &report);
    assert_true(journal_replay(d.journal, d.w.game, -1, &report, &err));
    assert_true(journal_continue(d.journal, &err));
    give(&d, &(Answer){.pace = 1});
    assert_int_equal(journal_turn_count(d.journal), 3);
    assert_int_equal(journal_line(d.journal, 2), 4);
    lay_down(&d);
    d.journal = journal_read(d.path, &report);
    assert_int_equal(journal_turn_count(d.journal), 3);
    report_free(&report);
    desk_close(&d);
}

static void a_promise_is_kept_or_broken_by_name(void **state) {
    (void)state;
    Desk d = desk_open();
    play_two(&d);
    give(&d, &(Answer){.pace = 0});
    assert_int_equal(at(&d.w)->kind, PROMPT_PROMISE);
    give(&d, &(Answer){.option = PROMISE_BREAK});
    char *text = text_of(d.path);
    line_has(text, 5, "\"prompt\":\"promise:corner\",\"answer\":\"break\"");
    free(text);
    desk_close(&d);
}

static void a_torn_line_is_left_out_and_cut_off(void **state) {
    (void)state;
    Desk d = desk_open();
    play_two(&d);
    lay_down(&d);
    char *text = text_of(d.path);
    for (size_t cut = 1; cut < 40; cut += 6) {
        char *torn = strdup(text);
        torn[strlen(text) - cut] = '\0';
        write_text(d.path, torn);
        Report report = {0};
        Err err;
        d.journal = journal_read(d.path, &report);
        assert_non_null(d.journal);
        assert_int_equal(report.warnings, 1);
        assert_int_equal(journal_turn_count(d.journal), 1);
        assert_true(game_restart(d.w.game, 1, &err));
        assert_true(journal_replay(d.journal, d.w.game, -1, &report, &err));
        assert_true(journal_continue(d.journal, &err));
        give(&d, &(Answer){.pace = 1});
        lay_down(&d);
        d.journal = journal_read(d.path, &report);
        assert_int_equal(journal_turn_count(d.journal), 2);
        journal_close(d.journal);
        d.journal = NULL;
        report_free(&report);
        free(torn);
    }
    free(text);
    desk_close(&d);
}

static void reading_changes_nothing(void **state) {
    (void)state;
    Desk d = desk_open();
    play_two(&d);
    lay_down(&d);
    char *before = text_of(d.path);
    before[strlen(before) - 9] = '\0';
    write_text(d.path, before);
    Report report = {0};
    d.journal = journal_read(d.path, &report);
    char *after = text_of(d.path);
    assert_string_equal(before, after);
    free(before);
    free(after);
    report_free(&report);
    desk_close(&d);
}

static void a_file_that_exists_is_not_taken(void **state) {
    (void)state;
    Desk d = desk_open();
    Err err;
    assert_null(journal_create(d.path, &head, &err));
    assert_non_null(strstr(err.text, "exists already"));
    desk_close(&d);
}

static void where_nothing_can_be_written_it_says_so(void **state) {
    (void)state;
    Err err;
    assert_null(journal_create("/no/such/folder/game.jsonl", &head, &err));
    assert_non_null(strstr(err.text, "cannot write /no/such/folder/game.jsonl"));
}

// A disk that is full after a few bytes.
static void of_a_file_that_could_not_be_begun_nothing_stays(void **state) {
    (void)state;
    Desk d = desk_open();
    Err err;
    char path[160];
    snprintf(path, sizeof path, "%s.other", d.path);
    struct rlimit whole, little;
    getrlimit(RLIMIT_FSIZE, &whole);
    little = whole;
    little.rlim_cur = 10;
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &little);
    Journal *journal = journal_create(path, &head, &err);
    setrlimit(RLIMIT_FSIZE, &whole);
    assert_null(journal);
    assert_int_not_equal(access(path, F_OK), 0);
    desk_close(&d);
}

static void a_journal_that_was_removed_is_told(void **state) {
    (void)state;
    Desk d = desk_open();
    Answer first = {0};
    Err err;
    assert_true(journal_note(d.journal, d.w.game, &first, &err));
    answer(&d.w, &first);
    unlink(d.path);
    assert_false(journal_append(d.journal, d.w.game, &err));
    assert_non_null(strstr(err.text, "the file itself is not there"));
    desk_close(&d);
}

// Another program: locks belong to an open file, so a child must open its own.
static void two_programs_do_not_write_one_journal(void **state) {
    (void)state;
    Desk d = desk_open();
    pid_t child = fork();
    if (child == 0) {
        Report report = {0};
        Err err = {"", ""};
        Journal *journal = journal_read(d.path, &report);
        bool refused = journal && !journal_continue(journal, &err)
                    && strstr(err.text, "another program")
                    && !journal_continue(journal, &err); // however often it is asked
        journal_close(journal);
        report_free(&report);
        _exit(refused ? 0 : 1);
    }
    int status;
    waitpid(child, &status, 0);
    assert_int_equal(status, 0);
    desk_close(&d);
}

static void one_that_grew_meanwhile_is_not_gone_on_with(void **state) {
    (void)state;
    Desk d = desk_open();
    play_two(&d);
    lay_down(&d);
    Report report = {0};
    Err err;
    d.journal = journal_read(d.path, &report);
    FILE *other = fopen(d.path, "ab");
    fputs("{}\n", other);
    fclose(other);
    for (int times = 0; times < 2; times++) {
        err.text[0] = '\0';
        assert_false(journal_continue(d.journal, &err));
        assert_non_null(strstr(err.text, "has changed since"));
    }
    report_free(&report);
    desk_close(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_reads_as_the_contract_says),
        cmocka_unit_test(it_replays_to_the_same_state),
        cmocka_unit_test(it_keeps_what_it_was_told_of_the_game),
        cmocka_unit_test(a_game_goes_on_where_it_stopped),
        cmocka_unit_test(a_promise_is_kept_or_broken_by_name),
        cmocka_unit_test(a_torn_line_is_left_out_and_cut_off),
        cmocka_unit_test(reading_changes_nothing),
        cmocka_unit_test(a_file_that_exists_is_not_taken),
        cmocka_unit_test(where_nothing_can_be_written_it_says_so),
        cmocka_unit_test(of_a_file_that_could_not_be_begun_nothing_stays),
        cmocka_unit_test(a_journal_that_was_removed_is_told),
        cmocka_unit_test(two_programs_do_not_write_one_journal),
        cmocka_unit_test(one_that_grew_meanwhile_is_not_gone_on_with),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
