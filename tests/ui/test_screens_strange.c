// The interface with what nobody wishes for: a window of one pixel, a scenario of nasty
// texts, a word without an end.
#include "ui/test_screens.h"

#include <math.h>
#include <stdlib.h>
#include <unistd.h>

// Escape codes, a mark that turns the text round, half a character, a format, a tag.
#define NASTY "\\27[2J\\7\\u{202E}\\u{2066}\\xFF\\xC3\\r%s%n\\u{E0041}"

static const char nasty[] =
    "local word = ('w'):rep(1900)\n"
    "scenario { title = 'T" NASTY "', brief = 'B" NASTY "' .. word, weeks = 2,\n"
    "  hours = 8, goal = word, debrief = { 'D" NASTY "' } }\n"
    "member 'ada' { name = 'Ada" NASTY "' .. word, role = word, worry = word }\n"
    "member 'bo' { name = '" NASTY "', about = '" NASTY "' }\n"
    "use 'standard'\n"
    "action 'walk' { name = word .. '" NASTY "', hours = 0, about = word,\n"
    "  because = word, effect = { team = { trust = 1 } } }\n"
    "event 'x' { title = 'X" NASTY "' .. word, weeks = 1, scene = function(now)\n"
    "  narrate(word .. word .. word .. word .. word .. word)\n"
    "  say('ada', 'S" NASTY "') effect({ team = { trust = 1 } }, word)\n"
    "  choose { { id = 'a', 'O" NASTY "' .. word, because = word },\n"
    "    { id = 'b', word, available = function() return false, word end } }\n"
    "  error('E" NASTY "')\n"
    "end }\n"
    "ending 'done' { title = word, text = 'Z" NASTY "' }\n";

static void text_can_be_shown(const char *text) {
    for (size_t left = strlen(text); left > 0;) {
        uint32_t point;
        size_t step = utf8_read(text, left, &point);
        assert_true(utf8_showable(point) && point != '\n' && point != '\t');
        assert_true(point != UTF8_UNKNOWN || step == 3);
        text += step;
        left -= step;
    }
}

// A frame whose parts a painter can take as they are.
static void list_is_sound(const Seat *seat) {
    const DrawList *list = &seat->list;
    for (int i = 0; i < list->text_count; i++) {
        text_can_be_shown(list->texts[i].text);
        assert_true(isfinite(list->texts[i].at.x) && isfinite(list->texts[i].at.y));
    }
    for (int i = 0; i < list->vertex_count; i++) {
        assert_true(isfinite(list->vertices[i].at.x));
        assert_true(isfinite(list->vertices[i].at.y));
    }
    for (int i = 0; i < list->index_count; i++) {
        assert_in_range(list->indices[i], 0, list->vertex_count - 1);
    }
    assert_false(list->cut);
}

// Reads, answers and looks round, up to the end.
static void play_all(Seat *seat) {
    for (int i = 0; i < 2000 && stage(seat) != UI_END; i++) {
        UiStage at = stage(seat);
        press(seat, KEY_PAGE_DOWN);
        list_is_sound(seat);
        if (at == UI_CHOICE || at == UI_PLAN)
            answer_by(seat, POLICY_FIRST);
        else
            press(seat, KEY_ENTER);
    }
    assert_int_equal(stage(seat), UI_END);
    list_is_sound(seat);
}

static void a_window_of_any_size_shows_what_it_can(void **state) {
    (void)state;
    static const int sizes[][2] = {
        {1,    1   },
        {64,   48  },
        {1,    2000},
        {3000, 1   },
        {320,  200 },
        {7680, 200 },
        {0,    0   },
    };
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        Seat seat;
        sit_down(&seat, "en");
        seat.input.width = sizes[i][0];
        seat.input.height = sizes[i][1];
        for (int size = 100; size <= 200; size += 100) {
            seat.ui.settings.text_size = size;
            look(&seat);
            list_is_sound(&seat);
        }
        begin_play(&seat);
        play_all(&seat);
        stand_up(&seat);
    }
}

static void open_told(Seat *seat, const char *path, const char *scenario) {
    Err err;
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(scenario, file);
    fclose(file);
    sit_down(seat, "en");
    game_close(seat->game);
    story_close(seat->story);
    seat->story = story_open(path, seat->words[0], &seat->report);
    if (!seat->story) report_print(&seat->report, NULL, stdout);
    assert_non_null(seat->story);
    seat->game = game_open(seat->story, 7, false, &err);
    assert_non_null(seat->game);
    seat->scenario.title = seat->story->title;
    seat->scenario.people = seat->story->members;
    seat->scenario.setup = &seat->story->setup;
    seat->scenario.members = seat->story->member_count;
}

static void nasty_texts_are_drawn_safely(void **state) {
    (void)state;
    char path[] = "/tmp/undercurrent-test-XXXXXX";
    static const int widths[] = {48, 640, 1280};
    close(mkstemp(path));
    for (size_t i = 0; i < sizeof widths / sizeof widths[0]; i++) {
        Seat seat;
        open_told(&seat, path, nasty);
        seat.input.width = widths[i];
        look(&seat);
        list_is_sound(&seat);
        begin_play(&seat);
        play_all(&seat);
        stand_up(&seat);
    }
    unlink(path);
}

// As long as a text may be, in letters of two bytes, and in several paragraphs.
static const char lengthy[] =
    "local long = ('\\u{436}'):rep(1980)\n"
    "scenario { title = 'T', brief = long .. ' brief-end', weeks = 1, hours = 8,\n"
    "  goal = 'G' }\n"
    "member 'ada' { name = 'Ada', worry = long .. ' worry-end' }\n"
    "use 'standard'\n"
    "event 'x' { title = 'X', weeks = 1, scene = function(now)\n"
    "  narrate(long .. ' told-end\\n' .. 'second-end')\n"
    "  choose { { id = 'a', 'A' }, { id = 'b', 'B' } }\n"
    "end }\n"
    "ending 'done' { title = 'D', text = 'Z' }\n";

static void a_long_text_is_told_to_its_end(void **state) {
    (void)state;
    char path[] = "/tmp/undercurrent-test-XXXXXX";
    close(mkstemp(path));
    Seat seat;
    open_told(&seat, path, lengthy);
    seat.world.game = seat.game;
    ui_begin(&seat.ui, seat.game);
    look(&seat);
    assert_true(says(&seat, "brief-end"));
    begin_play(&seat);
    assert_true(says(&seat, "told-end"));
    assert_true(says(&seat, "second-end"));
    while (stage(&seat) != UI_WEEK) {
        if (stage(&seat) == UI_CHOICE || stage(&seat) == UI_PLAN)
            answer_by(&seat, POLICY_LISTEN);
        else
            press(&seat, KEY_ENTER);
    }
    look(&seat);
    assert_true(says(&seat, "worry-end"));
    stand_up(&seat);
    unlink(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_window_of_any_size_shows_what_it_can),
        cmocka_unit_test(nasty_texts_are_drawn_safely),
        cmocka_unit_test(a_long_text_is_told_to_its_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
