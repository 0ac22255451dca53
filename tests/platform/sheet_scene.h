// sheet_scene.h -- the upper half of the sheet: sky, sea, ice and six people.
#ifndef TESTS_SHEET_SCENE_H
#define TESTS_SHEET_SCENE_H

#include "ui/shape.h"
#include "ui/theme.h"
#include "ui/turn.h"

enum { SHEET_WIDTH = 960, SHEET_HEIGHT = 720 };

static inline void sheet_sky(DrawList *list, const Theme *theme) {
    shape_gradient(list, (Rect){0, 0, SHEET_WIDTH, 200}, theme->sky_top,
                   theme->sky_bottom);
    shape_gradient(list, (Rect){0, 200, SHEET_WIDTH, 180}, theme->sea_light,
                   theme->sea_deep);
    shape_rect(list, (Rect){0, 380, SHEET_WIDTH, SHEET_HEIGHT - 380}, theme->paper);
    Point wave[97];
    for (int i = 0; i < 97; i++) {
        wave[i] = (Point){(float)i * 10, 200 + 3 * turn_sin((float)i / 16)};
    }
    shape_line(list, wave, 97, 3, theme->foam);
}

static inline void sheet_ice(DrawList *list, const Theme *theme, float x, float size) {
    Point tip[5] = {
        {x - size,        200              },
        {x - size * 0.5f, 200 - size * 0.6f},
        {x - size * 0.1f, 200 - size * 0.5f},
        {x + size * 0.3f, 200 - size       },
        {x + size * 0.9f, 200              }
    };
    Point mass[7] = {
        {x - size,        200              },
        {x + size * 0.9f, 200              },
        {x + size * 1.3f, 200 + size * 0.6f},
        {x + size * 0.4f, 200 + size * 0.9f},
        {x + size * 0.2f, 200 + size * 1.6f},
        {x - size * 0.6f, 200 + size       },
        {x - size * 1.4f, 200 + size * 0.5f}
    };
    shape_shaded(list, mass, 7, theme->ice_shade, theme->sea_deep);
    shape_shaded(list, tip, 5, theme->ice_light, theme->ice_shade);
}

static inline void sheet_face(DrawList *list, float x, float y, float size, int tone) {
    Color ink = theme_get(THEME_CALM)->ink;
    shape_ellipse(list, x, y + size * 1.5f, size * 1.1f, size * 0.8f,
                  dress_color((Dress)tone));
    shape_ellipse(list, x, y, size * 0.8f, size, skin_color(tone));
    for (int side = -1; side <= 1; side += 2) {
        float eye = x + (float)side * size * 0.32f;
        shape_circle(list, eye, y - size * 0.08f, size * 0.09f, ink);
        Point brow[5] = {
            {eye - size * 0.18f, y - size * 0.3f}
        };
        shape_curve(brow + 1, brow[0], (Point){eye, y - size * 0.42f},
                    (Point){eye + size * 0.18f, y - size * 0.3f}, 4);
        shape_line(list, brow, 5, size * 0.08f, ink);
    }
    Point mouth[9] = {
        {x - size * 0.3f, y + size * 0.4f}
    };
    shape_curve(mouth + 1, mouth[0], (Point){x, y + size * 0.62f},
                (Point){x + size * 0.3f, y + size * 0.4f}, 8);
    shape_line(list, mouth, 9, size * 0.07f, ink);
}

static inline void sheet_above(DrawList *list, const Theme *theme) {
    for (int i = 0; i < 6; i++) {
        float x = 80 + 150 * (float)i, size = 12 + 7 * (float)i;
        sheet_ice(list, theme, x, 30 + 8 * (float)i);
        sheet_face(list, x, 130 - size, size * 0.7f, i + 1);
    }
}

#endif
