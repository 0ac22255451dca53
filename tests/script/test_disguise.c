// Members by the colour that they wear: no name is left in what is told.
#include "script/written.h"

#include "script/disguise.h"

static const StoryMember crowd[] = {
    {.name = "Fatima",        .look.dress = "teal"},
    {.name = "Jo",            .look.dress = "rust"},
    {.name = "Jonas",         .look.dress = "teal"},
    {.name = "Anna de Vries", .look.dress = "plum"},
    {.name = "\xC3\x9Cmit",   .look.dress = "wine"},
    {.name = "X",             .look.dress = "sand"},
};

static void in_english(Disguise *disguise, Words **words) {
    Err err;
    *words = words_open("assets/words", "en", &err);
    assert_non_null(*words);
    assert_true(disguise_open(disguise, crowd, sizeof crowd / sizeof crowd[0], *words));
}

static void a_name_is_replaced_wherever_it_is_a_word(void **u) {
    (void)u;
    static const char *const texts[][2] = {
        {"Fatima",                             "Teal"                           },
        {"Ask Jo, not Jonas.",                 "Ask Orange, not Teal 2."        },
        {"Fatima\xE2\x80\x99s plan",           "Teal\xE2\x80\x99s plan"         },
        {"\xE2\x80\x9C"
         "Fatima!\xE2\x80\x9D",       "\xE2\x80\x9C"
         "Teal!\xE2\x80\x9D"            },
        {"Jonass bus, Jonassen",               "Teal 2s bus, Jonassen"          },
        {"Anna de Vries and Anna",             "Purple and Purple"              },
        {"Annabel, Hanna, Job, AnnaFatima",    "Annabel, Hanna, Job, AnnaFatima"},
        {"\xC3\x9Cmit \xC3\x9C, \xC3\x9Cmits", "Red \xC3\x9C, Reds"             },
        {"X marks the spot",                   "X marks the spot"               },
        {"fatima",                             "fatima"                         },
        {"FATIMA! ASK JO.",                    "Teal! ASK JO."                  },
        {"Fatimaatje, Jonasje, Annetje",       "Fatimaatje, Teal 2, Annetje"    },
        {"Jonasjes bus, Jonasjein",            "Teal 2s bus, Jonasjein"         },
        {"Ms De Vries is De Vriesman",         "Ms De Purple is De Vriesman"    },
        {"VRIES, vries",                       "Purple, vries"                  },
        {"",                                   ""                               },
    };
    Words *words;
    Disguise disguise;
    in_english(&disguise, &words);
    for (int twice = 0; twice < 2; twice++) { // the second time as it was kept
        for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
            assert_string_equal(disguise_text(&disguise, texts[i][0]), texts[i][1]);
        }
    }
    assert_int_equal(disguise.count, sizeof texts / sizeof texts[0]);
    disguise_close(&disguise);
    assert_null(disguise.names);
    words_close(words);
}

// Named by a place, written out, and put together by the author's own function.
static void a_game_is_the_same_with_it_and_without(void **u) {
    (void)u;
    Err err;
    Written w = written(
        TINY "event 'x' { title = 'Ada speaks', weeks = 1, scene = function(now)\n"
             "  narrate('{ada} and Ada and ' .. now.member('ada').name)\n"
             "  choose { { id = 'a', 'Ask Bo' }, { id = 'b', 'Leave it' } }\n"
             "end }\n" ENDING);
    uint64_t hash = game_hash(w.game);
    assert_true(told(&w, "Ada"));
    assert_true(story_disguise(w.story, true));
    assert_true(game_restart(w.game, 1, &err));
    assert_false(told(&w, "Ada"));
    assert_true(told(&w, "Teal and Teal and Teal"));
    assert_string_equal(game_prompt(w.game)->options[0].text, "Ask Orange");
    assert_string_equal(story_text(w.story, w.story->members[0].name), "Teal");
    story_speak(w.story, w.words); // which leaves it so
    assert_true(story_is_disguised(w.story));
    assert_true(story_disguise(w.story, false));
    assert_true(game_restart(w.game, 1, &err));
    assert_true(told(&w, "Ada"));
    assert_int_equal(game_hash(w.game), hash);
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_is_replaced_wherever_it_is_a_word),
        cmocka_unit_test(a_game_is_the_same_with_it_and_without),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
