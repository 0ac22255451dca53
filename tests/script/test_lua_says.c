// What Lua says of a mistake, in the words of Lua 5.4 itself: this runs it.
#include "script/guest_desk.h"

#include "base/words.h"

static const Words *dutch(void) {
    static Words *words; // for the whole run
    Err err;
    if (!words) words = words_open("assets/words", "nl", &err);
    assert_non_null(words);
    return words;
}

// The one mistake that a line of a scene makes: in English and in Dutch.
static void says(const char *lua, const char *english, const char *nl) {
    char scene[400], text[512];
    snprintf(scene, sizeof scene,
             TINY "event 'x' { weeks = 1, scene = function(now)\n%s\nend }\n" ENDING,
             lua);
    Written w = written(scene);
    play_out(&w);
    assert_int_equal(game_fault_count(w.game), 1);
    snprintf(text, sizeof text, "scenario.lua:7: %s", english);
    assert_string_equal(game_fault(w.game, 0), text);
    sentence_show(game_fault_said(w.game, 0), dutch(), text, sizeof text);
    assert_memory_equal(text, "scenario.lua:7: ", 16);
    assert_string_equal(text + 16, nl);
    written_end(&w);
}

static void what_is_nil_is_told(void **state) {
    (void)state;
    says("local a = nil; a.b = 1",
         "nothing can be looked up in nil with a point or [ ] ('a')",
         "in nil kun je niets opzoeken met een punt of [ ] ('a')");
    says("local a = {}; a.b.c = 1",
         "nothing can be looked up in nil with a point or [ ] (the field 'b')",
         "in nil kun je niets opzoeken met een punt of [ ] (het veld 'b')");
    says("local a = {}; a.b()", "nil cannot be called like a function (the field 'b')",
         "nil kun je niet aanroepen als een functie (het veld 'b')");
    says("local a = now.flag('x') + 1", "one cannot calculate with nil",
         "met nil kun je niet rekenen");
    says("narrate('a' .. {})", "a table cannot be joined to a text with ..",
         "een tabel kun je niet met .. aan een tekst plakken");
    says("local a = #now.week", "a number has no length (#) (the field 'week')",
         "een getal heeft geen lengte (#) (het veld 'week')");
}

static void what_does_not_compare_is_told(void **state) {
    (void)state;
    says("if {} < {} then end",
         "two of this kind cannot be compared with < or >: a table",
         "een tabel kun je niet vergelijken met een tabel (met < of >)");
    says("if 1 < 'a' then end", "a number cannot be compared with a text (with < or >)",
         "een getal kun je niet vergelijken met een tekst (met < of >)");
}

static void what_a_function_gets_is_told(void **state) {
    (void)state;
    says(
        "narrate()",
        "value 1 between the brackets of narrate is wrong: a text belongs here, and there is nothing",
        "waarde 1 tussen de haakjes van narrate klopt niet: hier hoort een tekst, en er "
        "staat niets");
    says(
        "chance('x')",
        "value 1 between the brackets of chance is wrong: a number belongs here, and there is a text",
        "waarde 1 tussen de haakjes van chance klopt niet: hier hoort een getal, en er "
        "staat een tekst");
    says(
        "later(1.5, {})",
        "value 1 between the brackets of later is wrong: a whole number belongs here",
        "waarde 1 tussen de haakjes van later klopt niet: hier hoort een geheel getal");
    says("for i = 1, 'x' do end", "for: where the last number belongs, there is a text",
         "for: waar het laatste getal hoort, staat een tekst");
    says("local a = {}; a[nil] = 1",
         "between [ ] stands something without a value (nil)",
         "tussen [ ] staat iets zonder waarde (nil)");
    says("assert(false)", "what assert expects does not hold",
         "wat assert verwacht, klopt niet");
}

// What an author says stays what it is, however much it looks like a format.
static void an_authors_words_stay(void **state) {
    (void)state;
    says("error('%s of %d {1}')", "%s of %d {1}", "%s of %d {1}");
    says("error('nobody is home')", "nobody is home", "nobody is home");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_nil_is_told),
        cmocka_unit_test(what_does_not_compare_is_told),
        cmocka_unit_test(what_a_function_gets_is_told),
        cmocka_unit_test(an_authors_words_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
