#include "ui/debrief/covers.h"

#include "ui/debrief/asked.h"
#include "ui/screen/cover.h"
#include "ui/screen/setting.h"

#include <math.h>

static Column open_sheet(Hall *h, const char *title) {
    Frame *f = h->f;
    float edge = 0.3f * f->em;
    Rect view = scroll_begin(f, UI_SCROLL_COVER, cover_sheet(f, title));
    return (Column){view.x + edge, view.y + edge, view.w - 2 * edge, view.y};
}

static void close_sheet(Hall *h, const Column *column) {
    scroll_end(h->f, column->y - column->room + 0.3f * h->f->em);
    spot_first(h->f, SPOT_CLOSE);
}

// ---- the facilitator's notes

static void questions(Hall *h, Column *column) {
    const char *asked[ASKED_MAX];
    int count = asked_of(h->group, h->memory->step, h->memory->part, asked);
    if (count == 0) return;
    hall_gap(h, column, 0.7f);
    hall_heading(h, column, word(h->f, "debrief.notes.author"));
    for (int i = 0; i < count; i++) {
        hall_text(h, column, style_body(h->f), asked[i]);
        hall_gap(h, column, 0.3f);
    }
}

// What the scenario's author asks about this step's decision stands on the page itself;
// here is what can be read aloud, and what to look out for.
static void notes(Hall *h) {
    Frame *f = h->f;
    const char *step = step_name(h->memory->step);
    Column column = open_sheet(h, word(f, "debrief.notes"));
    hall_heading(h, &column, word(f, "debrief.notes.say"));
    hall_text(h, &column, style_body(f), word(f, frame_say(f, "debrief.%s.say", step)));
    hall_gap(h, &column, 0.7f);
    hall_heading(h, &column, word(f, "debrief.notes.watch"));
    hall_text(h, &column, style_body(f),
              word(f, frame_say(f, "debrief.%s.watch", step)));
    questions(h, &column);
    close_sheet(h, &column);
}

// ---- the keys

static const char *const rows[] = {"clicker", "back", "black",    "notes", "timer",
                                   "tab",     "type", "language", "size",  "full"};

static void keys(Hall *h) {
    Frame *f = h->f;
    Column column = open_sheet(h, word(f, "ui.help"));
    float left = fminf(13 * f->em, column.w * 0.42f);
    Style key = style_bold(f);
    key.color = f->theme->accent;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *name = word(f, frame_say(f, "debrief.key.%s", rows[i]));
        const char *what = word(f, frame_say(f, "debrief.help.%s", rows[i]));
        float a = frame_text(f, key, name, column.x, column.y, left - f->em);
        float b = frame_text(f, style_body(f), what, column.x + left, column.y,
                             column.w - left);
        column.y += fmaxf(a, b) + 0.35f * f->em;
    }
    close_sheet(h, &column);
}

// ---- settings, and the way out

static void settings(Hall *h) {
    Frame *f = h->f;
    Column column = open_sheet(h, word(f, "ui.settings"));
    static const char *const labels[] = {"debrief.menu.notes", "ui.pause.keys",
                                         "debrief.menu.leave"};
    enum { NOTES, KEYS, LEAVE, COUNT };
    for (int i = 0; i < COUNT; i++) {
        Rect rect = {column.x, column.y, column.w, button_height(f)};
        bool hit = button(f, SPOT_OPTION + i, rect, word(f, labels[i]), BUTTON_PLAIN);
        if (hit && i == NOTES) open_cover(f, UI_NOTES);
        if (hit && i == KEYS) open_cover(f, UI_HELP);
        if (hit && i == LEAVE) h->command.wish = DEBRIEF_LEAVE;
        column.y += rect.h + 0.5f * f->em;
    }
    hall_text(h, &column, style_small(f), word(f, "debrief.menu.safe"));
    hall_gap(h, &column, 0.6f);
    column.y += settings_draw(f, column.x, column.y, column.w);
    close_sheet(h, &column);
}

void covers_draw(Hall *h) {
    switch (h->f->ui->cover) {
    case UI_NOTES: notes(h); break;
    case UI_HELP: keys(h); break;
    case UI_PAUSE: settings(h); break;
    default: break;
    }
}
