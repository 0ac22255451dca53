// The shelf: what can be played, and how one wants it.
#include "ui/screen/screens.h"

#include "ui/figure/sea.h"
#include "ui/frame/phrase.h"
#include "ui/screen/page.h"
#include "ui/screen/setting.h"
#include "ui/screen/tide.h"
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
    float pad = 0.8f * f->em, inner = w - 2 * pad;
    Style title = style_large(f), small = style_small(f);
    title.bold = true;
    if (!open) small.color = f->theme->bad;
    float high = 2 * pad + frame_height(f, title, scenario->title, inner)
               + frame_height(f, style_body(f), scenario->summary, inner)
               + frame_height(f, small, below, inner) + 0.6f * f->em;
    if (card_choice(f, SPOT_SCENARIO + index, (Rect){x, y, w, high}, open) && open) {
        f->command = (UiCommand){.wish = UI_OPEN, .scenario = index};
    }
    float at = y + pad;
    at += frame_text(f, title, scenario->title, x + pad, at, inner) + 0.2f * f->em;
    at += frame_text(f, style_body(f), scenario->summary, x + pad, at, inner)
        + 0.4f * f->em;
    frame_text(f, small, below, x + pad, at, inner);
    return high;
}

static float resume(Frame *f, float x, float y, float w) {
    if (!f->world->last) return 0;
    const char *label = phrase(f, "ui.shelf.resume", "game", f->world->last, NULL);
    float high = button_height(f);
    if (button(f, SPOT_NEXT, (Rect){x, y, w, high}, label, BUTTON_MAIN)) {
        f->command.wish = UI_RESUME;
    }
    return high + 0.9f * f->em;
}

// ---- the group's name

static void erase_last(char *text) {
    size_t length = strlen(text);
    while (length > 0 && ((unsigned char)text[length - 1] & 0xC0) == 0x80) length--;
    if (length > 0) text[length - 1] = '\0';
}

static void type_group(Frame *f) {
    char *group = f->ui->group;
    size_t used = strlen(group), more = strlen(f->input->text);
    if (used + more < UI_GROUP_SIZE) memcpy(group + used, f->input->text, more + 1);
    if (frame_key(f, KEY_BACKSPACE)) erase_last(group);
    if (f->press.key == KEY_CHARACTER) f->press = (Press){KEY_NONE, 0};
}

static float group(Frame *f, float x, float y, float w) {
    float line = frame_line_height(f, TYPE_BODY), pad = 0.45f * f->em;
    float label =
        frame_line(f, style_body(f), word(f, "ui.shelf.group"), x, y + pad, w * 0.5f);
    float left = label + f->em;
    Rect field = {x + left, y, fmaxf(4 * f->em, w - left), line + 2 * pad};
    bool has = spot_has_focus(f, SPOT_GROUP);
    spot(f, SPOT_GROUP, field);
    if (has) type_group(f);
    shape_round_rect(f->list, field, 0.3f * f->em, f->theme->paper_raised);
    shape_round_frame(f->list, field, 0.3f * f->em, 2, f->theme->ink_soft);
    float wide = frame_line(f, style_body(f), f->ui->group, field.x + pad,
                            field.y + pad, field.w - 2 * pad);
    Rect caret = {field.x + pad + wide + 1, field.y + pad, 2, line};
    if (has) shape_rect(f->list, caret, f->theme->ink);
    spot_ring(f, SPOT_GROUP, field, 0.3f * f->em);
    return field.h + 0.8f * f->em;
}

// ---- the whole

static float list(Frame *f, float x, float y, float w) {
    float top = y, gap = 0.8f * f->em;
    y += resume(f, x, y, w);
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
    if (f->world->scenario_count > 0) spot_first(f, SPOT_SCENARIO);
    if (f->world->last) spot_first(f, SPOT_NEXT);
    return y - top;
}

// The picture and the name: an iceberg, most of which lies below.
static void cover_picture(Frame *f, Rect area) {
    Sea sea = {.motion = 0.35f, .light = 0.6f, .clear = 0.55f};
    static const Look look = {.skin = 3, .age = 34, .hair = "bun", .dress = "rust"};
    Berg berg = {
        .look = &look,
        .mood = {0.7f, 0.3f, 0.8f},
        .mass = 0.8f,
        .clarity = 0.6f,
    };
    Style name = {TYPE_DISPLAY, true, f->theme->ink, ALIGN_CENTER};
    Style line = {TYPE_BODY, false, f->theme->ink, ALIGN_CENTER};
    float pad = f->em, w = area.w - 2 * pad, y = area.y + 1.2f * f->em;
    float below = y + frame_height(f, name, word(f, "ui.title"), w)
                + frame_height(f, line, word(f, "ui.subtitle"), w) + f->em;
    float level = area.h * 0.52f;
    float high = fminf(area.h * 0.26f, 0.8f * (area.y + level - below)); // and the ice
    high = fmaxf(high, 2 * f->em);
    Point at = {area.x + area.w * 0.5f, area.y + level};
    sea.phase = tide_phase(f);
    at.y += sea_wave(area, sea, at.x);
    sea_draw(f->list, f->theme, area, level, sea);
    berg_draw(f->list, f->theme, &berg, at, high, area.h * 0.44f);

    y += frame_text(f, name, word(f, "ui.title"), area.x + pad, y, w) + 0.2f * f->em;
    frame_text(f, line, word(f, "ui.subtitle"), area.x + pad, y, w);
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
    cover_picture(f, (Rect){0, 0, left, f->area.h});
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
