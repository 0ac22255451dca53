// Journals from strangers: each mistake is named with its line, and nothing breaks.
#include "game/journal_desk.h"

#define HEAD                                                                           \
    "{\"journal\":1,\"scenario\":\"tiny\",\"scenario_hash\":\"0000000000001234\","     \
    "\"engine\":\"0.1.0\",\"seed\":1,\"lang\":\"en\"}\n"
#define STATE "\"state\":\"0000000000000000\"}\n"

// Reads a file of this text; the first finding must stand at the line and say it.
static void refuses(const char *text, int line, const char *in_words) {
    char path[] = "/tmp/undercurrent-strange-XXXXXX";
    Report report = {0};
    close(mkstemp(path));
    write_text(path, text);
    Journal *journal = journal_read(path, &report);
    bool ok = !journal && report.errors > 0 && report.findings[0].line == line
           && strstr(report.findings[0].text, in_words);
    if (!ok) {
        printf("%s\n", text);
        report_print(&report, NULL, stdout);
    }
    assert_true(ok);
    journal_close(journal);
    report_free(&report);
    unlink(path);
}

static void heads_that_are_none(void **state) {
    (void)state;
    refuses("", 1, "no game");
    refuses("{\"journal\":1", 1, "no game"); // torn off
    refuses("\n", 1, "no JSON");
    refuses("[]\n", 1, "an object");
    refuses("{}\n", 1, "no journal");
    refuses("{\"journal\":2}\n", 1, "newer program");
    refuses("{\"journal\":1}\n", 1, "'scenario' must be a text");
    refuses("{\"journal\":1,\"journal\":1}\n", 1, "duplicate");
    refuses("{\"journal\":1,\"scenario\":\"x\"}\n", 1, "'scenario_hash'");
    refuses("\xff\xfe\n", 1, "no JSON");
}

static void numbers_out_of_range(void **state) {
    (void)state;
    refuses("{\"journal\":1,\"scenario\":\"x\",\"scenario_hash\":\"0000000000001234\","
            "\"engine\":\"0\",\"seed\":-1,\"lang\":\"en\"}\n",
            1, "'seed' must be");
    refuses("{\"journal\":1,\"scenario\":\"x\",\"scenario_hash\":\"0000000000001234\","
            "\"engine\":\"0\",\"seed\":99999999999999999999,\"lang\":\"en\"}\n",
            1, "no JSON");
    refuses(HEAD "{\"week\":0,\"prompt\":\"plan\",\"answer\":\"x\"," STATE, 2,
            "'week'");
    refuses(HEAD "{\"week\":105,\"prompt\":\"plan\",\"answer\":\"x\"," STATE, 2,
            "'week'");
    refuses(HEAD "{\"week\":1.5,\"prompt\":\"plan\",\"answer\":\"x\"," STATE, 2,
            "'week'");
    refuses(HEAD "{\"week\":1,\"prompt\":\"plan\",\"answer\":[],\"pace\":9," STATE, 2,
            "'pace'");
    refuses(HEAD "{\"week\":1,\"prompt\":\"p\",\"answer\":\"x\",\"state\":\"12\"}\n", 2,
            "'state'");
    refuses(HEAD "{\"week\":1,\"prompt\":\"p\",\"answer\":\"x\","
                 "\"state\":\"000000000000000G\"}\n",
            2, "'state'");
    refuses(HEAD "{\"week\":1,\"prompt\":\"p\",\"answer\":\"x\","
                 "\"state\":\"0000000000000000G\"}\n",
            2, "'state'");
}

static void answers_of_the_wrong_shape(void **state) {
    (void)state;
    refuses(HEAD "{\"week\":1,\"answer\":\"x\"," STATE, 2, "'prompt'");
    refuses(HEAD "{\"week\":1,\"prompt\":\"p\"," STATE, 2, "'answer'");
    refuses(HEAD "{\"week\":1,\"prompt\":\"p\",\"answer\":7," STATE, 2, "'answer'");
    refuses(HEAD "{\"week\":1,\"prompt\":\"plan\",\"answer\":[7],\"pace\":1," STATE, 2,
            "an action must be");
    refuses(HEAD "{\"week\":1,\"prompt\":\"plan\",\"answer\":[[]],\"pace\":1," STATE, 2,
            "an action must be");
    refuses(HEAD "{\"week\":1,\"prompt\":\"plan\",\"answer\":[[\"email\",[]]],"
                 "\"pace\":1," STATE,
            2, "list of texts");
}

