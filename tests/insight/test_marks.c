// What a group says in a debrief survives, and a stranger's file cannot harm.
#include "insight/debrief/marks.h"
#include "script/written.h"

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

static const JournalHead head = {
    .scenario = "tiny",
    .engine = "0.1.0",
    .seed = 7,
    .lang = "en",
    .started = "2026-03-04T10:00:00Z",
};

#define HEAD                                                                           \
    "{\"debrief\":1,\"scenario\":\"tiny\",\"seed\":7,"                                 \
    "\"started\":\"2026-03-04T10:00:00Z\"}\n"

typedef struct Desk {
    char folder[64], journal[96], path[FILE_PATH_SIZE];
    Report report;
    Marks *marks;
} Desk;

static void desk_read(Desk *d) {
    report_free(&d->report);
    marks_close(d->marks);
    d->marks = marks_open(d->journal, &head, &d->report);
}

static Desk desk_open(const char *text) {
    Desk d = {.folder = "/tmp/undercurrent-marks-XXXXXX"};
    Err err;
    assert_non_null(mkdtemp(d.folder));
    snprintf(d.journal, sizeof d.journal, "%s/game.jsonl", d.folder);
    assert_true(marks_place(d.journal, d.path, &err));
    if (text) write_part(d.folder, "game.debrief.jsonl", text);
    desk_read(&d);
    return d;
}

static void desk_close(Desk *d) {
    marks_close(d->marks);
    report_free(&d->report);
    unlink(d->path);
    rmdir(d->folder);
}

static void add(Desk *d, const Mark *mark) {
    Err err;
    if (!marks_add(d->marks, mark, &err)) fail_msg("%s", err.text);
}

static void word(Desk *d, const char *text) {
    Mark mark = {.kind = MARK_WORD};
    snprintf(mark.text, sizeof mark.text, "%s", text);
    add(d, &mark);
}

// ---- keeping

static void they_lie_beside_the_journal(void **state) {
    (void)state;
    char out[FILE_PATH_SIZE];
    Err err;
    assert_true(marks_place("a/b.jsonl", out, &err));
    assert_string_equal(out, "a/b.debrief.jsonl");
    assert_true(marks_place("odd.name", out, &err));
    assert_string_equal(out, "odd.name.debrief.jsonl");
    char *path = calloc(1, FILE_PATH_SIZE);
    memset(path, 'x', FILE_PATH_SIZE - 2);
    assert_false(marks_place(path, out, &err));
    free(path);
}

static void no_file_is_made_before_the_first_mark(void **state) {
    (void)state;
    Desk d = desk_open(NULL);
    assert_non_null(d.marks);
    assert_int_equal(marks_count(d.marks), 0);
    assert_false(file_exists(d.path));
    word(&d, "tense");
    assert_true(file_exists(d.path));
    desk_close(&d);
}

static void every_kind_comes_back_as_it_was(void **state) {
    (void)state;
    Desk d = desk_open(NULL);
    word(&d, "opgelucht \"echt\" – héél");
    add(&d, &(Mark){.kind = MARK_KEEP, .text = "keep"});
    add(&d, &(Mark){.kind = MARK_CHANGE, .text = "change"});
    add(&d, &(Mark){.kind = MARK_MONDAY,
                    .text = "call Els",
                    .whom = "Els",
                    .when = "Monday at nine"});
    add(&d, &(Mark){.kind = MARK_SWING, .week = 4, .meter = VAR_STRESS, .kept = true});
    add(&d, &(Mark){
                .kind = MARK_WHATIF,
                .week = 3,
                .meter = VAR_TRUST,
                .prompt = "corner",
                .option = "honest",
                .hands = {4, 1, 2}
    });
    add(&d, &(Mark){.kind = MARK_NOTE, .key = "lens", .text = "kotter"});
    add(&d, &(Mark){.kind = MARK_AGREE, .text = "one at a time", .shared = true});
    desk_read(&d);
    assert_non_null(d.marks);
    assert_int_equal(marks_count(d.marks), MARK_KIND_COUNT);
    for (int i = 0; i < MARK_KIND_COUNT; i++) {
        assert_int_equal(marks_at(d.marks, i)->kind, i);
        assert_int_equal(marks_at(d.marks, i)->id, i + 1);
    }
    assert_string_equal(marks_at(d.marks, 0)->text, "opgelucht \"echt\" – héél");
    assert_false(marks_at(d.marks, 0)->shared);
    assert_true(marks_at(d.marks, MARK_AGREE)->shared);
    assert_string_equal(marks_at(d.marks, 3)->whom, "Els");
    assert_string_equal(marks_at(d.marks, 3)->when, "Monday at nine");
    const Mark *swing = marks_swing(d.marks, 4, VAR_STRESS);
    assert_true(swing && swing->kept);
    assert_null(marks_swing(d.marks, 4, VAR_TRUST));
    Mark question = {
        .week = 3, .meter = VAR_TRUST, .prompt = "corner", .option = "honest"};
    const Mark *hands = marks_whatif(d.marks, &question);
    assert_non_null(hands);
    assert_int_equal(hands->hands[HANDS_UP], 4);
    assert_int_equal(hands->hands[HANDS_DOWN], 2);
    assert_string_equal(marks_note(d.marks, "lens")->text, "kotter");
    assert_null(marks_note(d.marks, "names"));
    desk_close(&d);
}

