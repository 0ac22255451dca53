// A scenario is a guest: what it says can be shown, whatever bytes it is made of.
#include "script/guest_desk.h"

#include "base/utf8.h"

// Escape codes, a bell, a mark that turns the text round, half a character, a format.
#define NASTY "\\27[2J\\7\\u{202E}\\u{2066}\\u{200F}\\xFF\\xC3\\r\\8%s%n%1$s\\u{E0041}"

static bool showable(const char *text) {
    for (size_t left = strlen(text); left > 0;) {
        uint32_t point;
        size_t step = utf8_read(text, left, &point);
        bool read = point != UTF8_UNKNOWN || step == 3; // U+FFFD itself is fine
        if (!read || !utf8_showable(point)) return false;
        text += step;
        left -= step;
    }
    return true;
}

static void all_of_it_can_be_shown(const Written *w) {
    const Transcript *transcript = game_transcript(w->game);
    assert_true(transcript->count > 0);
    for (int i = 0; i < transcript->count; i++) {
        if (!showable(transcript->lines[i].text)) printf("line %d\n", i);
        assert_true(showable(transcript->lines[i].text));
    }
    for (int i = 0; i < game_fault_count(w->game); i++) {
        assert_true(showable(game_fault(w->game, i)));
        assert_null(strchr(game_fault(w->game, i), '\n'));
    }
}

static const char nasty_scenario[] =
    "scenario { title = 'T" NASTY "', brief = 'B" NASTY "', weeks = 2, hours = 8,\n"
    "  goal = 'G" NASTY "', debrief = { 'D" NASTY "' } }\n"
    "member 'ada' { name = 'Ada" NASTY "', role = '" NASTY "', worry = '" NASTY "',\n"
    "  epilogue = function() return 'End" NASTY "' end }\n"
    "use 'standard'\n"
    "action 'walk' { name = 'W" NASTY "', hours = 0, about = '" NASTY "',\n"
    "  because = '" NASTY "', effect = { team = { trust = 1 } },\n"
    "  available = function() return false, 'No" NASTY "' end }\n"
    "event 'x' { title = 'X" NASTY "', weeks = 1, scene = function(now)\n"
    "  narrate('N" NASTY " {ada}') say('ada', 'S" NASTY "')\n"
    "  effect({ team = { trust = 1 } }, 'E" NASTY "')\n"
    "  set('flag" NASTY "', 'F" NASTY "')\n"
    "  choose { { id = 'a', 'O" NASTY "', because = '" NASTY "',\n"
    "    promise = { 'P" NASTY "', weeks = 1 } },\n"
    "    { id = 'b', 'B', available = function() return false, 'R" NASTY "' end } }\n"
    "  error('Error" NASTY "\\nscenario.lua:1: error: forged')\n"
    "end }\n"
    "ending 'done' { title = 'Z" NASTY "', text = 'Z" NASTY "' }\n";

static void a_nasty_scenario_is_shown_safely(void **state) {
    (void)state;
    Written w = written(nasty_scenario);
    const char *why;
    const StoryMember *ada = &w.story->members[0];
    const StoryEnding *done = &w.story->endings[0];
    const char *texts[] = {w.story->title, w.story->brief,
                           w.story->goal,  w.story->debrief[0],
                           ada->name,      ada->role,
                           ada->worry,     done->title,
                           done->text,     w.story->events[0].title};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        assert_true(showable(texts[i]));
    }
    for (int i = 0; i < at(&w)->option_count; i++) {
        const Option *option = &at(&w)->options[i];
        assert_true(showable(option->text) && showable(option->because));
        assert_true(!option->refusal || showable(option->refusal));
    }
    assert_true(told(&w, "%s%n%1$s")); // as it was written
    take(&w, 0);
    assert_false(game_available(w.game, story_action(w.story, "walk"), &why));
    assert_true(showable(why));
    play_out(&w);
    assert_true(showable(game_epilogue(w.game, 0)));
    assert_int_equal(game_fault_count(w.game), 1);
    all_of_it_can_be_shown(&w);
    written_end(&w);
}