// One mistake does not hide the others, and what follows it is still read.
static void every_line_is_looked_at(void **state) {
    (void)state;
    char path[] = "/tmp/undercurrent-strange-XXXXXX";
    Report report = {0};
    close(mkstemp(path));
    write_text(path, HEAD "{\n{}\nx\n");
    assert_null(journal_read(path, &report));
    assert_int_equal(report.errors, 3);
    assert_int_equal(report.findings[2].line, 4);
    report_free(&report);
    unlink(path);
}

static char *repeated(const char *start, char c, size_t count, const char *end) {
    char *text = malloc(strlen(start) + count + strlen(end) + 1);
    assert_non_null(text);
    strcpy(text, start);
    memset(text + strlen(start), c, count);
    strcpy(text + strlen(start) + count, end);
    return text;
}

static void too_much_of_anything(void **state) {
    (void)state;
    char *deep = repeated(HEAD "{\"week\":1,\"x\":", '[', 60000, "\n");
    refuses(deep, 2, "no JSON");
    free(deep);
    char *wide = repeated(HEAD, ' ', JOURNAL_LINE_MAX + 1, "\n");
    refuses(wide, 2, "at most");
    free(wide);
    char *name = repeated("{\"journal\":1,\"scenario\":\"", 'x', 500, "\"}\n");
    refuses(name, 1, "'scenario' has more than 127 bytes");
    free(name);
}

static void too_many_answers(void **state) {
    (void)state;
    static const char line[] = "{\"week\":1,\"prompt\":\"p\",\"answer\":\"x\"," STATE;
    size_t size = sizeof line - 1, many = JOURNAL_TURNS_MAX + 1;
    char *text = malloc(strlen(HEAD) + many * size + 1);
    assert_non_null(text);
    strcpy(text, HEAD);
    for (size_t i = 0; i < many; i++) strcpy(text + strlen(HEAD) + i * size, line);
    refuses(text, JOURNAL_TURNS_MAX + 2, "at most 4096 answers");
    free(text);
}

static void texts_are_made_fit_to_be_shown(void **state) {
    (void)state;
    char path[] = "/tmp/undercurrent-strange-XXXXXX";
    Report report = {0};
    close(mkstemp(path));
    write_text(path, "{\"journal\":1,\"scenario\":\"t\",\"scenario_hash\":"
                     "\"0000000000001234\",\"engine\":\"0\",\"seed\":1,\"lang\":\"en\","
                     "\"group\":\"a\\u001b[31mb\\u202ec\",\"extra\":[1,{}]}\n");
    Journal *journal = journal_read(path, &report);
    assert_non_null(journal);
    assert_string_equal(journal_head(journal)->group, "a\xef\xbf\xbd[31mb\xef\xbf\xbd"
                                                      "c");
    journal_close(journal);
    report_free(&report);
    unlink(path);
}

// ---- lines that are sound and do not fit the game

static void does_not_fit(const char *lines, const char *place, const char *in_words) {
    Desk d = desk_open();
    journal_close(d.journal);
    char text[4000];
    Report report = {0};
    Err err = {"", ""};
    snprintf(text, sizeof text, "%s%s", HEAD, lines);
    write_text(d.path, text);
    d.journal = journal_read(d.path, &report);
    report_print(&report, NULL, stdout);
    assert_non_null(d.journal);
    bool ok = !journal_replay(d.journal, d.w.game, -1, &report, &err)
           && strstr(err.text, in_words) && strstr(err.text, place);
    if (!ok) printf("%s\n", err.text);
    assert_true(ok);
    report_free(&report);
    desk_close(&d);
}

#define CHOICE(answer)                                                                 \
    "{\"week\":1,\"prompt\":\"corner\",\"answer\":\"" answer "\"," STATE
#define PLAN(acts)                                                                     \
    "{\"week\":1,\"prompt\":\"plan\",\"answer\":" acts ",\"pace\":1," STATE

