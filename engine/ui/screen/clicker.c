#include "ui/screen/clicker.h"

#include "ui/frame/widget.h"
#include "ui/stage.h"

static bool is_letter(const Frame *f, char letter) {
    return f->press.key == KEY_CHARACTER && f->press.character == letter;
}

bool clicker_asks(const Frame *f) {
    return is_letter(f, '.') || (f->ui->paged && is_letter(f, 'b'));
}

// Whether the last key, but for the one that asks, was one that turns pages.
static void note(Frame *f) {
    bool turns = f->press.key == KEY_PAGE_UP || f->press.key == KEY_PAGE_DOWN;
    if (f->press.key == KEY_NONE || clicker_asks(f)) return;
    f->ui->paged = turns;
}

// What is written on a cover is read to its end before the focus moves on.
static bool reads_cover(Frame *f, float views) {
    return f->ui->cover != UI_BARE && scroll_page(f, UI_SCROLL_COVER, views);
}

// From one place to the next, and back.
static void among_all(Frame *f) {
    Key key = f->press.key;
    if (key == KEY_PAGE_DOWN) f->press.key = reads_cover(f, 1) ? KEY_NONE : KEY_TAB;
    if (key == KEY_PAGE_UP) f->press.key = reads_cover(f, -1) ? KEY_NONE : KEY_BACKTAB;
    int at = f->ui->focus.at;
    bool types = at == SPOT_REASON || at == SPOT_GROUP;
    if (clicker_asks(f) && !types) f->press = (Press){KEY_ENTER, 0};
}

// Where the pages of a clicker stop in the plan: the cards, the pace, what was chosen
// and the button; while somebody is picked, the people and the way out.
static bool is_stop(const Frame *f, int id) {
    if (id == SPOT_NEXT) return true;
    if (f->ui->picking >= 0) return id >= SPOT_PERSON || id == SPOT_BACK;
    bool card = id >= SPOT_ACTION && id < SPOT_SCENARIO;
    bool pace = id >= SPOT_PACE && id < SPOT_SETTING;
    return card || pace || (id >= SPOT_ACT && id < SPOT_OPTION);
}

static void step(Frame *f, int by) {
    Focus *focus = &f->ui->focus;
    const Spot *from = focus_spot(focus, focus->at);
    int count = focus->count, at = from ? (int)(from - focus->spots) : 0;
    f->press = (Press){KEY_NONE, 0};
    for (int i = 1; i <= count; i++) {
        int id = focus->spots[((at + by * i) % count + count) % count].id;
        if (!is_stop(f, id)) continue;
        focus->at = id;
        focus->keys = true;
        return;
    }
}

// From stop to stop; before the first one comes the button that ends the week. There
// PageDown presses it, nothing is asked for, and so the screen can be black.
static void in_plan(Frame *f) {
    bool at_end = f->ui->focus.at == SPOT_NEXT, asks = clicker_asks(f);
    bool down = f->press.key == KEY_PAGE_DOWN, up = f->press.key == KEY_PAGE_UP;
    if (up || (down && !at_end)) step(f, up ? -1 : 1);
    if ((asks && !at_end) || (down && at_end)) f->press = (Press){KEY_ENTER, 0};
}

void clicker_take(Frame *f) {
    const Ui *ui = f->ui;
    bool shelf = !f->game || ui->page == UI_SHELF;
    note(f);
    if (shelf || ui->cover != UI_BARE) {
        among_all(f);
    } else if (ui->page == UI_PLAY && ui_stage(ui, f->game) == UI_PLAN) {
        in_plan(f);
    }
}
