#include "ui/ui.h"

#include "game/sight.h"
#include "ui/screen/board.h"
#include "ui/screen/pass.h"

#include <string.h>

enum { PASSES_MAX = 80 }; // of one frame: presses and what had to be measured anew

Ui ui_open(void) {
    return (Ui){
        .settings = {.text_size = UI_TEXT_MIN},
        .member = UI_NOBODY,
        .picking = -1,
        .why = VAR_TRUST,
        .screen = -1,
        .x = -1,
    };
}

static void forget_plan(Ui *ui) {
    ui->draft = (Answer){0};
    ui->draft_week = 0;
    ui->picking = -1;
}

void ui_to_shelf(Ui *ui) {
    ui->page = UI_SHELF;
    ui->cover = UI_BARE;
    forget_plan(ui);
}

void ui_resume(Ui *ui, const Game *game) {
    ui->page = UI_PLAY;
    ui->cover = UI_BARE;
    ui->turns_seen = game_turn_count(game);
    ui->lines_seen = game_prompt(game)->first_line;
    ui->before_known = false;
    ui->screen = -1;
    forget_plan(ui);
}

void ui_begin(Ui *ui, const Game *game) {
    ui_resume(ui, game);
    ui->page = UI_BRIEF;
}

void ui_remember(Ui *ui, const Game *game) {
    for (int i = 0; i < UI_METERS; i++) {
        ui->before[i] = (float)sight_meter(game, board_meters[i]);
    }
    int count = game_story(game)->member_count;
    for (int i = 0; i < count && i < UI_PEOPLE_MAX; i++) {
        ui->felt[i] = figure_mood(game, i);
    }
    ui->before_known = true;
}

bool ui_wants_frame(const Ui *ui) {
    return ui->moving > ui->now || ui->press_count > 0;
}

// ---- a frame

static void queue(Ui *ui, const Input *input) {
    for (int i = 0; i < input->press_count && ui->press_count < UI_PRESSES_MAX; i++) {
        ui->presses[ui->press_count++] = input->presses[i];
    }
}

static Press next_press(Ui *ui) {
    if (ui->press_count == 0) return (Press){KEY_NONE, 0};
    Press first = ui->presses[0];
    ui->press_count--;
    memmove(ui->presses, ui->presses + 1, (size_t)ui->press_count * sizeof first);
    return first;
}

static Frame frame_of(Ui *ui, const UiWorld *world, const Input *input,
                      const Type *type, DrawList *list) {
    const UiSettings *settings = &ui->settings;
    Frame f = {
        .ui = ui,
        .world = world,
        .words = world->words,
        .game = world->game,
        .input = input,
        .type = type,
        .theme = theme_get(settings->contrast ? THEME_CONTRAST : THEME_CALM),
        .list = list,
        .area = {0, 0, (float)input->width, (float)input->height},
    };
    f.ground = f.theme->paper;
    f.em = (float)frame_font(&f, (Style){.size = TYPE_BODY}).pixels;
    return f;
}

// What the pointer really did: where the window finds it is no movement, and a click
// that was over between two frames has both its ends.
static Input pointed(Ui *ui, const Input *input) {
    Input real = *input;
    bool known = ui->x >= 0;
    real.moved = input->moved && known && (input->x != ui->x || input->y != ui->y);
    if (input->released && !ui->down) real.pressed = true;
    ui->x = input->x;
    ui->y = input->y;
    ui->down = input->down;
    return real;
}

// What is left of the input after the pass that handled it.
static Input handled(const Input *input) {
    return (Input){
        .width = input->width,
        .height = input->height,
        .now = input->now,
        .x = input->x,
        .y = input->y,
        .down = input->down,
    };
}

UiCommand ui_frame(Ui *ui, const UiWorld *world, const Input *input, const Type *type,
                   DrawList *list) {
    Input real = pointed(ui, input), quiet = handled(input);
    bool again = false;
    Frame f = {0};
    queue(ui, input);
    ui->now = input->now;
    for (int pass = 0; pass < PASSES_MAX; pass++) {
        f = frame_of(ui, world, pass == 0 ? &real : &quiet, type, list);
        if (!again) f.press = next_press(ui);
        pass_draw(&f);
        again = f.again;
        if (f.command.wish != UI_NOTHING || (!again && ui->press_count == 0)) break;
    }
    if (f.command.wish == UI_ANSWER) ui_remember(ui, world->game);
    return f.command;
}
