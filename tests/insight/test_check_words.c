// What check reads in the program text: words, conditions, answers, lengths of texts.
// Each mistake stands beside its sound neighbour.
#include "insight/check_desk.h"

#define RARE(body) SCENE("if now.trust >= 100 then\n" body "end\n")

static void words_on_roads_not_taken_are_read(void **state) {
    (void)state;
    finds(TINY RARE("narrate('x' .. now.trsut)\n") ENDING, SEVERITY_ERROR, 8,
          "now.trsut does not exist; did you mean 'trust'?");
    finds(TINY RARE("local x = now.member('ada').sklls\n") ENDING, SEVERITY_ERROR, 8,
          "member.sklls does not exist; did you mean 'skills'?");
    finds(TINY RARE("effect { ada = { trsut = 1 } }\n") ENDING, SEVERITY_ERROR, 8,
          "no variable 'trsut'; did you mean 'trust'?");
    finds(TINY RARE("later(1, { adda = { trust = 1 } }, 'b')\n") ENDING, SEVERITY_ERROR,
          8, "no member 'adda'; did you mean 'ada'?");
    finds(TINY RARE("say('Hello.')\n") ENDING, SEVERITY_ERROR, 8,
          "say needs two things");
    finds(TINY RARE("say 'Hello.'\n") ENDING, SEVERITY_ERROR, 8,
          "say needs two things");
    finds(TINY RARE("say('Good morning.', 'ada')\n") ENDING, SEVERITY_ERROR, 8,
          "say needs two things");
    finds(TINY RARE("narate 'x'\n") ENDING, SEVERITY_ERROR, 8,
          "'narate' is unknown; did you mean 'narrate'?");
    finds(TINY RARE("local x = math.flor(2)\n") ENDING, SEVERITY_ERROR, 8,
          "math.flor is unknown; did you mean 'floor'?");
    finds(TINY RARE("local points = 3\nlocal x = point + 1\n") ENDING, SEVERITY_ERROR,
          9, "'point' is unknown");
}

static void words_of_the_authors_own_are_sound(void **state) {
    (void)state;
    sound(
        "local START, rest <const> = 3, 4\nfunction twice(x) return 2 * x end\n"
        "local function thrice(n, ...) return 3 * n + select('#', ...) end\n"
        "local own = { trsut = 1, team = { x = 2 }, deep = { effect = 3 } }\n"
        "function own.add(now) return now end\n"
        "first, second = 1, 2\n" TINY RARE(
            "for i, name in ipairs { 'a' } do narrate(name .. i .. START) end\n"
            "for k = 1, twice(2) do narrate(thrice(k) .. own.trsut) end\n"
            "local t = { k = 1, other = { trust = first + second + rest } }\n"
            "::again:: if t.k > 1 then goto again end\n"
            "effect { ada = { trust = t.k }, exactly = true, others = { stress = 1 } }\n"
            "narrate(now.member('ada').name .. now.week .. ('x'):upper())\n"
            "later(2, { team = { skills = 1 } }, 'why')\n") ENDING,
        NULL);
}

static void a_condition_outside_of_its_range_is_named(void **state) {
    (void)state;
    finds(TINY SCENE("if now.week > 4 then narrate 'x' end\n") ENDING, SEVERITY_WARNING,
          7, "this never holds: now.week goes from 1 to 4");
    finds(TINY SCENE("if now.week == 5 then narrate 'x' end\n") ENDING,
          SEVERITY_WARNING, 7, "never holds");
    finds(TINY SCENE("if now.trust > 100 then narrate 'x' end\n") ENDING,
          SEVERITY_WARNING, 7, "now.trust goes from 0 to 100");
    finds(TINY SCENE("if now.stress < 0 then narrate 'x' end\n") ENDING,
          SEVERITY_WARNING, 7, "never holds");
    sound(TINY SCENE("if now.week >= 4 or now.week < 2 or now.week <= 1 then\n"
                     "narrate 'x' end\n"
                     "if now.trust > 99 and now.stress <= 0 then narrate 'x' end\n"
                     "if now.week == 4 or now.week ~= 9 then narrate 'x' end\n"
                     "if now.trust > 150 - now.stress then narrate 'x' end\n"
                     "if now.trust > 200 / 4 then narrate 'x' end\n"
                     "if now.week == 0 + 1 then narrate 'x' end\n"
                     "if now.trust > 200 * 0.3 then narrate 'x' end\n") ENDING,
          NULL);
}

static void an_answer_in_a_variable_is_compared(void **state) {
    (void)state;
    finds(TINY SCENE("local answer = " TWO "if answer == 'aa' then narrate 'x' end\n")
              ENDING,
          SEVERITY_ERROR, 9, "this never holds: the choice has no option 'aa'");
    finds(TINY SCENE("local answer, number = " TWO
                     "if 'c' ~= answer then narrate 'x' end\n") ENDING,
          SEVERITY_ERROR, 9, "has no option 'c'");
    finds(TINY SCENE("local answer\nif chance(0.5) then answer = " TWO
                     "else answer = " TWO "end\nif answer == 'c' then narrate 'x' "
                     "end\n") ENDING,
          SEVERITY_ERROR, 13, "has no option 'c'");
    sound(TINY SCENE("local answer = " TWO "if answer == 'a' then narrate 'x' end\n"
                     "if answer ~= 'b' then narrate 'y' end\n") ENDING,
          NULL);
    // it holds something else as well, or is another one
    sound(TINY SCENE("local answer = " TWO "if now.week > 1 then answer = 'none' end\n"
                     "if answer == 'none' then narrate 'x' end\n") ENDING,
          NULL);
    sound(TINY SCENE("local answer = " TWO "local t = { answer = 'c' }\n"
                     "local function f(answer) return answer == 'd' end\n"
                     "if t.answer == 'c' or f('d') then narrate 'x' end\n") ENDING,
          NULL);
}

