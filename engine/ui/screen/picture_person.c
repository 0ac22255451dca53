// One member, large: the figure above the water, and below it what moves them.
#include "ui/screen/picture.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/screen/cover.h"
#include "ui/screen/tide.h"
#include "ui/shape.h"

#include <math.h>

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

void picture_ground(Frame *f, Rect rect) {
    Color dark = color_fade(f->theme->sea_murky, 0.55f);
    shape_round_rect(f->list, rect, 0.35f * f->em, dark);
}

// Name and role at the bottom of the picture; returns the height. The role goes
// where both would take more than a quarter of it.
static float caption(Frame *f, Rect area, int member) {
    const char *name = phrase_member(f, member), *role = phrase_role(f, member);
    Style large = {TYPE_LARGE, true, f->theme->foam, ALIGN_CENTER};
    Style small = {TYPE_SMALL, false, f->theme->foam, ALIGN_CENTER};
    float pad = 0.5f * f->em, w = area.w - 4 * pad, x = area.x + 2 * pad;
    float first = frame_height(f, large, name, w);
    float second = frame_height(f, small, role, w);
    if (first + second > 0.25f * area.h) second = 0;
    float high = first + second + 1.2f * pad, y = area.y + area.h - high - pad;
    picture_ground(f, (Rect){area.x + pad, y, area.w - 2 * pad, high});
    y += 0.6f * pad;
    y += frame_text(f, large, name, x, y, w);
    if (second > 0) frame_text(f, small, role, x, y, w);
    return high + 2 * pad;
}

// The words inside the ice, in the largest size that fits; a long worry takes the
// whole width of the picture. Where not even that will do they are told by Why.
static void words_below(Frame *f, Rect inside, Rect most, int member) {
    static const TypeSize sizes[] = {TYPE_LARGE, TYPE_BODY, TYPE_SMALL, TYPE_BODY,
                                     TYPE_SMALL};
    bool heard = sight_clarity(f->game, member) > 0;
    const char *text = undercurrent(f, member);
    Style style = {TYPE_BODY, false, f->theme->foam, ALIGN_CENTER};
    float pad = 0.5f * f->em;
    for (int i = heard ? 0 : 2; i < 5; i++) {
        Rect box = i < 3 ? inside : most;
        style.size = sizes[i];
        float high = frame_height(f, style, text, box.w - 2 * pad) + 2 * pad;
        if (high > box.h) continue;
        float down = i < 3 ? (box.h - high) / 2 : box.h - high; // low: less of the ice
        Rect at = {box.x, box.y + down, box.w, high};
        Color dark = color_fade(f->theme->sea_murky, 0.62f);
        shape_shadow(f->list, at, pad, 1.4f * f->em, dark);
        frame_text(f, style, text, at.x + pad, at.y + pad, at.w - 2 * pad);
        return;
    }
}

void picture_person(Frame *f, Rect area, int member) {
    int id = SPOT_PERSON + member;
    if (spot(f, id, area)) open_why(f, f->ui->why, member);
    Sea sea = tide_sea(f);
    Berg berg = berg_of(f->game, member);
    float level = area.h * 0.47f, x = area.x + area.w / 2, pad = 0.5f * f->em;
    float tall = fminf(level * 0.79f, area.w * 0.95f);
    tall = fminf(tall, (level - sea_highest(area, sea)) / berg_whole);
    berg.mood = tide_mood(f, member, 0.5f);
    berg.half = fminf(0.5f * tall, 0.29f * area.w);
    berg.room = area.w / 2 - pad;
    draw_clip(f->list, area);
    sea_draw(f->list, f->theme, area, level, sea);
    Point at = {x, area.y + level + sea_wave(area, sea, x)};
    float deep = 0.97f * (area.h - level); // the largest goes below the caption
    berg_draw(f->list, f->theme, &berg, at, tall, deep);
    sea_veil(f->list, f->theme, area, level, sea);
    float below = caption(f, area, member), top = at.y + 0.03f * area.h;
    Rect most = {area.x + pad, top, area.w - 2 * pad, area.y + area.h - below - top};
    words_below(f, berg_inside(&berg, at, tall, deep), most, member);
    spot_ring(f, id, rect_inset(area, 4), 0.3f * f->em);
    draw_clip_end(f->list);
}
