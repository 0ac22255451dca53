// What somebody wished for at the window, carried out.
#include "command/mistakes.h"
#include "command/play_window_private.h"

static Options options_of(const WindowStage *stage) {
    return (Options){
        .lang = language_code(stage->session->language),
        .group = stage->ui.group[0] ? stage->ui.group : NULL,
        .policy = NO_POLICY,
        .projector = stage->ui.settings.projector,
    };
}

void window_play(WindowStage *stage, const char *scenario) {
    Options options = options_of(stage);
    Report report = {0};
    Err err;
    ExitCode code = session_start(stage->session, scenario, &options, &report, &err);
    if (code == EXIT_DONE) {
        ui_begin(&stage->ui, stage->session->game);
    } else {
        window_note_report(stage, &report, &err);
    }
    report_free(&report);
}

static void resume(WindowStage *stage) {
    Options options = options_of(stage);
    Report report = {0};
    Err err;
    ExitCode code =
        session_resume(stage->session, stage->shelf.journal, &options, &report, &err);
    if (code == EXIT_DONE) {
        ui_return(&stage->ui, stage->session->game);
        window_note_parted(stage);
    } else {
        window_note_report(stage, &report, &err);
    }
    report_free(&report);
}

// ---- reading the scenario again

static void tell_mistakes(WindowStage *stage, Report *report, const Err *err) {
    mistakes_say(session_words(stage->session), "command.reload.faulty", report, err,
                 stage->trouble, sizeof stage->trouble);
    stage->well = false;
}

// The same prompt, from the first line that was told before it.
static void meet_again(WindowStage *stage) {
    UiPage page = stage->ui.page;
    bool begun = game_turn_count(stage->session->game) > 0;
    UiCover cover = stage->ui.cover;
    ui_resume(&stage->ui, stage->session->game);
    if (page != UI_PLAY && !begun) stage->ui.page = page;
    if (cover == UI_PAUSE || cover == UI_HELP) stage->ui.cover = cover;
    window_shelf_speak(&stage->shelf, session_words(stage->session));
}

static void tell_reloaded(WindowStage *stage) {
    window_tell(stage, "command.reload.done");
    window_note_parted(stage);
}

static void reload(WindowStage *stage) {
    Report report = {0};
    Err err;
    if (!stage->session->game) return;
    switch (session_reload(stage->session, &report, &err)) {
    case RELOAD_SAME:
        // a presenter's clicker sends F5 too: only an author is told
        if (stage->author) window_tell(stage, "command.reload.same");
        break;
    case RELOAD_DONE:
        stage->author = true;
        meet_again(stage);
        tell_reloaded(stage);
        break;
    case RELOAD_FAULTY:
        stage->author = true;
        tell_mistakes(stage, &report, &err);
        break;
    }
    report_free(&report);
}

// ---- the other wishes

static void leave(WindowStage *stage) {
    session_leave(stage->session);
    window_shelf_last(&stage->shelf, session_words(stage->session));
    ui_to_shelf(&stage->ui);
}

static void change_language(WindowStage *stage) {
    PlaySession *session = stage->session;
    Language other = session->language == LANGUAGE_EN ? LANGUAGE_NL : LANGUAGE_EN;
    Err err;
    if (!session->game) {
        session->language = other;
    } else if (!session_speak(session, other, &err)) {
        window_note(stage, &err);
        return;
    }
    window_shelf_speak(&stage->shelf, session_words(session));
}

void window_give(WindowStage *stage, const Answer *answer) {
    Err err;
    if (session_answer(stage->session, answer, &err) != TAKEN) window_note(stage, &err);
}

static void take_back(WindowStage *stage) {
    Err err;
    if (!session_take_back(stage->session, &err)) {
        window_note(stage, &err);
        return;
    }
    ui_resume(&stage->ui, stage->session->game);
}

static void time_out(WindowStage *stage, int seconds) {
    Err err;
    if (!session_pause(stage->session, seconds, &err)) window_note(stage, &err);
}

void window_carry_out(WindowStage *stage, const UiCommand *command) {
    switch (command->wish) {
    case UI_NOTHING: break;
    case UI_ANSWER: window_give(stage, &command->answer); break;
    case UI_OPEN:
        window_play(stage, stage->shelf.shelf.items[command->scenario].name);
        break;
    case UI_RESUME: resume(stage); break;
    case UI_LANGUAGE: change_language(stage); break;
    case UI_LEAVE: leave(stage); break;
    case UI_QUIT: stage->done = true; break;
    case UI_FULL_SCREEN:
        window_full_screen(stage->window, !window_is_full_screen(stage->window));
        break;
    case UI_RELOAD: reload(stage); break;
    case UI_DEBRIEF: window_debrief(stage); break;
    case UI_TAKE_BACK: take_back(stage); break;
    case UI_TIMED_OUT: time_out(stage, command->seconds); break;
    }
}