static void what_is_taken_back_is_gone_and_stays_in_the_file(void **state) {
    (void)state;
    Err err;
    Desk d = desk_open(NULL);
    word(&d, "one");
    word(&d, "two");
    word(&d, "three");
    assert_true(marks_remove(d.marks, 2, &err));
    assert_false(marks_remove(d.marks, 2, &err));
    assert_false(marks_remove(d.marks, 99, &err));
    desk_read(&d);
    assert_int_equal(marks_count(d.marks), 2);
    assert_string_equal(marks_at(d.marks, 1)->text, "three");
    word(&d, "four");
    assert_int_equal(marks_at(d.marks, 2)->id, 4);
    size_t size;
    char *text = file_read(d.path, 1 << 20, &size, &err);
    assert_non_null(strstr(text, "\"two\""));
    assert_non_null(strstr(text, "{\"remove\":2}\n"));
    free(text);
    desk_close(&d);
}

static void what_is_put_in_other_words_stays_in_its_place(void **state) {
    (void)state;
    Err err;
    Desk d = desk_open(NULL);
    word(&d, "one");
    word(&d, "tow");
    word(&d, "three");
    Mark two = {.kind = MARK_WORD, .text = "two"}, keep = {MARK_KEEP, .text = "two"};
    assert_true(marks_change(d.marks, 2, &two, &err));
    assert_false(marks_change(d.marks, 2, &two, &err)); // it is number 4 now
    assert_false(marks_change(d.marks, 3, &keep, &err));
    assert_string_equal(err.text, "there is no mark 3 of this kind to change");
    for (int again = 0; again < 2; again++) {
        assert_int_equal(marks_count(d.marks), 3);
        assert_string_equal(marks_at(d.marks, 1)->text, "two");
        assert_int_equal(marks_at(d.marks, 1)->id, 4);
        assert_string_equal(marks_at(d.marks, 2)->text, "three");
        desk_read(&d);
    }
    size_t size;
    char *text = file_read(d.path, 1 << 20, &size, &err);
    assert_non_null(strstr(text, "\"tow\"")); // nothing is rewritten
    free(text);
    desk_close(&d);
}

static void the_last_word_on_a_question_counts(void **state) {
    (void)state;
    Desk d = desk_open(NULL);
    add(&d, &(Mark){.kind = MARK_SWING, .week = 4, .meter = VAR_TRUST, .kept = true});
    add(&d, &(Mark){.kind = MARK_SWING, .week = 4, .meter = VAR_TRUST, .kept = false});
    assert_false(marks_swing(d.marks, 4, VAR_TRUST)->kept);
    add(&d, &(Mark){.kind = MARK_NOTE, .key = "names", .text = "hidden"});
    add(&d, &(Mark){.kind = MARK_NOTE, .key = "names", .text = ""});
    assert_string_equal(marks_note(d.marks, "names")->text, "");
    desk_close(&d);
}

static void a_mark_that_is_none_is_refused(void **state) {
    (void)state;
    static const Mark wrong[] = {
        {.kind = MARK_WORD  },
        {                   .kind = MARK_WORD,     .text = " \n "},
        {                   .kind = MARK_KIND_COUNT,        .text = "x"},
        {                   .kind = MARK_SWING,          .week = 0, .meter = VAR_TRUST},
        { .kind = MARK_SWING,  .week = 105, .meter = VAR_TRUST},
        {       .kind = MARK_SWING,                   .week = 3, .meter = VAR_COUNT},
        {             .kind = MARK_WHATIF, .week = 3, .option = "x"},
        {                   .kind = MARK_WHATIF,          .week = 3, .prompt = "x", .option = "y", .hands = {-1}},
        {               .kind = MARK_WHATIF,
         .week = 3,
         .prompt = "x",
         .option = "y",
         .hands = {10000}},
        {.kind = MARK_NOTE,      .text = "no key"},
    };
    Err err;
    Desk d = desk_open(NULL);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        err.text[0] = '\0';
        if (marks_add(d.marks, &wrong[i], &err)) fail_msg("number %zu", i);
        assert_true(err.text[0] != '\0');
    }
    assert_false(file_exists(d.path));
    assert_int_equal(marks_count(d.marks), 0);
    desk_close(&d);
}

