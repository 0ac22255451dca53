#include "ui/frame/passes.h"

#include "ui/shape.h"

#include <string.h>

enum { PASSES_MAX = 80 }; // of one frame: presses and what had to be measured anew

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

Frame passes_run(Ui *ui, const UiWorld *world, const Input *input, const Type *type,
                 DrawList *list, Pass *pass, void *about) {
    Input real = pointed(ui, input), quiet = handled(input);
    bool again = false;
    Frame f = {0};
    queue(ui, input);
    ui->now = input->now;
    for (int i = 0; i < PASSES_MAX; i++) {
        f = frame_of(ui, world, i == 0 ? &real : &quiet, type, list);
        if (!again) f.press = next_press(ui);
        bool wished = pass(&f, about);
        again = f.again;
        if (wished || (!again && ui->press_count == 0)) break;
    }
    f.input = input; // what the passes were given does not live on
    return f;
}

// ---- what every pass does with its press

void pass_steer(Frame *f) {
    Focus *focus = &f->ui->focus;
    Key key = f->press.key;
    bool presses = key == KEY_ENTER || key == KEY_SPACE;
    if (presses && focus_spot(focus, focus->at)) {
        f->activated = focus->at;
        f->press = (Press){KEY_NONE, 0};
    } else if (focus_move(focus, key)) {
        f->press = (Press){KEY_NONE, 0};
    }
}

void pass_settle(Frame *f) {
    if (f->again) return; // the next pass may draw what has it
    Focus *focus = &f->ui->focus;
    if (focus->count == 0 || focus_spot(focus, focus->at)) return;
    focus->at = focus_spot(focus, f->first) ? f->first : focus->spots[0].id;
    focus->keys = true;
    f->again = true;
}

void pass_arrive(Frame *f) {
    Ui *ui = f->ui;
    ui->since = ui->now;
    ui->focus.at = ui->armed = FOCUS_NONE;
    ui->focus_below = FOCUS_NONE;
    focus_clear(&ui->focus);
}

Frame pass_below(const Frame *f, Input *nothing) {
    *nothing = (Input){
        .width = f->input->width,
        .height = f->input->height,
        .x = -1,
        .y = -1,
    };
    Frame under = *f;
    under.input = nothing;
    under.press = (Press){KEY_NONE, 0};
    under.activated = FOCUS_NONE;
    f->ui->focus.at = FOCUS_NONE;
    return under;
}

static void change_text_size(Ui *ui, int by) {
    int size = by == 0 ? UI_TEXT_MIN : ui->settings.text_size + by * UI_TEXT_STEP;
    if (size < UI_TEXT_MIN) size = UI_TEXT_MIN;
    if (size > UI_TEXT_MAX) size = UI_TEXT_MAX;
    ui->settings.text_size = size;
}

void pass_size_keys(Frame *f) {
    int by = f->press.key == KEY_BIGGER ? 1 : f->press.key == KEY_SMALLER ? -1 : 0;
    if (by == 0 && f->press.key != KEY_NORMAL_SIZE) return;
    f->press = (Press){KEY_NONE, 0};
    change_text_size(f->ui, by);
    f->again = true;
}

void pass_black(Frame *f) {
    f->ui->black = true;
    f->again = true;
}

void pass_stay_black(Frame *f) {
    shape_rect(f->list, f->area, (Color){0, 0, 0, 255});
    if (f->press.key == KEY_NONE && !f->input->pressed) return;
    f->ui->black = false;
    f->again = true;
}
