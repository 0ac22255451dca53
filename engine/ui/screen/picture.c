#include "ui/screen/picture.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/cover.h"
#include "ui/screen/react.h"
#include "ui/screen/tide.h"
#include "ui/shape.h"

#include <math.h>

enum { PEOPLE_MAX = 14 }; // side by side

static const float team_level = 0.58f; // of the picture's height lies above water

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

// What is written at the bottom of the picture: name, role, and the worry in the
// member's own words while it can be seen, else that nobody knows. Without room, the
// name alone.
typedef struct Caption {
    const char *name, *role, *below;
    Style large, small, words;
    float w, high;
} Caption;

static Caption caption_of(Frame *f, float w, int member, float room) {
    bool heard = sight_clarity(f->game, member) > 0;
    Caption c = {
        .name = phrase_member(f, member),
        .role = phrase_role(f, member),
        .below = undercurrent(f, member),
        .large = {TYPE_LARGE, true,  f->theme->foam, ALIGN_CENTER},
        .small = {TYPE_SMALL, false, f->theme->foam, ALIGN_CENTER},
        .words = {TYPE_BODY,  false, f->theme->foam, ALIGN_CENTER},
        .w = w,
    };
    float head = frame_height(f, c.large, c.name, w)
               + frame_height(f, c.small, c.role, w) + 0.4f * f->em;
    float shares[] = {heard ? 0.55f : 0, 0.85f, 1}; // of the room, for each size
    static const TypeSize sizes[] = {TYPE_LARGE, TYPE_BODY, TYPE_SMALL};
    for (int i = 0; i < 3; i++) {
        c.words.size = sizes[i];
        c.high = head + frame_height(f, c.words, c.below, w);
        if (c.high <= shares[i] * room) return c;
    }
    c.below = "";
    c.high = head;
    return c;
}

static void caption(Frame *f, Rect area, float surface, int member) {
    float pad = f->em, x = area.x + 2 * pad, low = area.y + area.h - 1.1f * pad;
    Caption c = caption_of(f, area.w - 4 * pad, member, low - surface - pad);
    float y = low - c.high;
    ground(f,
           (Rect){area.x + pad, y - 0.4f * pad, area.w - 2 * pad, c.high + 0.8f * pad});
    y += frame_text(f, c.large, c.name, x, y, c.w);
    y += frame_text(f, c.small, c.role, x, y, c.w) + 0.4f * f->em;
    if (c.below[0]) frame_text(f, c.words, c.below, x, y, c.w);
}

void picture_person(Frame *f, Rect area, int member) {
    int id = SPOT_PERSON + member;
    if (spot(f, id, area)) open_why(f, f->ui->why, member);
    Sea sea = tide_sea(f);
    Berg berg = berg_of(f->game, member);
    float level = area.h * 0.575f, x = area.x + area.w / 2;
    float tall = fminf(area.h * 0.485f, area.w * 0.95f),
          deep = (area.h - level) * 0.92f;
    berg.mood = tide_mood(f, member, 0.5f);
    draw_clip(f->list, area);
    sea_draw(f->list, f->theme, area, level, sea);
    Point at = {x, area.y + level + sea_wave(area, sea, x)};
    berg_draw(f->list, f->theme, &berg, at, tall, deep);
    sea_veil(f->list, f->theme, area, level, sea);
    caption(f, area, area.y + level, member);
    spot_ring(f, id, rect_inset(area, 4), 0.3f * f->em);
    draw_clip_end(f->list);
}

// ---- the team

// Where everybody stands. In a narrow picture every other one stands further back,
// on higher ice.
typedef struct Rows {
    Rect area;
    Sea sea;
    float level, tall, deep, lift, left, step;
    int count;
} Rows;