// ---- crashes and full disks

static void a_torn_line_is_left_out_and_cut_off(void **state) {
    (void)state;
    Desk d = desk_open(HEAD "{\"id\":1,\"mark\":\"word\",\"text\":\"one\"}\n"
                            "{\"id\":2,\"mark\":\"wo");
    assert_non_null(d.marks);
    assert_int_equal(d.report.warnings, 1);
    assert_int_equal(marks_count(d.marks), 1);
    word(&d, "two");
    desk_read(&d);
    assert_int_equal(d.report.warnings, 0);
    assert_int_equal(marks_count(d.marks), 2);
    assert_string_equal(marks_at(d.marks, 1)->text, "two");
    desk_close(&d);
}

static void a_torn_first_line_begins_anew(void **state) {
    (void)state;
    Desk d = desk_open("{\"debrief\":1,\"scen");
    assert_non_null(d.marks);
    word(&d, "one");
    desk_read(&d);
    assert_non_null(d.marks);
    assert_int_equal(marks_count(d.marks), 1);
    desk_close(&d);
}

// A file of limited size stands for a full disk.
static void where_the_disk_refuses_nothing_has_changed(void **state) {
    (void)state;
    Err err;
    Desk d = desk_open(NULL);
    word(&d, "one");
    struct rlimit old, low = {.rlim_cur = 150};
    getrlimit(RLIMIT_FSIZE, &old);
    low.rlim_max = old.rlim_max;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &low), 0);
    Mark mark = {.kind = MARK_WORD};
    memset(mark.text, 'x', sizeof mark.text - 1);
    bool added = marks_add(d.marks, &mark, &err);
    setrlimit(RLIMIT_FSIZE, &old);
    assert_false(added);
    assert_non_null(strstr(err.text, "could not be written"));
    assert_int_equal(marks_count(d.marks), 1);
    word(&d, "two");
    desk_read(&d);
    assert_int_equal(d.report.errors + d.report.warnings, 0);
    assert_int_equal(marks_count(d.marks), 2);
    desk_close(&d);
}

static void two_programs_do_not_write_the_same_file(void **state) {
    (void)state;
    Err err;
    Desk d = desk_open(HEAD);
    Report report = {0};
    Marks *other = marks_open(d.journal, &head, &report);
    word(&d, "one");
    Mark mark = {.kind = MARK_WORD, .text = "two"};
    assert_false(marks_add(other, &mark, &err));
    assert_non_null(strstr(err.text, "another program"));
    marks_close(other);
    other = marks_open(d.journal, &head, &report);
    word(&d, "two");
    marks_close(d.marks);
    d.marks = NULL;
    assert_false(marks_add(other, &mark, &err)); // it has grown since
    assert_non_null(strstr(err.text, "has changed"));
    marks_close(other);
    report_free(&report);
    desk_close(&d);
}

// ---- strangers

static void refused(const char *text, const char *in_words) {
    Desk d = desk_open(text);
    bool said = false;
    for (int i = 0; i < d.report.count; i++) {
        said = said || strstr(d.report.findings[i].text, in_words);
    }
    if (d.marks || !said) {
        report_print(&d.report, NULL, stdout);
        fail_msg("%s", text);
    }
    desk_close(&d);
}

