// Figures of speed, each as smallest, median and largest of several rounds. They
// are read by people; no test depends on them.
#include "game/game.h"
#include "insight/policy.h"
#include "model/week.h"
#include "platform/place.h"
#include "platform/shot.h"
#include "ui/ui.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 9 };

static const char scenario[] = "scenarios/first-rollout";

typedef double Measure(void *data); // one round, in the figure's unit

// Processor seconds of this process.
static double now(void) {
    return (double)clock() / CLOCKS_PER_SEC;
}

static int by_size(const void *a, const void *b) {
    double first = *(const double *)a, second = *(const double *)b;
    return (first > second) - (first < second);
}

static void report(const char *name, const char *unit, const char *aim,
                   Measure *measure, void *data) {
    double rounds[ROUNDS];
    measure(data); // warm
    for (int i = 0; i < ROUNDS; i++) rounds[i] = measure(data);
    qsort(rounds, ROUNDS, sizeof *rounds, by_size);
    printf("%-44s %12.2f %12.2f %12.2f  %-14s %s\n", name, rounds[0],
           rounds[ROUNDS / 2], rounds[ROUNDS - 1], unit, aim);
}

static void need(bool ok, const char *what) {
    if (ok) return;
    fprintf(stderr, "bench: %s\n", what);
    exit(3);
}

// ---- whole games

typedef struct Games {
    Game *game;
    Policy policy;
    int runs;
} Games;

static double games_a_second(void *data) {
    const Games *games = data;
    Err err;
    static Answer answer;
    double start = now();
    for (int seed = 1; seed <= games->runs; seed++) {
        need(game_restart(games->game, (uint64_t)seed, &err), err.text);
        while (game_prompt(games->game)->kind != PROMPT_END) {
            policy_answer(games->policy, games->game, &answer);
            need(game_answer(games->game, &answer, &err), err.text);
        }
    }
    return games->runs / (now() - start);
}

static void bench_games(Story *story) {
    Err err;
    Games games = {.game = game_open(story, 1, true, &err), .runs = 1000};
    need(games.game != NULL, err.text);
    for (int i = 0; i < POLICY_COUNT; i++) {
        char name[64];
        games.policy = (Policy)i;
        snprintf(name, sizeof name, "whole games, policy %s",
                 policy_name(games.policy));
        report(name, "games/s", i == POLICY_RANDOM ? "aim 15000" : "", games_a_second,
               &games);
    }
    game_close(games.game);
}

// ---- the model alone

typedef struct Weeks {
    Setup setup;
    State state;
    Ledger ledger;
    int runs;
} Weeks;

static double microseconds_a_member_week(void *data) {
    Weeks *weeks = data;
    Err err;
    Plan plan = {.pace = 2};
    double start = now();
    for (int run = 0; run < weeks->runs; run++) {
        state_reset(&weeks->state, (uint64_t)run);
        ledger_reset(&weeks->ledger);
        for (int week = 0; week < 12; week++) {
            need(week_run(&weeks->state, &plan, &weeks->ledger, &err), err.text);
        }
    }
    return (now() - start) * 1e6 / (12.0 * weeks->runs * weeks->setup.size);
}

static void bench_weeks(int size, int runs) {
    Err err;
    Weeks weeks = {.runs = runs};
    Tie *ties = calloc((size_t)size * 3, sizeof *ties);
    need(ties && setup_open(&weeks.setup, size, &err), "no memory");
    for (int i = 0; i < size * 3; i++) {
        ties[i] = (Tie){i / 3, (i / 3 + 1 + i % 3) % size, 1};
    }
    need(setup_ties(&weeks.setup, ties, size > 3 ? size * 3 : 0, &err), err.text);
    need(state_open(&weeks.state, &weeks.setup, 1, &err), err.text);
    char name[64];
    snprintf(name, sizeof name, "model, team of %d, 3 ties each, ledger", size);
    report(name, "us/member-week", "aim 0.5", microseconds_a_member_week, &weeks);
    state_close(&weeks.state);
    ledger_close(&weeks.ledger);
    setup_close(&weeks.setup);
    free(ties);
}

// ---- frames

typedef struct Frames {
    Shot *shot;
    Ui *ui;
    UiWorld world;
    DrawList list;
    int width, height;
    double clock;
} Frames;

