#include "ui/figure/body.h"

#include "ui/figure/look.h"
#include "ui/mix.h"

#include <math.h>

#define COUNT(points) ((int)(sizeof(points) / sizeof(points)[0]))

static const Color steel = {0x8A, 0x94, 0xA0, 255};

static const float standing_hip = 0.40f, seated_hip = 0.28f;

const float body_head_size = 0.112f;

Body body_of(const Look *look, Mood mood) {
    float up = 0.020f * mood.stress - 0.022f * (1 - mood.energy);
    float open = fminf(1, fmaxf(0, (mood.trust - 0.18f) / 0.5f));
    float hip = look->wheelchair ? seated_hip : standing_hip;
    Body body = {.hip = hip, .hem = hip - 0.035f, .half = 0.132f};
    body.shoulder = hip + 0.300f + up;
    body.head = hip + 0.462f - 0.028f * (1 - mood.energy);
    body.elbow.x = mix(0.178f, 0.176f, open);
    body.elbow.y = body.shoulder - mix(0.150f, 0.142f, open);
    body.hand.x = mix(-0.055f, 0.196f, open);
    body.hand.y = body.shoulder - mix(0.128f, 0.275f, open) - 0.05f * open * (1 - open);
    return body;
}

static void legs(const Pen *pen, Color trousers) {
    for (int i = -1; i <= 1; i += 2) {
        float x = (float)i * 0.058f;
        Point leg[] = {
            {x,         0.40f },
            {x * 1.08f, 0.20f },
            {x * 1.12f, 0.035f}
        };
        pen_line(pen, leg, 3, 0.098f, trousers);
        pen_ellipse(pen, x * 1.3f, 0.016f, 0.055f, 0.024f, look_ink);
    }
}

static void wheel(const Pen *pen, float x) {
    pen_ellipse(pen, x, 0.155f, 0.036f, 0.158f, look_ink);
    pen_ellipse(pen, x, 0.155f, 0.020f, 0.128f, steel);
}

static void chair(const Pen *pen, Color trousers) {
    Point back[] = {
        {-0.155f, 0.52f},
        {0.155f,  0.52f},
        {0.155f,  0.24f},
        {-0.155f, 0.24f}
    };
    pen_polygon(pen, back, COUNT(back), color_mix(look_ink, steel, 0.25f));
    for (int i = -1; i <= 1; i += 2) {
        float x = (float)i * 0.068f;
        Point leg[] = {
            {x,         0.235f},
            {x * 1.05f, 0.14f },
            {x,         0.055f}
        };
        wheel(pen, (float)i * 0.205f);
        pen_line(pen, leg, 3, 0.096f, trousers);
        pen_ellipse(pen, x, 0.036f, 0.056f, 0.026f, look_ink);
    }
    pen_stroke(pen, (Point){-0.125f, 0.012f}, (Point){0.125f, 0.012f}, 0.020f, steel);
    pen_ellipse(pen, 0, 0.258f, 0.142f, 0.062f, trousers);
}

void body_base(const Pen *pen, const Look *look) {
    if (look->wheelchair) {
        chair(pen, look_trousers(look));
    } else {
        legs(pen, look_trousers(look));
    }
}

void body_torso(const Pen *pen, const Body *body, const Look *look) {
    float s = body->shoulder, h = body->hip, half = body->half;
    Point right[] = {
        {0,            s + 0.034f},
        {0.055f,       s + 0.030f},
        {half * 0.86f, s + 0.004f},
        {half * 1.02f, s - 0.06f },
        {half * 0.86f, s - 0.17f },
        {half * 0.86f, h         },
        {half * 0.80f, h - 0.035f},
        {0,            h - 0.045f}
    };
    pen_mirrored(pen, right, COUNT(right), look_dress(look));
}

void body_shoulders(const Pen *pen, const Body *body, const Look *look) {
    float s = body->shoulder, half = body->half;
    Point right[] = {
        {0,            s + 0.036f},
        {0.055f,       s + 0.032f},
        {half * 0.80f, s + 0.008f},
        {half * 1.24f, s - 0.05f },
        {half * 1.36f, body->hip }
    };
    Point outline[COUNT(right) * 2];
    int count = COUNT(right);
    for (int i = 0; i < count; i++) {
        outline[i] = right[i];
        outline[2 * count - 1 - i] = (Point){-right[i].x, right[i].y};
    }
    pen_polygon(pen, outline, 2 * count, look_dress(look));
}

static void arm(const Pen *pen, const Body *body, const Look *look, float side) {
    Color sleeve = color_mix(look_dress(look), look_ink, 0.22f), skin = look_skin(look);
    Point hand = {side * body->hand.x, body->hand.y};
    Point elbow = {side * body->elbow.x, body->elbow.y};
    Point bent[] = {
        {side * body->half * 0.88f, body->shoulder - 0.034f},
        elbow, hand
    };
    Point cuff = {mix(elbow.x, hand.x, 0.93f), mix(elbow.y, hand.y, 0.93f)};
    pen_line(pen, bent, 3, 0.062f, sleeve);
    pen_stroke(pen, cuff, hand, 0.056f, color_mix(sleeve, look_ink, 0.12f));
    pen_ellipse(pen, hand.x, hand.y - 0.026f, 0.030f, 0.030f, skin);
}

void body_arms(const Pen *pen, const Body *body, const Look *look) {
    arm(pen, body, look, -1);
    arm(pen, body, look, 1);
}
