// shot.c -- undercurrent shot: a picture of one screen, without a display.
#include "command/command.h"

#include "base/suggest.h"
#include "command/journal_name.h"
#include "command/play_window_shelf.h"
#include "command/scenario_place.h"
#include "command/session.h"
#include "command/shot_debrief.h"
#include "platform/place.h"
#include "platform/shot.h"
#include "ui/figure/looks_sheet.h"
#include "ui/ui.h"

#include <stdlib.h>
#include <string.h>

enum { WIDTH = 1280, HEIGHT = 720 };

typedef enum Screen {
    SCREEN_SHELF,
    SCREEN_SETTINGS,
    SCREEN_BRIEF,
    SCREEN_TEAM,
    SCREEN_SCENE,
    SCREEN_AFTER,
    SCREEN_PLAN,
    SCREEN_WEEK,
    SCREEN_WHY,
    SCREEN_SHEET,
    SCREEN_EPILOGUE,
    SCREEN_DEBRIEF, // a step of it
    SCREEN_COUNT
} Screen;

// The stage of a game at which a screen stands.
enum { NO_STAGE = -1 };

static const struct {
    const char *name;
    int stage;
} screens[SCREEN_COUNT] = {
    [SCREEN_SHELF] = {"shelf",     NO_STAGE },
    [SCREEN_SETTINGS] = {"settings",  NO_STAGE },
    [SCREEN_BRIEF] = {"brief",     NO_STAGE },
    [SCREEN_TEAM] = {"team",      NO_STAGE },
    [SCREEN_SCENE] = {"scene",     UI_CHOICE},
    [SCREEN_AFTER] = {"after",     UI_AFTER },
    [SCREEN_PLAN] = {"plan",      UI_PLAN  },
    [SCREEN_WEEK] = {"week",      UI_WEEK  },
    [SCREEN_WHY] = {"why",       UI_PLAN  },
    [SCREEN_SHEET] = {"sheet",     NO_STAGE },
    [SCREEN_EPILOGUE] = {"epilogue",  UI_END   },
    [SCREEN_DEBRIEF] = {"debrief-0", NO_STAGE },
};

typedef struct Taking {
    const Options *options;
    Screen screen;
    ThemeName theme;
    PlaySession session;
    WindowShelf shelf;
    Step step; // SCREEN_DEBRIEF
    ShotDebrief debrief;
    Ui ui;
    DrawList list;
    Shot *shot;
} Taking;

// ---- what was asked for

static bool screen_find(const char *name, Screen *out, Step *step, Err *err) {
    const char *names[SCREEN_COUNT];
    *out = SCREEN_DEBRIEF;
    if (shot_debrief_find(name, step)) return true;
    for (int i = 0; i < SCREEN_COUNT; i++) {
        names[i] = screens[i].name;
        *out = (Screen)i;
        if (strcmp(name, names[i]) == 0) return true;
    }
    return err_set(err, "no screen '%.40s'%s", name,
                   suggest_hint(name, names, SCREEN_COUNT).said);
}

// A scenario is played for its picture; of journals there is the debrief, of several
// too.
static bool names_fit(const Taking *taking, Err *err) {
    const Options *options = taking->options;
    bool journal = journal_name_fits(options->names[0]);
    bool debrief = taking->screen == SCREEN_DEBRIEF;
    if (journal && !debrief) {
        return err_set(err,
                       "of a journal there are the pictures debrief-0 to debrief-9 "
                       "and compare");
    }
    if (journal || options->name_count == 1) return true;
    return err_set(err, "'%.80s' is too much here", options->names[1]);
}

static bool read_wish(Taking *taking, Err *err) {
    const Options *options = taking->options;
    if (!options->screen)
        return err_set(err, "a picture needs a screen: --screen NAME");
    if (!options->output) return err_set(err, "a picture needs a file: -o FILE.png");
    if (!screen_find(options->screen, &taking->screen, &taking->step, err)
        || !names_fit(taking, err)) {
        return false;
    }
    if (!options->theme || theme_find(options->theme, &taking->theme)) return true;
    return err_set(err, "--theme takes calm or contrast, not '%.40s'", options->theme);
}

// ---- the way to the screen

static int week_of(const Taking *taking) {
    const Game *game = taking->session.game;
    int stage = screens[taking->screen].stage, turns = game_turn_count(game);
    bool behind = stage == UI_AFTER || stage == UI_WEEK;
    return behind ? game_turn(game, turns - 1)->week : game_prompt(game)->week;
}

static bool is_there(const Taking *taking) {
    int stage = screens[taking->screen].stage;
    if ((int)ui_stage(&taking->ui, taking->session.game) != stage) return false;
    return stage == UI_END || week_of(taking) >= taking->options->week;
}

static bool answer(Taking *taking, Err *err) {
    Game *game = taking->session.game;
    int policy = taking->options->policy;
    Answer given;
    policy_answer(policy == NO_POLICY ? POLICY_BALANCED : (Policy)policy, game, &given);
    ui_remember(&taking->ui, game);
    return game_answer(game, &given, err);
}

