#include "ui/figure/head.h"

#include "ui/figure/look.h"

enum { CURLS = 11 };

#define COUNT(points) ((int)(sizeof(points) / sizeof(points)[0]))

static const Point skull[] = {
    {0,     0.98f },
    {0.46f, 0.90f },
    {0.76f, 0.50f },
    {0.80f, 0     },
    {0.70f, -0.5f },
    {0.40f, -0.86f},
    {0,     -1    },
};
static const Point cap[] = {
    {0,     1.20f},
    {0.52f, 1.08f},
    {0.88f, 0.62f},
    {0.87f, 0.10f},
    {0.78f, 0.02f},
    {0.72f, 0.40f},
    {0.42f, 0.60f},
    {0,     0.62f},
};
static const Point parted[] = {
    {0.10f,  1.17f},
    {0.60f,  1.04f},
    {0.90f,  0.60f},
    {0.89f,  0.10f},
    {0.78f,  0    },
    {0.73f,  0.36f},
    {0.30f,  0.70f},
    {-0.20f, 0.86f},
    {-0.55f, 0.62f},
    {-0.74f, 0.34f},
    {-0.78f, 0    },
    {-0.89f, 0.10f},
    {-0.90f, 0.60f},
    {-0.52f, 1.06f},
};
static const Point fringe[] = {
    {0,     1.18f },
    {0.54f, 1.06f },
    {0.92f, 0.60f },
    {0.94f, -0.1f },
    {0.80f, -0.16f},
    {0.74f, 0.34f },
    {0.36f, 0.50f },
    {0,     0.46f },
};
static const Point long_back[] = {
    {0,     1.16f },
    {0.62f, 1.02f },
    {0.98f, 0.45f },
    {1.02f, -0.3f },
    {1.08f, -1.1f },
    {0.92f, -1.75f},
    {0.4f,  -1.7f },
    {0,     -1.5f },
};
static const Point bob_back[] = {
    {0,     1.16f },
    {0.62f, 1.02f },
    {0.98f, 0.45f },
    {1.02f, -0.25f},
    {0.96f, -0.80f},
    {0.55f, -0.95f},
    {0,     -0.9f },
};
static const Point tail[] = {
    {0.45f, 0.95f },
    {0.95f, 0.85f },
    {1.28f, 0.35f },
    {1.30f, -0.35f},
    {1.02f, -1.1f },
    {0.86f, -1.05f},
    {0.92f, -0.35f},
    {0.72f, 0.40f },
};
static const Point scarf_back[] = {
    {0,     1.24f },
    {0.66f, 1.08f },
    {1.02f, 0.48f },
    {0.98f, -0.2f },
    {0.96f, -0.85f},
    {1.3f,  -1.42f},
    {1.12f, -1.75f},
    {0,     -1.95f},
};
static const Point scarf_face[] = {
    {0,     0.68f },
    {0.40f, 0.58f },
    {0.63f, 0.20f },
    {0.64f, -0.2f },
    {0.55f, -0.58f},
    {0.30f, -0.86f},
    {0,     -0.94f},
};
static const Point beard[] = {
    {0,     -0.36f},
    {0.22f, -0.34f},
    {0.42f, -0.46f},
    {0.66f, -0.22f},
    {0.79f, 0.02f },
    {0.76f, -0.42f},
    {0.50f, -0.92f},
    {0,     -1.1f },
};

static void curls(const Pen *pen, Color color, float reach, float size) {
    static const Point around[CURLS] = {
        {-0.86f, -0.1f},
        {-0.98f, 0.3f },
        {-0.86f, 0.68f},
        {-0.56f, 0.96f},
        {-0.2f,  1.10f},
        {0.2f,   1.10f},
        {0.56f,  0.96f},
        {0.86f,  0.68f},
        {0.98f,  0.3f },
        {0.86f,  -0.1f},
        {0,      0.8f },
    };
    for (int i = 0; i < CURLS; i++) {
        pen_ellipse(pen, around[i].x * reach, around[i].y * reach, size, size, color);
    }
}

void head_back(const Pen *pen, const Look *look) {
    Color color = look_hair_color(look);
    switch (look_hair(look)) {
    case HAIR_LONG: pen_mirrored(pen, long_back, COUNT(long_back), color); break;
    case HAIR_BOB: pen_mirrored(pen, bob_back, COUNT(bob_back), color); break;
    case HAIR_PONYTAIL: pen_blob(pen, tail, COUNT(tail), color); break;
    case HAIR_BUN: pen_ellipse(pen, 0, 1.28f, 0.36f, 0.32f, color); break;
    case HAIR_AFRO:
        pen_ellipse(pen, 0, 0.42f, 1.18f, 1.05f, color);
        curls(pen, color, 1.06f, 0.30f);
        break;
    case HAIR_CURLY: curls(pen, color, 1, 0.32f); break;
    default: break;
    }
}

static void ears(const Pen *pen, Color skin, Color shade) {
    for (int side = -1; side <= 1; side += 2) {
        float x = (float)side * 0.82f;
        pen_ellipse(pen, x, -0.08f, 0.13f, 0.20f, skin);
        pen_ellipse(pen, x, -0.08f, 0.06f, 0.11f, shade);
    }
}

static void wrapped(const Pen *pen, const Look *look) {
    static const Point low_fold[] = {
        {0.70f,  -0.62f},
        {0.30f,  -1.22f},
        {-0.55f, -1.56f}
    };
    static const Point side_fold[] = {
        {0.58f, 0.95f},
        {0.84f, 0.5f },
        {0.84f, 0    }
    };
    Color cloth = color_mix(look_dress(look), (Color){255, 255, 255, 255}, 0.30f);
    Color fold = color_mix(cloth, (Color){0, 0, 0, 255}, 0.16f);
    pen_mirrored(pen, scarf_back, COUNT(scarf_back), cloth);
    pen_line(pen, low_fold, 3, 0.06f, fold);
    pen_line(pen, side_fold, 3, 0.05f, fold);
    pen_mirrored(pen, scarf_face, COUNT(scarf_face), look_skin(look));
}

// The hair above the brow.
static void top(const Pen *pen, const Look *look, Color color) {
    switch (look_hair(look)) {
    case HAIR_BALD: {
        Color shine = color_mix(look_skin(look), (Color){255, 255, 255, 255}, 0.22f);
        pen_ellipse(pen, -0.26f, 0.72f, 0.24f, 0.12f, shine);
        break;
    }
    case HAIR_SHORT:
    case HAIR_LONG: pen_blob(pen, parted, COUNT(parted), color); break;
    case HAIR_BOB: pen_mirrored(pen, fringe, COUNT(fringe), color); break;
    case HAIR_CURLY:
        pen_mirrored(pen, cap, COUNT(cap), color);
        for (int i = -2; i <= 2; i++) {
            float x = (float)i;
            pen_ellipse(pen, x * 0.3f, 0.66f - 0.05f * x * x, 0.22f, 0.2f, color);
        }
        break;
    default: pen_mirrored(pen, cap, COUNT(cap), color); break;
    }
}

void head_front(const Pen *pen, const Look *look, Mood mood) {
    Color skin = look_skin(look), hair = look_hair_color(look);
    if (look_hair(look) == HAIR_SCARF) {
        wrapped(pen, look);
    } else {
        ears(pen, skin, look_skin_shade(look));
        pen_mirrored(pen, skull, COUNT(skull), skin);
        if (look->beard) pen_mirrored(pen, beard, COUNT(beard), hair);
        top(pen, look, hair);
    }
    face_draw(pen, look, mood);
}
