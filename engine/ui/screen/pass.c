#include "ui/screen/pass.h"

#include "ui/frame/passes.h"
#include "ui/frame/widget.h"
#include "ui/screen/clicker.h"
#include "ui/screen/cover.h"
#include "ui/screen/room.h"
#include "ui/screen/screens.h"
#include "ui/screen/tide.h"
#include "ui/shape.h"
#include "ui/stage.h"

static void play(Frame *f) {
    switch (ui_stage(f->ui, f->game)) {
    case UI_AFTER: screen_after(f); break;
    case UI_WEEK: screen_week(f); break;
    case UI_TOLD:
    case UI_CHOICE: screen_scene(f); break;
    case UI_PLAN: screen_plan(f); break;
    case UI_END: screen_end(f); break;
    }
}

static void page(Frame *f) {
    if (!f->game || f->ui->page == UI_SHELF) {
        screen_shelf(f);
        return;
    }
    switch (f->ui->page) {
    case UI_BRIEF: screen_brief(f); break;
    case UI_TEAM: screen_team(f); break;
    default: play(f); break;
    }
}

static void cover(Frame *f) {
    focus_clear(&f->ui->focus); // what lies below cannot be reached
    switch (f->ui->cover) {
    case UI_PAUSE: cover_pause(f); break;
    case UI_HELP: cover_help(f); break;
    case UI_WHY: cover_why(f); break;
    case UI_LEAD: cover_lead(f); break;
    case UI_DECIDE: cover_decide(f); break;
    case UI_HANDS: cover_hands(f); break;
    case UI_TIMEOUT: cover_timeout(f); break;
    case UI_NOTES:
    case UI_STEPS:
    case UI_BARE: break;
    }
}

// A page under a cover is drawn, and takes no part in what a person does.
static void below(Frame *f) {
    Input nothing;
    int at = f->ui->focus.at;
    Frame under = pass_below(f, &nothing);
    page(&under);
    f->ui->focus.at = at;
}

// What tells one screen from another: with a new one the focus and the scrolling
// begin anew.
static int number_of(const Frame *f) {
    const Ui *ui = f->ui;
    if (!f->game || ui->page == UI_SHELF) return 0;
    if (ui->page != UI_PLAY) return (int)ui->page;
    UiStage stage = ui_stage(ui, f->game);
    int parted = stage == UI_END ? ui->parted : 0;
    return 10 + 10 * (game_turn_count(f->game) + parted) + (int)stage;
}

static bool is_scene(int screen) {
    return screen >= 10 && (screen % 10 == UI_TOLD || screen % 10 == UI_CHOICE);
}

static void arrive(Frame *f) {
    Ui *ui = f->ui;
    int screen = number_of(f);
    if (screen == ui->screen) return;
    tide_stir(f);
    bool same_scene = is_scene(screen) && is_scene(ui->screen);
    ui->screen = screen;
    pass_arrive(f);
    if (same_scene) return;
    ui->scroll[UI_SCROLL_MAIN] = ui->scroll[UI_SCROLL_SIDE] = (UiScroll){0};
}

// ---- keys that mean the same on every screen

// Esc goes back one step and never loses anything.
static void step_back(Frame *f) {
    Ui *ui = f->ui;
    if (ui->cover != UI_BARE) {
        close_cover(f);
        ui->focus.keys = true; // the window may have changed under the cover
    } else if (ui->picking >= 0) {
        ui->focus.at = SPOT_ACTION + ui->picking;
        ui->picking = -1;
        f->again = true;
    } else if (ui->page == UI_TEAM) {
        ui->page = UI_BRIEF;
        f->again = true;
    } else {
        open_cover(f, UI_PAUSE);
    }
}

static void wish_keys(Frame *f) {
    if (frame_key(f, KEY_F11)) f->command.wish = UI_FULL_SCREEN;
    if (frame_key(f, KEY_F5)) f->command.wish = UI_RELOAD;
    if (frame_letter(f, 'l')) f->command.wish = UI_LANGUAGE;
}

static void keys(Frame *f) {
    bool in_play = f->game && f->ui->page == UI_PLAY;
    pass_size_keys(f);
    wish_keys(f);
    if (frame_key(f, KEY_ESCAPE)) step_back(f);
    if (frame_key(f, KEY_F1) || frame_letter(f, '?')) open_cover(f, UI_HELP);
    bool led = in_play && f->ui->settings.projector;
    if (led && frame_letter(f, 'f')) open_cover(f, UI_LEAD);
    if (led && room_can_vote(f) && frame_letter(f, 'h')) open_cover(f, UI_HANDS);
    if (in_play && frame_letter(f, 'w')) open_why(f, f->ui->why, f->ui->member);
    if (frame_letter(f, 'b') || frame_letter(f, '.')) pass_black(f);
    float line = 2.5f * f->em, up = f->press.key == KEY_UP ? -line : line;
    if (f->press.key != KEY_UP && f->press.key != KEY_DOWN) return;
    UiScrolled which = f->ui->cover == UI_BARE ? UI_SCROLL_MAIN : UI_SCROLL_COVER;
    f->ui->scroll[which].offset += up;
    f->again = true;
}

static void draw(Frame *f) {
    UiCover before = f->ui->cover;
    arrive(f);
    clicker_take(f);
    pass_steer(f);
    focus_clear(&f->ui->focus);
    shape_rect(f->list, f->area, f->theme->paper);
    if (f->ui->cover == UI_BARE) {
        page(f);
    } else {
        below(f);
        cover(f);
    }
    keys(f);
    if (f->ui->cover == before) pass_settle(f);
    if (f->input->released) f->ui->focus.held = FOCUS_NONE;
}

void pass_draw(Frame *f) {
    f->ui->due = 0;
    draw_reset(f->list);
    if (f->ui->black) {
        pass_stay_black(f);
        return;
    }
    draw(f);
}
