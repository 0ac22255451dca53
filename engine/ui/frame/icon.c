#include "ui/frame/icon.h"

#include "ui/figure/pen.h"
#include "ui/shape.h"
#include "ui/turn.h"

// Signs are drawn in a square from -1 to 1, y upward.
typedef void Draw(const Pen *pen, Color color);

static void spokes(const Pen *pen, int count, float from, float to, float width,
                   Color color) {
    for (int i = 0; i < count; i++) {
        Point away = turn_point((float)i / (float)count);
        pen_stroke(pen, (Point){away.x * from, away.y * from},
                   (Point){away.x * to, away.y * to}, width, color);
    }
}

static void draw_trust(const Pen *pen, Color color) {
    pen_ellipse(pen, 0, 0, 0.42f, 0.42f, color);
    spokes(pen, 8, 0.62f, 0.88f, 0.17f, color);
}

static void draw_stress(const Pen *pen, Color color) {
    for (int i = -1; i <= 1; i++) {
        float y = 0.52f * (float)i;
        Point wave[] = {
            {-0.88f, y - 0.12f},
            {-0.45f, y + 0.2f },
            {0,      y - 0.12f},
            {0.45f,  y + 0.2f },
            {0.88f,  y - 0.12f}
        };
        pen_line(pen, wave, 5, 0.19f, color);
    }
}

static void draw_transparency(const Pen *pen, Color color) {
    Point drop[] = {
        {0,     0.95f },
        {0.34f, 0.30f },
        {0.60f, -0.25f},
        {0.44f, -0.72f},
        {0,     -0.9f }
    };
    pen_mirrored(pen, drop, 5, color);
}

static void draw_skills(const Pen *pen, Color color) {
    Point board[] = {
        {0,      0.68f },
        {0.98f,  0.22f },
        {0,      -0.24f},
        {-0.98f, 0.22f }
    };
    Point hood[] = {
        {-0.55f, -0.10f},
        {0,      -0.36f},
        {0.55f,  -0.10f},
        {0.55f,  -0.52f},
        {0,      -0.76f},
        {-0.55f, -0.52f}
    };
    pen_polygon(pen, board, 4, color);
    pen_polygon(pen, hood, 6, color);
    pen_stroke(pen, (Point){0.86f, 0.2f}, (Point){0.86f, -0.55f}, 0.13f, color);
}

static void draw_adoption(const Pen *pen, Color color) {
    spokes(pen, 8, 0.45f, 0.82f, 0.26f, color);
    shape_arc(pen->list, pen->origin.x, pen->origin.y, 0.47f * pen->scale,
              0.32f * pen->scale, 0, 1, color);
}

static void draw_person(const Pen *pen, Color color) {
    Point body[] = {
        {0,     0.02f },
        {0.55f, -0.14f},
        {0.76f, -0.86f},
        {0.4f,  -0.9f },
        {0,     -0.9f }
    };
    pen_ellipse(pen, 0, 0.48f, 0.38f, 0.42f, color);
    pen_mirrored(pen, body, 5, color);
}

static void draw_hour(const Pen *pen, Color color) {
    shape_arc(pen->list, pen->origin.x, pen->origin.y, 0.76f * pen->scale,
              0.20f * pen->scale, 0, 1, color);
    pen_stroke(pen, (Point){0, 0}, (Point){0, 0.44f}, 0.18f, color);
    pen_stroke(pen, (Point){0, 0}, (Point){0.34f, -0.16f}, 0.18f, color);
}

static void draw_promise(const Pen *pen, Color color) {
    Point flag[] = {
        {-0.45f, 0.86f},
        {0.78f,  0.48f},
        {-0.45f, 0.02f}
    };
    pen_stroke(pen, (Point){-0.52f, 0.84f}, (Point){-0.52f, -0.88f}, 0.2f, color);
    pen_polygon(pen, flag, 3, color);
}

static void draw_lock(const Pen *pen, Color color) {
    Point body[] = {
        {-0.66f, 0.14f },
        {0.66f,  0.14f },
        {0.66f,  -0.84f},
        {-0.66f, -0.84f}
    };
    Point bow[] = {
        {-0.4f, 0.1f },
        {-0.4f, 0.55f},
        {0,     0.88f},
        {0.4f,  0.55f},
        {0.4f,  0.1f }
    };
    pen_polygon(pen, body, 4, color);
    pen_line(pen, bow, 5, 0.2f, color);
}

