// What a scenario's author reads: every mistake, with its file, line and a way out.
#include "script/written.h"

// The scenario is refused and some finding has this line and these words.
static void refused(const char *text, int line, const char *in_words) {
    Written w;
    bool found = false;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", text);
    written_open(&w);
    for (int i = 0; i < w.report.count; i++) {
        const Finding *finding = &w.report.findings[i];
        found = found
             || (finding->line == line && strstr(finding->text, in_words)
                 && strcmp(finding->file, "scenario.lua") == 0);
    }
    if (w.story || !found) {
        printf("expected line %d: %s\n", line, in_words);
        report_print(&w.report, NULL, stdout);
    }
    assert_null(w.story);
    assert_true(found);
    written_end(&w);
}

static void a_deed_is_like_one_of_the_deck(void **state) {
    (void)state;
    refused(TINY "action 'walk' { name = 'Walk', like = 'lisen',\n"
                 "  effect = { team = { trust = 1 } } }\n" ENDING,
            6, "like 'lisen' is unknown; did you mean 'listen'?");
    refused(TINY "action 'walk' { name = 'Walk', like = true,\n"
                 "  effect = { team = { trust = 1 } } }\n" ENDING,
            6, "like must be a name in quotes");
}

static void a_missing_file_is_named(void **state) {
    (void)state;
    Written w;
    written_begin(&w);
    written_open(&w);
    assert_null(w.story);
    assert_int_equal(w.report.errors, 1);
    assert_non_null(strstr(w.report.findings[0].text, "no scenario.lua"));
    written_end(&w);
    written_begin(&w);
    write_part(w.folder, "scenario.lua.txt", TINY ENDING);
    written_open(&w);
    assert_non_null(strstr(w.report.findings[0].text, "take the .txt away"));
    written_end(&w);
}

static void a_syntax_error_has_its_line(void **state) {
    (void)state;
    refused(TINY "event 'x' {\n  scene = function(now) narrate 'a' en\n}\n" ENDING, 8,
            "'}' does not fit here");
    refused("scenario { title = 'x'\n\n", 1, "'{' is never closed");
}

static void a_syntax_error_is_told_to_somebody_who_writes_no_lua(void **state) {
    (void)state;
    refused(TINY "event 'x' {\n  title = \"Early,\n}\n" ENDING, 7,
            "a \" is missing at its end: \"Early,");
    refused(TINY "event 'x' {\n  title = “Early”,\n}\n" ENDING, 7,
            "straight quotation");
    refused(TINY "event 'x' {\n  weeks = €6,\n}\n" ENDING, 7, "only stand in a text");
    refused(TINY "event 'x' { scene = function(now)\n  if now.week = 3 then end\n"
                 "end }\n" ENDING,
            7, "write '=='");
    refused(TINY "event 'x' { scene = function(now)\n  if now.week\n  narrate 'x' end\n"
                 "end }\n" ENDING,
            8, "'then' is missing before 'narrate'");
#define IN_SCENE(lua) TINY "event 'x' { scene = function(now)\n" lua "\nend }\n" ENDING
#define IN_EVENT(lua) TINY "event 'x' {\n" lua "\n}\n" ENDING
    refused(IN_SCENE("  if now.week != 3 then end"), 7, "write '~='");
    refused(IN_SCENE("  if now.week => 3 then end"), 7, "write '>='");
    refused(IN_SCENE("  if now.week =< 3 then end"), 7, "write '<='");
    refused(IN_SCENE("  if now.week <> 3 then end"), 7, "write '~='");
    refused(IN_SCENE("  if now.week > 1 && now.week < 3 then end"), 7, "write 'and'");
    refused(IN_SCENE("  if now.week > 1 || now.week < 3 then end"), 7, "write 'or'");
    refused(IN_SCENE("  if now.week > 1 en now.week < 3 then end"), 7,
            "write 'and' instead of 'en'");
    refused(IN_SCENE("  if now.week > 1 dan narrate 'x' end"), 7, "write 'then'");
    refused(IN_SCENE("  effect { ada = { trust = +3 } }"), 7, "without a plus");
    refused(IN_EVENT("  when = function(now) return now.week = 3 end,"), 7, "'=='");
    refused(IN_EVENT("  weeks = 1, chance = 90%,"), 7, "from 0 to 1");
    refused(IN_EVENT("  title = \"Beside \"somebody\" now\","), 7,
            "ends before 'somebody'");
    refused(IN_EVENT("  title = 'Ada's chair',"), 7, "ends before 's'");
    refused(TINY "- a remark\n" ENDING, 6, "a remark begins with two");
    refused(IN_EVENT("  title = 'A - b',\n  - the first week\n  weeks = 1,"), 8,
            "a remark begins with two");
    refused(IN_EVENT("  title = 'A - b', - this is it\n  weeks = 1,"), 7,
            "a remark begins with two");
    refused(IN_EVENT("  title = 'A',\n  - later\n  weeks = 1,"), 8,
            "a remark begins with two");
    refused(IN_EVENT("  weeks = 2 - the second one"), 7, "a remark begins with two");
    refused(IN_EVENT("  weeks = 2 - 1 title = 'A - b c',"), 7,
            "a comma or a '}' is missing before 'title'");
    refused(IN_EVENT("  weeks = 2 title = 'A - b c',"), 7,
            "a comma or a '}' is missing before 'title'");
    refused(TINY "event 'x'\n  weeks = 3 }\n" ENDING, 7, "does not fit here");
    refused(TINY "event 'x' { weeks: 3 }\n" ENDING, 6, "stands '='");
    refused(TINY "event 'x' { weeks =", 6, "the file ends too early");
    refused(TINY "event 'x' { chance = 0,5, scene = function() end }\n" ENDING, 6,
            "a number with a point");
}

