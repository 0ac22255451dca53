#include "ui/debrief/basin.h"

#include "ui/shape.h"
#include "ui/turn.h"

#include <math.h>

enum { RIDGES = 3, STEPS = 40, POOLS = 3 };

// Shares of the height below the waterline.
static const float ridge_high[RIDGES] = {0.30f, 0.20f, 0.10f};

// The sky over the sea of that week; its water lies so low that no wave of it is seen
// above the waterline.
static void sky(Frame *f, Rect area, float level, Sea sea) {
    sea_draw(f->list, f->theme, area, level + 0.08f * area.h, sea);
}

// Air, hazy towards the ground: nothing hides anything.
static void air(Frame *f, Rect area, float top) {
    const Theme *theme = f->theme;
    Color high = color_mix(theme->sky_bottom, theme->sky_top, 0.55f);
    Color low = color_mix(theme->sky_bottom, theme->silt, 0.30f);
    shape_gradient(f->list, (Rect){area.x, top, area.w, area.y + area.h - top + 1},
                   high, low);
}

// How far a ridge reaches up along the ground, 0..1.
static float bend(int ridge, float along) {
    return 0.5f
         + 0.28f * turn_sin(along * (0.9f + 0.4f * (float)ridge) + 0.37f * (float)ridge)
         + 0.12f * turn_sin(along * (3.1f + (float)ridge) + 0.2f);
}

static void ridge(Frame *f, Rect ground, int which) {
    const Theme *theme = f->theme;
    Point outline[STEPS + 3];
    float low = ground.y + ground.h, high = ground.h * ridge_high[which];
    for (int i = 0; i <= STEPS; i++) {
        float along = (float)i / STEPS;
        outline[i] = (Point){ground.x + ground.w * along,
                             low - high * (0.6f + 0.4f * bend(which, along))};
    }
    outline[STEPS + 1] = (Point){ground.x + ground.w, low + 1};
    outline[STEPS + 2] = (Point){ground.x, low + 1};
    float dark = 0.42f + 0.16f * (float)which;
    shape_shaded(f->list, outline, STEPS + 3,
                 color_mix(theme->sky_bottom, theme->silt, dark),
                 color_mix(theme->sky_bottom, theme->silt, fminf(1, dark + 0.2f)));
}

// What is left of the water.
static void pools(Frame *f, Rect ground) {
    for (int i = 0; i < POOLS; i++) {
        float x = ground.x + ground.w * (0.17f + 0.33f * (float)i);
        shape_glow(f->list, x, ground.y + ground.h * (0.90f + 0.03f * (float)(i % 2)),
                   0.10f * ground.w, 0.016f * ground.h,
                   color_fade(f->theme->sky_top, 0.9f));
    }
}

// How high the water stood: a row of short strokes.
static void waterline(Frame *f, Rect area, float y) {
    float step = 0.9f * f->em, high = fmaxf(3, 0.1f * f->em);
    int count = (int)(area.w / (2 * step)) + 1;
    for (int i = 0; i < count; i++) {
        Rect stroke = {area.x + 2 * step * (float)i, y - 1, step, high};
        shape_rect(f->list, stroke, color_fade(f->theme->sea_light, 0.8f));
    }
}

void basin_draw(Frame *f, Rect area, float level, Sea sea) {
    float top = area.y + level;
    Rect ground = {area.x, top, area.w, area.h - level};
    sky(f, area, level, sea);
    air(f, area, top);
    for (int i = 0; i < RIDGES; i++) ridge(f, ground, i);
    pools(f, ground);
    waterline(f, area, top);
}
