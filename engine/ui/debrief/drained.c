#include "ui/debrief/drained.h"

#include "ui/figure/sea.h"
#include "ui/screen/picture.h"
#include "ui/shape.h"
#include "ui/turn.h"

#include <math.h>

static const float team_level = 0.44f;  // of the height lies above the waterline
static const float usual_energy = 0.6f; // what a face shows of it, unheard

int drained_count(const Hall *h) {
    int count = record_story(h->group->record)->member_count;
    return count > UI_PEOPLE_MAX ? UI_PEOPLE_MAX : count;
}

// ---- who stands there, as seen and as it was

static float share_of(const State *state, int member, Variable variable) {
    return (float)state_points(state, member, variable) / 100;
}

// As figure/berg.c has it: fear, and what is not safe to say.
static float mass_of(const State *state, int member) {
    float fear = share_of(state, member, VAR_JOB_FEAR);
    float safe = share_of(state, member, VAR_SAFETY);
    return fminf(1, fmaxf(0, 1.25f * (0.65f * fear + 0.35f * (1 - safe)) - 0.1f));
}

static Berg berg_true(const Hall *h, int week, int member) {
    const State *state = history_state(h->group->history, week);
    return (Berg){
        .look = &record_story(h->group->record)->members[member].look,
        .mood = {share_of(state, member, VAR_TRUST),
                 share_of(state, member, VAR_STRESS),
                 share_of(state, member, VAR_ENERGY)},
        .mass = mass_of(state, member),
        .clarity = 1,
        .kind = member,
        .away = !state_is_present(state, member),
    };
}

static Berg berg_seen(const Hall *h, int week, int member) {
    const History *history = h->group->history;
    Berg berg = berg_true(h, week, member);
    if (history_known(history, week, member)) return berg;
    berg.mood.trust = (float)history_shown(history, week, member, VAR_TRUST) / 100;
    berg.mood.stress = (float)history_shown(history, week, member, VAR_STRESS) / 100;
    berg.mood.energy = usual_energy;
    berg.mass = 0.5f;
    berg.clarity = 0;
    return berg;
}

static Sea sea_then(const Hall *h, int week) {
    const HistoryWeek *then = history_week(h->group->history, week);
    return (Sea){
        .motion = (float)then->shown[VAR_STRESS] / 100,
        .light = (float)then->shown[VAR_TRUST] / 100,
        .clear = (float)then->shown[VAR_TRANSPARENCY] / 100,
        .phase = 0.13f,
    };
}

// ---- where the water was

// The ground of the sea: two low ridges with what is left of the water between them.
static void seabed(Frame *f, Rect area) {
    enum { STEPS = 40 };
    const Theme *theme = f->theme;
    Point ridge[STEPS + 3];
    for (int layer = 0; layer < 2; layer++) {
        float low = area.y + area.h, high = area.h * (layer ? 0.045f : 0.085f);
        int count = 0;
        for (int i = 0; i <= STEPS; i++) {
            float along = (float)i / STEPS;
            float bend = turn_sin(along * (layer ? 1.7f : 1.1f) + 0.3f * (float)layer)
                       + 0.4f * turn_sin(along * 4.3f + 0.2f);
            ridge[count++] =
                (Point){area.x + area.w * along, low - high * (0.75f + 0.25f * bend)};
        }
        ridge[count++] = (Point){area.x + area.w, low + 1};
        ridge[count++] = (Point){area.x, low + 1};
        Color top = color_mix(theme->silt, theme->sea_light, layer ? 0.05f : 0.22f);
        shape_shaded(f->list, ridge, count, top, theme->sea_murky);
        float glint = area.w * 0.16f, y = low - 0.55f * high;
        for (int i = 0; i < 3; i++) {
            float x = area.x + area.w * (0.2f + 0.3f * (float)i + 0.1f * (float)layer);
            shape_glow(f->list, x, y, glint, 0.14f * high,
                       color_fade(theme->ice_shade, 0.25f));
        }
    }
}

// The sky over the sea of that week; its water lies so low that no wave of it is seen
// above the waterline.
static void sky(Frame *f, Rect area, float level, Sea sea) {
    sea_draw(f->list, f->theme, area, level + 0.08f * area.h, sea);
}

