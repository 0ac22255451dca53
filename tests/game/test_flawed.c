// What a game does about the mistakes of a scenario: it names them and goes on, and it
// goes alike whether anybody reads its texts or not.
#include "script/written.h"

// ---- what is only for show

#define CHOOSE(first)                                                                  \
    TINY "event 'x' { weeks = 1, scene = function(now)\n"                              \
         "  choose {\n"                                                                \
         "    " first ",\n"                                                            \
         "    { id = 'b', 'Better', effect = { team = { trust = 2 } } } }\n"           \
         "  effect { team = { trust = 3 } } end }\n" ENDING

typedef struct Flaw {
    const char *scenario, *said;
} Flaw;

static const Flaw flaws[] = {
    {CHOOSE("{ id = 'a', 'A', becuase = 'It is so.' }"),
     "scenario.lua:8: choose: 'becuase' means nothing here; did you mean 'because'?"  },
    {CHOOSE("{ id = 'a', 'A', because = 7 }"),
     "scenario.lua:8: choose: because must be a text in quotes, found 7"              },
    {CHOOSE("{ id = 'a', 'A', debrief = {} }"),
     "scenario.lua:8: choose: debrief must be a text in quotes, found a table"        },
    {CHOOSE("{ id = 'a', 'A', like = 'listne' }"),
     "scenario.lua:8: choose: like 'listne' is unknown; did you mean 'listen'?"       },
    {CHOOSE("{ id = 'a' }"),
     "scenario.lua:8: choose: option 'a' has no text; it stands in quotation marks "
     "without a name: { id = \"a\", \"...\" }"                                        },
    {CHOOSE("{ id = 'a', 5 }"),
     "scenario.lua:8: choose: the text of an option must be a text in quotes, found 5"},
    {CHOOSE("{ id = 'a', ('long '):rep(500) }"),
     "scenario.lua:8: choose: the text of an option is longer than 2000 characters"   },
};

enum { FLAW_COUNT = sizeof flaws / sizeof flaws[0] };

static void a_flaw_in_a_text_is_told_and_the_choice_stands(void **state) {
    (void)state;
    for (int i = 0; i < FLAW_COUNT; i++) {
        Written w = written(flaws[i].scenario);
        assert_int_equal(at(&w)->kind, PROMPT_CHOICE);
        assert_int_equal(game_fault_count(w.game), 1);
        assert_string_equal(game_fault(w.game, 0), flaws[i].said);
        assert_true(told(&w, flaws[i].said));
        double before = points(&w, 0, VAR_TRUST);
        take(&w, 0);
        assert_true(points(&w, 0, VAR_TRUST) > before); // the scene went on
        pass_week(&w);
        assert_int_equal(game_fault_count(w.game), 1);
        written_end(&w);
    }
}

static void an_option_without_words_goes_by_its_id(void **state) {
    (void)state;
    Written w = written(CHOOSE("{ id = 'wait' }"));
    assert_string_equal(at(&w)->options[0].text, "wait");
    assert_string_equal(at(&w)->options[1].text, "Better");
    written_end(&w);
}

static void every_flaw_of_a_choice_is_told(void **state) {
    (void)state;
    Written w = written(CHOOSE("{ id = 'a', because = 1, debrief = 2, lik = 3 }"));
    assert_int_equal(game_fault_count(w.game), 4);
    written_end(&w);
}

// Where there are far too many, the first are told; in the next game again.
static void flaws_without_an_end_end(void **state) {
    (void)state;
    Err err;
    Written w = written(
        TINY "local o = { id = 'a', 'A' } for i = 1, 20000 do o['k' .. i] = 1 end\n"
             "event 'x' { weeks = { 1, 4 }, scene = function(now)\n"
             "  for i = 1, 50 do choose { o, { id = 'b', 'B' } } end end }\n" ENDING);
    int asked = 0;
    for (; at(&w)->kind == PROMPT_CHOICE; asked++) take(&w, 0);
    assert_int_equal(asked, 50);
    assert_in_range(game_fault_count(w.game), 60, 100);
    int count = game_fault_count(w.game);
    for (int again = 0; again < 3; again++) {
        assert_true(game_restart(w.game, 1, &err));
        assert_int_equal(game_fault_count(w.game), count);
    }
    written_end(&w);
}

