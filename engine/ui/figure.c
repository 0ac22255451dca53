#include "ui/figure.h"

#include "game/sight.h"
#include "ui/head.h"
#include "ui/look.h"
#include "ui/shape.h"

#include <math.h>

#define COUNT(points) ((int)(sizeof(points) / sizeof(points)[0]))

static const Color ink = {0x1E, 0x2A, 0x38, 255};
static const Color pale = {0xF4, 0xF1, 0xEA, 255};
static const Color steel = {0x8A, 0x94, 0xA0, 255};

static const float head_size = 0.112f; // half of the head's height

Mood figure_mood(const Game *game, int member) {
    bool rested = sight_shows(game, member, VAR_ENERGY);
    float energy = rested ? (float)sight_points(game, member, VAR_ENERGY) : 60;
    return (Mood){
        .trust = (float)sight_points(game, member, VAR_TRUST) / 100,
        .stress = (float)sight_points(game, member, VAR_STRESS) / 100,
        .energy = energy / 100,
    };
}

static float mix(float low, float high, float share) {
    return low + (high - low) * share;
}

// Where the parts of a body are, in shares of the height.
typedef struct Body {
    float hip, shoulder, head; // heights
    float half;                // of the shoulders' width
    float hem;                 // where the clothes end
    Point elbow, hand;         // of the right arm
} Body;

// Folded arms open with trust; stress draws the shoulders up, tiredness down.
static Body body_of(Mood mood, float hip) {
    float up = 0.020f * mood.stress - 0.022f * (1 - mood.energy);
    float open = fminf(1, fmaxf(0, (mood.trust - 0.18f) / 0.5f));
    float shoulder = hip + 0.300f + up;
    return (Body){
        .hip = hip,
        .shoulder = shoulder,
        .head = hip + 0.462f - 0.028f * (1 - mood.energy),
        .half = 0.132f,
        .hem = hip - 0.035f,
        .elbow = {mix(0.178f,  0.176f, open), shoulder - mix(0.150f, 0.142f, open)                            },
        .hand = {mix(-0.055f, 0.196f, open),
                  shoulder - mix(0.128f,                             0.275f, open) - 0.05f * open * (1 - open)},
    };
}

static void legs(const Pen *pen, Color trousers) {
    for (int i = -1; i <= 1; i += 2) {
        float x = (float)i * 0.058f;
        pen_line(pen,
                 (Point[]){
                     {x,         0.40f },
                     {x * 1.08f, 0.20f },
                     {x * 1.12f, 0.035f}
        },
                 3, 0.098f, trousers);
        pen_ellipse(pen, x * 1.3f, 0.016f, 0.055f, 0.024f, ink);
    }
}

static void wheel(const Pen *pen, float x) {
    pen_ellipse(pen, x, 0.155f, 0.036f, 0.158f, ink);
    pen_ellipse(pen, x, 0.155f, 0.020f, 0.128f, steel);
}

static void chair(const Pen *pen, Color trousers) {
    Point back[] = {
        {-0.155f, 0.52f},
        {0.155f,  0.52f},
        {0.155f,  0.24f},
        {-0.155f, 0.24f}
    };
    pen_polygon(pen, back, 4, color_mix(ink, steel, 0.25f));
    wheel(pen, -0.205f);
    wheel(pen, 0.205f);
    for (int i = -1; i <= 1; i += 2) {
        float x = (float)i * 0.068f;
        pen_line(pen,
                 (Point[]){
                     {x,         0.235f},
                     {x * 1.05f, 0.14f },
                     {x,         0.055f}
        },
                 3, 0.096f, trousers);
        pen_ellipse(pen, x, 0.036f, 0.056f, 0.026f, ink);
    }
    pen_line(pen,
             (Point[]){
                 {-0.125f, 0.012f},
                 {0.125f,  0.012f}
    },
             2, 0.020f, steel);
    pen_ellipse(pen, 0, 0.258f, 0.142f, 0.062f, trousers);
}

static void torso(const Pen *pen, const Body *body, Color dress) {
    float s = body->shoulder, h = body->hip, half = body->half;
    Point right[] = {
        {0,            s + 0.034f},
        {0.055f,       s + 0.030f},
        {half * 0.86f, s + 0.004f},
        {half * 1.02f, s - 0.06f },
        {half * 0.86f, s - 0.17f },
        {half * 0.86f, h         },
        {half * 0.80f, h - 0.035f},
        {0,            h - 0.045f},
    };
    pen_mirrored(pen, right, COUNT(right), dress);
}

// Shoulders alone, as wide as they are, cut straight at the hip.
static void shoulders(const Pen *pen, const Body *body, Color dress) {
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
    pen_polygon(pen, outline, 2 * count, dress);
}