static void answers_of_another_game(void **state) {
    (void)state;
    does_not_fit(PLAN("[]"),
                 ":2:", "answers 'plan' in week 1, but the game asks 'corner'");
    does_not_fit(CHOICE("honset"),
                 ":2:", "no option 'honset' here; did you mean 'honest'?");
    does_not_fit(CHOICE("never"), ":2:", "No.");
    does_not_fit(CHOICE("honest") CHOICE("honest"), ":3:", "asks 'plan'");
    does_not_fit(CHOICE("honest") PLAN("[[\"emial\"]]"),
                 ":3:", "no action 'emial' here; did you mean 'email'?");
    does_not_fit(CHOICE("honest") PLAN("[[\"listen\",\"boo\"]]"),
                 ":3:", "no member 'boo' here; did you mean 'bo'?");
    does_not_fit(CHOICE("honest") PLAN("[[\"hitl\",\"maybe\"]]"), ":3:", "\"on\" or");
    does_not_fit(CHOICE("honest") PLAN("[[\"deliver\",\"team\"]]"), ":3:", "promise");
    does_not_fit("{\"week\":1,\"prompt\":\"corner\",\"answer\":[],\"pace\":1," STATE,
                 ":2:", "a plan is no answer");
    does_not_fit("{\"week\":1,\"prompt\":\"corner\",\"answer\":\"honest\","
                 "\"votes\":{\"honset\":2}," STATE,
                 ":2:", "no option 'honset'");
    does_not_fit("{\"week\":1,\"prompt\":\"corner\",\"answer\":\"honest\","
                 "\"votes\":{\"honest\":-2}," STATE,
                 ":2:", "votes must be");
    does_not_fit("{\"week\":1,\"prompt\":\"corner\",\"answer\":\"honest\","
                 "\"votes\":{\"honest\":10000}," STATE,
                 ":2:", "votes must be");
    does_not_fit(CHOICE("honest") "{\"week\":2,\"prompt\":\"plan\",\"answer\":[],"
                                  "\"pace\":1," STATE,
                 ":3:", "in week 2, but the game asks 'plan' in week 1");
}

// Each byte of a good journal replaced by some others: whatever comes of it, it is
// an error or a game, and nothing breaks.
static void no_byte_brings_it_down(void **state) {
    (void)state;
    static const char strange[] = {0, '\n', '"', '}', '9', '-', (char)0xff};
    Desk d = desk_open();
    play_two(&d);
    lay_down(&d);
    char *good = text_of(d.path);
    size_t size = strlen(good);
    for (size_t i = 0; i < size; i++) {
        char *bad = malloc(size);
        Report report = {0};
        Err err;
        assert_non_null(bad);
        memcpy(bad, good, size);
        bad[i] = strange[i % sizeof strange];
        FILE *file = fopen(d.path, "wb");
        fwrite(bad, 1, size, file);
        fclose(file);
        Journal *journal = journal_read(d.path, &report);
        assert_true(journal || report.errors > 0);
        assert_true(game_restart(d.w.game, 1, &err));
        if (journal) journal_replay(journal, d.w.game, -1, &report, &err);
        journal_close(journal);
        report_free(&report);
        free(bad);
    }
    free(good);
    desk_close(&d);
}

static void another_state_is_told_once(void **state) {
    (void)state;
    Desk d = desk_open();
    journal_close(d.journal);
    Report report = {0};
    Err err;
    write_text(d.path, HEAD CHOICE("honest") PLAN("[]"));
    d.journal = journal_read(d.path, &report);
    assert_true(journal_replay(d.journal, d.w.game, -1, &report, &err));
    assert_int_equal(report.warnings, 1);
    assert_non_null(strstr(report.findings[0].text, ":2:"));
    assert_non_null(strstr(report.findings[0].text, "has changed since"));
    report_free(&report);
    desk_close(&d);
}

// A file of another kind is not answered with a line for each of its lines.
static void a_file_full_of_mistakes_is_told_in_few_words(void **state) {
    (void)state;
    char path[] = "/tmp/undercurrent-strange-XXXXXX";
    Report report = {0};
    close(mkstemp(path));
    char *lines = repeated(HEAD, '\n', 3000, "");
    write_text(path, lines);
    assert_null(journal_read(path, &report));
    assert_in_range(report.count, 2, 9);
    assert_int_equal(report.findings[0].line, 2);
    assert_non_null(strstr(report.findings[report.count - 1].text, "was not read"));
    free(lines);
    report_free(&report);
    unlink(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(heads_that_are_none),
        cmocka_unit_test(numbers_out_of_range),
        cmocka_unit_test(answers_of_the_wrong_shape),
        cmocka_unit_test(every_line_is_looked_at),
        cmocka_unit_test(too_much_of_anything),
        cmocka_unit_test(too_many_answers),
        cmocka_unit_test(a_file_full_of_mistakes_is_told_in_few_words),
        cmocka_unit_test(texts_are_made_fit_to_be_shown),
        cmocka_unit_test(answers_of_another_game),
        cmocka_unit_test(no_byte_brings_it_down),
        cmocka_unit_test(another_state_is_told_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