#define PLAY(lines)                                                                    \
    TINY "event 'x' {\n  scene = function(now)\n" lines "  end,\n}\n" ENDING

static void what_other_languages_write_is_known(void **state) {
    (void)state;
    refused(PLAY("    if now.week != 2 then end\n"), 8, "write '~='");
    refused(PLAY("    if now.week > 1 && true then end\n"), 8, "write 'and'");
    refused(PLAY("    if now.week > 1 || true then end\n"), 8, "write 'or'");
    refused(PLAY("    // a remark\n"), 8, "two dashes");
    refused(TINY "ending 'a' { when = function(now) now.week > 1 end }\n" ENDING, 6,
            "a comparison stands after 'if' or 'return'");
    refused(PLAY("    # a remark\n"), 8, "two dashes");
    refused(PLAY("    if now.week > 1 AND true then end\n"), 8,
            "write 'and' in small letters, not 'AND'");
    refused(TINY "event 'x' { weeks = [1, 2] }\n" ENDING, 6,
            "several values stand in braces: { 3, 5 }");
    refused(TINY "member cy { name = 'Cy' }\n" ENDING, 6,
            "a name stands in quotation marks: member \"cy\"");
    refused(TINY "member 'cy' { name = 'Cy', trust = 40% }\n" ENDING, 6,
            "a number stands without %; a share, such as a chance, goes from 0 to 1");
    refused(TINY "local x = print\n" ENDING, 6, "narrate shows a text to the players");
    refused(
        TINY "local x = high\n" ENDING, 6,
        "'high' is unknown; if it is meant as a text, it stands in quotation marks");
}

// Looked at closely, they are not the signs of the keyboard.
static void signs_that_look_like_others_are_known(void **state) {
    (void)state;
    refused(TINY "local x\u00a0= 1\n" ENDING, 6, "a space here that is none for Lua");
    refused(TINY "local x =\u200b 1\n" ENDING, 6, "a space here that is none for Lua");
    refused(TINY "\u2014 a remark\n" ENDING, 6, "not the one of the keyboard");
    refused(TINY "local x = \u201cone\u201d\n" ENDING, 6, "straight quotation marks");
    refused(TINY "local x = \u00e9\n" ENDING, 6, "can only stand in a text");
}

static void a_missing_end_is_named_where_it_belongs(void **state) {
    (void)state;
    refused(PLAY("    if now.week > 1 then\n      narrate 'x'\n"), 8,
            "this 'if' is never closed: an 'end' is expected before 'end' in line 10");
    refused(PLAY("    if now.week > 1 then\n      narrate 'x'\n"
                 "    else if now.week > 2 then\n      narrate 'y'\n    end\n"),
            10, "write 'elseif' in one word");
    refused(PLAY("    if now.week > 1 then\n      narrate 'x'\n    else\n"
                 "      if now.week > 2 then\n        narrate 'y'\n    end\n"),
            11, "this 'if' is never closed: an 'end' is expected before 'end'");
    // Lua takes the next declaration for a part of the one that is open
    refused(TINY "event 'x' { weeks = 1,\n  scene = function(now) end\n"
                 "event 'y' { weeks = 2, scene = function(now) end }\n" ENDING,
            6, "this '{' is never closed: a '}' is expected before 'event' in line 8");
}

