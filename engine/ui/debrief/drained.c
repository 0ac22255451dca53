#include "ui/debrief/drained.h"

#include "ui/debrief/basin.h"
#include "ui/screen/picture.h"
#include "ui/shape.h"

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

// ---- the team

typedef struct Stand {
    Rect area;
    float level, tall, deep, step, left, lift;
    float text;       // where the names stand
    int first, count; // members
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
    float place = (float)(member - s->first) + 0.5f;
    return (Point){s->left + s->step * place, s->area.y + s->level};
}

// Those who stand further back first.
static void people(Hall *h, const Stand *s, int week, bool seen) {
    Frame *f = h->f;
    for (int pass = 1; pass >= 0; pass--) {
        for (int i = pass; i < s->count; i += 2) {
            int member = s->first + i;
            Berg berg = seen ? berg_seen(h, week, member) : berg_true(h, week, member);
            berg.lift = i % 2 ? s->lift : 0;
            berg_draw(f->list, f->theme, &berg, place_of(s, member), s->tall, s->deep);
        }
    }
}

static void plate(Frame *f, Rect rect) {
    Color dark = color_fade(f->theme->sea_murky, 0.78f);
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
    bool sinking = drained > 0;
    if (drained >= 1) return;
    Sea sea = sea_then(h, week);
    if (sinking) sea.motion = 0;
    Rect below = {s->area.x, y, s->area.w, s->area.h - surface};
    if (!picture_clip(f, sinking ? below : s->area)) return;
    sea_draw(f->list, f->theme, s->area, surface, sea);
    people(h, s, week, true);
    sea_veil(f->list, f->theme, s->area, surface, sea);
    Rect crest = {s->area.x, y, s->area.w, fmaxf(2, 0.12f * f->em)};
    if (sinking) shape_rect(f->list, crest, color_fade(f->theme->foam, 0.8f));
    picture_clip(f, s->area);
}

// What lies dry, and before it what is still under water.
static void sea(Hall *h, const Stand *s, int week, float drained) {
    if (drained > 0) {
        basin_draw(h->f, s->area, s->level, sea_then(h, week));
        people(h, s, week, false);
    }
    water(h, s, week, drained);
}

int drained_team(Hall *h, Rect area, float low, int week, float drained) {
    Frame *f = h->f;
    Stand s = stand_of(h, area, low);
    int hit = UI_NOBODY;
    draw_clip(f->list, area);
    sea(h, &s, week, drained);
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

// One alone, as large as the picture allows.
static Stand stand_alone(Rect area, float low, int member) {
    float seen = area.h - low, level = 0.46f * seen;
    return (Stand){
        .area = area,
        .level = level,
        .tall = fminf(0.39f * seen, 0.9f * area.w),
        .deep = 0.94f * (seen - level),
        .step = area.w,
        .left = area.x,
        .first = member,
        .count = 1,
    };
}

void drained_person(Hall *h, Rect area, float low, int member, int week,
                    float drained) {
    Frame *f = h->f;
    Stand s = stand_alone(area, low, member);
    if (!picture_clip(f, area)) return;
    sea(h, &s, week, drained);
    picture_clip_end(f);
}
