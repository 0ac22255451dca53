#include "ui/screen/picture.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/cover.h"
#include "ui/screen/react.h"
#include "ui/screen/tide.h"
#include "ui/shape.h"

#include <math.h>

enum { PEOPLE_MAX = 14, TIERS_MAX = 3, DEPTHS_MAX = 3 }; // side by side; of their names

// Where everybody stands. In a narrow picture that is in two or three depths, the
// further back on the higher ice. The names stand on a strip at the bottom, below the
// ice.
typedef struct Rows {
    Rect area;
    Sea sea;
    float level, tall, deep, left, step;
    float names; // from where on, from the picture's top
    int tiers;   // of names, where those side by side would meet; 0: there is no room
    int depths;  // in which they stand
    int count;
} Rows;

// How much of the width of so many places a name in one of as many tiers can take.
static float name_share(int tiers) {
    return tiers > 1 ? (float)tiers - 0.1f : 1;
}

// In how many tiers the names stand so that each has room: the third only where that
// is enough, for it takes height from the people.
static int name_tiers(const Frame *f, int count, float width) {
    Style style = {.size = TYPE_SMALL, .bold = true};
    float widest = 0;
    for (int i = 0; i < count; i++) {
        widest = fmaxf(widest, frame_width(f, style, phrase_member(f, i)));
    }
    widest += 0.4f * f->em;
    int tiers = 1;
    while (tiers < TIERS_MAX && widest > name_share(tiers) * width) tiers++;
    return widest > name_share(tiers) * width ? 2 : tiers;
}

static float name_row(const Frame *f) {
    return 1.1f * frame_line_height(f, TYPE_SMALL);
}

static bool anybody_away(const Frame *f, int count) {
    for (int i = 0; i < count; i++) {
        if (!state_is_present(game_state(f->game), i)) return true;
    }
    return false;
}

// How tall people can be, as shares of the room over the water and of a place's width,
// when they stand in so many depths.
static const struct {
    float room, step;
} tallest[DEPTHS_MAX] = {
    {0.76f, 1.35f},
    {0.56f, 1.85f},
    {0.43f, 2.50f},
};
static const float each_lift = 0.48f;   // of a depth over the one before it, in heights
static const float large_enough = 5.4f; // in em: then no third depth

// How tall they are, and in how many depths: more only where that is worth it, since
// whoever stands on high ice seems to matter more.
static void size_people(Rows *rows, float over_heads, float em) {
    float room = rows->level - over_heads;
    float dry = room - sea_highest(rows->area, rows->sea); // on the highest wave
    rows->depths = 1;
    for (int i = 0; i < DEPTHS_MAX && i < rows->count; i++) {
        float tall = fminf(room * tallest[i].room, rows->step * tallest[i].step);
        tall = fminf(tall, dry / (berg_whole + each_lift * (float)i));
        if (i > 0 && tall <= 1.12f * rows->tall) continue;
        if (i == 1 && rows->count <= 2) continue;
        if (i == 2 && rows->tall >= large_enough * em) continue;
        rows->tall = tall;
        rows->depths = i + 1;
    }
}

// The depth of a member, from the front: neighbours never stand in the same.
static int depth_of(const Rows *rows, int member) {
    static const int three[] = {0, 2, 1};
    return rows->depths == 3 ? three[member % 3] : member % rows->depths;
}

static float lift_of(const Rows *rows, int member) {
    return each_lift * rows->tall * (float)depth_of(rows, member);
}

// How far the deepest ice comes down, from the picture's top.
static float lowest(const Frame *f, const Rows *rows) {
    float deepest = 0;
    for (int i = 0; i < rows->count; i++) {
        Berg berg = berg_of(f->game, i);
        deepest = fmaxf(deepest, berg_bottom(&berg, rows->deep));
    }
    return rows->level + deepest;
}

// Where the surface lies, and how tall people are, above that many rows of names.
static void settle(Frame *f, Rows *rows, int lines) {
    rows->names = rows->area.h - (float)lines * name_row(f) - 0.35f * f->em;
    rows->level = 0.60f * rows->names;
    size_people(rows, react_height(f), f->em);
}

static Rows rows_of(Frame *f, Rect area) {
    static const float too_small = 2.2f; // in em: a face that cannot be read
    int count = game_story(f->game)->member_count;
    Rows rows = {.area = area, .sea = tide_sea(f)};
    rows.count = count > PEOPLE_MAX ? PEOPLE_MAX : count;
    rows.left = area.x + 0.02f * area.w;
    rows.step = 0.96f * area.w / (float)rows.count;
    rows.tiers = name_tiers(f, rows.count, rows.step);
    settle(f, &rows, rows.tiers + anybody_away(f, rows.count));
    if (rows.tiers > 1 && rows.tall < too_small * f->em) {
        rows.tiers = 0;
        settle(f, &rows, 0);
    }
    rows.deep = fminf(0.94f * (rows.names - rows.level), 2.4f * rows.tall);
    rows.names = fminf(rows.names, lowest(f, &rows) + 0.03f * area.h + 0.3f * f->em);
    return rows;
}

static Point stand_of(const Rows *rows, int member) {
    float x = rows->left + rows->step * ((float)member + 0.5f);
    float surface = sea_wave(rows->area, rows->sea, x);
    return (Point){x, rows->area.y + rows->level + surface};
}

