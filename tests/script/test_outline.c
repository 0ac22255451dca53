// A scenario's files read without running them: words, texts, options, translations.
#include "script/outline/outline.h"
#include "script/outline/translate.h"
#include "script/written.h"

static void a_source_is_taken_apart(void **state) {
    (void)state;
    static const char source[] =
        "-- a remark\nlocal x = \"a\\\"\\n\\65\\x42\\u{e9}\\z  b\" --[[ long\n ]] .. [==[\n"
        "c]]]==] == 0x1F ... 'd'";
    static const char *const texts[] = {
        "local", "x", "=", "a\"\nAB\u00e9b", "..", "c]]", "==", "0x1F", "...", "d"};
    Arena arena = {0};
    Tokens tokens = {0};
    assert_true(tokens_read(&tokens, source, sizeof source - 1, &arena));
    assert_int_equal(tokens.count, 11);
    for (int i = 0; i < 10; i++) assert_string_equal(tokens.items[i].text, texts[i]);
    assert_int_equal(tokens.items[10].kind, TOKEN_END);
    assert_int_equal(tokens.items[3].kind, TOKEN_TEXT);
    assert_int_equal(tokens.items[3].line, 2);
    assert_int_equal(tokens.items[9].line, 4);
    tokens_close(&tokens);
    arena_free(&arena);
}

static void what_never_ends_ends(void **state) {
    (void)state;
    static const char *const sources[] = {"\"",   "'\\",      "[[",    "[==[ ]=]",
                                          "--[[", "\\",       "'\\u{", "'\\x",
                                          "",     "\xff\xfe", "0x",    "["};
    for (size_t i = 0; i < sizeof sources / sizeof sources[0]; i++) {
        Arena arena = {0};
        Tokens tokens = {0};
        assert_true(tokens_read(&tokens, sources[i], strlen(sources[i]), &arena));
        tokens_close(&tokens);
        arena_free(&arena);
    }
}

#define CHOICE                                                                         \
    "event 'x' { weeks = 1, scene = function(now)\n"                                   \
    "  local a, b = choose { { 'One.', id = 'a', because = 'Why.' },\n"                \
    "    { id = 'b', 'Two.', available = function() return false, 'Not now.' end,\n"   \
    "      promise = { 'A word', weeks = 2 } } }, 'not told'\n"                        \
    "  set('flag') say('ada', 'Said.') narrate 'Told.'\n"                              \
    "  if now.flag('flag') then say(a, 'Built' .. 'up') end\n"                         \
    "end }\n"

static Outline *outline_of(const Written *w) {
    Outline *outline = outline_open(w->story);
    assert_non_null(outline);
    return outline;
}

static void options_texts_and_names_are_found(void **state) {
    (void)state;
    Written w = written(TINY CHOICE ENDING);
    Outline *outline = outline_of(&w);
    assert_int_equal(outline->option_count, 2);
    assert_true(outline->options[0].because && !outline->options[1].because);
    assert_string_equal(outline->options[1].event, "x");
    assert_int_equal(outline->options[1].origin.line, 8);
    assert_int_equal(outline->options[1].asked, 7);
    assert_true(outline_lists(outline, "x") && outline_option(outline, "x", "b"));
    static const char *const told[] = {"One.",   "Why.",  "Two.",  "Not now.",
                                       "A word", "Said.", "Told.", "Tiny"};
    for (size_t i = 0; i < sizeof told / sizeof told[0]; i++) {
        const OutlineText *text = outline_text(outline, told[i]);
        if (!text || !text->told) fail_msg("%s", told[i]);
    }
    assert_false(outline_text(outline, "not told")->told);
    assert_false(outline_text(outline, "Built")->told);
    assert_false(outline_text(outline, "ada")->told);
    assert_int_equal(outline->built[USE_SAY], 1);
    outline_close(outline);
    written_end(&w);
}

