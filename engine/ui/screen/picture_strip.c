// The low strip: everybody from near by, head and shoulders before the sea. For a
// frame that is too narrow for a picture beside what is read. It is too low for signs
// of what a choice did: the faces tell it, and what stands below.
#include "ui/screen/picture.h"

#include "ui/frame/widget.h"
#include "ui/screen/cover.h"
#include "ui/screen/tide.h"

#include <math.h>

// In em: how high the strip is, and the frame that has that to spare.
static const float strip_high = 2.7f, least_height = 16;

// Of the strip's height: the surface, and how tall somebody is who speaks, who
// listens, and when nobody speaks. A bust is so much narrower than it is high.
static const float surface = 0.58f, speaks = 0.98f, listens = 0.7f, together = 0.86f;
static const float bust_wide = 0.68f;

bool picture_has_strip(const Frame *f) {
    return !picture_has_place(f) && f->area.h >= least_height * f->em;
}

static float height_of(const Rect *strip, float step, int member, int who) {
    float share = who == UI_NOBODY ? together : who == member ? speaks : listens;
    return share * fminf(strip->h, step / bust_wide);
}

static void person(Frame *f, Rect strip, float step, int member, int who) {
    const Look *look = &game_story(f->game)->members[member].look;
    float along = strip.x + step * ((float)member + 0.5f);
    float high = height_of(&strip, step, member, who), low = strip.y + strip.h;
    int id = SPOT_PERSON + member;
    Rect place = {along - step / 2, strip.y, step, strip.h};
    if (spot(f, id, place)) open_why(f, f->ui->why, member);
    float share = (along - strip.x) / strip.w;
    if (state_is_present(game_state(f->game), member)) {
        figure_bust(f->list, look, tide_mood(f, member, share),
                    (Rect){place.x, low - high, step, high});
    }
    spot_ring(f, id, rect_inset(place, 3), 0.3f * f->em);
}

static void strip_draw(Frame *f, Rect strip, int who) {
    int count = game_story(f->game)->member_count;
    if (count > FOCUS_SPOTS_MAX / 2) count = FOCUS_SPOTS_MAX / 2;
    float step = strip.w / (float)count;
    draw_clip(f->list, strip);
    sea_draw(f->list, f->theme, strip, surface * strip.h, tide_sea(f));
    for (int i = 0; i < count; i++) {
        if (i != who) person(f, strip, step, i, who);
    }
    if (who >= 0 && who < count) person(f, strip, step, who, who);
    draw_clip_end(f->list);
}

Rect picture_unless_low(Frame *f, Page *page, int who) {
    return page_is_low(f) ? picture_beside(f, page, who) : picture_near(f, page, who);
}

Rect picture_near(Frame *f, Page *page, int who) {
    if (!picture_has_strip(f)) return picture_beside(f, page, who);
    Rect strip = {0, page->body.y, f->area.w, floorf(strip_high * f->em)};
    strip_draw(f, strip, who);
    page->body.y += strip.h;
    page->body.h -= strip.h;
    return picture_beside(f, page, who);
}
