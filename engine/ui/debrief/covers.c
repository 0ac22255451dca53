#include "ui/debrief/covers.h"

#include "ui/debrief/asked.h"
#include "ui/debrief/debrief.h"
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

static bool wide_button(Hall *h, Column *column, int id, const char *key) {
    Rect rect = {column->x, column->y, column->w, button_height(h->f)};
    column->y += rect.h + 0.5f * h->f->em;
    return button(h->f, id, rect, word(h->f, key), BUTTON_PLAIN);
}

// A page of them, for paper or for the laptop's own screen, and where it was written.
static void on_paper(Hall *h, Column *column) {
    Frame *f = h->f;
    if (!h->world->can_guide) return;
    if (wide_button(h, column, SPOT_GUIDE, "debrief.laptop.page")) {
        h->command.wish = DEBRIEF_GUIDE;
    }
    if (!h->world->guide) return;
    hall_text(h, column, style_small(f),
              phrase(f, "debrief.laptop.page.told", "path", h->world->guide, NULL));
    hall_gap(h, column, 0.4f);
}

// Notes for the facilitator alone: on a page, and in the terminal where there is one.
static void laptop(Hall *h, Column *column) {
    Frame *f = h->f;
    DebriefTerminalState state = h->world->terminal;
    bool told = state == DEBRIEF_NOTED;
    on_paper(h, column);
    if (state == DEBRIEF_NO_TERMINAL) return;
    const char *key = told ? "debrief.laptop.stop" : "debrief.laptop.start";
    if (wide_button(h, column, SPOT_NOTES, key)) h->command.wish = DEBRIEF_NOTES;
    if (told) hall_text(h, column, style_small(f), word(f, "debrief.laptop.told"));
    hall_gap(h, column, 0.3f);
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
    hall_gap(h, &column, 0.7f);
    laptop(h, &column);
    close_sheet(h, &column);
}

// ---- to another step

static void go_to(Hall *h, Step step) {
    close_cover(h->f);
    debrief_turn_to(h->memory, step);
}

// A kept step by its place in the order, which is also the key that leads to it; the
// tenth, where groups are compared, has the 0.
static void step_button(Hall *h, int place, Step step, Rect rect) {
    Frame *f = h->f;
    const char *name = word(f, frame_say(f, "debrief.%s.name", step_name(step)));
    const char *label = place == 0 ? name : frame_say(f, "%d  %s", place % 10, name);
    ButtonKind kind = step == h->memory->step ? BUTTON_MAIN : BUTTON_PLAIN;
    bool key = place > 0 && frame_letter(f, (char)('0' + place % 10));
    if (button(f, SPOT_STEP + (int)step, rect, label, kind) || key) go_to(h, step);
}

static void steps(Hall *h) {
    Frame *f = h->f;
    const Order *order = &h->memory->order;
    Column column = open_sheet(h, word(f, "debrief.steps"));
    int columns = hall_is_wide(h) ? 2 : 1, count = order_count(order);
    int rows = (count + columns - 1) / columns;
    float gap = 0.5f * f->em, high = button_height(f) + gap;
    float w = (column.w - gap * (float)(columns - 1)) / (float)columns;
    for (int i = 0; i < order_all(order); i++) {
        Step step = order_at(order, i);
        if (!order->kept[step]) continue;
        int place = order_place(order, step), across = place / rows;
        step_button(h, place, step,
                    (Rect){column.x + (w + gap) * (float)across,
                           column.y + high * (float)(place % rows), w, high - gap});
    }
    column.y += high * (float)rows;
    hall_text(h, &column, style_small(f), word(f, "debrief.steps.hint"));
    close_sheet(h, &column);
}

// ---- the keys

static const char *const rows[] = {"clicker",  "steps", "back", "black",
                                   "notes",    "timer", "tab",  "type",
                                   "language", "size",  "full"};

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
    static const char *const labels[] = {"debrief.menu.steps", "debrief.menu.notes",
                                         "ui.pause.keys", "debrief.menu.leave"};
    enum { STEPS, NOTES, KEYS, LEAVE, COUNT };
    int columns = hall_is_wide(h) ? 2 : 1;
    float gap = 0.5f * f->em, high = button_height(f);
    float w = (column.w - gap * (float)(columns - 1)) / (float)columns;
    for (int i = 0; i < COUNT; i++) {
        int row = i / columns;
        float x = column.x + (w + gap) * (float)(i % columns);
        Rect rect = {x, column.y + (high + gap) * (float)row, w, high};
        bool hit = button(f, SPOT_OPTION + i, rect, word(f, labels[i]), BUTTON_PLAIN);
        if (hit && i == STEPS) open_cover(f, UI_STEPS);
        if (hit && i == NOTES) open_cover(f, UI_NOTES);
        if (hit && i == KEYS) open_cover(f, UI_HELP);
        if (hit && i == LEAVE) h->command.wish = DEBRIEF_LEAVE;
    }
    int rows_drawn = COUNT / columns;
    column.y += (high + gap) * (float)rows_drawn;
    laptop(h, &column);
    hall_text(h, &column, style_small(f), word(f, "debrief.menu.safe"));
    hall_gap(h, &column, 0.6f);
    column.y += settings_draw(f, column.x, column.y, column.w);
    close_sheet(h, &column);
}

void covers_draw(Hall *h) {
    switch (h->f->ui->cover) {
    case UI_NOTES: notes(h); break;
    case UI_STEPS: steps(h); break;
    case UI_HELP: keys(h); break;
    case UI_PAUSE: settings(h); break;
    default: break;
    }
}
