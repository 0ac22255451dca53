#include "base/base.h"

#include "base/err.h"
#include "base/report.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "base/words.h"

#include <inttypes.h>
#include <sys/stat.h>

// A language of a few sentences, to be read in a test.
typedef struct Tongue {
    char folder[64], lang[80], path[120];
    Words *words;
} Tongue;

static Tongue tongue_of(const char *json) {
    Tongue t;
    Err err;
    folder_for_test(t.folder);
    snprintf(t.lang, sizeof t.lang, "%s/nl", t.folder);
    snprintf(t.path, sizeof t.path, "%s/messages.json", t.lang);
    assert_int_equal(mkdir(t.lang, 0777), 0);
    put_file(t.path, json, strlen(json));
    t.words = words_open(t.folder, "nl", &err);
    if (!t.words) fail_msg("%s", err.text);
    return t;
}

static void tongue_close(const Tongue *t) {
    words_close(t->words);
    unlink(t->path);
    rmdir(t->lang);
    rmdir(t->folder);
}

static const char dutch[] = "{\"no %s '%s'%s\": \"geen {1} '{2}'{3}\","
                            " \"member\": \"teamlid\","
                            " \"; did you mean '%s'?\": \"; bedoelde je '{1}'?\","
                            " \"week %d of %s\": \"{2}, week {1}, {2}\","
                            " \"one %s\": \"{0} {1} {2} {10}\","
                            " \"at most %d%% of {1}\": \"hooguit {1}% van {x} {9} {\"}";

static void shows(const char *said, const Words *words, const char *expected) {
    char out[256];
    assert_string_equal(sentence_show(said, words, out, sizeof out), expected);
}

static void a_sentence_is_said_in_both_languages(void **state) {
    (void)state;
    Tongue t = tongue_of(dutch);
    const char *names[] = {"fatima"};
    Err err;
    err_set(&err, "no %s '%s'%s", SENTENCE("member"), "fatma",
            suggest_hint("fatma", names, 1).said);
    assert_string_equal(err.text, "no member 'fatma'; did you mean 'fatima'?");
    shows(err.said, NULL, err.text);
    shows(err.said, t.words, "geen teamlid 'fatma'; bedoelde je 'fatima'?");
    tongue_close(&t);
}

static void values_can_change_places(void **state) {
    (void)state;
    Tongue t = tongue_of(dutch);
    Err err;
    err_set(&err, "week %d of %s", 3, "it");
    shows(err.said, t.words, "it, week 3, it");
    err_set(&err, "at most %d%% of {1}", 40);
    assert_string_equal(err.text, "at most 40% of {1}");
    shows(err.said, t.words, "hooguit 40% van {x}  {");
    tongue_close(&t);
}

// A place for which there is no value says nothing, and what is no place stays.
static void a_place_without_a_value_is_empty(void **state) {
    (void)state;
    Tongue t = tongue_of(dutch);
    Err err;
    err_set(&err, "one %s", "x");
    shows(err.said, t.words, "{0} x  {10}");
    shows("\x01one %s %s\x02x\x03", NULL, "one x %s");
    tongue_close(&t);
}

static void texts_are_joined_alike(void **state) {
    (void)state;
    Tongue t = tongue_of(dutch);
    static const char *const values[] = {SENTENCE("member"), "x", "!"};
    char said[100];
    sentence_join(said, sizeof said, "no %s '%s'%s", values, 3);
    shows(said, NULL, "no member 'x'!");
    shows(said, t.words, "geen teamlid 'x'!");
    sentence_join(said, sizeof said, "member", NULL, 0);
    assert_string_equal(said, SENTENCE("member"));
    shows(said, t.words, "teamlid");
    tongue_close(&t);
}

// Only a place with a space behind it is one.
static void what_looks_like_a_place_is_none(void **state) {
    (void)state;
    Err err;
    err_set(&err, "%s:%d:%s", "a", 1, "b");
    assert_string_equal(err.text, "a:1:b");
    assert_string_equal(err.said, "\x01%s:%d:%s\x02"
                                  "a\x02"
                                  "1\x02"
                                  "b\x03");
    err_set(&err, "%s:%d: %s", "a", 1, "b");
    assert_string_equal(err.said, "a:1: b");
}