// The name around `at`, and that somebody is away.
static void name_plate(Frame *f, const Rows *rows, Point at, int member) {
    bool away = !state_is_present(game_state(f->game), member);
    Rect area = rows->area;
    Style style = {TYPE_SMALL, true, f->theme->foam, ALIGN_CENTER};
    const char *more = word(f, "ui.person.away");
    float line = frame_line_height(f, TYPE_SMALL);
    float most = rows->tiers > 0 ? rows->step * name_share(rows->tiers) : area.w;
    const char *name = phrase_member_within(f, member, style, most);
    float wide = frame_width(f, style, name);
    if (away) wide = fmaxf(wide, frame_width(f, style, more));
    wide = fminf(most, wide + 0.6f * f->em);
    float x = fmaxf(area.x, fminf(at.x - wide / 2, area.x + area.w - wide));
    picture_ground(f, (Rect){x, at.y, wide, away ? 2 * line : line});
    frame_line(f, style, name, x, at.y, wide);
    if (away) frame_line(f, style, more, x, at.y + line, wide);
}

static void person(Frame *f, const Rows *rows, int member) {
    Berg berg = berg_of(f->game, member);
    float along = ((float)member + 0.5f) / (float)rows->count;
    berg.mood = tide_mood(f, member, along);
    berg.lift = lift_of(rows, member);
    berg.room = 0.48f * rows->step;
    berg.half = fminf(0.36f * rows->tall, 0.43f * rows->step);
    berg_draw(f->list, f->theme, &berg, stand_of(rows, member), rows->tall, rows->deep);
}

// Rumours run along the ties of those who listen to each other.
static void currents(Frame *f, const Rows *rows) {
    static const double least = 0.2; // of a member's ties, by weight
    const Setup *setup = game_state(f->game)->setup;
    if (rows->sea.rumours <= 0) return;
    for (int i = 0; i < rows->count; i++) {
        for (int k = setup->tie_first[i]; k < setup->tie_first[i + 1]; k++) {
            int to = setup->tie_to[k];
            if (to >= rows->count || setup->tie_weight[k] < least) continue;
            Point a = stand_of(rows, to), b = stand_of(rows, i);
            a.y += 0.3f * rows->deep;
            b.y += 0.3f * rows->deep;
            float under = rows->area.h - rows->level - 0.3f * rows->deep;
            sea_current(f->list, f->theme, a, b, 0.85f * under, rows->sea);
        }
    }
}

// Whether somebody next to a member is away whose name stands one row higher: that they
// are is told in the row below.
static bool is_under_absent(const Frame *f, const Rows *rows, int member) {
    for (int k = member - 1; k <= member + 1; k += 2) {
        if (k < 0 || k >= rows->count) continue;
        bool above = k % rows->tiers == member % rows->tiers - 1;
        if (above && !state_is_present(game_state(f->game), k)) return true;
    }
    return false;
}

// Where names would leave people too small, only of the one who has the focus.
static void name_of_focus(Frame *f, const Rows *rows) {
    int member = f->ui->focus.at - SPOT_PERSON;
    if (member < 0 || member >= rows->count) return;
    bool away = !state_is_present(game_state(f->game), member);
    float low = rows->area.h - (away ? 2 : 1) * name_row(f) - 0.2f * f->em;
    name_plate(f, rows, (Point){stand_of(rows, member).x, rows->area.y + low}, member);
}

static void names(Frame *f, const Rows *rows) {
    for (int i = 0; rows->tiers > 0 && i < rows->count; i++) {
        int row = i % rows->tiers + is_under_absent(f, rows, i);
        float lower = (float)row * name_row(f);
        Point at = {stand_of(rows, i).x, rows->area.y + rows->names + lower};
        name_plate(f, rows, at, i);
    }
}

static void people(Frame *f, const Rows *rows) {
    for (int depth = rows->depths - 1; depth >= 0; depth--) {
        for (int i = 0; i < rows->count; i++) {
            if (depth_of(rows, i) == depth) person(f, rows, i);
        }
    }
}

bool picture_clip(Frame *f, Rect area) {
    Rect view = f->group != UI_SCROLL_NONE ? f->view : area;
    float top = fmaxf(area.y, view.y);
    float high = fminf(area.y + area.h, view.y + view.h) - top;
    if (high < 1) return false;
    draw_clip(f->list, (Rect){area.x, top, area.w, high});
    return true;
}

void picture_clip_end(Frame *f) {
    draw_clip_end(f->list);
    if (f->group != UI_SCROLL_NONE) draw_clip(f->list, f->view);
}

void picture_team(Frame *f, Rect area, bool spots) {
    Rows rows = rows_of(f, area);
    if (!picture_clip(f, area)) return;
    sea_draw(f->list, f->theme, area, rows.level, rows.sea);
    people(f, &rows);
    sea_veil(f->list, f->theme, area, rows.level, rows.sea);
    currents(f, &rows);
    names(f, &rows);
    for (int i = 0; i < rows.count; i++) {
        Rect place = {rows.left + rows.step * (float)i, area.y, rows.step, area.h};
        int id = SPOT_PERSON + i;
        if (spots && spot(f, id, place)) open_why(f, f->ui->why, i);
        Point head = stand_of(&rows, i);
        head.y -= berg_tip(rows.tall) + lift_of(&rows, i) + rows.tall;
        float each = rows.step * (rows.depths > 1 ? 1.35f : 1);
        react_draw(f, i, head, each, area,
                   tide_reached(f, ((float)i + 0.5f) / (float)rows.count));
        if (spots) spot_ring(f, id, rect_inset(place, 3), 0.3f * f->em);
    }
    if (spots && rows.tiers == 0) name_of_focus(f, &rows); // over its ring
    picture_clip_end(f);
}
