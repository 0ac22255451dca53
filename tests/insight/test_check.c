// What check finds in a scenario that loads, each at its line; and nothing sound.
#include "insight/check_desk.h"

static void names_on_roads_not_taken_are_read(void **state) {
    (void)state;
    finds(TINY SCENE("if now.trust >= 100 then say('adda', 'x') end\n") ENDING,
          SEVERITY_ERROR, 7, "no member 'adda'; did you mean 'ada'?");
    finds(TINY SCENE("if now.trust >= 100 then local x = now.member('bob').trust end\n")
              ENDING,
          SEVERITY_ERROR, 7, "no member 'bob'");
    finds(TINY SCENE("if now.trust >= 100 and now.chose('y') then narrate 'x' end\n")
              ENDING,
          SEVERITY_ERROR, 7, "no event 'y'");
    finds(TINY SCENE(
              "if now.trust >= 100 and now.did('emial') > 0 then narrate 'x' end\n")
              ENDING,
          SEVERITY_ERROR, 7, "did you mean 'email'?");
    finds(TINY SCENE(TWO "if now.chose('x') == 'c' then narrate 'x' end\n") ENDING,
          SEVERITY_ERROR, 9, "has no option 'c'");
}

static void flags_have_two_sides(void **state) {
    (void)state;
    finds(TINY SCENE("set('heard')\n") ENDING, SEVERITY_WARNING, 7, "nobody reads");
    finds(TINY SCENE("if now.flag('heard') then narrate 'x' end\n") ENDING,
          SEVERITY_WARNING, 7, "nobody sets the flag 'heard'");
    sound(TINY SCENE("set('heard')\nif now.flag('heard') then narrate 'x' end\n")
              ENDING,
          NULL);
    sound(TINY SCENE("local f = 'heard'\nset(f)\n"
                     "if now.flag('heard') then narrate 'x' end\n") ENDING,
          NULL);
}

#define DOES "because = 'a', effect = { ada = { trust = 1 } }"

static void options_are_compared(void **state) {
    (void)state;
    finds(TINY SCENE("choose { { id = 'a', 'A', effect = { ada = { trust = 1 } } },\n"
                     " { id = 'b', 'B', because = 'b' } }\n") ENDING,
          SEVERITY_WARNING, 7, "option 'a' has no because");
    finds(
        TINY SCENE(
            "choose { { id = 'a', 'A', because = 'a', effect = { ada = { trust = 1 } } "
            "},\n { id = 'b', 'B', because = 'b', effect = { ada = { trust = 1 } } } "
            "}\n") ENDING,
        SEVERITY_WARNING, 8, "option 'b' does the same as 'a' in line 7");
    // what is asked afterwards does nothing in the game
    finds(TINY SCENE("choose { { id = 'a', 'A', " DOES ", debrief = 'Why?' },\n"
                     " { id = 'b', 'B', " DOES ", debrief = 'Why not?' } }\n") ENDING,
          SEVERITY_WARNING, 8, "option 'b' does the same as 'a' in line 7");
}

static void what_no_game_reaches_is_named(void **state) {
    (void)state;
    finds(TINY "event 'x' { when = function(now) return now.trust > 99 end,\n"
               "  scene = function() narrate 'x' end }\n" ENDING,
          SEVERITY_WARNING, 6, "event 'x' did not happen in any of");
    finds(TINY "event 'x' { weeks = 9, scene = function() narrate 'x' end }\n" ENDING,
          SEVERITY_WARNING, 6, "week 9 never comes");
    finds(TINY "ending 'e' { title = 'E', text = 'e',\n"
               "  when = function(now) return now.trust > 99 end }\n" ENDING,
          SEVERITY_WARNING, 6, "ending 'e' was not reached");
    finds(TINY SCENE(
              "choose { { id = 'a', 'A', because = 'a' }, { id = 'b', 'B', because = "
              "'b' },\n { id = 'c', 'C', because = 'c', available = function(now)\n"
              "   return now.week > 3, 'Not yet.' end } }\n") ENDING,
          SEVERITY_WARNING, 8, "option 'c' of event 'x' was not open");
}