// From the moment at which a screen comes up: all of it moves.
static double milliseconds_a_frame(void *data) {
    enum { FRAMES = 24 };
    Frames *frames = data;
    Err err;
    frames->ui->screen = -1;
    double start = now();
    for (int i = 0; i < FRAMES; i++) {
        frames->clock += 1.0 / 60;
        Input input = {.width = frames->width, .height = frames->height};
        input.now = frames->clock;
        ui_frame(frames->ui, &frames->world, &input, shot_type(frames->shot),
                 &frames->list);
        need(ui_wants_frame(frames->ui), "nothing moves");
        need(shot_paint(frames->shot, &frames->list, &err), err.text);
    }
    return (now() - start) * 1e3 / FRAMES;
}

// Plays on to the next screen of a kind, not before a week.
static void play_to(Ui *ui, Game *game, UiStage wanted, int week) {
    Answer answer;
    Err err;
    while (ui_stage(ui, game) != wanted || game_prompt(game)->week < week) {
        switch (ui_stage(ui, game)) {
        case UI_AFTER:
        case UI_WEEK: ui->turns_seen = game_turn_count(game); break;
        case UI_TOLD: ui->lines_seen = game_transcript(game)->count; break;
        case UI_END: need(false, "there is no such screen"); break;
        default:
            policy_answer(POLICY_BALANCED, game, &answer);
            ui_remember(ui, game);
            need(game_answer(game, &answer, &err), err.text);
        }
    }
}

static void bench_stages(Frames *frames, Game *game) {
    static const struct {
        UiStage stage;
        const char *name;
    } screens[] = {
        {UI_CHOICE, "scene"},
        {UI_AFTER,  "after"},
        {UI_PLAN,   "plan" },
        {UI_WEEK,   "week" },
    };
    ui_resume(frames->ui, game);
    for (size_t i = 0; i < sizeof screens / sizeof screens[0]; i++) {
        char name[64];
        play_to(frames->ui, game, screens[i].stage, 4);
        snprintf(name, sizeof name, "a frame that moves, %s, %dx%d, software",
                 screens[i].name, frames->width, frames->height);
        report(name, "ms", frames->height == 1080 ? "aim 16" : "", milliseconds_a_frame,
               frames);
    }
}

static void bench_frames(Story *story, const Words *words, const char *fonts, int width,
                         int height) {
    Err err;
    Ui ui = ui_open();
    Frames frames = {.ui = &ui, .width = width, .height = height};
    Game *game = game_open(story, 1, false, &err);
    need(game != NULL, err.text);
    frames.shot = shot_open(width, height, fonts, &err);
    need(frames.shot != NULL, err.text);
    frames.world = (UiWorld){.words = words, .game = game};
    bench_stages(&frames, game);
    draw_close(&frames.list);
    shot_close(frames.shot);
    game_close(game);
}

// ---- the start

static double milliseconds_to_load(void *data) {
    const Words *words = data;
    Report mistakes = {0};
    double start = now();
    Story *story = story_open(scenario, words, &mistakes);
    need(story != NULL, "the scenario does not load");
    story_close(story);
    report_free(&mistakes);
    return (now() - start) * 1e3;
}

static double milliseconds_to_start(void *data) {
    struct timespec before, after;
    clock_gettime(CLOCK_MONOTONIC, &before);
    need(system(data) == 0, "the program does not start");
    clock_gettime(CLOCK_MONOTONIC, &after);
    return (double)(after.tv_sec - before.tv_sec) * 1e3
         + (double)(after.tv_nsec - before.tv_nsec) / 1e6;
}

int main(int argc, char **argv) {
    Err err;
    Report mistakes = {0};
    char fonts[FILE_PATH_SIZE], start[FILE_PATH_SIZE + 32];
    Words *words = words_open("assets/words", "en", &err);
    need(words != NULL, err.text);
    Story *story = story_open(scenario, words, &mistakes);
    need(story != NULL, "the scenario does not load");
    need(place_fonts(fonts, &err), err.text);

    printf("%-44s %12s %12s %12s  unit\n", "figure", "smallest", "median", "largest");
    bench_games(story);
    bench_weeks(8, 2000);
    bench_weeks(1000, 10);
    bench_weeks(100000, 1);
    bench_frames(story, words, fonts, 1280, 720);
    bench_frames(story, words, fonts, 1920, 1080);
    bench_frames(story, words, fonts, 3840, 2160);
    report("loading a scenario", "ms", "", milliseconds_to_load, words);
    if (argc > 1) {
        snprintf(start, sizeof start, "%s --version > /dev/null", argv[1]);
        report("the program, start to end (wall)", "ms", "", milliseconds_to_start,
               start);
    }
    story_close(story);
    words_close(words);
    report_free(&mistakes);
    return 0;
}
