// The shelf: what can be played, and how one wants it.
#include "ui/screens.h"

#include "ui/page.h"
#include "ui/phrase.h"
#include "ui/sea.h"
#include "ui/setting.h"
#include "ui/shape.h"

#include <math.h>
#include <string.h>

static const char *facts_of(Frame *f, const UiScenario *scenario) {
    WordsValue values[] = {
        {"minutes",           frame_say(f, "%d", scenario->minutes)},
        {"weeks", frame_say(f,            "%d", scenario->weeks)},
        {"members",        frame_say(f,    "%d", scenario->members)},
        {"level",                   word(f,                      frame_say(f, "ui.level.%d", scenario->level))},
        {NULL,               NULL    }
    };
    return phrase(f, "ui.shelf.facts", values);
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
    WordsValue values[] = {
        {"game", f->world->last},
        {NULL,   NULL          }
    };
    const char *label = phrase(f, "ui.shelf.resume", values);
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
    y += heading(f, word(f, "ui.settings"), x, y, w);
    y += group(f, x, y, w);
    y += settings_draw(f, x, y, w);
    return y - top;
}

// The picture and the name: an iceberg, most of which lies below.
static void cover_picture(Frame *f, Rect area) {
    Sea sea = {.motion = 0.35f, .light = 0.6f, .clear = 0.55f};
    static const Look look = {.skin = 3, .age = 34, .hair = "bun", .dress = "rust"};
    Berg berg = {
        &look, {0.7f, 0.3f, 0.8f},
         0.95f, 0.45f, false
    };
    float level = area.h * 0.52f;
    Point at = {area.x + area.w * 0.5f, area.y + level};
    sea_draw(f->list, f->theme, area, level, sea);
    berg_draw(f->list, f->theme, &berg, at, area.h * 0.26f, area.h * 0.44f);

    Style name = {TYPE_DISPLAY, true, f->theme->ink, ALIGN_CENTER};
    Style line = {TYPE_BODY, false, f->theme->ink, ALIGN_CENTER};
    float pad = f->em, w = area.w - 2 * pad, y = area.y + 1.2f * f->em;
    y += frame_text(f, name, word(f, "ui.title"), area.x + pad, y, w) + 0.2f * f->em;
    frame_text(f, line, word(f, "ui.subtitle"), area.x + pad, y, w);
}

void screen_shelf(Frame *f) {
    bool wide = page_is_wide(f);
    float pad = f->em, left = wide ? floorf(f->area.w * 0.40f) : 0;
    if (wide) cover_picture(f, (Rect){0, 0, left, f->area.h});
    Rect view = {left + pad, 0.6f * f->em, f->area.w - left - 1.4f * pad,
                 f->area.h - 1.2f * f->em};
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, view);
    float edge = 0.3f * f->em, high = 0; // room for the ring of the focus
    in.x += edge;
    in.w -= 2 * edge;
    in.y += edge;
    if (!wide)
        high += frame_text(f, style_title(f), word(f, "ui.title"), in.x, in.y, in.w)
              + 0.5f * f->em;
    high += list(f, in.x, in.y + high, in.w);
    scroll_end(f, high + 2 * edge);
}