static void a_place_of_scenes_is_none_elsewhere(void **state) {
    (void)state;
    static const char said[] = "is filled in in scenes only";
    finds(TINY "ending 'e' { title = 'In {now.week}', text = 'e',\n"
               "  when = function(now) return now.trust > 40 end }\n" ENDING,
          SEVERITY_WARNING, 6, said);
    finds(TINY "event 'x' { weeks = 1,\n title = 'About {who}',\n"
               "  scene = function() narrate 'x' end }\n" ENDING,
          SEVERITY_WARNING, 7, said);
    finds("scenario { title = 'T', brief = 'b', weeks = 2,\n"
          " debrief = { 'Why {now.trust}?' } }\nmember 'ada' { name = 'Ada' }\n" ENDING,
          SEVERITY_WARNING, 2, said);
    sound("scenario { title = 'T of {ada}', brief = 'b', weeks = 2 }\n"
          "member 'ada' { name = 'Ada', epilogue = function(now)\n"
          "  return 'Here since {now.week}.' end }\n" SCENE(
              "narrate 'In {now.week}.'\n" TWO) ENDING,
          NULL);
}

// A running scene knows the line of its choose alone.
static void an_option_is_named_at_its_own_line(void **state) {
    (void)state;
#define A "{ id = 'a', 'A', because = 'a', effect = { ada = { trust = 1 } } }"
    finds(TINY SCENE(
              "choose {\n { id = 'a', 'A', because = 'a', available = function(now)\n"
              "   if now.week > 0 then return true end return false, 'x, y'\n"
              " end }, -- , {\n { 'B', because = 'b' } }\n") ENDING,
          SEVERITY_ERROR, 11, "choose: id is missing");
    finds(TINY SCENE("narrate 'x' local x = choose({\n " A ",\n\n"
                     " { id = 'a', 'B', because = 'b' },\n"
                     " { id = 'c', 'C', because = 'c' } })\n") ENDING,
          SEVERITY_ERROR, 10, "two options have the id 'a'");
    finds(TINY SCENE("choose {\n { id = 'c', 'C', because = 'c', hours = 1 },\n"
                     " { id = 'b', 'B', because = 'b', hours = 90 } }\n") ENDING,
          SEVERITY_ERROR, 9, "hours must be from 0 to 80");
    finds(TINY SCENE("choose {\n " A ",\n 'b' }\n") ENDING, SEVERITY_ERROR, 9,
          "option 2 is not a table");
    finds(TINY SCENE("local list = { " A ",\n { 'B' } }\nchoose(list)\n") ENDING,
          SEVERITY_ERROR, 9, "choose: id is missing"); // where they are asked
}

// One that no choose lists stands where its id is written.
static void an_option_that_is_made_elsewhere_is_named_there(void **state) {
    (void)state;
    finds(TINY SCENE("local list = {}\n"
                     "list[1] = { id = 'a', 'A', " DOES " }\n"
                     "list[2] = { id = 'b', 'B', foo = 1, because = 'b',\n"
                     "  effect = { ada = { trust = 2 } } }\n"
                     "local answer = choose(list)\n"
                     "if answer == 'b' then narrate 'B.' end\n") ENDING,
          SEVERITY_ERROR, 9, "'foo' means nothing here");
    finds(TINY SCENE(
              "local shut = { id = 'b', 'B', " DOES ",\n"
              "  available = function() return false end }\n"
              "choose { { id = 'a', 'A', " DOES " },\n"
              "  { id = 'c', 'C', because = 'c', effect = { ada = { trust = 3 } } },\n"
              "  shut }\n") ENDING,
          SEVERITY_WARNING, 7, "option 'b' of event 'x' was not open");
    // an id that stands in two places tells nothing: then it is the choose
    finds(TINY SCENE("local other = { { id = 'b' } }\n"
                     "local list = { { id = 'a', 'A', " DOES " } }\n"
                     "list[2] = { id = 'b', 'B', foo = #other, because = 'b',\n"
                     "  effect = { ada = { trust = 2 } } }\n"
                     "choose(list)\n") ENDING,
          SEVERITY_ERROR, 11, "'foo' means nothing here");
}

static void an_error_that_nobody_can_read_has_words(void **state) {
    (void)state;
    static const char *const signs[] = {"''", "' '", "'\\1\\3'", "'\\1\\2\\3 '", "{}"};
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        char text[600];
        snprintf(text, sizeof text, TINY SCENE("error(%s)\n") ENDING, signs[i]);
        finds(text, SEVERITY_ERROR, 7, "an error without words");
    }
    finds(TINY SCENE("error('\\1%s')\n") ENDING, SEVERITY_ERROR, 7, "%s");
    finds(TINY SCENE("error('\\1%d of %s!')\n") ENDING, SEVERITY_ERROR, 7, "%d of %s!");
}

