#include "ui/figure/looks_sheet.h"

#include "ui/figure/figure.h"
#include "ui/shape.h"

#define COUNT(items) ((int)(sizeof(items) / sizeof(items)[0]))

static const Look looks[] = {
    {4, 29, "scarf",       "plum",  false, false, false},
    {1, 54, "grey_short",  "navy",  true,  true,  false},
    {6, 34, "afro",        "rust",  false, false, false},
    {2, 41, "red_curly",   "olive", false, false, false},
    {1, 61, "white_bob",   "wine",  true,  false, false},
    {5, 38, "bald",        "teal",  false, true,  false},
    {3, 26, "ponytail",    "sand",  false, false, true },
    {2, 47, "blond_long",  "slate", false, false, false},
    {5, 33, "bun",         "teal",  true,  false, false},
    {3, 58, "bald",        "rust",  true,  false, true },
    {1, 23, "brown_short", "wine",  false, false, false},
    {6, 44, "short",       "sand",  true,  true,  false},
};

// From bad to good; and two ways of being in between.
static const Mood moods[] = {
    {0.10f, 0.90f, 0.20f},
    {0.20f, 0.25f, 0.55f},
    {0.55f, 0.85f, 0.75f},
    {0.60f, 0.40f, 0.15f},
    {0.60f, 0.40f, 0.60f},
    {0.95f, 0.10f, 0.95f},
};

static void figures(DrawList *list, Rect area) {
    float step = area.w / (float)COUNT(looks);
    for (int i = 0; i < COUNT(looks); i++) {
        Point feet = {area.x + step * ((float)i + 0.5f), area.y + area.h * 0.96f};
        Mood mood = moods[(i * 5 + 4) % COUNT(moods)];
        figure_draw(list, &looks[i], mood, feet, area.h * 0.9f);
    }
}

static void faces(DrawList *list, Rect area, const Theme *theme) {
    float step = area.w / (float)COUNT(looks), high = area.h / (float)COUNT(moods);
    for (int row = 0; row < COUNT(moods); row++) {
        for (int i = 0; i < COUNT(looks); i++) {
            Rect place = {area.x + step * (float)i, area.y + high * (float)row, step,
                          high};
            Rect square = rect_inset(place, 0.05f * high);
            shape_round_rect(list, square, 0.1f * high, theme->paper_raised);
            figure_bust(list, &looks[i], moods[row], square);
        }
    }
}

void looks_sheet_draw(DrawList *list, const Theme *theme, Rect area) {
    float top = area.h * 0.30f;
    shape_rect(list, area, theme->paper);
    shape_gradient(list, (Rect){area.x, area.y, area.w, top}, theme->sky_top,
                   theme->sky_bottom);
    figures(list, (Rect){area.x, area.y, area.w, top});
    faces(list, (Rect){area.x, area.y + top, area.w, area.h - top}, theme);
}
