// Figures of speed, each as smallest, median and largest of several rounds. They
// are read by people; no test depends on them. All of it is processor time, so that
// what else the machine does disturbs little.
#include "bench/measure.h"
#include "game/game.h"
#include "insight/policy.h"
#include "model/week.h"
#include "platform/place.h"
#include "platform/shot.h"
#include "ui/ui.h"

#include <string.h>
#include <unistd.h>

static const char scenario[] = "scenarios/first-rollout";

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

// A game that is told, from its start with the same answers: what a what-if costs, a
// step back, another language.
static double milliseconds_a_replay(void *game) {
    enum { REPLAYS = 100 };
    Err err;
    double start = now();
    for (int i = 0; i < REPLAYS; i++) {
        need(game_rewind(game, game_turn_count(game), &err), err.text);
    }
    return (now() - start) * 1e3 / REPLAYS;
}

static void bench_what_if(Story *story) {
    Err err;
    Answer answer;
    Game *game = game_open(story, 1, false, &err);
    need(game != NULL, err.text);
    while (game_prompt(game)->kind != PROMPT_END) {
        policy_answer(POLICY_BALANCED, game, &answer);
        need(game_answer(game, &answer, &err), err.text);
    }
    report("a told game again, as a what-if plays it", "ms", "", milliseconds_a_replay,
           game);
    game_close(game);
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

// ---- the program as it is called

static double milliseconds_to_run(void *line) {
    double before = of_children();
    need(system(line) == 0, line);
    return of_children() - before;
}

static void bench_run(const char *name, const char *program, const char *arguments) {
    char line[FILE_PATH_SIZE * 2];
    snprintf(line, sizeof line, "%s %s > /dev/null", program, arguments);
    report(name, "ms", "", milliseconds_to_run, line);
}

static void bench_program(const char *program) {
    char journal[64] = "/tmp/undercurrent-bench-XXXXXX", line[FILE_PATH_SIZE * 2];
    int file = mkstemp(journal);
    need(file >= 0 && close(file) == 0 && remove(journal) == 0, "no file can be made");
    snprintf(line, sizeof line,
             "%s play %s --text --seed 1 --policy balanced --journal %s "
             "< /dev/null > /dev/null",
             program, scenario, journal);
    need(system(line) == 0, line);
    bench_run("the program, start to end", program, "--version");
    bench_run("check of a scenario", program, "check scenarios/first-rollout");
    bench_run("simulate, 8 policies, 100 games each", program,
              "simulate scenarios/first-rollout --runs 100 --jobs 1");
    snprintf(line, sizeof line, "report %s -o %s.html", journal, journal);
    bench_run("report of a game", program, line);
    remove(journal);
    remove(strcat(journal, ".html"));
}

int main(int argc, char **argv) {
    Err err;
    Report mistakes = {0};
    char fonts[FILE_PATH_SIZE];
    Words *words = words_open("assets/words", "en", &err);
    need(words != NULL, err.text);
    Story *story = story_open(scenario, words, &mistakes);
    need(story != NULL, "the scenario does not load");
    need(place_fonts(fonts, &err), err.text);

    printf("%-44s %12s %12s %12s  unit\n", "figure", "smallest", "median", "largest");
    bench_games(story);
    bench_what_if(story);
    bench_weeks(8, 2000);
    bench_weeks(1000, 10);
    bench_weeks(100000, 1);
    bench_frames(story, words, fonts, 1280, 720);
    bench_frames(story, words, fonts, 1920, 1080);
    bench_frames(story, words, fonts, 3840, 2160);
    report("loading a scenario", "ms", "", milliseconds_to_load, words);
    if (argc > 1) bench_program(argv[1]);
    story_close(story);
    words_close(words);
    report_free(&mistakes);
    return 0;
}