static void mistakes_in_rare_branches_are_met(void **state) {
    (void)state;
    finds(TINY "event 'x' { when = function(now) return now.trst > 2 end,\n"
               "  scene = function() narrate 'x' end }\n" ENDING,
          SEVERITY_ERROR, 6, "did you mean 'trust'?");
    Written w = checked(TINY SCENE("if choose { { id = 'a', 'A', because = 'a' },\n"
                                   " { id = 'b', 'B', because = 'b' } } == 'b' then\n"
                                   "  if choose { { id = 'c', 'C', because = 'c' },\n"
                                   "   { id = 'd', 'D', because = 'd' } } == 'd' then\n"
                                   "    effect { ada = { trust = nil + 1 } }\n"
                                   "  end\nend\n") ENDING,
                        NULL);
    assert_true(has(&w.report, SEVERITY_ERROR, "scenario.lua", 11,
                    "one cannot calculate with nil"));
    written_end(&w);
}

// By luck one game of 216 comes here: every second one looks for what is new.
static void the_way_that_nobody_goes_by_luck_is_tried(void **state) {
    (void)state;
#define SIX                                                                            \
    "choose {\n"                                                                       \
    "  { id = 'a', 'A', because = 'a', effect = { ada = { trust = 1 } } },\n"          \
    "  { id = 'b', 'B', because = 'b', effect = { ada = { trust = 2 } } },\n"          \
    "  { id = 'c', 'C', because = 'c', effect = { ada = { stress = 1 } } },\n"         \
    "  { id = 'd', 'D', because = 'd', effect = { ada = { stress = 2 } } },\n"         \
    "  { id = 'e', 'E', because = 'e', effect = { bo = { stress = 1 } } },\n"          \
    "  { id = 'f', 'F', because = 'f', effect = { bo = { stress = 2 } } } }\n"
    Written w = checked(TINY SCENE("local one = " SIX "if one ~= 'f' then return end\n"
                                   "local two = " SIX "if two ~= 'e' then return end\n"
                                   "local six = " SIX "if six ~= 'f' then return end\n"
                                   "effect { ada = { trust = nil + 1 } }\n") ENDING,
                        NULL);
    assert_int_equal(w.report.errors, 1);
    assert_true(has(&w.report, SEVERITY_ERROR, "scenario.lua", 31,
                    "one cannot calculate with nil"));
    written_end(&w);
}

// What has little luck may stay away in as many games as are tried.
static void an_event_of_little_luck_may_stay_away(void **state) {
    (void)state;
    sound(TINY "event 'x' { chance = 0.05, scene = function() narrate 'x' end,\n"
               "  when = function(now) return now.trust > 99 end }\n" ENDING,
          NULL);
    finds(TINY "event 'x' { chance = 0.2, scene = function() narrate 'x' end,\n"
               "  when = function(now) return now.trust > 99 end }\n" ENDING,
          SEVERITY_WARNING, 6, "event 'x' did not happen in any of");
}

static void a_large_team_is_tried_a_few_times_all_the_same(void **state) {
    (void)state;
    finds("scenario { title = 'Large', brief = 'x', weeks = 104, hours = 8 }\n"
          "for i = 1, 600 do member('m' .. i) { name = 'M' .. i } end\n"
          "event 'x' { when = function(now) return now.trust > 99 end,\n"
          "  scene = function() narrate 'x' end }\n" ENDING,
          SEVERITY_WARNING, 3, "did not happen in any of 12 games");
}

// Where the tables hold mistakes, what stands in for them is not the author's.
static void what_is_not_reached_is_not_told_beside_mistakes(void **state) {
    (void)state;
    Written w;
    Err err;
    written_begin(&w);
    write_part(w.folder, "scenario.lua",
               TINY "event 'x' { titel = 'X', scene = function() narrate 'x' end,\n"
                    "  when = function(now) return now.trust > 99 end }\n" ENDING);
    w.story = story_open_faulty(w.folder, w.words, &w.report);
    assert_non_null(w.story);
    assert_true(check_story(w.story, &w.report, &err));
    assert_int_equal(w.report.count, 1);
    assert_true(has(&w.report, SEVERITY_ERROR, "scenario.lua", 6, "'titel'"));
    written_end(&w);
}

