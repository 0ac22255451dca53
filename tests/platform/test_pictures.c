// The main screens of a small story, and everybody's looks: as they were looked at.
#include "platform/golden.h"
#include "platform/opened.h"
#include "platform/shot.h"
#include "ui/figure/looks_sheet.h"
#include "ui/test_screens.h"

enum { WIDTH = 1280, HEIGHT = 720 };

static const char story_file[] = "tests/data/golden/story.lua";

typedef struct Easel {
    Seat seat;
    Shot *shot;
} Easel;

static Easel set_up(void) {
    Easel easel = {0};
    Err err = {"", ""};
    easel.shot = shot_open(WIDTH, HEIGHT, font_folder(), &err);
    if (!easel.shot) fail_msg("%s", err.text);
    Seat *seat = &easel.seat;
    for (int i = 0; i < 2; i++) {
        seat->words[i] = words_open("assets/words", i == 0 ? "en" : "nl", &err);
        assert_non_null(seat->words[i]);
    }
    seat->type = *shot_type(easel.shot);
    seat->story = story_open(story_file, seat->words[0], &seat->report);
    assert_non_null(seat->story);
    seat->game = game_open(seat->story, 7, false, &err);
    assert_non_null(seat->game);
    seat->ui = ui_open();
    seat->ui.settings.still = true;
    seat->input =
        (Input){.width = WIDTH, .height = HEIGHT, .now = 10, .x = -1, .y = -1};
    seat->world = (UiWorld){.words = seat->words[0], .game = seat->game};
    return easel;
}

static void take_down(Easel *easel) {
    shot_close(easel->shot);
    stand_up(&easel->seat);
}

static void check_list(Easel *easel, const char *name) {
    Err err = {"", ""};
    bool ok = shot_paint(easel->shot, &easel->seat.list, &err);
    if (!ok) fail_msg("%s", err.text);
    assert_true(golden_matches(name, WIDTH, HEIGHT, shot_pixels(easel->shot)));
}

static void check(Easel *easel, const char *name) {
    look(&easel->seat);
    check_list(easel, name);
}

// With its last line read, at the first prompt of a kind from a week on.
static void play_to(Easel *easel, UiStage wanted, int week) {
    Seat *seat = &easel->seat;
    Ui *ui = &seat->ui;
    while (stage(seat) != wanted || game_prompt(seat->game)->week < week) {
        UiStage at = stage(seat);
        assert_int_not_equal(at, UI_END);
        if (at == UI_CHOICE || at == UI_PLAN) {
            answer_by(seat, POLICY_LISTEN);
        } else if (at == UI_TOLD) {
            ui->lines_seen = game_transcript(seat->game)->count;
        } else {
            ui->turns_seen = game_turn_count(seat->game);
        }
    }
}

static void the_screens_of_a_game_look_as_they_did(void **u) {
    (void)u;
    Easel easel = set_up();
    ui_begin(&easel.seat.ui, easel.seat.game);
    check(&easel, "screen-brief");
    ui_resume(&easel.seat.ui, easel.seat.game);
    play_to(&easel, UI_CHOICE, 1);
    check(&easel, "screen-scene");
    play_to(&easel, UI_AFTER, 2);
    check(&easel, "screen-after");
    play_to(&easel, UI_PLAN, 2);
    check(&easel, "screen-plan");
    play_to(&easel, UI_WEEK, 3);
    check(&easel, "screen-week");
    take_down(&easel);
}

static void large_text_in_high_contrast_looks_as_it_did(void **u) {
    (void)u;
    Easel easel = set_up();
    easel.seat.ui.settings.text_size = 200;
    easel.seat.ui.settings.contrast = true;
    ui_resume(&easel.seat.ui, easel.seat.game);
    play_to(&easel, UI_CHOICE, 2);
    check(&easel, "screen-scene-large");
    take_down(&easel);
}

static void the_end_looks_as_it_did(void **u) {
    (void)u;
    Easel easel = set_up();
    ui_resume(&easel.seat.ui, easel.seat.game);
    play_to(&easel, UI_END, 1);
    check(&easel, "screen-end");
    easel.seat.ui.parted = 3;
    check(&easel, "screen-farewell");
    easel.seat.ui.parted = easel.seat.story->member_count + 1;
    check(&easel, "screen-end-together");
    take_down(&easel);
}

static void all_people_look_as_they_did(void **u) {
    (void)u;
    Easel easel = set_up();
    draw_reset(&easel.seat.list);
    looks_sheet_draw(&easel.seat.list, theme_get(THEME_CALM),
                     (Rect){0, 0, WIDTH, HEIGHT});
    check_list(&easel, "people");
    take_down(&easel);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_screens_of_a_game_look_as_they_did),
        cmocka_unit_test(large_text_in_high_contrast_looks_as_it_did),
        cmocka_unit_test(the_end_looks_as_it_did),
        cmocka_unit_test(all_people_look_as_they_did),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