// ---- texts that do not fit

#define FIFTY "12345678901234567890123456789012345678901234567890"

static void texts_the_screens_have_no_room_for_are_named(void **state) {
    (void)state;
    finds(TINY "event 'x' { title = '" FIFTY
               "', scene = function() narrate 'x' end }\n" ENDING,
          SEVERITY_WARNING, 6,
          "this title has 50 characters; the screens have room for 48");
    finds(TINY "member 'cy' { name = 'Bartholomeus-Jan' }\n" ENDING, SEVERITY_WARNING,
          6, "this name has 16 characters; the screens have room for 14");
    finds(TINY SCENE("choose { { id = 'a', '" FIFTY FIFTY FIFTY FIFTY
                     "', because = 'a' },\n{ id = 'b', 'B', because = 'b' } }\n")
              ENDING,
          SEVERITY_WARNING, 7, "this option has 200 characters");
    // as long as may be, in characters and not in bytes; elsewhere it scrolls
    sound(TINY
          "member 'cy' { name = 'Zoéééé-Annelot' }\n"
          "event 'x' { title = '123456789012345678901234567890123456789012345678',\n"
          "scene = function() narrate '" FIFTY FIFTY FIFTY FIFTY FIFTY
          "' end }\n" ENDING,
          NULL);
}

static void a_translation_must_fit_as_well(void **state) {
    (void)state;
    Written w = checked(TINY ENDING, "return {\n['Tiny'] = '" FIFTY "',\n"
                                     "['Two people.'] = 'Twee mensen.',\n"
                                     "['Done'] = 'Klaar',\n"
                                     "['It is over.'] = '" FIFTY FIFTY "' }\n");
    assert_true(has(&w.report, SEVERITY_WARNING, "nl.lua", 2, "has 50 characters"));
    assert_int_equal(w.report.count, 1);
    written_end(&w);
}

// ---- each with a sound neighbour

static void what_is_sound_is_passed_over(void **state) {
    (void)state;
    sound(TINY SCENE("say('ada', 'x')\nif now.did('email') > 0 then narrate 'x' end\n"
                     "if now.did('listen', 'bo') > 0 then narrate 'x' end\n" TWO
                     "if now.chose('x') == 'b' then narrate 'x' end\n") ENDING,
          NULL);
    sound(TINY "event 'x' { weeks = { 3, 4 }, chance = 0.5, when = function(now)\n"
               "  return now.trust > 20 end, scene = function() narrate 'x' end }\n"
               "ending 'e' { title = 'E', text = 'e',\n"
               "  when = function(now) return now.adoption > 5 end }\n" ENDING,
          NULL);
    sound(TINY SCENE("choose { { id = 'a', 'A', because = 'a' }, { id = 'b', 'B', "
                     "because = 'b' },\n { id = 'c', 'C', because = 'c', available = "
                     "function(now)\n   return now.trust > 20, 'Not yet.' end } }\n")
              ENDING,
          NULL);
    sound(TINY ENDING,
          "return { ['Tiny'] = 'Klein', ['Two people.'] = 'Twee mensen.',\n"
          "['Done'] = 'Klaar', ['It is over.'] = 'Voorbij.' }\n");
}

static void a_loop_without_an_end_is_named_where_it_is(void **state) {
    (void)state;
    Written w = checked(TINY SCENE("narrate 'x'\nwhile true do end\n") ENDING, NULL);
    assert_true(has(&w.report, SEVERITY_ERROR, "scenario.lua", 8, "without an end"));
    written_end(&w);
    sound(
        TINY SCENE("local n = 0\nwhile n < 1000 do n = n + 1 end\nnarrate('n' .. n)\n")
            ENDING,
        NULL);
}

static void a_comma_that_is_missing_is_named(void **state) {
    (void)state;
    finds(TINY SCENE("say('ada' 'x')\n") ENDING, SEVERITY_ERROR, 7,
          "a comma or a ')' is missing before ''x''");
    finds(TINY "member 'cy' { name = 'Cy' trust = 3 }\n" ENDING, SEVERITY_ERROR, 6,
          "a comma or a '}' is missing before 'trust'");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_on_roads_not_taken_are_read),
        cmocka_unit_test(words_of_the_authors_own_are_sound),
        cmocka_unit_test(a_condition_outside_of_its_range_is_named),
        cmocka_unit_test(an_answer_in_a_variable_is_compared),
        cmocka_unit_test(texts_the_screens_have_no_room_for_are_named),
        cmocka_unit_test(a_translation_must_fit_as_well),
        cmocka_unit_test(what_is_sound_is_passed_over),
        cmocka_unit_test(a_loop_without_an_end_is_named_where_it_is),
        cmocka_unit_test(a_comma_that_is_missing_is_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
