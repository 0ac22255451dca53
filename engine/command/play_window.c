#include "command/play_window.h"

#include "command/play_window_shelf.h"
#include "command/settings.h"
#include "platform/place.h"
#include "platform/window.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDTH = 1280, HEIGHT = 720 }; // of the window when it opens, pixels
static const double frame_seconds = 1 / 60.0;

typedef struct Stage {
    PlaySession *session;
    Window *window;
    Ui ui;
    DrawList list;
    Input input;
    WindowShelf shelf;
    UiSettings kept; // as they were written down last
    Language kept_language;
    Err trouble; // what the last wish ran into; its text "" where there was none
    bool done;
} Stage;

// ---- wishes

static void note(Stage *stage, const Err *err) {
    stage->trouble = *err;
}

static Options options_of(const Stage *stage) {
    return (Options){
        .lang = language_code(stage->session->language),
        .group = stage->ui.group[0] ? stage->ui.group : NULL,
        .policy = NO_POLICY,
        .projector = stage->ui.settings.projector,
    };
}

// What stands first in a report, else the sentence that sums it up.
static void note_report(Stage *stage, const Report *report, const Err *err) {
    note(stage, err);
    if (report->count == 0) return;
    const Finding *first = &report->findings[0];
    err_set(&stage->trouble, "%s:%d: %s", first->file, first->line, first->text);
}

static void open_scenario(Stage *stage, int index) {
    Options options = options_of(stage);
    Report report = {0};
    Err err;
    const char *name = stage->shelf.shelf.items[index].name;
    ExitCode code = session_start(stage->session, name, &options, &report, &err);
    if (code == EXIT_DONE) {
        ui_begin(&stage->ui, stage->session->game);
    } else {
        note_report(stage, &report, &err);
    }
    report_free(&report);
}

static void resume(Stage *stage) {
    Options options = options_of(stage);
    Report report = {0};
    Err err;
    ExitCode code =
        session_resume(stage->session, stage->shelf.journal, &options, &report, &err);
    if (code == EXIT_DONE) {
        ui_resume(&stage->ui, stage->session->game);
    } else {
        note_report(stage, &report, &err);
    }
    report_free(&report);
}

static void leave(Stage *stage) {
    session_leave(stage->session);
    window_shelf_last(&stage->shelf, session_words(stage->session));
    ui_to_shelf(&stage->ui);
}

static void change_language(Stage *stage) {
    PlaySession *session = stage->session;
    Language other = session->language == LANGUAGE_EN ? LANGUAGE_NL : LANGUAGE_EN;
    Err err;
    if (!session->game) {
        session->language = other;
    } else if (!session_speak(session, other, &err)) {
        note(stage, &err);
        return;
    }
    window_shelf_speak(&stage->shelf, session_words(session));
}

static void give(Stage *stage, const Answer *answer) {
    Err err;
    if (session_answer(stage->session, answer, &err) != TAKEN) note(stage, &err);
}

static void carry_out(Stage *stage, const UiCommand *command) {
    switch (command->wish) {
    case UI_NOTHING: break;
    case UI_ANSWER: give(stage, &command->answer); break;
    case UI_OPEN: open_scenario(stage, command->scenario); break;
    case UI_RESUME: resume(stage); break;
    case UI_LANGUAGE: change_language(stage); break;
    case UI_LEAVE: leave(stage); break;
    case UI_QUIT: stage->done = true; break;
    case UI_FULL_SCREEN:
        window_full_screen(stage->window, !window_is_full_screen(stage->window));
        break;
    case UI_RELOAD: break; // for authors; comes with the tools for them
    }
}

// ---- settings

static bool same_settings(const UiSettings *a, const UiSettings *b) {
    return a->text_size == b->text_size && a->contrast == b->contrast
        && a->still == b->still && a->projector == b->projector;
}

// What was changed is written down at once.
static void keep_settings(Stage *stage) {
    const UiSettings *now = &stage->ui.settings;
    Language language = stage->session->language;
    Err err;
    if (same_settings(now, &stage->kept) && language == stage->kept_language) return;
    stage->kept = *now;
    stage->kept_language = language;
    if (!settings_save(now, language, &err)) note(stage, &err);
}

// What the command line asks for goes before what was kept.
static void take_settings(Stage *stage) {
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

static UiWorld world_of(const Stage *stage) {
    const WindowShelf *shelf = &stage->shelf;
    return (UiWorld){
        .words = session_words(stage->session),
        .game = stage->session->game,
        .scenarios = shelf->scenarios,
        .scenario_count = shelf->shelf.count,
        .last = shelf->last_told[0] ? shelf->last_told : NULL,
        .trouble = stage->trouble.text[0] ? stage->trouble.text : NULL,
        .full_screen = window_is_full_screen(stage->window),
    };
}

// A demonstration: a policy answers as soon as what it answers to was read.
static void demonstrate(Stage *stage) {
    const Game *game = stage->session->game;
    Answer answer;
    if (!game || stage->ui.page != UI_PLAY || stage->ui.cover != UI_BARE) return;
    UiStage at = ui_stage(&stage->ui, game);
    if (at != UI_CHOICE && at != UI_PLAN) return;
    if (!session_by_policy(stage->session, &answer)) return;
    ui_remember(&stage->ui, game);
    give(stage, &answer);
}

static bool anything_done(const Input *input) {
    return input->press_count > 0 || input->pressed;
}

// One frame: waits unless something moves, shows, and does what was wished for.
static bool turn(Stage *stage, double patience, Err *err) {
    window_poll(stage->window, patience, &stage->input);
    if (stage->input.quit) stage->done = true;
    if (anything_done(&stage->input)) stage->trouble.text[0] = '\0';
    demonstrate(stage);
    for (int wishes = 0; wishes < 3; wishes++) { // what a wish changed is shown at once
        UiWorld world = world_of(stage);
        UiCommand command = ui_frame(&stage->ui, &world, &stage->input,
                                     window_type(stage->window), &stage->list);
        carry_out(stage, &command);
        if (command.wish == UI_NOTHING) break;
        stage->input.press_count = 0;
        stage->input.pressed = stage->input.released = stage->input.moved = false;
        stage->input.wheel = 0;
        stage->input.text[0] = '\0';
    }
    keep_settings(stage);
    return window_paint(stage->window, &stage->list, err);
}

static bool run(Stage *stage, Err *err) {
    bool ok = turn(stage, 0, err);
    while (ok && !stage->done) {
        ok = turn(stage, ui_wants_frame(&stage->ui) ? frame_seconds : -1, err);
    }
    return ok;
}

static bool open_window(Stage *stage, Err *err) {
    char fonts[FILE_PATH_SIZE];
    const Words *words = session_words(stage->session);
    if (!place_fonts(fonts, err)) return false;
    stage->window =
        window_open(words_get(words, "ui.title"), WIDTH, HEIGHT, fonts, err);
    return stage->window != NULL;
}

static void enter(Stage *stage) {
    PlaySession *session = stage->session;
    if (!session->game) return;
    if (session->resumed || game_turn_count(session->game) > 0) {
        ui_resume(&stage->ui, session->game);
    } else {
        ui_begin(&stage->ui, session->game);
    }
}

bool play_window(PlaySession *session, Err *err) {
    Stage *stage = calloc(1, sizeof *stage);
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