// The cut of the clothes at the neck and down the front.
static void front(const Pen *pen, const Body *body, const Look *look) {
    Color dress = look_dress(look), dark = color_mix(dress, ink, 0.30f);
    float s = body->shoulder;
    Cut cut = look_hair(look) == HAIR_SCARF ? CUT_SWEATER : look_cut(look);
    if (cut == CUT_JACKET) {
        Point shirt[] = {
            {-0.046f, s + 0.036f},
            {0.046f,  s + 0.036f},
            {0.040f,  body->hem },
            {-0.040f, body->hem }
        };
        pen_polygon(pen, shirt, 4, pale);
        pen_line(pen,
                 (Point[]){
                     {-0.052f, s + 0.03f},
                     {-0.034f, s - 0.08f},
                     {-0.040f, body->hem}
        },
                 3, 0.014f, dark);
        pen_line(pen,
                 (Point[]){
                     {0.052f, s + 0.03f},
                     {0.034f, s - 0.08f},
                     {0.040f, body->hem}
        },
                 3, 0.014f, dark);
    } else if (cut == CUT_SHIRT) {
        pen_line(pen,
                 (Point[]){
                     {0, s - 0.02f},
                     {0, body->hem}
        },
                 2, 0.008f, dark);
        Point left[] = {
            {0,       s - 0.008f},
            {-0.058f, s + 0.052f},
            {-0.064f, s - 0.010f},
            {-0.030f, s - 0.045f}
        };
        Point right[] = {
            {0,      s - 0.008f},
            {0.058f, s + 0.052f},
            {0.064f, s - 0.010f},
            {0.030f, s - 0.045f}
        };
        pen_polygon(pen, left, 4, pale);
        pen_polygon(pen, right, 4, pale);
    } else {
        Point band[] = {
            {-0.056f, s + 0.036f},
            {0,       s + 0.002f},
            {0.056f,  s + 0.036f}
        };
        pen_line(pen, band, 3, 0.018f, dark);
    }
}

static void neck(const Pen *pen, const Body *body, const Look *look) {
    Color skin = look_skin(look);
    Color shade = look_skin_shade(look);
    float low = body->shoulder + 0.005f, high = body->head - head_size * 0.7f;
    pen_line(pen,
             (Point[]){
                 {0, low + 0.012f},
                 {0, high        }
    },
             2, 0.078f, shade);
    pen_ellipse(pen, 0, low + 0.030f, 0.046f, 0.026f, skin);
}

static void arm(const Pen *pen, const Body *body, const Look *look, float side) {
    Color sleeve = color_mix(look_dress(look), ink, 0.16f);
    Point bent[] = {
        {side * body->half * 0.88f, body->shoulder - 0.034f},
        {side * body->elbow.x,      body->elbow.y          },
        {side * body->hand.x,       body->hand.y           }
    };
    Point tip = bent[2];
    pen_ellipse(pen, tip.x, tip.y - 0.008f, 0.033f, 0.033f, look_skin(look));
    pen_line(pen, bent, 3, 0.062f, sleeve);
    Point cuff[] = {
        {mix(bent[1].x, tip.x, 0.93f), mix(bent[1].y, tip.y, 0.93f)},
        tip
    };
    pen_line(pen, cuff, 2, 0.056f, color_mix(sleeve, ink, 0.12f));
    pen_ellipse(pen, tip.x, tip.y - 0.026f, 0.030f, 0.030f, look_skin(look));
}

static void upper(const Pen *pen, const Body *body, const Look *look, Mood mood,
                  bool arms) {
    Pen head = pen_within(pen, 0, body->head, head_size);
    head.turn = 0.05f * (1 - mood.energy);
    head_back(&head, look);
    if (arms) {
        torso(pen, body, look_dress(look));
    } else {
        shoulders(pen, body, look_dress(look));
    }
    neck(pen, body, look);
    front(pen, body, look);
    if (arms) {
        arm(pen, body, look, -1);
        arm(pen, body, look, 1);
    }
    head_front(&head, look, mood);
}

void figure_draw(DrawList *list, const Look *look, Mood mood, Point feet,
                 float height) {
    Pen pen = {list, feet, height, 0};
    Body body = body_of(mood, look->wheelchair ? 0.28f : 0.40f);
    if (look->wheelchair) {
        chair(&pen, look_trousers(look));
    } else {
        legs(&pen, look_trousers(look));
    }
    upper(&pen, &body, look, mood, true);
}

void figure_bust(DrawList *list, const Look *look, Mood mood, Rect area) {
    float size = area.h / 0.42f;
    Pen pen = {
        list, {area.x + area.w / 2, area.y + 1.0f * size},
         size, 0
    };
    Body body = body_of(mood, 0.40f);
    body.hip = body.hem = 0.58f; // where the rect cuts
    upper(&pen, &body, look, mood, false);
}