// Dark from the waterline down, with the light that falls in; nothing hides anything.
static void basin(Frame *f, Rect area, float level, Sea sea) {
    const Theme *theme = f->theme;
    float top = area.y + level, deep = area.h - level;
    Color edge = color_mix(theme->sea_deep, theme->sea_light, 0.55f);
    shape_gradient(f->list, (Rect){area.x, top, area.w, 0.45f * deep}, edge,
                   theme->sea_deep);
    shape_gradient(f->list,
                   (Rect){area.x, top + 0.45f * deep, area.w, 0.55f * deep + 1},
                   theme->sea_deep, theme->sea_murky);
    shape_glow(f->list, area.x + 0.16f * area.w, top, 0.42f * area.w, 0.9f * deep,
               color_fade(theme->sun, 0.05f + 0.14f * sea.light));
    shape_glow(f->list, area.x + 0.62f * area.w, top, 0.40f * area.w, 0.7f * deep,
               color_fade(theme->sun, 0.10f * sea.light));
}

// How high the water stood: a row of short strokes.
static void waterline(Frame *f, Rect area, float y) {
    float step = 0.9f * f->em, high = fmaxf(2, 0.08f * f->em);
    int count = (int)(area.w / (2 * step)) + 1;
    for (int i = 0; i < count; i++) {
        Rect stroke = {area.x + 2 * step * (float)i, y - 1, step, high};
        shape_rect(f->list, stroke, color_fade(f->theme->foam, 0.55f));
    }
}

// ---- the team

typedef struct Stand {
    Rect area;
    float level, tall, deep, step, left, lift;
    float text; // where the names stand
    int count;
} Stand;

static Stand stand_of(const Hall *h, Rect area, float low) {
    Stand s = {.area = area, .level = area.h * team_level, .count = drained_count(h)};
    s.left = area.x + 0.02f * area.w;
    s.step = 0.96f * area.w / (float)s.count;
    float room = s.level - 2.6f * h->f->em; // the question stands in the sky
    s.tall = fmaxf(h->f->em, fminf(room * 0.84f, s.step * 1.15f));
    float behind = fminf(room * 0.56f, s.step * 1.9f);
    if (s.count > 2 && behind > 1.1f * s.tall) {
        s.tall = behind;
        s.lift = 0.55f * behind;
    }
    // in a narrow frame the names stand alone
    float lines = hall_is_wide(h) ? 2.2f : 1.2f;
    s.text = area.h - low - lines * frame_line_height(h->f, TYPE_SMALL);
    s.deep = fminf(1.12f * (s.text - s.level), 3.6f * s.tall); // few are all fear
    return s;
}

static Point place_of(const Stand *s, int member) {
    return (Point){s->left + s->step * ((float)member + 0.5f), s->area.y + s->level};
}

// Those who stand further back first.
static void people(Hall *h, const Stand *s, int week, bool seen) {
    Frame *f = h->f;
    for (int pass = 1; pass >= 0; pass--) {
        for (int i = pass; i < s->count; i += 2) {
            Berg berg = seen ? berg_seen(h, week, i) : berg_true(h, week, i);
            berg.lift = i % 2 ? s->lift : 0;
            berg_draw(f->list, f->theme, &berg, place_of(s, i), s->tall, s->deep);
        }
    }
}

static void plate(Frame *f, Rect rect) {
    Color dark = color_fade(f->theme->sea_murky, 0.62f);
    shape_round_rect(f->list, rect, 0.35f * f->em, dark);
}

static float line_wide(Frame *f, const char *text, bool bold) {
    return frame_width(f, (Style){.size = TYPE_SMALL, .bold = bold}, text);
}

static void line_on_ice(Frame *f, const char *text, bool bold, float x, float y,
                        float wide) {
    Style style = {TYPE_SMALL, bold, f->theme->foam, ALIGN_CENTER};
    frame_line(f, style, text, x - wide / 2, y, wide);
}

// The name; and without the water how afraid somebody is, in words where there is room
// for them.
static void tell(Hall *h, const Stand *s, int week, int member, bool all) {
    Frame *f = h->f;
    const State *state = history_state(h->group->history, week);
    float line = frame_line_height(f, TYPE_SMALL), gap = 0.3f * f->em;
    const char *name = phrase_member(f, member), *below = "";
    int fear = (int)floor(state_points(state, member, VAR_JOB_FEAR) + 0.5);
    if (!state_is_present(state, member)) {
        below = hall_is_wide(h) ? word(f, "ui.person.away") : "";
    } else if (all && hall_is_wide(h)) {
        below = phrase_number(f, "debrief.sea.fear", "n", fear);
        if (line_wide(f, below, false) + gap > s->step) below = digits(f, fear);
    }
    float wide = fmaxf(line_wide(f, name, true), line_wide(f, below, false));
    wide = fminf(wide + 2 * gap, s->step * 1.02f);
    float x = place_of(s, member).x, y = s->area.y + s->text;
    x = fmaxf(s->area.x + wide / 2, fminf(x, s->area.x + s->area.w - wide / 2));
    plate(f, (Rect){x - wide / 2, y, wide, line * (below[0] ? 2 : 1) + gap / 2});
    line_on_ice(f, name, true, x, y, wide - gap);
    line_on_ice(f, below, false, x, y + line, wide - gap);
}

