#include "ui/figure/sea.h"

#include "game/sight.h"
#include "ui/mix.h"
#include "ui/point.h"
#include "ui/shape.h"
#include "ui/turn.h"

#include <math.h>

enum { RAYS = 5, BAND = 10, CLOUDS = 5, VEILS = 7, DROPS = 7 };

static const float swell_wide = 0.16f; // half of it, as a share of the width

// How far x has come from low to high, 0..1.
static float ramp(float low, float high, float x) {
    float t = fminf(1, fmaxf(0, (x - low) / (high - low)));
    return t * t * (3 - 2 * t);
}

Sea sea_of(const Game *game) {
    Sea sea = {
        .motion = (float)sight_meter(game, VAR_STRESS) / 100,
        .light = (float)sight_meter(game, VAR_TRUST) / 100,
        .clear = (float)sight_meter(game, VAR_TRANSPARENCY) / 100,
        .phase = 0.13f,
    };
    if (sight_shows_meter(game, VAR_RUMOURS)) {
        sea.rumours = (float)sight_meter(game, VAR_RUMOURS) / 100;
    }
    return sea;
}

// ---- the surface

static float waves_height(Rect area, Sea sea) {
    return area.h * (0.004f + 0.068f * sea.motion * sea.motion);
}

float sea_highest(Rect area, Sea sea) {
    return waves_height(area, sea) * (1 + 0.5f * sea.motion);
}

// Waves that grow steeper with stress: a wave's crest is a corner then.
static float waves(Rect area, Sea sea, float x) {
    float high = waves_height(area, sea);
    float along = (x - area.x) / fmaxf(area.h, 1);
    float steep = ramp(0.4f, 0.9f, sea.motion);
    float round = turn_sin(along * 1.3f + sea.phase);
    float corner = 2 * fabsf(turn_sin(along * 0.65f + sea.phase / 2 + 0.125f)) - 1;
    float shorter = turn_sin(along * 3.1f - 2 * sea.phase + 0.3f);
    return high * (mix(round, corner, steep) + 0.5f * sea.motion * shorter);
}

float sea_wave(Rect area, Sea sea, float x) {
    float from = (x - area.x) / fmaxf(area.w, 1) - sea.swell_at;
    float swell = 0;
    if (fabsf(from) < swell_wide) {
        float top = turn_cos(from / swell_wide / 4);
        swell = sea.swell * area.h * top * top;
    }
    return waves(area, sea, x) - swell;
}

// ---- the sky

static void cloud(DrawList *list, float x, float y, float size, Color color) {
    shape_glow(list, x, y, size * 2.1f, size * 0.62f, color);
    shape_glow(list, x - size * 0.7f, y - size * 0.16f, size, size * 0.6f, color);
    shape_glow(list, x + size * 0.5f, y - size * 0.26f, size * 1.1f, size * 0.7f,
               color);
}

// Trust is the sun, stress the clouds before it.
static void sky(DrawList *list, const Theme *theme, Rect area, float level, Sea sea) {
    float rough = ramp(0.42f, 0.88f, sea.motion);
    Color top = color_mix(theme->sky_top, theme->storm, 0.75f * rough);
    Color low = color_mix(theme->sky_bottom, theme->storm, 0.38f * rough);
    Rect above = {area.x, area.y, area.w, fminf(area.h, level + area.h * 0.08f)};
    shape_gradient(list, above, top, low);
    float sun = level * mix(0.20f, 0.46f, sea.light), x = area.x + area.w * 0.16f;
    float y = area.y + level * mix(0.52f, 0.26f, sea.light);
    Color glow = color_fade(theme->sun, 0.25f + 0.65f * sea.light);
    shape_glow(list, x, y, sun * 1.5f, sun * 1.5f, glow);
    shape_circle(list, x, y, sun * 0.30f,
                 color_fade(theme->sun, 0.3f + 0.7f * sea.light));
    Color dark = color_mix(theme->foam, theme->storm, rough);
    dark = color_fade(dark, 0.40f + 0.40f * rough);
    for (int i = 0; i < CLOUDS; i++) {
        float along = (float)i / CLOUDS + 0.06f + 0.02f * turn_sin(sea.phase * 0.2f);
        float down = 0.16f + 0.11f * (float)((i * 3) % 4) / 3;
        cloud(list, area.x + area.w * along, area.y + level * down,
              level * mix(0.14f, 0.30f, rough), dark);
    }
}

