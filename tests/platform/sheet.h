// sheet.h -- one picture with every shape and every size of text, to be looked at.
#ifndef TESTS_SHEET_H
#define TESTS_SHEET_H

#include "ui/paragraph.h"
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

static inline void sheet_lines(DrawList *list, const Theme *theme) {
    for (int i = 0; i < 12; i++) {
        Point way = turn_point((float)i / 24 + 0.01f);
        Point ends[2] = {
            {100 + way.x * 12, 400 + way.y * 12},
            {100 + way.x * 80, 400 + way.y * 80}
        };
        shape_line(list, ends, 2, 0.5f + 0.5f * (float)i, theme->ink);
    }
    Point zigzag[8];
    for (int i = 0; i < 8; i++) {
        zigzag[i] = (Point){210 + (float)i * 18, i % 2 ? 400 : 440 + (float)i * 3};
    }
    shape_line(list, zigzag, 8, 7, color_fade(theme->accent, 0.6f));
    Point loop[5] = {
        {360, 400},
        {400, 410},
        {390, 450},
        {355, 440},
        {360, 400}
    };
    shape_line(list, loop, 5, 4, theme->bad);
    for (int i = 0; i < THEME_METERS; i++) {
        float x = 440 + 52 * (float)i;
        shape_arc(list, x, 425, 18, 7, 0, 1, theme->trough);
        shape_arc(list, x, 425, 18, 7, -0.25f, -0.05f + 0.2f * (float)i,
                  theme->meter[i]);
    }
    shape_arc(list, 720, 425, 12, 60, 0.1f, 0.4f, theme->good);
}

static inline void sheet_boxes(DrawList *list, const Theme *theme) {
    for (int i = 0; i < 5; i++) {
        Rect box = {20 + 100 * (float)i, 485, 86, 40};
        if (i % 2) box.x += 0.5f;
        float radius = 5 * (float)i;
        shape_shadow(list, (Rect){box.x, box.y + 3, 86, 40}, radius, 8, theme->shadow);
        shape_round_rect(list, box, radius, theme->paper_raised);
        shape_round_frame(list, box, radius, 0.5f + 0.75f * (float)i, theme->accent);
    }
    Point star[10];
    for (int i = 0; i < 10; i++) {
        Point way = turn_point((float)i / 10 - 0.25f);
        float radius = i % 2 ? 9.0f : 24.0f;
        star[i] = (Point){560 + way.x * radius, 505 + way.y * radius};
    }
    shape_polygon(list, star, 10, theme->focus);
    Point kite[4] = {
        {620, 481},
        {650, 505},
        {620, 529},
        {606, 505}
    };
    shape_convex(list, kite, 4, theme->good);
    Point splinter[3] = {
        {670, 485},
        {740, 487},
        {670, 486}
    };
    shape_convex(list, splinter, 3, theme->ink);
    for (int i = 0; i < 10; i++) {
        shape_circle(list, 670 + 8 * (float)i, 510, 0.25f + 0.4f * (float)i,
                     theme->ink);
    }
    shape_round_rect(list, (Rect){780.4f, 490.3f, 30, 0.4f}, 0, theme->ink);
    shape_round_rect(list, (Rect){780, 500, 30, 1}, 0, theme->ink);
    shape_rect(list, (Rect){780.4f, 510.4f, 30, 4}, theme->ink);
}

static inline void sheet_text(DrawList *list, const Theme *theme, const Type *type) {
    static const char *const words[TYPE_SIZE_COUNT] = {
        "Small: week 3 of 8, 12 hours left, “trust” 57 → 61",
        "Body: Zoë zegt: ‘Ik weet niet of mijn werk blijft.’", "Large: what lies below",
        "Title: Onderstroom", "Ég 0123"};
    float y = 535;
    for (int i = 0; i < TYPE_SIZE_COUNT; i++) {
        Font font = {type_pixels((TypeSize)i, 640, 100, false), i % 2 == 1, theme->ink};
        line_draw(list, type, words[i], font, ALIGN_LEFT, 20, y, 520);
        y += type->line(type->data, font.pixels);
    }
    Font soft = {18, false, theme->ink_soft};
    shape_round_rect(list, (Rect){560, 550, 380, 120}, 10, theme->paper_raised);
    paragraph_draw(list, type,
                   "Listening takes an hour of the week, and it is the only way to see "
                   "the undercurrent of a person: job fear, beliefs, unspoken worries. "
                   "What does not fit here ends in a sign that there is more of it.",
                   soft, ALIGN_LEFT, (Rect){576, 560, 350, 105});
    for (int i = 0; i < THEME_METERS; i++) {
        Font font = {16, true, theme->meter_text[i]};
        float x = 830 + 26 * (float)(i % 5);
        line_draw(list, type, "62", font, ALIGN_CENTER, x - 20, 490, 40);
    }
    Font foam = {20, false, theme->foam};
    draw_clip(list, (Rect){20, 330, 300, 20});
    line_draw(list, type, "Cut by a clip area that is no line high", foam, ALIGN_LEFT,
              20, 334, 900);
    draw_clip_end(list);
    line_draw(list, type, "…and on water", foam, ALIGN_RIGHT, 20, 334, 900);
}

static inline void sheet_draw(DrawList *list, const Theme *theme, const Type *type) {
    draw_reset(list);
    sheet_sky(list, theme);
    sheet_above(list, theme);
    sheet_lines(list, theme);
    sheet_boxes(list, theme);
    sheet_text(list, theme, type);
}

#endif