static void a_name_without_its_surroundings_is_known(void **state) {
    (void)state;
    refused(TINY "tie(ada, 'bo', 0.5)\n" ENDING, 6,
            "a name that you made stands in quotation marks: \"ada\"");
    refused(TINY "local x = trust\n" ENDING, 6, "did you mean 'now.trust'?");
    refused(TINY "local x = now.trust\n" ENDING, 6, "function(now)");
    refused(TINY "local x = True\n" ENDING, 6, "did you mean 'true'?");
    refused(TINY "action 'x' { name = 'X', effect = { trust = 3 } }\n" ENDING, 6,
            "whose trust?");
    refused(TINY "member 'cy' { name = 'Cy', trust = '40' }\n" ENDING, 6,
            "without quotation marks: 40");
}

static void a_misspelt_name_gets_a_suggestion(void **state) {
    (void)state;
    refused(TINY "member 'cy' {\n  name = 'Cy',\n  trsut = 3 }\n" ENDING, 8,
            "did you mean 'trust'");
    refused(TINY "evnt 'x' {}\n" ENDING, 6, "'evnt' is unknown; did you mean 'event'");
    refused(TINY "tie('ada', 'bob', 0.5)\n" ENDING, 6, "no member 'bob'");
    refused(TINY "tie('adda', 'bo', 0.5)\n" ENDING, 6, "did you mean 'ada'");
    refused(TINY "event 'x' { needs = { 'adda' }, scene = function() end }\n" ENDING, 6,
            "did you mean 'ada'");
    refused(TINY
            "action 'x' { name = 'X', effect = {\n  tema = { trust = 1 } } }\n" ENDING,
            7, "did you mean 'team'");
    refused(
        TINY
        "action 'x' { name = 'X', effect = {\n  team = {\n skils = 1 } } }\n" ENDING,
        8, "did you mean 'skills'");
    refused("use('standard', { except = { 'emial' } })\n" TINY ENDING, 1,
            "did you mean 'email'");
}

static void a_wrong_type_or_range_says_what_is_expected(void **state) {
    (void)state;
    refused(TINY "member 'cy' { name = 'Cy', trust = 'high' }\n" ENDING, 6,
            "must be a number from 0 to 100, found the text 'high'");
    refused(TINY "member 'cy' { name = 'Cy', trust = 140 }\n" ENDING, 6, "found 140");
    refused(TINY "member 'cy' { name = 7 }\n" ENDING, 6, "must be a text in quotes");
    refused(TINY "event 'x' { weeks = { 5, 2 }, scene = function() end }\n" ENDING, 6,
            "from 5 back to 2");
    refused(TINY "event 'x' { scene = 'hello' }\n" ENDING, 6, "must be a function");
    refused(TINY "tie('ada', 'bo', 2)\n" ENDING, 6, "at most 1");
    refused("scenario { title = 'a', brief = 'b', weeks = 200 }\n" ENDING, 1,
            "from 1 to 104, found 200");
    refused("scenario { title = 'a', brief = 'b', model = { T_rve = 1 } }\n" ENDING, 1,
            "T_rev");
    refused("scenario { title = 'a', brief = 'b', model = { impact = 3 } }\n" ENDING, 1,
            "impact must be from 0 to 1");
}

// As a number of C it would be 4, and week 4 one like any other.
static void a_week_far_out_of_the_game_is_none_of_it(void **state) {
    (void)state;
    static const char *const weeks[] = {"4294967300", "{ 4294967297, 4294967300 }",
                                        "{ -9e15, 4 }", "1e15"};
    for (size_t i = 0; i < sizeof weeks / sizeof weeks[0]; i++) {
        char text[1024];
        Written w;
        written_begin(&w);
        snprintf(text, sizeof text,
                 TINY "event 'x' { weeks = %s, scene = function() end }\n" ENDING,
                 weeks[i]);
        write_part(w.folder, "scenario.lua", text);
        written_open(&w);
        assert_int_equal(w.report.errors + w.report.warnings, 1);
        written_end(&w);
    }
    refused(TINY "event 'x' { weeks = 1.5, scene = function() end }\n" ENDING, 6,
            "weeks is a number");
    refused(TINY "event 'x' { weeks = { 1, 2.5 }, scene = function() end }\n" ENDING, 6,
            "weeks is a number");
}

