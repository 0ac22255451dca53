// The shelf: what can be played, and how one wants it.
#include "ui/screen/screens.h"

#include "ui/frame/phrase.h"
#include "ui/frame/typing.h"
#include "ui/screen/page.h"
#include "ui/screen/setting.h"
#include "ui/screen/shelf_picture.h"
#include "ui/shape.h"

#include <math.h>
#include <string.h>

static const char *facts_of(Frame *f, const UiScenario *scenario) {
    return phrase(f, "ui.shelf.facts", "minutes", digits(f, scenario->minutes), "weeks",
                  digits(f, scenario->weeks), "members", digits(f, scenario->members),
                  "level", word(f, frame_say(f, "ui.level.%d", scenario->level)), NULL);
}

static float scenario_card(Frame *f, int index, float x, float y, float w) {
    const UiScenario *scenario = &f->world->scenarios[index];
    bool open = !scenario->trouble;
    const char *below = open ? facts_of(f, scenario) : scenario->trouble;
    float pad = 0.8f * f->em, picture = shelf_people_width(f, index, w);
    float inner = w - 2 * pad - picture;
    Style title = style_large(f), small = style_small(f);
    title.bold = true;
    if (!open) small.color = f->theme->bad;
    float high = 2 * pad + frame_height(f, title, scenario->title, inner)
               + frame_height(f, style_body(f), scenario->summary, inner)
               + frame_height(f, small, below, inner) + 0.6f * f->em;
    if (card_choice(f, SPOT_SCENARIO + index, (Rect){x, y, w, high}, open) && open) {
        f->command = (UiCommand){.wish = UI_OPEN, .scenario = index};
    }
    shelf_people(f, index, (Rect){x + w - picture, y, picture, high});
    float at = y + pad;
    at += frame_text(f, title, scenario->title, x + pad, at, inner) + 0.2f * f->em;
    at += frame_text(f, style_body(f), scenario->summary, x + pad, at, inner)
        + 0.4f * f->em;
    frame_text(f, small, below, x + pad, at, inner);
    return high;
}

// A button for a game that was played, named in its label; nothing where there is none.
static float game_button(Frame *f, int id, const char *key, const char *game,
                         UiWish wish, Rect row) {
    if (!game) return 0;
    const char *label = phrase(f, key, "game", game, NULL);
    ButtonKind kind = wish == UI_RESUME ? BUTTON_MAIN : BUTTON_PLAIN;
    row.h = button_height(f);
    if (button(f, id, row, label, kind)) f->command.wish = wish;
    return row.h + 0.9f * f->em;
}

// The last game: to go on with, or where it is over to look back on.
static float last_game(Frame *f, float x, float y, float w) {
    Rect row = {x, y, w, 0};
    return game_button(f, SPOT_NEXT, "ui.shelf.resume", f->world->last, UI_RESUME, row)
         + game_button(f, SPOT_LOOK_BACK, "ui.shelf.look_back", f->world->ended,
                       UI_DEBRIEF, row);
}

// ---- the group's name

static float group(Frame *f, float x, float y, float w) {
    float pad = 0.45f * f->em;
    float label =
        frame_line(f, style_body(f), word(f, "ui.shelf.group"), x, y + pad, w * 0.5f);
    float left = label + f->em;
    if (spot_has_focus(f, SPOT_GROUP)) typing_take(f, f->ui->group, UI_GROUP_SIZE);
    return typing_draw(f, SPOT_GROUP, f->ui->group, word(f, "ui.shelf.group.hint"),
                       x + left, y, fmaxf(4 * f->em, w - left))
         + 0.8f * f->em;
}

// ---- the whole

static float list(Frame *f, float x, float y, float w) {
    float top = y, gap = 0.8f * f->em;
    y += last_game(f, x, y, w);
    if (f->world->trouble) {
        Style style = style_body(f);
        style.color = f->theme->bad;
        y += frame_text(f, style, f->world->trouble, x, y, w) + gap;
    }
    y += heading(f, word(f, "ui.shelf.choose"), x, y, w);
    for (int i = 0; i < f->world->scenario_count; i++) {
        y += scenario_card(f, i, x, y, w) + gap;
    }
    if (f->world->scenario_count == 0) {
        y += frame_text(f, style_body(f), word(f, "ui.shelf.empty"), x, y, w) + gap;
    }
    y += frame_text(f, style_small(f), word(f, "ui.shelf.drop"), x, y, w) + gap;
    if (f->world->scenario_count > 0) spot_first(f, SPOT_SCENARIO);
    if (f->world->last) spot_first(f, SPOT_NEXT);
    return y - top;
}

// The group's name and the settings: below the list, or where there is room always
// in sight.
static float choices(Frame *f, float x, float y, float w, bool all) {
    float top = y;
    y += group(f, x, y, w);
    y += all ? settings_draw(f, x, y, w) : settings_short(f, x, y, w);
    return y - top;
}

static void wide(Frame *f) {
    float left = floorf(f->area.w * 0.40f), pad = f->em, edge = 0.3f * f->em;
    float row = frame_line_height(f, TYPE_BODY) + 0.9f * f->em;
    float foot = 2 * row + 2.2f * f->em, w = f->area.w - left - 1.4f * pad;
    shelf_title(f, (Rect){0, 0, left, f->area.h});
    Rect view = {left + pad, 0.6f * f->em, w, f->area.h - 0.6f * f->em - foot};
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, view);
    float high = edge + list(f, in.x + edge, in.y + edge, in.w - 2 * edge);
    scroll_end(f, high + edge);

    float y = f->area.h - foot;
    shape_rect(f->list, (Rect){left, y, f->area.w - left, 1}, f->theme->rule);
    choices(f, in.x + edge, y + 0.7f * f->em, in.w - 2 * edge, false);
}

static void narrow(Frame *f) {
    float pad = f->em, edge = 0.3f * f->em, gap = 0.6f * f->em, high = edge;
    Rect view = {pad, gap, f->area.w - 1.4f * pad, f->area.h - 2 * gap};
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, view);
    float x = in.x + edge, w = in.w - 2 * edge;
    high += frame_text(f, style_title(f), word(f, "ui.title"), x, in.y + high, w) + gap;
    high += list(f, x, in.y + high, w);
    high += heading(f, word(f, "ui.settings"), x, in.y + high, w);
    high += choices(f, x, in.y + high, w, true);
    scroll_end(f, high + edge);
}

void screen_shelf(Frame *f) {
    if (page_is_wide(f)) {
        wide(f);
    } else {
        narrow(f);
    }
}
