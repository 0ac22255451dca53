// test_screens.h -- somebody who sits in front of the interface, without a window.
#ifndef TESTS_TEST_SCREENS_H
#define TESTS_TEST_SCREENS_H

#include "base/report.h"
#include "base/utf8.h"
#include "insight/policy.h"
#include "ui/seat_type.h"
#include "ui/ui.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

typedef struct Seat {
    Words *words[2];
    Story *story;
    Game *game;
    Report report;
    Ui ui;
    UiWorld world;
    Input input;
    Type type;
    DrawList list;
    UiScenario scenario;
    UiCommand command; // of the last frame
} Seat;

// A frame a second later, with nothing done.
static inline void look(Seat *seat) {
    seat->input.now += 1;
    seat->command =
        ui_frame(&seat->ui, &seat->world, &seat->input, &seat->type, &seat->list);
    seat->input.press_count = 0;
    seat->input.pressed = seat->input.released = seat->input.moved = false;
}

static inline void press(Seat *seat, Key key) {
    seat->input.presses[0] = (Press){key, 0};
    seat->input.press_count = 1;
    look(seat);
}

static inline void strike(Seat *seat, char letter) {
    seat->input.presses[0] = (Press){KEY_CHARACTER, letter};
    seat->input.press_count = 1;
    look(seat);
}

static inline void click(Seat *seat, float x, float y) {
    seat->input.x = x;
    seat->input.y = y;
    seat->input.moved = seat->input.pressed = seat->input.down = true;
    look(seat);
    seat->input.down = false;
    seat->input.released = true;
    look(seat);
}

static inline bool says(const Seat *seat, const char *text) {
    return draw_says(&seat->list, text);
}

static inline UiStage stage(const Seat *seat) {
    return ui_stage(&seat->ui, seat->game);
}

// Does what the last frame wished for, as the window's loop would.
static inline void obey(Seat *seat) {
    Err err;
    if (seat->command.wish != UI_ANSWER) return;
    assert_true(game_answer(seat->game, &seat->command.answer, &err));
    look(seat);
}

static inline void sit_down(Seat *seat, const char *lang) {
    Err err;
    *seat = (Seat){
        .type = {NULL, seat_width, seat_line}
    };
    seat->words[0] = words_open("assets/words", "en", &err);
    seat->words[1] = words_open("assets/words", "nl", &err);
    assert_non_null(seat->words[0]);
    assert_non_null(seat->words[1]);
    const Words *words = seat->words[strcmp(lang, "nl") == 0];
    seat->story = story_open("scenarios/first-rollout", words, &seat->report);
    assert_non_null(seat->story);
    seat->game = game_open(seat->story, 7, false, &err);
    assert_non_null(seat->game);
    seat->ui = ui_open();
    seat->ui.settings.still = true;
    seat->scenario = (UiScenario){
        "A title",          "A summary.", 25, 1, 12, 6, NULL, seat->story->members,
        &seat->story->setup};
    seat->world =
        (UiWorld){.words = words, .scenarios = &seat->scenario, .scenario_count = 1};
    seat->input = (Input){.width = 1280, .height = 720, .now = 10, .x = -1, .y = -1};
    look(seat);
}

// Straight to the first scene.
static inline void begin_play(Seat *seat) {
    seat->world.game = seat->game;
    ui_resume(&seat->ui, seat->game);
    look(seat);
}

static inline void stand_up(Seat *seat) {
    draw_close(&seat->list);
    game_close(seat->game);
    story_close(seat->story);
    for (int i = 0; i < 2; i++) words_close(seat->words[i]);
    report_free(&seat->report);
}

// Reads on with Enter until the game asks something, or is over.
static inline void read_on(Seat *seat) {
    for (int i = 0; i < 200; i++) {
        UiStage at = stage(seat);
        if (at == UI_CHOICE || at == UI_PLAN || at == UI_END) return;
        press(seat, KEY_ENTER);
    }
    fail_msg("the reading does not end");
}

// Answers by a style of leader, past the interface.
static inline void answer_by(Seat *seat, Policy policy) {
    Answer answer;
    Err err;
    policy_answer(policy, seat->game, &answer);
    ui_remember(&seat->ui, seat->game);
    assert_true(game_answer(seat->game, &answer, &err));
    look(seat);
}

static inline void play_until(Seat *seat, UiStage wanted) {
    for (int i = 0; i < 400 && stage(seat) != wanted; i++) {
        UiStage at = stage(seat);
        assert_int_not_equal(at, UI_END);
        if (at == UI_CHOICE || at == UI_PLAN)
            answer_by(seat, POLICY_BALANCED);
        else
            press(seat, KEY_ENTER);
    }
    assert_int_equal(stage(seat), wanted);
}

#endif