static bool go_on(Taking *taking, Err *err) {
    Ui *ui = &taking->ui;
    const Game *game = taking->session.game;
    switch (ui_stage(ui, game)) {
    case UI_AFTER:
    case UI_WEEK: ui->turns_seen = game_turn_count(game); return true;
    case UI_TOLD: ui->lines_seen = game_transcript(game)->count; return true;
    case UI_CHOICE:
    case UI_PLAN: return answer(taking, err);
    case UI_END: break;
    }
    return err_set(err, "this game has no such screen in week %d or later",
                   taking->options->week);
}

static ExitCode open_game(Taking *taking, Report *report, Err *err) {
    PlaySession *session = &taking->session;
    bool own;
    if (!scenario_place(taking->options->names[0], session->scenario, &own, err)) {
        return EXIT_FAULTY;
    }
    session->head = (JournalHead){.seed = 1};
    if (taking->options->seeded) session->head.seed = taking->options->seed;
    return session_game(session, report, err);
}

static ExitCode play_there(Taking *taking, Err *err) {
    ui_begin(&taking->ui, taking->session.game);
    if (taking->screen == SCREEN_TEAM) taking->ui.page = UI_TEAM;
    if (screens[taking->screen].stage == NO_STAGE) return EXIT_DONE;
    ui_resume(&taking->ui, taking->session.game);
    taking->ui.lines_seen = 0;
    while (!is_there(taking)) {
        if (!go_on(taking, err)) return EXIT_USAGE;
    }
    if (taking->screen == SCREEN_WHY) taking->ui.cover = UI_WHY;
    return EXIT_DONE;
}

static ExitCode arrive(Taking *taking, Report *report, Err *err) {
    const Words *words = session_words(&taking->session);
    if (taking->screen == SCREEN_SHEET) return EXIT_DONE;
    if (taking->screen == SCREEN_SHELF || taking->screen == SCREEN_SETTINGS) {
        if (taking->screen == SCREEN_SETTINGS) taking->ui.cover = UI_PAUSE;
        bool ok = window_shelf_open(&taking->shelf, words, err);
        return ok ? EXIT_DONE : EXIT_SURROUNDINGS;
    }
    if (taking->screen == SCREEN_DEBRIEF) {
        return shot_debrief_open(&taking->debrief, &taking->session, taking->options,
                                 taking->step, report, err);
    }
    ExitCode code = open_game(taking, report, err);
    return code == EXIT_DONE ? play_there(taking, err) : code;
}

// ---- the picture

static void draw(Taking *taking, int width, int height) {
    Input input = {.width = width, .height = height, .now = 100, .x = -1, .y = -1};
    UiWorld world = {
        .words = session_words(&taking->session),
        .game = taking->session.game,
        .scenarios = taking->shelf.scenarios,
        .scenario_count = taking->shelf.shelf.count,
    };
    if (taking->screen == SCREEN_SHEET) {
        draw_reset(&taking->list);
        looks_sheet_draw(&taking->list, theme_get(taking->theme),
                         (Rect){0, 0, (float)width, (float)height});
        return;
    }
    if (taking->screen == SCREEN_DEBRIEF) {
        UiSettings *settings = &taking->debrief.debrief.ui.settings;
        *settings = taking->ui.settings;
        settings->projector = true;
        shot_debrief_draw(&taking->debrief, &input, shot_type(taking->shot),
                          &taking->list);
        return;
    }
    ui_frame(&taking->ui, &world, &input, shot_type(taking->shot), &taking->list);
}

static ExitCode paint(Taking *taking, Err *err) {
    const Options *options = taking->options;
    int width = options->width ? options->width : WIDTH;
    int height = options->height ? options->height : HEIGHT;
    char fonts[FILE_PATH_SIZE];
    if (!place_fonts(fonts, err)) return EXIT_SURROUNDINGS;
    taking->shot = shot_open(width, height, fonts, err);
    if (!taking->shot) return EXIT_SURROUNDINGS;
    draw(taking, width, height);
    bool ok = shot_paint(taking->shot, &taking->list, err)
           && shot_save(taking->shot, options->output, err);
    return ok ? EXIT_DONE : EXIT_SURROUNDINGS;
}

static ExitCode take(Taking *taking, Report *report, Err *err) {
    if (!read_wish(taking, err)) return EXIT_USAGE;
    if (!session_open(&taking->session, taking->options, err)) return EXIT_SURROUNDINGS;
    taking->ui = ui_open();
    taking->ui.settings.still = true;
    taking->ui.settings.contrast = taking->theme == THEME_CONTRAST;
    if (taking->options->text_size) {
        taking->ui.settings.text_size = taking->options->text_size;
    }
    ExitCode code = arrive(taking, report, err);
    return code == EXIT_DONE ? paint(taking, err) : code;
}

ExitCode shot_run(const Options *options) {
    Report report = {0};
    Err err;
    Taking *taking = calloc(1, sizeof *taking); // large for a stack
    if (!taking) return voice_no_memory(options->lang);
    taking->options = options;
    ExitCode code = take(taking, &report, &err);
    const Words *words = session_words(&taking->session);
    report_print(&report, words, stderr);
    report_free(&report);
    if (code != EXIT_DONE && words)
        command_fail(words, code, err.said);
    else if (code != EXIT_DONE)
        voice_fail(options->lang, code, err.said);
    shot_close(taking->shot);
    draw_close(&taking->list);
    window_shelf_close(&taking->shelf);
    shot_debrief_close(&taking->debrief);
    session_close(&taking->session);
    free(taking);
    return code;
}