static void one_goes_into_another(void **state) {
    (void)state;
    Tongue t = tongue_of(dutch);
    Err err;
    err_set(&err, "week %d of %s", 3, "it");
    for (int i = 0; i < 4; i++) err_set(&err, "%s:%d: %s", "a", i, err.said);
    assert_string_equal(err.text, "a:3: a:2: a:1: a:0: week 3 of it");
    assert_memory_equal(err.said, "a:3: a:2:", 9); // a place is no language
    shows(err.said, t.words, "a:3: a:2: a:1: a:0: it, week 3, it");
    err_set(&err, "%s", err.said); // alone it stays what it is
    shows(err.said, t.words, "a:3: a:2: a:1: a:0: it, week 3, it");
    tongue_close(&t);
}

static void what_is_not_there_is_english(void **state) {
    (void)state;
    Tongue t = tongue_of(dutch);
    Err err;
    err_set(&err, "nobody says %s", SENTENCE("member"));
    shows(err.said, t.words, "nobody says teamlid");
    tongue_close(&t);
}

static void every_conversion_is_printed(void **state) {
    (void)state;
    Err err;
    err_set(&err, "%d %u %x %c %ld %lld %zu %" PRId64 " %jd", -1, 2u, 255u, 'c', -4L,
            5LL, (size_t)6, (int64_t)-7, (intmax_t)8);
    assert_string_equal(err.text, "-1 2 ff c -4 5 6 -7 8");
    err_set(&err, "%.2f %g %.14g %.3s %.*s %%", 0.125, 0.5, 1.0 / 3, "abcdef", 2,
            "xyz");
    assert_string_equal(err.text, "0.12 0.5 0.33333333333333 abc xy %");
    err_set(&err, "%.0s|%.*s|%.9g|%.19s", "abc", 0, "abc", 1.0 / 3,
            "abcdefghijklmnopqrstuvwxyz");
    assert_string_equal(err.text, "||0.333333333|abcdefghijklmnopqrs");
}

static bool showable(const char *text) {
    size_t left = strlen(text);
    while (left > 0) {
        uint32_t point;
        size_t step = utf8_read(text, left, &point);
        if (point < ' ' || !utf8_showable(point) || (step == 1 && *text < 0))
            return false;
        text += step;
        left -= step;
    }
    return true;
}

static void what_is_quoted_is_cleaned(void **state) {
    (void)state;
    Err err;
    err_set(&err, "a %s b", "\x1b[2J\n\xff\xe2\x80\xae");
    assert_string_equal(err.text, "a \uFFFD[2J \uFFFD\uFFFD b");
    assert_null(strchr(err.said, '\x1b'));
    assert_null(strchr(err.said, '\n'));
    char shown[64];
    assert_true(showable(sentence_show("raw \x1b \xff \x01x", NULL, shown, 64)));
}

// Signs from outside are put straight: what is around them stays whole.
static void forged_signs_break_nothing(void **state) {
    (void)state;
    static const char *const forged[] = {
        "\x03",           "\x02",
        "\x01",           "\x03\x03\x02\x01",
        "\x01%s%s%d\x02", "\x01%",
        "\x01%.",         "\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01x\x03",
    };
    for (size_t i = 0; i < sizeof forged / sizeof forged[0]; i++) {
        Err err;
        char end[8];
        err_set(&err, "<%s|%s>", forged[i], "whole");
        assert_true(showable(err.text));
        size_t length = strlen(err.text);
        assert_true(err.text[0] == '<' && length >= 7);
        snprintf(end, sizeof end, "%s", err.text + length - 7);
        assert_string_equal(end, "|whole>");
    }
}