// A game tells what it has met itself, and not what the one before it did.
static void every_game_tells_its_own_flaws(void **state) {
    (void)state;
    Err err;
    Written w =
        written(TINY "for week = 1, 2 do event('x' .. week) { weeks = week,\n"
                     "  scene = function(now) choose {\n"
                     "    { id = 'a', 'A', because = week == 1 and 'B' or 2 },\n"
                     "    { id = 'b', 'B' } } end } end\n" ENDING);
    for (int again = 0; again < 2; again++) {
        assert_int_equal(game_fault_count(w.game), 0);
        take(&w, 0);
        pass_week(&w);
        assert_int_equal(game_fault_count(w.game), 1);
        assert_true(game_restart(w.game, 1, &err));
    }
    written_end(&w);
}

// ---- the same game, told and silent

// Plays the first option and the first pace, and notes each state.
static uint64_t course(Game *game, int *answers) {
    Err err;
    uint64_t hash = game_hash(game);
    *answers = 0;
    while (game_prompt(game)->kind != PROMPT_END) {
        assert_true(game_answer(game, &(Answer){.pace = 1}, &err));
        hash = hash * 31 + game_hash(game);
        ++*answers;
    }
    return hash;
}

static int goes_alike(const char *scenario) {
    Err err;
    int told_answers, silent_answers;
    Written w = written(scenario);
    uint64_t as_told = course(w.game, &told_answers);
    game_close(w.game);
    w.game = game_open(w.story, 1, true, &err);
    assert_non_null(w.game);
    uint64_t in_silence = course(w.game, &silent_answers);
    if (as_told != in_silence) printf("otherwise in silence:\n%.900s\n", scenario);
    assert_int_equal(told_answers, silent_answers);
    assert_true(as_told == in_silence);
    written_end(&w);
    return told_answers;
}

static void flaws_change_no_game(void **state) {
    (void)state;
    for (int i = 0; i < FLAW_COUNT; i++) goes_alike(flaws[i].scenario);
}

// Texts have a price, and where it is too dear: at the same place.
static void the_price_of_texts_is_paid_in_silence_too(void **state) {
    (void)state;
    static const char *const where[] = {
        "{ id = 'a', s }",
        "{ id = 'a', 'A', because = s }",
        "{ id = 'a', 'A', debrief = s }",
        "{ id = 'a', 'A' }, { id = 'c', 'C', available = function() return false, s end }",
    };
    int without = goes_alike(
        TINY "event 'x' { weeks = 1, scene = function(now) while true do\n"
             "  choose { { id = 'a', 'A' }, { id = 'b', 'B' } } end end }\n" ENDING);
    for (size_t i = 0; i < sizeof where / sizeof where[0]; i++) {
        char text[2000];
        snprintf(text, sizeof text,
                 TINY "local s = ('x'):rep(12000)\n"
                      "for i = 1, 9 do event('x' .. i) { weeks = 1, scene =\n"
                      "  function(now) for i = 1, 95 do set('far', i)\n"
                      "  choose { %s, { id = 'b', 'B' } } end end } end\n" ENDING,
                 where[i]);
        int with = goes_alike(text);
        assert_in_range(with, without, 9 * 95); // and it has an end
    }
}

// Reasons why an action is closed are kept, each week: they are paid for.
static void reasons_have_their_price(void **state) {
    (void)state;
    goes_alike(TINY
               "local s = ('x'):rep(12000)\n"
               "for i = 1, 400 do action('a' .. i) { name = 'A', hours = 0,\n"
               "  available = function(now) return false, s end,\n"
               "  effect = { team = { trust = 1 } } } end\n"
               "event 'last' { weeks = 4, when = function(now) return true end,\n"
               "  scene = function() effect { team = { trust = 1 } } end }\n" ENDING);
    Written w =
        written(TINY "local s = ('x'):rep(12000)\n"
                     "for i = 1, 400 do action('a' .. i) { name = 'A', hours = 0,\n"
                     "  available = function(now) return false, s end,\n"
                     "  effect = { team = { trust = 1 } } } end\n" ENDING);
    assert_int_equal(game_fault_count(w.game), 2); // and each names the function
    assert_non_null(
        strstr(game_fault(w.game, 0), "scenario.lua:8: this runs too long"));
    assert_non_null(strstr(game_fault(w.game, 1),
                           "scenario.lua:8: the scenario's functions together"));
    written_end(&w);
}