static void translations_are_compared_with_the_source(void **state) {
    (void)state;
    const char *text =
        TINY SCENE("narrate 'A long sentence, new now.'\n"
                   "if now.trust >= 100 then narrate 'Never told.' end\n") ENDING;
    Written w = checked(text, "return {\n"
                              "['Tiny'] = 'Klein', ['Two people.'] = 'Twee mensen.',\n"
                              "['A long sentence, old now.'] = 'Een zin.',\n"
                              "['Done'] = 'Klaar', ['Nothing like it'] = 'Niets',\n"
                              "['It is over.'] = 'Het is voorbij.' }\n");
    assert_true(has(&w.report, SEVERITY_WARNING, "scenario.lua", 7, "no translation"));
    assert_true(has(&w.report, SEVERITY_WARNING, "scenario.lua", 8, "\"Never told.\""));
    assert_true(has(&w.report, SEVERITY_WARNING, "nl.lua", 3, "original was changed"));
    assert_true(
        has(&w.report, SEVERITY_WARNING, "nl.lua", 4, "no text of the scenario"));
    assert_int_equal(w.report.count, 4);
    written_end(&w);
}

static void a_translation_that_is_not_written_yet_is_one_doubt(void **state) {
    (void)state;
    char many[2000] = TINY "event 'x' { weeks = 1, scene = function(now)\n";
    for (int i = 0; i < 13; i++) {
        size_t used = strlen(many);
        snprintf(many + used, sizeof many - used, "narrate 'Line %c.'\n", 'a' + i);
    }
    strcat(many, "end }\n" ENDING);
    Written w = checked(many, "return { ['Tiny'] = 'Klein' }\n");
    assert_true(has(&w.report, SEVERITY_WARNING, "nl.lua", 1, "16 texts have no"));
    assert_int_equal(w.report.count, 1);
    written_end(&w);
}

static void places_that_stand_for_nothing_are_named(void **state) {
    (void)state;
    Written w =
        checked("scenario { title = 'At {firm}', brief = '{firm} {adda} { x }',\n"
                "  weeks = 4, names = { firm = 'North' } }\n"
                "member 'ada' { name = 'Ada' }\n" SCENE(
                    "narrate '{ada} {who} {now.week} {now.trust} {now.weke}'\n"
                    "if now.trust >= 100 then narrate '{nobody}' end\n") ENDING,
                "return { ['At {firm}'] = 'Bij {firn}',\n"
                "['{firm} {adda} { x }'] = 'x', ['{nobody}'] = 'Niemand',\n"
                "['{ada} {who} {now.week} {now.trust} {now.weke}'] = 'x',\n"
                "['Done'] = 'Klaar', ['It is over.'] = 'Voorbij.' }\n");
    Severity doubt = SEVERITY_WARNING;
    assert_true(has(&w.report, doubt, "scenario.lua", 1, "did you mean 'ada'?"));
    assert_true(
        has(&w.report, doubt, "scenario.lua", 5, "{now.weke} stands for nothing"));
    assert_true(
        has(&w.report, doubt, "scenario.lua", 6, "{nobody} stands for nothing"));
    assert_true(has(&w.report, doubt, "nl.lua", 1, "did you mean 'firm'?"));
    assert_int_equal(w.report.count, 4);
    written_end(&w);
    finds("scenario { title = 'T', brief = 'B', names = { ['a b'] = 'x' } }\n"
          "member 'ada' { name = 'Ada' }\n" ENDING,
          SEVERITY_ERROR, 1, "letters, digits and _");
    finds("scenario { title = 'T', brief = 'B',\n names = { firm = 7 } }\n"
          "member 'ada' { name = 'Ada' }\n" ENDING,
          SEVERITY_ERROR, 2, "must be a text in quotes");
}

static void now_is_explained_to_who_asks_it_in_a_wrong_way(void **state) {
    (void)state;
    finds(TINY "event 'x' { weeks = 1, when = function() return now.week > 0 end,\n"
               "  scene = function() narrate 'x' end }\n" ENDING,
          SEVERITY_ERROR, 6, "begin with function(now)");
    finds(TINY SCENE("if now.ada.trust > 2 then narrate 'x' end\n") ENDING,
          SEVERITY_ERROR, 7, "a member is now.member(\"ada\")");
}

