#include "ui/screen/picture.h"

#include "game/sight.h"
#include "ui/figure/sea.h"
#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/cover.h"
#include "ui/shape.h"

#include <math.h>

enum { PEOPLE_MAX = 14 }; // side by side

static const float team_level = 0.56f; // of the picture's height lies above water

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

// A dark ground that lets the sea through, for words on ice.
static void ground(Frame *f, Rect rect) {
    Color dark = color_fade(f->theme->sea_murky, 0.55f);
    shape_round_rect(f->list, rect, 0.35f * f->em, dark);
}

static void caption(Frame *f, Rect area, float y, int member) {
    const Theme *theme = f->theme;
    const char *text = undercurrent(f, member), *who = phrase_role(f, member);
    float pad = f->em, x = area.x + pad, w = area.w - 2 * pad, top = y - 0.4f * f->em;
    Style name = {TYPE_LARGE, true, theme->foam, ALIGN_CENTER};
    Style role = {TYPE_SMALL, false, theme->foam, ALIGN_CENTER};
    Style below = {TYPE_BODY, false, theme->foam, ALIGN_CENTER};
    float words = frame_height(f, below, text, w) + 0.5f * f->em;
    float high =
        frame_line_height(f, TYPE_LARGE) + frame_height(f, role, who, w) + 0.8f * f->em;
    if (y + high + words > area.y + area.h) words = 0;
    ground(f, (Rect){x - 0.4f * f->em, top, w + 0.8f * f->em, high + words});
    y += frame_text(f, name, phrase_member(f, member), x, y, w);
    y += frame_text(f, role, who, x, y, w) + 0.5f * f->em;
    if (words > 0) frame_text(f, below, text, x, y, w);
}

void picture_person(Frame *f, Rect area, int member) {
    int id = SPOT_PERSON + member;
    if (spot(f, id, area)) open_why(f, f->ui->why, member);
    Sea sea = sea_of(f->game);
    Berg berg = berg_of(f->game, member);
    float level = area.h * 0.62f, x = area.x + area.w / 2;
    float tall = fminf(area.h * 0.52f, area.w * 0.95f), deep = area.h * 0.36f;
    draw_clip(f->list, area);
    sea_draw(f->list, f->theme, area, level, sea);
    Point at = {x, area.y + level + sea_wave(area, sea, x)};
    berg_draw(f->list, f->theme, &berg, at, tall, deep);
    caption(f, area, area.y + level + 1.1f * f->em, member);
    spot_ring(f, id, rect_inset(area, 4), 0.3f * f->em);
    draw_clip_end(f->list);
}

// The name under the waterline around `at`, and that somebody is away.
static void name_plate(Frame *f, Rect area, Point at, int member, bool away) {
    Style style = {TYPE_SMALL, true, f->theme->foam, ALIGN_CENTER};
    const char *name = phrase_member(f, member), *more = word(f, "ui.person.away");
    float line = frame_line_height(f, TYPE_SMALL);
    float wide = frame_width(f, style, name);
    if (away) wide = fmaxf(wide, frame_width(f, style, more));
    wide = fminf(area.w, wide + 0.6f * f->em);
    float x = fmaxf(area.x, fminf(at.x - wide / 2, area.x + area.w - wide));
    ground(f, (Rect){x, at.y, wide, away ? 2 * line : line});
    frame_line(f, style, name, x, at.y, wide);
    if (away) frame_line(f, style, more, x, at.y + line, wide);
}

// Whether some name is wider than its place: every other one goes lower then.
static bool names_meet(const Frame *f, int count, float width) {
    Style style = {.size = TYPE_SMALL, .bold = true};
    for (int i = 0; i < count; i++) {
        if (frame_width(f, style, phrase_member(f, i)) + 0.8f * f->em > width)
            return true;
    }
    return false;
}

static void person(Frame *f, Rect area, Rect place, Sea sea, int member, float low) {
    Berg berg = berg_of(f->game, member);
    float level = area.h * team_level, x = place.x + place.w / 2;
    float tall = fminf(level * 0.72f, place.w * 1.15f);
    float deep = fminf((area.h - level) * 0.82f, 2 * tall);
    Point at = {x, area.y + level + sea_wave(area, sea, x)};
    berg_draw(f->list, f->theme, &berg, at, tall, deep);
    name_plate(f, area, (Point){x, at.y + low + 0.25f * f->em}, member, berg.away);
}

void picture_team(Frame *f, Rect area, bool spots) {
    int count = game_story(f->game)->member_count;
    if (count > PEOPLE_MAX) count = PEOPLE_MAX;
    Sea sea = sea_of(f->game);
    float pad = 0.02f * area.w, w = (area.w - 2 * pad) / (float)count;
    float line = 1.1f * frame_line_height(f, TYPE_SMALL);
    bool meet = names_meet(f, count, w);
    Rect old = f->view;
    draw_clip(f->list, area);
    sea_draw(f->list, f->theme, area, area.h * team_level, sea);
    for (int i = 0; i < count; i++) {
        Rect place = {area.x + pad + w * (float)i, area.y, w, area.h};
        int id = SPOT_PERSON + i;
        if (spots && spot(f, id, place)) open_why(f, f->ui->why, i);
        person(f, area, place, sea, i, meet && i % 2 ? line : 0);
        if (spots) spot_ring(f, id, rect_inset(place, 3), 0.3f * f->em);
    }
    draw_clip_end(f->list);
    if (f->group != UI_SCROLL_NONE) draw_clip(f->list, old);
}

Rect picture_beside(Frame *f, Page *page, int who) {
    bool wide = page_is_wide(f);
    float left = wide ? floorf(f->area.w * 0.36f) : 0, pad = 1.4f * f->em;
    Rect picture = {0, page->body.y, left, f->area.h - page->body.y};
    if (wide && who != UI_NOBODY) picture_person(f, picture, who);
    if (wide && who == UI_NOBODY) picture_team(f, picture, true);
    page->foot.x += left;
    page->foot.w -= left;
    return (Rect){left + pad, page->body.y + 0.6f * f->em,
                  f->area.w - left - 1.5f * pad, page->body.h - 0.6f * f->em};
}