static char *translated(const char *nl, Coverage *coverage) {
    Written w;
    Err err;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", TINY CHOICE ENDING);
    if (nl) write_part(w.folder, "nl.lua", nl);
    written_open(&w);
    assert_non_null(w.story);
    char *text = translate_file(w.story, "nl", coverage, &w.report, &err);
    assert_non_null(text);
    written_end(&w);
    return text;
}

static void a_translation_is_made(void **state) {
    (void)state;
    Coverage coverage;
    char *text = translated(NULL, &coverage);
    assert_int_equal(coverage.texts, 11);
    assert_int_equal(coverage.missing, 11);
    assert_non_null(strstr(text, "-- [\"Not now.\"] = \"\","));
    assert_non_null(strstr(text, "return {\n"));
    free(text);
}

static void what_stands_in_a_translation_stays(void **state) {
    (void)state;
    static const char nl[] = "-- mine\nreturn { [ 'One.' ] = 'Een.', -- good\n"
                             "  ['Gone.'] = [[Weg.]],\n  [\"Told.\"] = 'x' }\n";
    Coverage coverage;
    char *text = translated(nl, &coverage);
    assert_int_equal(coverage.missing, 9);
    assert_int_equal(coverage.stale, 1);
    assert_non_null(strstr(text, "-- mine\nreturn {"));
    assert_non_null(strstr(text, "[ 'One.' ] = 'Een.',"));
    assert_non_null(strstr(text, "-- good\n"));
    // nothing is as good as like it: what it may have become would be chance
    assert_non_null(
        strstr(text, "-- STALE: no text of the scenario reads like this\n"));
    assert_true(strstr(text, "'One.'") < strstr(text, "\"Two.\""));
    assert_true(strstr(text, "\"Two.\"") < strstr(text, "\"Told.\""));
    Coverage again;
    char *second = translated(text, &again);
    assert_string_equal(second, text);
    assert_int_equal(again.missing, 9);
    free(second);
    free(text);
}

// A file in which nothing is translated yet is somebody's own as well.
static void remarks_in_a_file_without_a_pair_stay(void **state) {
    (void)state;
    Coverage coverage;
    char *text = translated("-- by me\nreturn {\n  -- soon\n}\n-- end\n", &coverage);
    assert_int_equal(coverage.missing, 11);
    assert_memory_equal(text, "-- by me\nreturn {\n  -- soon\n  -- MISSING, ", 41);
    assert_non_null(strstr(text, "-- [\"Not now.\"] = \"\",\n"));
    assert_non_null(strstr(text, "\n}\n-- end\n"));
    Coverage again;
    char *second = translated(text, &again);
    assert_string_equal(second, text);
    free(second);
    free(text);
}

// A mark without its text below is taken away alone.
static void a_remark_below_a_mark_stays(void **state) {
    (void)state;
    Coverage coverage;
    char *text = translated("return {\n  -- MISSING, scenario.lua:3\n  -- by me\n"
                            "  ['One.'] = 'Een.',\n}\n",
                            &coverage);
    assert_non_null(strstr(text, "\n  -- by me\n"));
    free(text);
}

// What is added there could stand anywhere: then nothing is.
static void a_file_that_is_more_than_a_table_is_not_changed(void **state) {
    static const char *const files[] = {
        "local t = {}\nt['One.'] = 'Een.'\nreturn t\n",
        "local one = 'Een.'\nreturn { ['One.'] = one }\n",
        "return false or { ['One.'] = 'Een.' }\n",
    };
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        Written w;
        Coverage coverage;
        Err err;
        written_begin(&w);
        write_part(w.folder, "scenario.lua", TINY CHOICE ENDING);
        write_part(w.folder, "nl.lua", files[i]);
        written_open(&w);
        if (!w.story) report_print(&w.report, NULL, stdout);
        assert_non_null(w.story);
        assert_null(translate_file(w.story, "nl", &coverage, &w.report, &err));
        assert_true(coverage.strange);
        assert_non_null(strstr(err.text, "nl.lua is more than return {"));
        written_end(&w);
    }
}

