#include "ui/screen/pass.h"

#include "ui/frame/widget.h"
#include "ui/screen/cover.h"
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
    case UI_BARE: break;
    }
}

// A page under a cover is drawn, and takes no part in what a person does.
static void below(Frame *f) {
    const Input nothing = {
        .width = f->input->width,
        .height = f->input->height,
        .x = -1,
        .y = -1,
    };
    int at = f->ui->focus.at;
    Frame under = *f;
    under.input = &nothing;
    under.press = (Press){KEY_NONE, 0};
    under.activated = FOCUS_NONE;
    f->ui->focus.at = FOCUS_NONE;
    page(&under);
    f->ui->focus.at = at;
}

// What tells one screen from another: with a new one the focus and the scrolling
// begin anew.
static int number_of(const Frame *f) {
    const Ui *ui = f->ui;
    if (!f->game || ui->page == UI_SHELF) return 0;
    if (ui->page != UI_PLAY) return (int)ui->page;
    return 10 + 10 * game_turn_count(f->game) + (int)ui_stage(ui, f->game);
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
    ui->since = ui->now;
    ui->focus.at = ui->armed = FOCUS_NONE;
    ui->focus_below = FOCUS_NONE;
    focus_clear(&ui->focus);
    if (same_scene) return;
    ui->scroll[UI_SCROLL_MAIN] = ui->scroll[UI_SCROLL_SIDE] = (UiScroll){0};
}

static void settle_focus(Frame *f) {
    Focus *focus = &f->ui->focus;
    if (focus->count == 0 || focus_spot(focus, focus->at)) return;
    focus->at = focus_spot(focus, f->first) ? f->first : focus->spots[0].id;
    focus->keys = true;
    f->again = true;
}

// In the plan a presenter's clicker goes from card to card: PageUp moves back, "."
// chooses (what is chosen can be taken back), PageDown goes to the button that ends
// it; while somebody is picked, from one to the next.
static void clicker(Frame *f) {
    Ui *ui = f->ui;
    bool turns = f->press.key == KEY_PAGE_UP || f->press.key == KEY_PAGE_DOWN;
    bool dot = f->press.key == KEY_CHARACTER && f->press.character == '.';
    if (f->press.key != KEY_NONE && !dot) ui->paged = turns;
    bool plan = f->game && ui->page == UI_PLAY && ui->cover == UI_BARE
             && ui_stage(ui, f->game) == UI_PLAN;
    bool at_end = ui->focus.at == SPOT_NEXT;
    if (!plan) return;
    if (f->press.key == KEY_PAGE_UP) f->press.key = KEY_BACKTAB;
    if (f->press.key == KEY_PAGE_DOWN && ui->picking >= 0 && !at_end) {
        f->press.key = KEY_TAB;
    }
    if (dot && !at_end) f->press = (Press){KEY_ENTER, 0};
}

// Enter and the space bar press what has the focus; the others move it.
static void steer(Frame *f) {
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

// ---- keys that mean the same on every screen

static void change_text_size(Ui *ui, int by) {
    int size = by == 0 ? UI_TEXT_MIN : ui->settings.text_size + by * UI_TEXT_STEP;
    if (size < UI_TEXT_MIN) size = UI_TEXT_MIN;
    if (size > UI_TEXT_MAX) size = UI_TEXT_MAX;
    ui->settings.text_size = size;
}

static void size_keys(Frame *f) {
    int by = f->press.key == KEY_BIGGER ? 1 : f->press.key == KEY_SMALLER ? -1 : 0;
    if (by == 0 && f->press.key != KEY_NORMAL_SIZE) return;
    f->press = (Press){KEY_NONE, 0};
    change_text_size(f->ui, by);
    f->again = true;
}

// Esc goes back one step and never loses anything.
static void step_back(Frame *f) {
    Ui *ui = f->ui;
    if (ui->cover != UI_BARE) {
        close_cover(f);
    } else if (ui->picking >= 0) {
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
    size_keys(f);
    wish_keys(f);
    if (frame_key(f, KEY_ESCAPE)) step_back(f);
    if (frame_key(f, KEY_F1) || frame_letter(f, '?')) open_cover(f, UI_HELP);
    if (in_play && frame_letter(f, 'w')) open_why(f, f->ui->why, f->ui->member);
    if (frame_letter(f, 'b') || frame_letter(f, '.')) {
        f->ui->black = true;
        f->again = true;
    }
    float line = 2.5f * f->em, up = f->press.key == KEY_UP ? -line : line;
    if (f->press.key != KEY_UP && f->press.key != KEY_DOWN) return;
    UiScrolled which = f->ui->cover == UI_BARE ? UI_SCROLL_MAIN : UI_SCROLL_COVER;
    f->ui->scroll[which].offset += up;
    f->again = true;
}

// The presenter's black screen: whatever is done next ends it, and does no more.
static void stay_black(Frame *f) {
    shape_rect(f->list, f->area, (Color){0, 0, 0, 255});
    if (f->press.key == KEY_NONE && !f->input->pressed) return;
    f->ui->black = false;
    f->again = true;
}

static void draw(Frame *f) {
    UiCover before = f->ui->cover;
    arrive(f);
    clicker(f);
    steer(f);
    focus_clear(&f->ui->focus);
    shape_rect(f->list, f->area, f->theme->paper);
    if (f->ui->cover == UI_BARE) {
        page(f);
    } else {
        below(f);
        cover(f);
    }
    keys(f);
    if (f->ui->cover == before) settle_focus(f);
    if (f->input->released) f->ui->focus.held = FOCUS_NONE;
}

void pass_draw(Frame *f) {
    draw_reset(f->list);
    if (f->ui->black) {
        stay_black(f);
        return;
    }
    draw(f);
}
