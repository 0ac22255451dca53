#include "ui/ui.h"

#include "ui/frame/passes.h"
#include "ui/screen/pass.h"

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
    ui->parted = 0;
    ui->felt_known = false;
    ui->screen = -1;
    forget_plan(ui);
}

void ui_begin(Ui *ui, const Game *game) {
    ui_resume(ui, game);
    ui->page = UI_BRIEF;
}

void ui_remember(Ui *ui, const Game *game) {
    int count = game_story(game)->member_count;
    for (int i = 0; i < count && i < UI_PEOPLE_MAX; i++) {
        ui->felt[i] = figure_mood(game, i);
    }
    ui->felt_known = true;
}

// Whoever comes back has forgotten: the last answer and what it did are seen once more.
void ui_return(Ui *ui, const Game *game) {
    ui_resume(ui, game);
    if (ui->turns_seen == 0) return;
    ui->turns_seen--;
    ui_remember(ui, game);
}

bool ui_wants_frame(const Ui *ui) {
    return ui->moving > ui->now || ui->press_count > 0;
}

double ui_patience(const Ui *ui) {
    if (ui->due <= 0) return -1;
    return ui->due > ui->now ? ui->due - ui->now : 0;
}

// ---- a frame

static bool draw(Frame *f, void *unused) {
    (void)unused;
    pass_draw(f);
    return f->command.wish != UI_NOTHING;
}

UiCommand ui_frame(Ui *ui, const UiWorld *world, const Input *input, const Type *type,
                   DrawList *list) {
    Frame f = passes_run(ui, world, input, type, list, draw, NULL);
    if (f.command.wish == UI_ANSWER) ui_remember(ui, world->game);
    return f.command;
}