static void a_nasty_translation_is_shown_safely(void **state) {
    (void)state;
    Err err;
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua",
               TINY "event 'x' { title = 'X', weeks = 1, scene = function()\n"
                    "  narrate 'Hello.' say('ada', 'Well.') end }\n" ENDING);
    write_part(w.folder, "nl.lua",
               "return { ['Hello.'] = 'Hallo" NASTY "', X = '" NASTY "x',\n"
               "  ['Well.'] = '" NASTY "', Ada = 'Ada" NASTY "' }\n");
    written_open(&w);
    written_play(&w);
    Words *dutch = words_open("assets/words", "nl", &err);
    assert_non_null(dutch);
    assert_true(game_speak(w.game, dutch, &err));
    assert_true(told(&w, "Hallo"));
    all_of_it_can_be_shown(&w);
    story_speak(w.story, w.words);
    words_close(dutch);
    written_end(&w);
}

// ---- what the author reads

static void finding_is_safe(const char *lua) {
    char text[GUEST_TEXT_SIZE];
    snprintf(text, sizeof text, TINY "%s\n" ENDING, lua);
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", text);
    written_open(&w);
    assert_null(w.story);
    for (int i = 0; i < w.report.count; i++) {
        const char *finding = w.report.findings[i].text;
        if (!showable(finding) || strchr(finding, '\n')) printf("%s\n", lua);
        assert_true(showable(finding));
        assert_null(strchr(finding, '\n'));
        assert_true(strlen(finding) < 1024);
    }
    written_end(&w);
}

static void mistakes_quote_safely(void **state) {
    (void)state;
    static const char *const lines[] = {
        "member 'z' { ['" NASTY "'] = 1 }",
        "member 'z' { name = 'Z', look = { hair = '" NASTY "' } }",
        "member 'z' { name = 'Z', trust = '" NASTY "' }",
        "member '" NASTY "' { name = 'Z' }",
        "action 'walk' { name = 'W', effect = { ['" NASTY "'] = { trust = 1 } } }",
        "action 'walk' { name = 'W', effect = { team = { ['" NASTY "'] = 1 } } }",
        "event 'x' { needs = { '" NASTY "' }, scene = function() end }",
        "tie('" NASTY "', 'ada', 0.5)",
        "use('" NASTY "')",
        "require('" NASTY "')",
        "error('" NASTY "\\nscenario.lua:1: error: forged')",
        "error(('" NASTY "'):rep(400))",
        "local x = _ENV['" NASTY "']",
        "string.format('%" NASTY "')",
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        finding_is_safe(lines[i]);
    }
}

static void an_endless_word_is_refused_or_cut(void **state) {
    (void)state;
    refused("member 'z' { name = ('w'):rep(10000) }", "longer than 2000 characters");
    finding_is_safe("member 'z' { [('w'):rep(10000)] = 1 }");
    finding_is_safe("member(('w'):rep(10000)) { name = 'Z' }");
    Written w = written(TINY "event 'x' { weeks = 1, scene = function()\n"
                             "  narrate(('w'):rep(10000))\n"
                             "  choose { { id = 'a', ('o'):rep(2000) },\n"
                             "    { id = 'b', 'B' } } end }\n" ENDING);
    no_faults(&w);
    assert_true(told(&w, "wwwwwwww"));
    all_of_it_can_be_shown(&w);
    written_end(&w);
    w = written(TINY "event 'x' { weeks = 1, scene = function()\n"
                     "  choose { { id = 'a', ('\u00e9'):rep(2001) },\n"
                     "    { id = 'b', 'B' } } end }\n" ENDING);
    assert_non_null(strstr(game_fault(w.game, 0), "longer than 2000 characters"));
    assert_int_equal(utf8_length(at(&w)->options[0].text), 2000);
    all_of_it_can_be_shown(&w);
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_nasty_scenario_is_shown_safely),
        cmocka_unit_test(a_nasty_translation_is_shown_safely),
        cmocka_unit_test(mistakes_quote_safely),
        cmocka_unit_test(an_endless_word_is_refused_or_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