static void what_is_built_up_is_passed_over(void **state) {
    (void)state;
    sound(
        TINY SCENE("local list = { { id = 'p', 'P' }, { id = 'q', 'Q' } }\n"
                   "choose(list)\n"
                   "if now.chose('x') == 'p' then say(({ 'ada', 'bo' })[1], 'x') end\n"
                   "for _, id in ipairs { 'ada', 'bo' } do say(id, 'x') end\n") ENDING,
        NULL);
    sound(TINY "-- say('nobody', 'x') [[ \n--[==[ set('x') ]==]\n" SCENE(
              "narrate [[if now.flag('x')]]\n") ENDING,
          NULL);
}

static void the_first_rollout_is_sound(void **state) {
    (void)state;
    Report report = {0};
    Err err;
    Words *words = words_open("assets/words", "en", &err);
    Story *story = story_open("scenarios/first-rollout", words, &report);
    assert_true(check_story(story, &report, &err));
    report_print(&report, NULL, stdout);
    assert_int_equal(report.errors + report.warnings, 0);
    story_close(story);
    words_close(words);
}

static void open_brackets_are_named_where_they_open(void **state) {
    (void)state;
    Written w = checked(TINY "event 'x' { weeks = 1,\n  scene = function(now)\n"
                             "    if now.week > 1 then narrate 'x'\n  end }\n" ENDING,
                        NULL);
    assert_true(has(&w.report, SEVERITY_ERROR, "scenario.lua", 8, "never closed"));
    written_end(&w);
    w = checked(TINY "member 'cy' { name = 'Cy',\n\n" ENDING, NULL);
    assert_true(has(&w.report, SEVERITY_ERROR, "scenario.lua", 6, "never closed"));
    written_end(&w);
    w = checked(TINY "member 'cy' { name = 'Cy'\n trust = 5 }\n" ENDING, NULL);
    assert_true(has(&w.report, SEVERITY_ERROR, "scenario.lua", 7, "a comma"));
    written_end(&w);
    w = checked(TINY "member 'cy' {\n worry = [[x }\n" ENDING, NULL);
    assert_true(has(&w.report, SEVERITY_ERROR, "scenario.lua", 7, "]] is expected"));
    written_end(&w);
    w = checked(TINY "local i = 0\nwhile true do\n i = i + 1\nend\n" ENDING, NULL);
    assert_int_equal(w.report.count, 1);
    assert_in_range(w.report.findings[0].line, 7, 8);
    written_end(&w);
}

// Each call is within its limits, each game too; all of them would take minutes.
static void functions_that_take_very_long_are_named(void **state) {
    (void)state;
    Written w = checked(TINY "for i = 1, 10 do event('e' .. i) { when = function()\n"
                             "  for i = 1, 2e5 do end end, scene = function() end }\n"
                             "end\n" ENDING,
                        NULL);
    assert_true(has(&w.report, SEVERITY_ERROR, "scenario.lua", 7, "take very long"));
    assert_int_equal(w.report.errors, 1);
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_on_roads_not_taken_are_read),
        cmocka_unit_test(flags_have_two_sides),
        cmocka_unit_test(options_are_compared),
        cmocka_unit_test(what_no_game_reaches_is_named),
        cmocka_unit_test(an_option_is_named_at_its_own_line),
        cmocka_unit_test(an_option_that_is_made_elsewhere_is_named_there),
        cmocka_unit_test(an_error_that_nobody_can_read_has_words),
        cmocka_unit_test(a_place_of_scenes_is_none_elsewhere),
        cmocka_unit_test(mistakes_in_rare_branches_are_met),
        cmocka_unit_test(the_way_that_nobody_goes_by_luck_is_tried),
        cmocka_unit_test(an_event_of_little_luck_may_stay_away),
        cmocka_unit_test(a_large_team_is_tried_a_few_times_all_the_same),
        cmocka_unit_test(what_is_not_reached_is_not_told_beside_mistakes),
        cmocka_unit_test(translations_are_compared_with_the_source),
        cmocka_unit_test(a_translation_that_is_not_written_yet_is_one_doubt),
        cmocka_unit_test(places_that_stand_for_nothing_are_named),
        cmocka_unit_test(now_is_explained_to_who_asks_it_in_a_wrong_way),
        cmocka_unit_test(what_is_built_up_is_passed_over),
        cmocka_unit_test(the_first_rollout_is_sound),
        cmocka_unit_test(open_brackets_are_named_where_they_open),
        cmocka_unit_test(functions_that_take_very_long_are_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
