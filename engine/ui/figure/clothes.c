// Neck and clothes of body.h.
#include "ui/figure/body.h"

#include "ui/figure/look.h"

static const Color pale = {0xF4, 0xF1, 0xEA, 255};

static void neck(const Pen *pen, const Body *body, const Look *look) {
    float low = body->shoulder + 0.005f, high = body->head - body_head_size * 0.7f;
    pen_stroke(pen, (Point){0, low + 0.012f}, (Point){0, high}, 0.078f,
               look_skin_shade(look));
    pen_ellipse(pen, 0, low + 0.030f, 0.046f, 0.026f, look_skin(look));
}

// A jacket that stands open over a pale shirt.
static void jacket(const Pen *pen, const Body *body, Color dark) {
    float s = body->shoulder;
    Point shirt[] = {
        {-0.046f, s + 0.036f},
        {0.046f,  s + 0.036f},
        {0.040f,  body->hem },
        {-0.040f, body->hem }
    };
    pen_polygon(pen, shirt, 4, pale);
    for (int i = -1; i <= 1; i += 2) {
        float side = (float)i;
        Point edge[] = {
            {side * 0.052f, s + 0.03f},
            {side * 0.034f, s - 0.08f},
            {side * 0.040f, body->hem}
        };
        pen_line(pen, edge, 3, 0.014f, dark);
    }
}

static void shirt(const Pen *pen, const Body *body, Color dark) {
    float s = body->shoulder;
    pen_stroke(pen, (Point){0, s - 0.02f}, (Point){0, body->hem}, 0.008f, dark);
    for (int i = -1; i <= 1; i += 2) {
        float side = (float)i;
        Point collar[] = {
            {0,             s - 0.008f},
            {side * 0.058f, s + 0.052f},
            {side * 0.064f, s - 0.010f},
            {side * 0.030f, s - 0.045f}
        };
        pen_polygon(pen, collar, 4, pale);
    }
}

static void sweater(const Pen *pen, const Body *body, Color dark) {
    float s = body->shoulder;
    Point band[] = {
        {-0.056f, s + 0.036f},
        {0,       s + 0.002f},
        {0.056f,  s + 0.036f}
    };
    pen_line(pen, band, 3, 0.018f, dark);
}

void body_front(const Pen *pen, const Body *body, const Look *look) {
    Color dark = color_mix(look_dress(look), look_ink, 0.30f);
    bool covered = look_hair(look) == HAIR_SCARF;
    neck(pen, body, look);
    switch (covered ? CUT_SWEATER : look_cut(look)) {
    case CUT_JACKET: jacket(pen, body, dark); break;
    case CUT_SHIRT: shirt(pen, body, dark); break;
    default: sweater(pen, body, dark); break;
    }
}
