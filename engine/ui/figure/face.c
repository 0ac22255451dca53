#include "ui/figure/head.h"

#include "ui/figure/look.h"
#include "ui/mix.h"
#include "ui/turn.h"

#include <math.h>

enum { LENS_STEPS = 12 };

static const Color white = {0xFB, 0xFB, 0xF8, 255};
static const Color pupil = {0x2A, 0x24, 0x24, 255};
static const Color shade = {0x4A, 0x22, 0x18, 255};

// Where the parts of this face are; x is that of the right half.
typedef struct Face {
    float eye_x, eye_y, open; // open: half the height of an eye
    float brow_in, brow_out;  // heights of the brow's ends above the eye
    float corner, wide;       // the mouth: its corners' height and half its width
    float apart;              // lips
} Face;

// Stress lifts the brows' inner ends and tightens the mouth, low trust draws them
// down and together; want of energy lowers the lids and the corners of the mouth.
static Face face_of(Mood mood) {
    float calm = 1 - mood.stress, doubt = 1 - mood.trust;
    return (Face){
        .eye_x = 0.33f,
        .eye_y = 0.02f,
        .open = mix(0.055f, 0.122f, mood.energy) + 0.030f * mood.stress,
        .brow_in = 0.235f + 0.13f * mood.stress - 0.085f * doubt,
        .brow_out = 0.245f - 0.065f * mood.stress + 0.03f * doubt * calm,
        .corner = mix(-0.115f, 0.150f,
                      0.6f * mood.trust + 0.25f * calm + 0.15f * mood.energy),
        .wide = mix(0.22f, 0.33f, 0.7f * mood.trust + 0.3f * calm),
        .apart = fmaxf(0, mood.trust - 0.62f) * 0.22f,
    };
}

static void eye(const Pen *pen, const Face *face, Color skin, float side, float tired) {
    float x = side * face->eye_x, y = face->eye_y;
    Color lid = color_mix(skin, shade, 0.45f);
    Color bag = color_fade(color_mix(skin, shade, 0.40f), tired);
    Point under[] = {
        {x - 0.11f, y - 0.155f},
        {x,         y - 0.19f },
        {x + 0.11f, y - 0.155f}
    };
    pen_line(pen, under, 3, 0.028f, bag);
    pen_ellipse(pen, x, y, 0.145f, face->open, white);
    float iris = fminf(0.085f, face->open);
    pen_ellipse(pen, x, y, 0.082f, iris, pupil);
    pen_ellipse(pen, x + 0.026f, y + 0.4f * iris, 0.024f, 0.024f, white);
    Point upper[] = {
        {x - 0.16f, y + face->open * 0.45f },
        {x,         y + face->open + 0.012f},
        {x + 0.16f, y + face->open * 0.45f }
    };
    pen_line(pen, upper, 3, 0.042f, lid);
}

static void brow(const Pen *pen, const Face *face, Color color, float side) {
    float y = face->eye_y, arch = 0.035f;
    float middle = (face->brow_in + face->brow_out) / 2 + arch;
    Point arc[] = {
        {side * (face->eye_x - 0.17f), y + face->brow_in },
        {side * face->eye_x,           y + middle        },
        {side * (face->eye_x + 0.18f), y + face->brow_out}
    };
    pen_line(pen, arc, 3, 0.078f, color);
}

static void nose(const Pen *pen, Color skin) {
    Color line = color_mix(skin, shade, 0.45f);
    Point edge[] = {
        {0.03f,  -0.06f},
        {0.09f,  -0.24f},
        {-0.06f, -0.28f}
    };
    pen_line(pen, edge, 3, 0.04f, line);
}

static void mouth(const Pen *pen, const Face *face, Color lips) {
    float y = -0.54f, half = face->wide;
    Point upper[] = {
        {-half,        y + face->corner        },
        {-half * 0.5f, y + face->corner * 0.1f },
        {0,            y - face->corner * 0.25f},
        {half * 0.5f,  y + face->corner * 0.1f },
        {half,         y + face->corner        }
    };
    if (face->apart > 0.012f) {
        Point open[] = {
            upper[0], upper[2], upper[4], {0, y - face->corner * 0.25f}
        };
        open[1].y += 0.01f;
        open[3].y -= face->apart * 1.6f;
        pen_blob(pen, open, 4, color_mix(lips, white, 0.75f));
    }
    pen_line(pen, upper, 5, 0.070f, lips);
}

static void age_lines(const Pen *pen, const Look *look, Color skin) {
    float old = fminf(1, fmaxf(0, ((float)look->age - 42) / 22));
    if (old <= 0) return;
    Color line = color_fade(color_mix(skin, shade, 0.40f), 0.75f * old);
    for (int i = -1; i <= 1; i += 2) {
        float side = (float)i;
        Point cheek[] = {
            {side * 0.24f, -0.26f},
            {side * 0.36f, -0.42f},
            {side * 0.39f, -0.54f}
        };
        Point temple[] = {
            {side * 0.55f, 0.04f},
            {side * 0.66f, 0.09f}
        };
        pen_line(pen, cheek, 3, 0.026f, line);
        pen_line(pen, temple, 2, 0.024f, line);
    }
}

static void cheeks(const Pen *pen, Color skin, float glow) {
    Color warm = color_mix(skin, (Color){0xE0, 0x5A, 0x4A, 255}, 0.45f);
    for (int i = -1; i <= 1; i += 2) {
        pen_ellipse(pen, (float)i * 0.50f, -0.28f, 0.15f, 0.10f,
                    color_fade(warm, 0.35f * glow));
    }
}

static void lens(const Pen *pen, float x, float y, Color frame) {
    Point rim[LENS_STEPS + 1];
    for (int i = 0; i <= LENS_STEPS; i++) {
        Point away = turn_point((float)i / LENS_STEPS);
        rim[i] = (Point){x + 0.225f * away.x, y + 0.19f * away.y};
    }
    pen_ellipse(pen, x, y, 0.22f, 0.185f, (Color){255, 255, 255, 46});
    pen_line(pen, rim, LENS_STEPS + 1, 0.038f, frame);
}

static void glasses(const Pen *pen, const Face *face) {
    static const Color frame = {0x2B, 0x2F, 0x38, 255};
    float y = face->eye_y - 0.02f;
    for (int i = -1; i <= 1; i += 2) {
        float side = (float)i;
        lens(pen, side * face->eye_x, y, frame);
        pen_stroke(pen, (Point){side * 0.55f, y + 0.03f},
                   (Point){side * 0.80f, y + 0.06f}, 0.036f, frame);
    }
    Point bridge[] = {
        {-0.11f, y + 0.03f},
        {0,      y + 0.07f},
        {0.11f,  y + 0.03f}
    };
    pen_line(pen, bridge, 3, 0.036f, frame);
}

void face_draw(const Pen *pen, const Look *look, Mood mood) {
    Face face = face_of(mood);
    Color skin = look_skin(look);
    Color brows = color_mix(look_hair_color(look), pupil, 0.35f);
    cheeks(pen, skin, 0.4f + 0.6f * mood.energy);
    age_lines(pen, look, skin);
    for (int i = -1; i <= 1; i += 2) {
        eye(pen, &face, skin, (float)i, fmaxf(0, 0.75f - mood.energy));
        brow(pen, &face, brows, (float)i);
    }
    nose(pen, skin);
    mouth(pen, &face, look_lips(look));
    if (look->glasses) glasses(pen, &face);
}