// ---- the water

// The colours of the water: at the surface, as far as the light comes, far down.
typedef struct Depths {
    Color lit, mid, deep;
} Depths;

static Depths depths_of(const Theme *theme, Sea sea) {
    float clear = ramp(0.05f, 0.85f, sea.clear);
    Color dull = color_mix(theme->sea_light, theme->silt, 0.55f);
    Color dark = color_mix(theme->sea_murky, theme->silt, 0.35f);
    Color lit = color_mix(dull, theme->sea_light, clear);
    Color deep = color_mix(dark, theme->sea_deep, clear);
    return (Depths){
        .lit = color_mix(lit, theme->foam, 0.14f * sea.light),
        .mid = color_mix(deep, lit, 0.15f + 0.55f * sea.light),
        .deep = deep,
    };
}

// Columns from the surface down to the level line `flat`, where no wave comes.
static void surface(DrawList *list, Rect area, float level, Sea sea, float flat,
                    Color lit, Color below) {
    enum { CORNERS = 3 };
    int last[CORNERS] = {-1, -1, -1};
    int columns = (int)(area.w / BAND) + 1;
    for (int i = 0; i <= columns; i++) {
        float x = fminf(area.x + (float)(i * BAND), area.x + area.w);
        float y = fminf(flat, area.y + level + sea_wave(area, sea, x));
        int now[CORNERS] = {draw_vertex(list, x, y - 1, color_fade(lit, 0)),
                            draw_vertex(list, x, y, lit),
                            draw_vertex(list, x, flat, below)};
        for (int k = 0; k + 1 < CORNERS && i > 0; k++) {
            draw_triangle(list, last[k], now[k], now[k + 1]);
            draw_triangle(list, last[k], now[k + 1], last[k + 1]);
        }
        for (int k = 0; k < CORNERS; k++) last[k] = now[k];
    }
}

static void water(DrawList *list, const Theme *theme, Rect area, float level, Sea sea) {
    Depths depths = depths_of(theme, sea);
    float low = area.y + area.h, deep = area.h - level;
    float light = deep * mix(0.2f, 0.6f, sea.light); // how far it comes
    float flat = floorf(fminf(low, area.y + level + 0.08f * area.h));
    float dark = floorf(fmaxf(flat, fminf(low, area.y + level + light)));
    float share = fminf(1, (flat - area.y - level) / light);
    Color below = color_mix(depths.lit, depths.mid, share);
    surface(list, area, level, sea, flat, depths.lit, below);
    shape_gradient(list, (Rect){area.x, flat, area.w, dark - flat}, below, depths.mid);
    shape_gradient(list, (Rect){area.x, dark, area.w, low - dark}, depths.mid,
                   depths.deep);
}

// Rays that reach further down, and are more, the more trust there is.
static void rays(DrawList *list, const Theme *theme, Rect area, float level, Sea sea) {
    float deep = (area.h - level) * mix(0.10f, 0.98f, sea.light);
    Color bright = color_fade(theme->sun, 0.02f + 0.24f * sea.light * sea.light);
    Color gone = color_fade(theme->sun, 0);
    for (int i = 0; i < RAYS; i++) {
        float sway = 0.012f * turn_sin(sea.phase * 0.5f + 0.37f * (float)i);
        float x = area.x + area.w * (((float)i + 0.28f) / RAYS + sway);
        float wide = area.w * mix(0.025f, 0.055f, sea.light), lean = deep * 0.22f;
        float y = area.y + level + sea_wave(area, sea, x);
        float reach = deep * (i % 2 ? 0.8f : 1);
        int a = draw_vertex(list, x, y, bright),
            b = draw_vertex(list, x + wide, y, bright);
        int c = draw_vertex(list, x + wide * 2.4f + lean, y + reach, gone);
        int d = draw_vertex(list, x - wide * 0.6f + lean, y + reach, gone);
        draw_triangle(list, a, b, c);
        draw_triangle(list, a, c, d);
    }
}

