#include "command/play_window.h"

#include "command/play_window_private.h"
#include "command/settings.h"
#include "platform/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDTH = 1280, HEIGHT = 720 }; // of the window when it opens, pixels
static const double frame_seconds = 1 / 60.0;

// ---- settings

static bool same_settings(const UiSettings *a, const UiSettings *b) {
    return a->text_size == b->text_size && a->contrast == b->contrast
        && a->still == b->still && a->projector == b->projector
        && a->silent == b->silent;
}

// What was changed is written down at once.
static void keep_settings(WindowStage *stage) {
    const UiSettings *now = &stage->ui.settings;
    Language language = stage->session->language;
    Err err;
    if (same_settings(now, &stage->kept) && language == stage->kept_language) return;
    stage->kept = *now;
    stage->kept_language = language;
    if (!settings_save(now, language, &err)) window_note(stage, &err);
}

// What the command line asks for goes before what was kept.
static void take_settings(WindowStage *stage) {
    PlaySession *session = stage->session;
    UiSettings *settings = &stage->ui.settings;
    Language language = session->language;
    settings_load(settings, &language);
    if (!session->game && !session->language_asked) session->language = language;
    if (session->projector) settings->projector = settings->contrast = true;
    stage->kept = *settings;
    stage->kept_language = session->language;
}

// ---- the wheel

static UiWorld world_of(const WindowStage *stage) {
    const WindowShelf *shelf = &stage->shelf;
    return (UiWorld){
        .words = session_words(stage->session),
        .game = stage->session->game,
        .scenarios = shelf->scenarios,
        .scenario_count = shelf->shelf.count,
        .last = shelf->last_told[0] ? shelf->last_told : NULL,
        .ended = shelf->ended_told[0] ? shelf->ended_told : NULL,
        .trouble = stage->trouble[0] ? stage->trouble : NULL,
        .well = stage->well,
        .full_screen = window_is_full_screen(stage->window),
    };
}

// A demonstration: a policy answers as soon as what it answers to was read.
static void demonstrate(WindowStage *stage) {
    const Game *game = stage->session->game;
    Answer answer;
    if (!game || stage->ui.page != UI_PLAY || stage->ui.cover != UI_BARE) return;
    UiStage at = ui_stage(&stage->ui, game);
    if (at != UI_CHOICE && at != UI_PLAN) return;
    if (!session_by_policy(stage->session, &answer)) return;
    ui_remember(&stage->ui, game);
    window_give(stage, &answer);
}

static bool anything_done(const Input *input) {
    return input->press_count > 0 || input->pressed;
}

// One frame: waits unless something moves, shows, and does what was wished for.
static bool turn(WindowStage *stage, double patience, Err *err) {
    window_poll(stage->window, patience, &stage->input);
    if (stage->input.quit) stage->done = true;
    if (anything_done(&stage->input)) stage->trouble[0] = '\0';
    if (stage->input.dropped) window_take_dropped(stage);
    demonstrate(stage);
    for (int wishes = 0; wishes < 3; wishes++) { // what a wish changed is shown at once
        UiWorld world = world_of(stage);
        UiCommand command = ui_frame(&stage->ui, &world, &stage->input,
                                     window_type(stage->window), &stage->list);
        window_carry_out(stage, &command);
        if (command.wish == UI_NOTHING) break;
        stage->input.press_count = 0;
        stage->input.pressed = stage->input.released = stage->input.moved = false;
        stage->input.wheel = 0;
        stage->input.text[0] = '\0';
    }
    keep_settings(stage);
    return window_paint(stage->window, &stage->list, err);
}

static bool run(WindowStage *stage, Err *err) {
    bool ok = turn(stage, 0, err);
    while (ok && !stage->done) {
        ok = turn(stage,
                  ui_wants_frame(&stage->ui) ? frame_seconds : ui_patience(&stage->ui),
                  err);
    }
    return ok;
}

static bool open_window(WindowStage *stage, Err *err) {
    char fonts[FILE_PATH_SIZE];
    const Words *words = session_words(stage->session);
    if (!place_fonts(fonts, err)) return false;
    stage->window =
        window_open(words_get(words, "ui.title"), WIDTH, HEIGHT, fonts, err);
    return stage->window != NULL;
}

static void enter(WindowStage *stage) {
    PlaySession *session = stage->session;
    if (!session->game) return;
    if (session->resumed || game_turn_count(session->game) > 0) {
        ui_return(&stage->ui, session->game);
    } else {
        ui_begin(&stage->ui, session->game);
    }
    window_note_parted(stage);
}

bool play_window(PlaySession *session, Err *err) {
    WindowStage *stage = calloc(1, sizeof *stage);
    if (!stage) return err_no_memory(err);
    stage->session = session;
    stage->ui = ui_open();
    take_settings(stage);
    bool ok = open_window(stage, err)
           && window_shelf_open(&stage->shelf, session_words(session), err);
    if (ok) {
        enter(stage);
        ok = run(stage, err);
    }
    window_shelf_close(&stage->shelf);
    draw_close(&stage->list);
    window_close(stage->window);
    free(stage);
    return ok;
}
