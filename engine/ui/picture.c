#include "ui/picture.h"

#include "game/sight.h"
#include "ui/cover.h"
#include "ui/phrase.h"
#include "ui/sea.h"
#include "ui/widget.h"

#include <math.h>

enum { PEOPLE_MAX = 14 }; // side by side

// What is told below the water: the worry while it can be seen, else that nobody
// knows.
static const char *undercurrent(Frame *f, int member) {
    const Story *story = game_story(f->game);
    const char *worry = story_text(story, story->members[member].worry);
    if (sight_clarity(f->game, member) > 0 && worry[0]) {
        return frame_say(f, "\xE2\x80\x9C%s\xE2\x80\x9D", worry);
    }
    return word(f, "ui.person.unheard");
}

static void caption(Frame *f, Rect area, float y, int member) {
    const Theme *theme = f->theme;
    float pad = f->em, w = area.w - 2 * pad;
    Style name = {TYPE_LARGE, true, theme->foam, ALIGN_CENTER};
    Style role = {TYPE_SMALL, false, theme->foam, ALIGN_CENTER};
    Style below = {TYPE_BODY, false, theme->foam, ALIGN_CENTER};
    y += frame_text(f, name, phrase_member(f, member), area.x + pad, y, w);
    y += frame_text(f, role, phrase_role(f, member), area.x + pad, y, w) + 0.6f * f->em;
    if (y + frame_height(f, below, undercurrent(f, member), w) > area.y + area.h)
        return;
    frame_text(f, below, undercurrent(f, member), area.x + pad, y, w);
}

void picture_person(Frame *f, Rect area, int member) {
    Sea sea = sea_of(f->game);
    Berg berg = berg_of(f->game, member);
    float level = area.h * 0.62f, x = area.x + area.w / 2;
    float tall = fminf(area.h * 0.52f, area.w * 0.95f), deep = area.h * 0.36f;
    draw_clip(f->list, area);
    sea_draw(f->list, f->theme, area, level, sea);
    Point at = {x, area.y + level + sea_wave(area, sea, x)};
    berg_draw(f->list, f->theme, &berg, at, tall, deep);
    caption(f, area, area.y + level + 1.1f * f->em, member);
    draw_clip_end(f->list);
}

static void person(Frame *f, Rect area, Rect place, float level, Sea sea, int member,
                   bool open) {
    int id = SPOT_PERSON + member;
    Berg berg = berg_of(f->game, member);
    float tall = fminf(level * 0.72f, place.w * 1.15f), x = place.x + place.w / 2;
    float deep = (area.h - level) * 0.82f;
    Point at = {x, area.y + level + sea_wave(area, sea, x)};
    if (open && spot(f, id, place)) open_why(f, f->ui->why, member);
    berg_draw(f->list, f->theme, &berg, at, tall, deep);

    Style name = {TYPE_SMALL, true, f->theme->foam, ALIGN_CENTER};
    const char *text = phrase_member(f, member);
    float line = frame_line_height(f, TYPE_SMALL);
    frame_line(f, name, text, place.x, at.y + 0.25f * f->em, place.w);
    if (berg.away) {
        frame_line(f, name, word(f, "ui.person.away"), place.x,
                   at.y + 0.25f * f->em + line, place.w);
    }
    if (open) spot_ring(f, id, rect_inset(place, 3), 0.3f * f->em);
}

void picture_team(Frame *f, Rect area, bool spots) {
    int count = game_story(f->game)->member_count;
    if (count > PEOPLE_MAX) count = PEOPLE_MAX;
    Sea sea = sea_of(f->game);
    float level = area.h * 0.56f, pad = 0.02f * area.w;
    float w = (area.w - 2 * pad) / (float)count;
    Rect old = f->view;
    draw_clip(f->list, area);
    sea_draw(f->list, f->theme, area, level, sea);
    for (int i = 0; i < count; i++) {
        Rect place = {area.x + pad + w * (float)i, area.y, w, area.h};
        person(f, area, place, level, sea, i, spots);
    }
    draw_clip_end(f->list);
    if (f->group != UI_SCROLL_NONE) draw_clip(f->list, old);
}

Rect picture_beside(Frame *f, Page *page, int who) {
    bool wide = page_is_wide(f);
    float left = wide ? floorf(f->area.w * 0.36f) : 0, pad = 1.4f * f->em;
    Rect picture = {0, page->body.y, left, f->area.h - page->body.y};
    if (wide && who != UI_NOBODY) picture_person(f, picture, who);
    if (wide && who == UI_NOBODY) picture_team(f, picture, false);
    page->foot.x += left;
    page->foot.w -= left;
    return (Rect){left + pad, page->body.y + 0.6f * f->em,
                  f->area.w - left - 1.5f * pad, page->body.h - 0.6f * f->em};
}
