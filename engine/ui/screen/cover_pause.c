// Pause: the settings, the keys, and the ways out. Nothing is lost on any of them.
#include "ui/screen/screens.h"

#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/cover.h"
#include "ui/screen/setting.h"

#include <math.h>

// A row of buttons that breaks where it is full.
typedef struct Row {
    float left, right, x, y;
} Row;

static bool row_button(Frame *f, Row *row, int id, const char *key, ButtonKind kind) {
    const char *label = word(f, key);
    float w = fminf(button_width(f, label), row->right - row->left);
    if (row->x > row->left && row->x + w > row->right) {
        row->x = row->left;
        row->y += button_height(f) + 0.6f * f->em;
    }
    bool hit = button(f, id, (Rect){row->x, row->y, w, button_height(f)}, label, kind);
    row->x += w + 0.6f * f->em;
    return hit;
}

void cover_pause(Frame *f) {
    Rect in = cover_sheet(f, word(f, f->game ? "ui.pause" : "ui.settings"));
    Rect view = scroll_begin(f, UI_SCROLL_COVER, in);
    float edge = 0.3f * f->em, x = view.x + edge, w = view.w - 2 * edge,
          y = view.y + edge;
    Row row = {x, x + w, x, y};
    const char *on = f->game ? "ui.pause.on" : "ui.back";
    if (row_button(f, &row, SPOT_NEXT, on, BUTTON_MAIN)) close_cover(f);
    if (row_button(f, &row, SPOT_KEYS, "ui.pause.keys", BUTTON_PLAIN))
        open_cover(f, UI_HELP);
    bool led = f->ui->settings.projector && f->game && f->ui->page == UI_PLAY;
    if (led && row_button(f, &row, SPOT_LEAD, "ui.pause.lead", BUTTON_PLAIN))
        open_cover(f, UI_LEAD);
    if (f->game && row_button(f, &row, SPOT_BACK, "ui.pause.shelf", BUTTON_PLAIN)) {
        f->command.wish = UI_LEAVE;
    }
    if (row_button(f, &row, SPOT_MENU, "ui.pause.quit", BUTTON_PLAIN))
        f->command.wish = UI_QUIT;
    y = row.y + button_height(f) + 0.5f * f->em;
    if (f->game) y += frame_text(f, style_small(f), word(f, "ui.pause.safe"), x, y, w);
    y += 0.8f * f->em;
    if (f->game) y += heading(f, word(f, "ui.settings"), x, y, w);
    y += settings_draw(f, x, y, w);
    scroll_end(f, y - view.y + edge);
    spot_first(f, SPOT_NEXT);
}