static void a_strange_file_ends_in_a_sentence(void **state) {
    (void)state;
    refused("{}\n", "no marks of a debrief");
    refused("[]\n", "object");
    refused("null\n", "object");
    refused("\n", "object");
    refused("{\"journal\":1}\n", "no marks of a debrief");
    refused("{\"debrief\":2}\n", "newer");
    refused("{\"debrief\":\"1\"}\n", "no marks of a debrief");
    refused("{\"debrief\":1}\n", "another game");
    refused("{\"debrief\":1,\"scenario\":\"tiny\",\"seed\":8,"
            "\"started\":\"2026-03-04T10:00:00Z\"}\n",
            "another game");
    refused("\xff\xfe\n", "object");
    refused(HEAD "{\"id\":1}\n", "'mark' must be a text");
    refused(HEAD "{\"id\":1,\"mark\":\"wrod\",\"text\":\"x\"}\n",
            "did you mean 'word'");
    refused(HEAD "{\"id\":1,\"mark\":\"word\"}\n", "'text' is empty");
    refused(HEAD "{\"id\":1,\"mark\":\"word\",\"text\":7}\n", "'text' must be a text");
    refused(HEAD "{\"mark\":\"word\",\"text\":\"x\"}\n", "'id'");
    refused(HEAD "{\"id\":99999999999,\"mark\":\"word\",\"text\":\"x\"}\n", "'id'");
    refused(HEAD "{\"id\":2,\"mark\":\"word\",\"text\":\"x\"}\n"
                 "{\"id\":2,\"mark\":\"word\",\"text\":\"y\"}\n",
            "larger");
    refused(HEAD "{\"remove\":1}\n", "no mark 1");
    refused(HEAD "{\"remove\":\"x\"}\n", "'remove'");
    refused(HEAD "{\"id\":1,\"mark\":\"swing\",\"week\":1,\"meter\":\"mood\","
                 "\"kept\":true}\n",
            "'meter'");
    refused(HEAD "{\"id\":1,\"mark\":\"swing\",\"week\":1,\"meter\":\"trust\"}\n",
            "'kept'");
    refused(HEAD "{\"id\":1,\"mark\":\"swing\",\"week\":999,\"meter\":\"trust\","
                 "\"kept\":true}\n",
            "'week'");
    refused(HEAD "{\"id\":1,\"id\":2,\"mark\":\"word\",\"text\":\"x\"}\n", "object");
}

static void long_and_deep_lines_end_in_a_sentence(void **state) {
    (void)state;
    size_t size = 200 * 1024;
    char *text = malloc(size);
    snprintf(text, size, HEAD "{\"id\":1,\"mark\":\"word\",\"text\":\"");
    size_t at = strlen(text);
    memset(text + at, 'x', 1000);
    strcpy(text + at + 1000, "\"}\n");
    refused(text, "'text' has more than");
    memset(text + at, 'x', 20000);
    strcpy(text + at + 20000, "\"}\n");
    refused(text, "a line has at most");
    strcpy(text, HEAD);
    memset(text + strlen(HEAD), '[', 7000);
    strcpy(text + strlen(HEAD) + 7000, "\n");
    refused(text, "object");
    free(text);
}

static void texts_can_be_shown(void **state) {
    (void)state;
    Desk d =
        desk_open(HEAD "{\"id\":1,\"mark\":\"word\",\"text\":\"a\\u0007b\\u202ec\"}\n");
    assert_non_null(d.marks);
    assert_string_equal(marks_at(d.marks, 0)->text, "a\xEF\xBF\xBD"
                                                    "b\xEF\xBF\xBD"
                                                    "c");
    desk_close(&d);
}

static void there_are_so_many_and_no_more(void **state) {
    (void)state;
    Err err;
    char *text = malloc(64 * 1024);
    snprintf(text, 64 * 1024, HEAD "{\"id\":%d,\"mark\":\"word\",\"text\":\"x\"}\n",
             MARKS_MAX);
    Desk d = desk_open(text);
    assert_non_null(d.marks);
    Mark mark = {.kind = MARK_WORD, .text = "one more"};
    assert_false(marks_add(d.marks, &mark, &err));
    assert_non_null(strstr(err.text, "at most"));
    desk_close(&d);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(they_lie_beside_the_journal),
        cmocka_unit_test(no_file_is_made_before_the_first_mark),
        cmocka_unit_test(every_kind_comes_back_as_it_was),
        cmocka_unit_test(what_is_taken_back_is_gone_and_stays_in_the_file),
        cmocka_unit_test(what_is_put_in_other_words_stays_in_its_place),
        cmocka_unit_test(the_last_word_on_a_question_counts),
        cmocka_unit_test(a_mark_that_is_none_is_refused),
        cmocka_unit_test(a_torn_line_is_left_out_and_cut_off),
        cmocka_unit_test(a_torn_first_line_begins_anew),
        cmocka_unit_test(where_the_disk_refuses_nothing_has_changed),
        cmocka_unit_test(two_programs_do_not_write_the_same_file),
        cmocka_unit_test(a_strange_file_ends_in_a_sentence),
        cmocka_unit_test(long_and_deep_lines_end_in_a_sentence),
        cmocka_unit_test(texts_can_be_shown),
        cmocka_unit_test(there_are_so_many_and_no_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
