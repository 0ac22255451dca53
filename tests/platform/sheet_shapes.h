// sheet_shapes.h -- the middle of the sheet: lines, rings, boxes and small shapes.
#ifndef TESTS_SHEET_SHAPES_H
#define TESTS_SHEET_SHAPES_H

#include "ui/shape.h"
#include "ui/theme.h"
#include "ui/turn.h"

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

#endif