// The C library's pow differs in its last digit from machine to machine.
static void powers_are_refused_but_for_the_square(void **state) {
    (void)state;
    refused(TINY "local x = 2 ^ 0.5\n" ENDING, 6, "'^' is not offered");
    refused(TINY "local x = 2\nx = x ^\n3\n" ENDING, 7, "'^' is not offered");
    refused(TINY "local x = 2 ^ 2 ^ 0.1\n" ENDING, 6, "'^' is not offered");
    refused(TINY "local x = 3 ^ 2 ^ 2\n" ENDING, 6, "'^' is not offered");
    Written w = written(TINY "local square = 3 ^ 2 -- 2^3\n"
                             "local text = '2^3' .. [[2^3]]\n"
                             "event 'x' { scene = function()\n"
                             "  narrate('is ' .. square .. ('a^'):gsub('^a', 'b')) end "
                             "}\n" ENDING);
    assert_int_equal(w.report.count, 0);
    written_end(&w);
}

static void what_is_missing_is_named(void **state) {
    (void)state;
    refused("member 'ada' { name = 'Ada' }\n" ENDING, 1, "no scenario");
    refused("scenario { brief = 'b' }\nmember 'ada' { name = 'Ada' }\n" ENDING, 1,
            "title is missing");
    refused("scenario { title = 'a', brief = 'b' }\n" ENDING, 1, "at least one member");
    refused(TINY, 1, "at least one ending");
    refused(TINY "event 'x' { title = 'X' }\n" ENDING, 6, "scene = function(now)");
    refused(TINY "action 'x' { name = 'X' }\n" ENDING, 6, "effect is missing");
}

static void what_stands_twice_is_named_with_the_other_line(void **state) {
    (void)state;
    refused(TINY "member 'ada' { name = 'Again' }\n" ENDING, 6, "line 3 already");
    refused(TINY ENDING ENDING, 7, "line 6 already");
}

static void endings_that_hide_each_other_are_named(void **state) {
    (void)state;
    refused(TINY "ending 'a' { title = 'A', text = 'a' }\n" ENDING, 6, "never reached");
    refused(TINY "ending 'a' { title = 'A', text = 'a', when = function() end }\n", 6,
            "the last ending");
}

// Whatever a when is that is wrong, it is meant to be one.
static void a_wrong_when_is_one_mistake(void **state) {
    (void)state;
    static const char *const wrong[] = {"'now.trust > 40'", "3", "true"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        Written w;
        char text[600];
        snprintf(text, sizeof text,
                 TINY "ending 'a' { title = 'A', text = 'a', when = %s }\n" ENDING,
                 wrong[i]);
        written_begin(&w);
        write_part(w.folder, "scenario.lua", text);
        written_open(&w);
        assert_int_equal(w.report.errors, 1);
        assert_non_null(strstr(w.report.findings[0].text, "when must be a function"));
        written_end(&w);
    }
}

static void an_ending_that_stands_twice_is_one_mistake(void **state) {
    (void)state;
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", TINY ENDING ENDING);
    written_open(&w);
    assert_int_equal(w.report.errors, 1);
    written_end(&w);
}

static void all_mistakes_are_found_in_one_run(void **state) {
    (void)state;
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua",
               TINY "member 'cy' { name = 'Cy', trust = 140, strss = 2 }\n"
                    "tie('ada', 'x', 1)\n"
                    "event 'x' { weeks = {}, scene = 3 }\n" ENDING);
    written_open(&w);
    assert_null(w.story);
    assert_int_equal(w.report.errors, 5);
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_deed_is_like_one_of_the_deck),
        cmocka_unit_test(a_missing_file_is_named),
        cmocka_unit_test(a_syntax_error_has_its_line),
        cmocka_unit_test(a_syntax_error_is_told_to_somebody_who_writes_no_lua),
        cmocka_unit_test(what_other_languages_write_is_known),
        cmocka_unit_test(signs_that_look_like_others_are_known),
        cmocka_unit_test(a_missing_end_is_named_where_it_belongs),
        cmocka_unit_test(a_name_without_its_surroundings_is_known),
        cmocka_unit_test(a_misspelt_name_gets_a_suggestion),
        cmocka_unit_test(a_wrong_type_or_range_says_what_is_expected),
        cmocka_unit_test(a_week_far_out_of_the_game_is_none_of_it),
        cmocka_unit_test(powers_are_refused_but_for_the_square),
        cmocka_unit_test(what_is_missing_is_named),
        cmocka_unit_test(what_stands_twice_is_named_with_the_other_line),
        cmocka_unit_test(endings_that_hide_each_other_are_named),
        cmocka_unit_test(a_wrong_when_is_one_mistake),
        cmocka_unit_test(an_ending_that_stands_twice_is_one_mistake),
        cmocka_unit_test(all_mistakes_are_found_in_one_run),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