static Rows rows_of(Frame *f, Rect area) {
    int count = game_story(f->game)->member_count;
    Rows rows = {.area = area, .sea = tide_sea(f), .level = area.h * team_level};
    rows.count = count > PEOPLE_MAX ? PEOPLE_MAX : count;
    rows.left = area.x + 0.02f * area.w;
    rows.step = 0.96f * area.w / (float)rows.count;
    rows.tall = fminf(rows.level * 0.74f, rows.step * 1.3f);
    float staggered = fminf(rows.level * 0.50f, rows.step * 2.1f);
    if (rows.count > 2 && staggered > 1.12f * rows.tall) {
        rows.tall = staggered;
        rows.lift = 0.62f * staggered;
    }
    rows.deep = fminf((area.h - rows.level) * 0.92f, 2.2f * rows.tall);
    return rows;
}

static Point stand_of(const Rows *rows, int member) {
    float x = rows->left + rows->step * ((float)member + 0.5f);
    float surface = sea_wave(rows->area, rows->sea, x);
    return (Point){x, rows->area.y + rows->level + surface};
}

// The name under the waterline around `at`, and that somebody is away.
static void name_plate(Frame *f, Rect area, float most, Point at, int member) {
    bool away = !state_is_present(game_state(f->game), member);
    Style style = {TYPE_SMALL, true, f->theme->foam, ALIGN_CENTER};
    const char *name = phrase_member(f, member), *more = word(f, "ui.person.away");
    float line = frame_line_height(f, TYPE_SMALL);
    float wide = frame_width(f, style, name);
    if (away) wide = fmaxf(wide, frame_width(f, style, more));
    wide = fminf(most, wide + 0.6f * f->em);
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

static void person(Frame *f, const Rows *rows, int member) {
    Berg berg = berg_of(f->game, member);
    float along = ((float)member + 0.5f) / (float)rows->count;
    berg.mood = tide_mood(f, member, along);
    berg.lift = member % 2 ? rows->lift : 0;
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
            sea_current(f->list, f->theme, a, b, rows->sea);
        }
    }
}

static void names(Frame *f, const Rows *rows) {
    float line = 1.1f * frame_line_height(f, TYPE_SMALL);
    bool meet = names_meet(f, rows->count, rows->step);
    for (int i = 0; i < rows->count; i++) {
        Point at = stand_of(rows, i);
        at.y += 0.3f * f->em + (meet && i % 2 ? line : 0);
        name_plate(f, rows->area, rows->step * (meet ? 1.9f : 1), at, i);
    }
}

static void people(Frame *f, const Rows *rows) {
    for (int i = 1; i < rows->count; i += 2) person(f, rows, i);
    for (int i = 0; i < rows->count; i += 2) person(f, rows, i);
}

// Only what lies in the picture is drawn, and of that only what is scrolled into
// view; false where that is nothing.
static bool clip(Frame *f, Rect area) {
    Rect view = f->group != UI_SCROLL_NONE ? f->view : area;
    float top = fmaxf(area.y, view.y);
    float high = fminf(area.y + area.h, view.y + view.h) - top;
    if (high < 1) return false;
    draw_clip(f->list, (Rect){area.x, top, area.w, high});
    return true;
}

void picture_team(Frame *f, Rect area, bool spots) {
    Rows rows = rows_of(f, area);
    if (!clip(f, area)) return;
    sea_draw(f->list, f->theme, area, rows.level, rows.sea);
    people(f, &rows);
    sea_veil(f->list, f->theme, area, rows.level, rows.sea);
    currents(f, &rows);
    names(f, &rows);
    for (int i = 0; i < rows.count; i++) {
        Rect place = {rows.left + rows.step * (float)i, area.y, rows.step, area.h};
        int id = SPOT_PERSON + i;
        if (spots && spot(f, id, place)) open_why(f, f->ui->why, i);
        float lift = i % 2 ? rows.lift : 0;
        react_draw(f, i, stand_of(&rows, i).x,
                   stand_of(&rows, i).y - berg_tip(rows.tall) - lift - rows.tall,
                   tide_reached(f, ((float)i + 0.5f) / (float)rows.count));
        if (spots) spot_ring(f, id, rect_inset(place, 3), 0.3f * f->em);
    }
    draw_clip_end(f->list);
    if (f->group != UI_SCROLL_NONE) draw_clip(f->list, f->view);
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