// ---- functions that give what is no effect

static void what_a_function_gave_is_named_by_its_line(void **state) {
    (void)state;
    static const Flaw given[] = {
        {"return 5",
         "scenario.lua:7: effect: an effect's function must return a table" },
        {"return {\n team = { trst = 1 } }",
         "scenario.lua:8: effect: no variable 'trst'; did you mean 'trust'?"},
        {"return { tem = { trust = 1 } }",
         "scenario.lua:7: effect: no member 'tem'; did you mean 'team'?"    },
    };
    for (size_t i = 0; i < sizeof given / sizeof given[0]; i++) {
        char text[1000];
        snprintf(
            text, sizeof text,
            TINY
            "event 'x' { weeks = 1, scene = function() choose {\n"
            "  { id = 'a', 'A', later = { weeks = 1, effect = function() %s end } },\n"
            "  { id = 'b', 'B' } } end }\n" ENDING,
            given[i].scenario);
        Written w = written(text);
        take(&w, 0);
        pass_week(&w);
        assert_int_equal(game_fault_count(w.game), 1);
        assert_string_equal(game_fault(w.game, 0), given[i].said);
        written_end(&w);
    }
}

// ---- a promise whose own judgement fails

#define PROMISE                                                                          \
    TINY                                                                                 \
        "event 'x' { weeks = 1, scene = function(now)\n"                                 \
        "  choose { { id = 'a', 'A', promise = { 'Tea for all', weeks = 1, hours = 2,\n" \
        "    kept = function(now)\n"                                                     \
        "      return now.flag('tea').hot end,\n"                                        \
        "    if_kept = { team = { trust = 5 } },\n"                                      \
        "    if_broken = { team = { trust = -10 } } } },\n"                              \
        "    { id = 'b', 'B' } } end }\n" ENDING

static void a_promise_that_cannot_be_judged_is_asked_for(void **state) {
    (void)state;
    for (int option = PROMISE_KEEP; option <= PROMISE_BREAK; option++) {
        Written w = written(PROMISE);
        take(&w, 0);
        pass_week(&w);
        assert_int_equal(game_fault_count(w.game), 1);
        assert_non_null(strstr(game_fault(w.game, 0), "scenario.lua:9: "));
        assert_true(told(&w, game_fault(w.game, 0)));
        assert_int_equal(at(&w)->kind, PROMPT_PROMISE);
        assert_string_equal(at(&w)->id, "promise:x");
        double before = points(&w, 0, VAR_TRUST);
        take(&w, option);
        assert_int_equal(game_facts(w.game)->pledges[0].status,
                         option == PROMISE_KEEP ? PLEDGE_KEPT : PLEDGE_BROKEN);
        assert_true((points(&w, 0, VAR_TRUST) > before) == (option == PROMISE_KEEP));
        assert_int_equal(at(&w)->kind, PROMPT_PLAN);
        assert_int_equal(game_hours(w.game), option == PROMISE_KEEP ? 6 : 8);
        written_end(&w);
    }
}

static void it_goes_alike_in_silence_and_when_told_again(void **state) {
    (void)state;
    Err err;
    goes_alike(PROMISE);
    Written w = written(PROMISE);
    int answers;
    course(w.game, &answers);
    uint64_t hash = game_hash(w.game);
    assert_true(game_rewind(w.game, answers, &err));
    assert_true(game_hash(w.game) == hash);
    assert_int_equal(game_facts(w.game)->pledges[0].status, PLEDGE_KEPT);
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_flaw_in_a_text_is_told_and_the_choice_stands),
        cmocka_unit_test(an_option_without_words_goes_by_its_id),
        cmocka_unit_test(every_flaw_of_a_choice_is_told),
        cmocka_unit_test(flaws_without_an_end_end),
        cmocka_unit_test(every_game_tells_its_own_flaws),
        cmocka_unit_test(flaws_change_no_game),
        cmocka_unit_test(the_price_of_texts_is_paid_in_silence_too),
        cmocka_unit_test(reasons_have_their_price),
        cmocka_unit_test(what_a_function_gave_is_named_by_its_line),
        cmocka_unit_test(a_promise_that_cannot_be_judged_is_asked_for),
        cmocka_unit_test(it_goes_alike_in_silence_and_when_told_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