static void draw_up(const Pen *pen, Color color) {
    Point arrow[] = {
        {0,      0.86f },
        {0.78f,  -0.02f},
        {0.27f,  -0.02f},
        {0.27f,  -0.84f},
        {-0.27f, -0.84f},
        {-0.27f, -0.02f},
        {-0.78f, -0.02f}
    };
    pen_polygon(pen, arrow, 7, color);
}

static void draw_down(const Pen *pen, Color color) {
    Point arrow[] = {
        {0,      -0.86f},
        {0.78f,  0.02f },
        {0.27f,  0.02f },
        {0.27f,  0.84f },
        {-0.27f, 0.84f },
        {-0.27f, 0.02f },
        {-0.78f, 0.02f }
    };
    pen_polygon(pen, arrow, 7, color);
}

static void draw_level(const Pen *pen, Color color) {
    pen_stroke(pen, (Point){-0.55f, 0}, (Point){0.55f, 0}, 0.26f, color);
}

static void draw_yes(const Pen *pen, Color color) {
    pen_stroke(pen, (Point){-0.68f, -0.02f}, (Point){-0.2f, -0.52f}, 0.28f, color);
    pen_stroke(pen, (Point){-0.2f, -0.52f}, (Point){0.7f, 0.56f}, 0.28f, color);
}

static void draw_no(const Pen *pen, Color color) {
    pen_stroke(pen, (Point){-0.56f, 0.56f}, (Point){0.56f, -0.56f}, 0.28f, color);
    pen_stroke(pen, (Point){-0.56f, -0.56f}, (Point){0.56f, 0.56f}, 0.28f, color);
}

static void draw_back(const Pen *pen, Color color) {
    Point head[] = {
        {-0.9f, 0.3f  },
        {-0.3f, 0.78f },
        {-0.3f, -0.18f}
    };
    Point path[] = {
        {-0.35f, 0.3f  },
        {0.35f,  0.3f  },
        {0.72f,  -0.1f },
        {0.4f,   -0.6f },
        {-0.3f,  -0.62f}
    };
    pen_polygon(pen, head, 3, color);
    pen_line(pen, path, 5, 0.24f, color);
}

static void draw_menu(const Pen *pen, Color color) {
    for (int i = -1; i <= 1; i++) {
        float y = 0.55f * (float)i;
        pen_stroke(pen, (Point){-0.72f, y}, (Point){0.72f, y}, 0.2f, color);
    }
}

static Draw *const draws[ICON_COUNT] = {
    [ICON_TRUST] = draw_trust,       [ICON_STRESS] = draw_stress,
    [ICON_SKILLS] = draw_skills,     [ICON_TRANSPARENCY] = draw_transparency,
    [ICON_ADOPTION] = draw_adoption, [ICON_PERSON] = draw_person,
    [ICON_HOUR] = draw_hour,         [ICON_PROMISE] = draw_promise,
    [ICON_LOCK] = draw_lock,         [ICON_UP] = draw_up,
    [ICON_DOWN] = draw_down,         [ICON_LEVEL] = draw_level,
    [ICON_YES] = draw_yes,           [ICON_NO] = draw_no,
    [ICON_BACK] = draw_back,         [ICON_MENU] = draw_menu,
};

void icon_draw(DrawList *list, Icon icon, float x, float y, float size, Color color) {
    Pen pen = {
        list, {x + size / 2, y + size / 2},
         size / 2, 0
    };
    draws[icon](&pen, color);
}

Icon icon_of(Variable variable) {
    switch (variable) {
    case VAR_TRUST: return ICON_TRUST;
    case VAR_STRESS: return ICON_STRESS;
    case VAR_TRANSPARENCY: return ICON_TRANSPARENCY;
    case VAR_SKILLS: return ICON_SKILLS;
    case VAR_ADOPTION: return ICON_ADOPTION;
    default: return ICON_PERSON;
    }
}