// Sentences lie in one another as deep as ours ever do; what is deeper is told as it is
// written, and all that is around it stays whole.
static void what_lies_too_deep_is_told_as_it_is(void **state) {
    (void)state;
    Tongue t = tongue_of(dutch);
    Err err;
    err_set(&err, "week %d of %s", 0, SENTENCE("member"));
    for (int i = 1; i <= 6; i++) err_set(&err, "week %d of %s", i, err.said);
    assert_string_equal(
        err.text, "week 6 of week 5 of week 4 of week 3 of week 2 of week 1 of week 0 "
                  "of member");
    for (int i = 7; i <= 12; i++) err_set(&err, "(%d %s.%d)", i, err.said, i);
    assert_string_equal(err.text,
                        "(12 (11 (10 (9 (8 (7 week 6 of week 5 of week 4 of week %d of "
                        "%s3week %d of %s2week %d of %s1week %d of %s0member.7).8).9)"
                        ".10).11).12)");
    err_set(&err, "<%s|%s>", err.said, "whole");
    assert_non_null(strstr(err.text, ".10).11).12)|whole>"));
    tongue_close(&t);
}

static void a_sign_by_itself_says_nothing(void **state) {
    (void)state;
    shows("a\x02"
          "b\x03"
          "c",
          NULL, "abc");
    shows("\x01"
          "a\x03\x03\x02"
          "b",
          NULL, "ab");
}

// However short the room: never beyond it, and what is cut can still be shown.
static void a_cut_sentence_is_closed(void **state) {
    (void)state;
    Tongue t = tongue_of(dutch);
    char inner[200], out[200], shown[200];
    sentence_make(inner, sizeof inner, "week %d of %s", 12, "\u00e9\u00e9\u00e9\u00e9");
    for (size_t size = 33; size < sizeof out; size++) {
        memset(out, 'x', sizeof out);
        sentence_make(out, size, "no %s '%s'%s", inner, inner, inner);
        assert_true(strlen(out) < size);
        int depth = 0;
        for (const char *at = out; *at; at++) {
            depth += (*at == 1) - (*at == 3);
            assert_true(depth >= 0);
        }
        assert_int_equal(depth, 0);
        assert_true(showable(sentence_show(out, t.words, shown, sizeof shown)));
    }
    for (size_t size = 33; size < sizeof out; size++) { // as deep as can be closed
        memset(out, 'x', sizeof out);
        sentence_make(
            out, size, "a format that is longer than the room for it: %s",
            "\x01"
            "1\x01"
            "2\x01"
            "3\x01"
            "4\x01"
            "5\x01"
            "6\x01"
            "7\x01"
            "8"
            " and on and on and on and on and on and on and on and on and on"
            " and on and on and on and on and on and on and on and on and on");
        size_t used = strlen(out);
        assert_true(used < size);
        for (size_t i = used + 1; i < sizeof out; i++) assert_int_equal(out[i], 'x');
    }
    for (size_t size = 1; size < 60; size++) {
        sentence_show(inner, t.words, shown, size);
        assert_true(strlen(shown) < size && showable(shown));
    }
    tongue_close(&t);
}

static void a_report_speaks(void **state) {
    (void)state;
    Tongue t = tongue_of(dutch);
    Report report = {0};
    char line[200];
    FILE *out = tmpfile();
    report_add(&report, SEVERITY_ERROR, "a.lua", 3, "week %d of %s", 1, "x");
    report_add(&report, SEVERITY_ERROR, "a.lua", 3, "week %d of %s", 1, "x");
    assert_int_equal(report.count, 1);
    report_print(&report, t.words, out);
    rewind(out);
    assert_non_null(fgets(line, sizeof line, out));
    assert_string_equal(line, "a.lua:3: error: x, week 1, x\n");
    fclose(out);
    report_free(&report);
    tongue_close(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_is_said_in_both_languages),
        cmocka_unit_test(values_can_change_places),
        cmocka_unit_test(a_place_without_a_value_is_empty),
        cmocka_unit_test(texts_are_joined_alike),
        cmocka_unit_test(what_looks_like_a_place_is_none),
        cmocka_unit_test(one_goes_into_another),
        cmocka_unit_test(what_is_not_there_is_english),
        cmocka_unit_test(every_conversion_is_printed),
        cmocka_unit_test(what_is_quoted_is_cleaned),
        cmocka_unit_test(forged_signs_break_nothing),
        cmocka_unit_test(what_lies_too_deep_is_told_as_it_is),
        cmocka_unit_test(a_sign_by_itself_says_nothing),
        cmocka_unit_test(a_cut_sentence_is_closed),
        cmocka_unit_test(a_report_speaks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