static void crest(DrawList *list, const Theme *theme, Rect area, float level, Sea sea) {
    enum { POINTS = 256 };
    Point line[POINTS];
    int count = 0;
    float step = fmaxf(BAND, area.w / (POINTS - 2));
    for (float x = area.x; x <= area.x + area.w && count < POINTS; x += step) {
        line[count++] = (Point){x, area.y + level + sea_wave(area, sea, x)};
    }
    float wide = area.h * mix(0.003f, 0.010f, ramp(0.3f, 0.9f, sea.motion));
    shape_line(list, line, count, fmaxf(1.5f, wide), color_fade(theme->foam, 0.8f));
}

void sea_draw(DrawList *list, const Theme *theme, Rect area, float level, Sea sea) {
    sky(list, theme, area, level, sea);
    if (level >= area.h) return;
    water(list, theme, area, level, sea);
    rays(list, theme, area, level, sea);
    crest(list, theme, area, level, sea);
}

// The single wave where it runs before the ice: its water, and its crest.
static void swell_front(DrawList *list, const Theme *theme, Rect area, float level,
                        Sea sea) {
    enum { COLUMNS = 24 };
    Color lit = color_mix(depths_of(theme, sea).lit, theme->foam, 0.35f);
    Point line[COLUMNS + 1];
    int last[2] = {-1, -1};
    for (int i = 0; i <= COLUMNS; i++) {
        float from = 2 * (float)i / COLUMNS - 1, top = turn_cos(from / 4);
        float x = area.x + area.w * (sea.swell_at + from * swell_wide);
        float y = area.y + level + sea_wave(area, sea, x);
        float deep = 0.45f * (area.h - level) * top * top;
        line[i] = (Point){x, y};
        int now[2] = {draw_vertex(list, x, y, color_fade(lit, 0.75f * top * top)),
                      draw_vertex(list, x, y + deep, color_fade(lit, 0))};
        if (i > 0) {
            draw_triangle(list, last[0], now[0], now[1]);
            draw_triangle(list, last[0], now[1], last[1]);
        }
        last[0] = now[0];
        last[1] = now[1];
    }
    int edge = COLUMNS / 6; // at its ends the crest runs out
    float wide = fmaxf(2, 0.006f * area.h);
    shape_line(list, line + edge, COLUMNS + 1 - 2 * edge, wide, theme->foam);
}

void sea_veil(DrawList *list, const Theme *theme, Rect area, float level, Sea sea) {
    float thick = 1 - ramp(0.10f, 0.75f, sea.clear), deep = area.h - level;
    Color silt = color_fade(theme->silt, 0.85f * thick);
    if (sea.swell > 0) swell_front(list, theme, area, level, sea);
    for (int i = 0; thick > 0 && i < VEILS; i++) {
        float drift = 0.03f * turn_sin(sea.phase * 0.3f + 0.29f * (float)i);
        float x = area.x + area.w * (((float)((i * 5) % VEILS) + 0.5f) / VEILS + drift);
        float y =
            area.y + level + deep * (0.38f + 0.60f * (float)((i * 3) % VEILS) / VEILS);
        shape_glow(list, x, y, area.w * 0.26f, deep * 0.17f, silt);
    }
}

// ---- currents

// On the bow that hangs between a and b.
static Point on_bow(Point a, Point b, float deep, float t) {
    float hang = fminf(deep, 0.28f * fabsf(b.x - a.x)) * 4 * t * (1 - t);
    Point at = point_between(a, b, t);
    return (Point){at.x, at.y + hang};
}

void sea_current(DrawList *list, const Theme *theme, Point a, Point b, float deep,
                 Sea sea) {
    float strong = ramp(0.05f, 0.6f, sea.rumours);
    float most = fmaxf(1.5f, 0.012f * deep); // no pipe, however far it runs
    float wide = fminf(most, fmaxf(1.5f, 0.006f * fabsf(b.x - a.x)));
    wide *= 1 + 1.6f * strong;
    float walk = sea.phase - floorf(sea.phase);
    for (int i = 0; strong > 0 && i < DROPS; i++) {
        float from = ((float)i + walk) / DROPS;
        Point path[6];
        for (int k = 0; k < 6; k++) {
            path[k] = on_bow(a, b, deep, fminf(1, from + (float)k * 0.014f));
        }
        float end = fminf(1, 6 * fminf(from, 1 - from));
        shape_line(list, path, 6, wide, color_fade(theme->foam, 0.5f * strong * end));
        shape_circle(list, path[5].x, path[5].y, wide * 1.1f,
                     color_fade(theme->foam, 0.6f * strong * end));
    }
}