// The water that is left: below its surface all is as the leader saw it.
static void water(Hall *h, const Stand *s, int week, float drained) {
    Frame *f = h->f;
    float surface = s->level + (s->area.h - s->level) * drained;
    float y = floorf(s->area.y + surface);
    if (drained >= 1) return;
    Sea sea = sea_then(h, week);
    if (drained > 0) sea.motion = 0;
    Rect below = {s->area.x, drained > 0 ? y : s->area.y, s->area.w,
                  s->area.h - (drained > 0 ? surface : 0)};
    draw_clip(f->list, below);
    sea_draw(f->list, f->theme, s->area, surface, sea);
    people(h, s, week, true);
    sea_veil(f->list, f->theme, s->area, surface, sea);
    draw_clip(f->list, s->area);
    Rect crest = {s->area.x, y - 2, s->area.w, fmaxf(2, 0.12f * f->em)};
    if (drained > 0) shape_rect(f->list, crest, color_fade(f->theme->foam, 0.8f));
}

int drained_team(Hall *h, Rect area, float low, int week, float drained) {
    Frame *f = h->f;
    Stand s = stand_of(h, area, low);
    Sea calm = sea_then(h, week);
    int hit = UI_NOBODY;
    draw_clip(f->list, area);
    if (drained > 0) {
        sky(f, area, s.level, calm);
        basin(f, area, s.level, calm);
        seabed(f, area);
        waterline(f, area, area.y + s.level);
        people(h, &s, week, false);
    }
    water(h, &s, week, drained);
    for (int i = 0; i < s.count; i++) {
        tell(h, &s, week, i, drained >= 1);
        Rect place = {s.left + s.step * (float)i, area.y, s.step, area.h};
        if (spot(f, SPOT_PERSON + i, place)) hit = i;
        spot_ring(f, SPOT_PERSON + i, rect_inset(place, 3), 0.3f * f->em);
    }
    draw_clip_end(f->list);
    return hit;
}

// ---- one person

// The worry at the foot of the ice, in the largest size that leaves the ice in sight.
static void worry(Hall *h, Rect area, int member) {
    Frame *f = h->f;
    const Story *story = record_story(h->group->record);
    const char *words = story_text(story, story->members[member].worry);
    static const TypeSize sizes[] = {TYPE_TITLE, TYPE_LARGE, TYPE_BODY};
    float pad = 0.6f * f->em, w = area.w - 4 * pad, high = 0;
    if (!words[0]) return;
    const char *text = frame_say(f, "\xE2\x80\x9C%s\xE2\x80\x9D", words);
    Style style = {TYPE_BODY, true, f->theme->foam, ALIGN_CENTER};
    for (int i = 0; i < 3; i++) {
        style.size = sizes[i];
        high = frame_height(f, style, text, w);
        if (high <= 0.36f * area.h) break;
    }
    float y = area.y + area.h - high - 2 * pad;
    plate(f, (Rect){area.x + pad, y - pad, area.w - 2 * pad, high + 2 * pad});
    frame_text(f, style, text, area.x + 2 * pad, y, w);
}

void drained_person(Hall *h, Rect area, float low, int member, int week) {
    Frame *f = h->f;
    Sea sea = sea_then(h, week);
    float seen = area.h - low, level = 0.46f * seen, x = area.x + area.w / 2;
    float tall = fminf(0.39f * seen, 0.9f * area.w);
    Berg berg = berg_true(h, week, member);
    if (!picture_clip(f, area)) return;
    sky(f, area, level, sea);
    basin(f, area, level, sea);
    seabed(f, area);
    waterline(f, area, area.y + level);
    berg_draw(f->list, f->theme, &berg, (Point){x, area.y + level}, tall,
              0.94f * (seen - level));
    worry(h, (Rect){area.x, area.y + level, area.w, seen - level}, member);
    picture_clip_end(f);
}
