#include "ui/figure/sea.h"

#include "game/sight.h"
#include "ui/shape.h"
#include "ui/turn.h"

#include <math.h>

enum { RAYS = 5, BAND = 12 }; // BAND: pixels between two columns of the water

Sea sea_of(const Game *game) {
    return (Sea){
        .motion = (float)sight_meter(game, VAR_STRESS) / 100,
        .light = (float)sight_meter(game, VAR_TRUST) / 100,
        .clear = (float)sight_meter(game, VAR_TRANSPARENCY) / 100,
    };
}

float sea_wave(Rect area, Sea sea, float x) {
    float high = area.h * (0.004f + 0.020f * sea.motion * sea.motion);
    float along = (x - area.x) / fmaxf(area.h, 1);
    float long_wave = turn_sin(along * 1.3f + sea.phase);
    float short_wave = turn_sin(along * 3.1f - 2 * sea.phase + 0.3f);
    return high * (long_wave + 0.45f * sea.motion * short_wave);
}

// The water as columns whose colour runs down in two steps.
static void water(DrawList *list, const Theme *theme, Rect area, float level, Sea sea) {
    Color deep = color_mix(theme->sea_murky, theme->sea_deep, sea.clear);
    Color mid = color_mix(deep, theme->sea_light, 0.25f + 0.35f * sea.clear);
    float low = area.y + area.h, step = (low - area.y - level) * 0.35f;
    int last[4] = {-1, -1, -1, -1};
    int columns = (int)(area.w / BAND) + 1;
    for (int i = 0; i <= columns; i++) {
        float x = fminf(area.x + (float)(i * BAND), area.x + area.w);
        float y = area.y + level + sea_wave(area, sea, x);
        int now[4] = {draw_vertex(list, x, y - 1, color_fade(theme->sea_light, 0)),
                      draw_vertex(list, x, y, theme->sea_light),
                      draw_vertex(list, x, y + step, mid),
                      draw_vertex(list, x, low, deep)};
        for (int k = 0; k < 3 && i > 0; k++) {
            draw_triangle(list, last[k], now[k], now[k + 1]);
            draw_triangle(list, last[k], now[k + 1], last[k + 1]);
        }
        for (int k = 0; k < 4; k++) last[k] = now[k];
    }
}

// Trust is the light: rays that reach further down the more of it there is.
static void rays(DrawList *list, const Theme *theme, Rect area, float level, Sea sea) {
    float deep = (area.h - level) * (0.25f + 0.70f * sea.light);
    Color bright = color_fade(theme->foam, 0.04f + 0.14f * sea.light);
    Color gone = color_fade(theme->foam, 0);
    for (int i = 0; i < RAYS; i++) {
        float x = area.x + area.w * ((float)i + 0.35f) / RAYS;
        float wide = area.w * 0.035f, lean = deep * 0.22f, y = area.y + level;
        float reach = deep * (i % 2 ? 0.8f : 1);
        int a = draw_vertex(list, x, y, bright),
            b = draw_vertex(list, x + wide, y, bright);
        int c = draw_vertex(list, x + wide * 2.4f - lean, y + reach, gone);
        int d = draw_vertex(list, x - wide * 0.6f - lean, y + reach, gone);
        draw_triangle(list, a, b, c);
        draw_triangle(list, a, c, d);
    }
}

static void crest(DrawList *list, const Theme *theme, Rect area, float level, Sea sea) {
    Point line[128];
    int count = 0;
    float step = fmaxf(BAND, area.w / 126);
    for (float x = area.x; x <= area.x + area.w && count < 128; x += step) {
        line[count++] = (Point){x, area.y + level + sea_wave(area, sea, x)};
    }
    shape_line(list, line, count, fmaxf(1.5f, area.h * 0.004f),
               color_fade(theme->foam, 0.75f));
}

void sea_draw(DrawList *list, const Theme *theme, Rect area, float level, Sea sea) {
    Rect sky = {area.x, area.y, area.w, fminf(area.h, level + area.h * 0.05f)};
    shape_gradient(list, sky, theme->sky_top, theme->sky_bottom);
    if (level >= area.h) return;
    water(list, theme, area, level, sea);
    rays(list, theme, area, level, sea);
    crest(list, theme, area, level, sea);
}