// As Lua has it for a text of one word, without brackets.
static void a_pair_with_a_plain_name_stays_too(void **state) {
    (void)state;
    Coverage coverage;
    char *text = translated("return { Tiny = 'Klein', Gone = 'Weg' }\n", &coverage);
    assert_int_equal(coverage.missing, 10);
    assert_int_equal(coverage.stale, 1);
    assert_non_null(strstr(text, "Tiny = 'Klein',"));
    assert_non_null(strstr(text, "Gone = 'Weg',"));
    free(text);
}

static void what_was_filled_in_is_kept(void **state) {
    (void)state;
    Coverage coverage, again;
    char *text = translated("return {\n"
                            "  -- MISSING, scenario.lua:3\n"
                            "  -- [\"One.\"] = \"Een, met -- erin.\",\n"
                            "  -- MISSING, scenario.lua:4\r\n"
                            "  -- [\"Two.\"] = \"\",\r\n"
                            "  -- MISSING, scenario.lua:5\n"
                            "    --   [\"Told.\"] = \"Verteld.\"\n}\n",
                            &coverage);
    assert_int_equal(coverage.missing, 9);
    assert_non_null(strstr(text, "\n  [\"One.\"] = \"Een, met -- erin.\",\n"));
    assert_non_null(strstr(text, "\n  [\"Told.\"] = \"Verteld.\",\n"));
    assert_non_null(strstr(text, "\n  -- [\"Two.\"] = \"\",\n"));
    char *second = translated(text, &again);
    assert_string_equal(second, text);
    free(second);
    free(text);
}

#define SHARED                                                                          \
    "local lines = { hello = 'Good morning.', deep = { 'One day.' }, id = 'honest' }\n" \
    "local other = { x = 'Not of the game.' }\n"                                        \
    "local words = require 'people'\n" TINY                                             \
    "event 'x' { weeks = 1, scene = function(now)\n"                                    \
    "  narrate(lines.hello)\n"                                                          \
    "  for _, line in ipairs(words.many) do say('ada', line) end\n"                     \
    "  narrate('It is ' .. now.week .. ' o clock.')\n"                                  \
    "  local x = other.x .. 'not told'\n"                                               \
    "end }\n"

static bool is_told(const Outline *outline, const char *text) {
    const OutlineText *found = outline_text(outline, text);
    assert_non_null(found);
    return found->told;
}

static void texts_in_shared_tables_are_told(void **state) {
    (void)state;
    Written w;
    Coverage coverage;
    Err err;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", SHARED ENDING);
    write_part(w.folder, "people.lua", "return { many = { 'First line.' } }\n");
    written_open(&w);
    assert_non_null(w.story);
    Outline *outline = outline_of(&w);
    assert_true(is_told(outline, "Good morning."));
    assert_true(is_told(outline, "One day."));
    assert_true(is_told(outline, "First line."));
    assert_false(is_told(outline, "honest"));
    assert_false(is_told(outline, "Not of the game."));
    outline_close(outline);

    // what is put together is counted, and its line is named
    char *text = translate_file(w.story, "nl", &coverage, &w.report, &err);
    assert_non_null(text);
    assert_int_equal(coverage.built, 1);
    assert_int_equal(w.report.findings[0].line, 12);
    assert_non_null(strstr(w.report.findings[0].text, "cannot be translated"));
    assert_non_null(strstr(text, "[\"First line.\"]"));
    assert_null(strstr(text, "o clock"));
    free(text);
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_source_is_taken_apart),
        cmocka_unit_test(what_never_ends_ends),
        cmocka_unit_test(options_texts_and_names_are_found),
        cmocka_unit_test(a_translation_is_made),
        cmocka_unit_test(what_stands_in_a_translation_stays),
        cmocka_unit_test(remarks_in_a_file_without_a_pair_stay),
        cmocka_unit_test(a_remark_below_a_mark_stays),
        cmocka_unit_test(a_file_that_is_more_than_a_table_is_not_changed),
        cmocka_unit_test(a_pair_with_a_plain_name_stays_too),
        cmocka_unit_test(what_was_filled_in_is_kept),
        cmocka_unit_test(texts_in_shared_tables_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
