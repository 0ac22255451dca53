#include "ui/figure/pen.h"

#include "ui/shape.h"

enum { STEPS = 7, FEW_STEPS = 4 }; // of a curve between two knots

static const float small_scale = 30; // pixels; below it few steps are smooth enough

static int steps_of(const Pen *pen) {
    return pen->scale < small_scale ? FEW_STEPS : STEPS;
}

Pen pen_within(const Pen *pen, float x, float y, float size) {
    Pen inner = *pen;
    inner.origin = pen_at(pen, x, y);
    inner.scale = pen->scale * size;
    return inner;
}

Point pen_at(const Pen *pen, float x, float y) {
    float right = x + pen->turn * y;
    return (Point){pen->origin.x + right * pen->scale, pen->origin.y - y * pen->scale};
}

void pen_ellipse(const Pen *pen, float x, float y, float rx, float ry, Color color) {
    Point at = pen_at(pen, x, y);
    shape_ellipse(pen->list, at.x, at.y, rx * pen->scale, ry * pen->scale, color);
}

// A point of the curve through b and c, which comes from a and goes on to d.
// Source: Catmull and Rom 1974.
static float through(float a, float b, float c, float d, float t) {
    float bend = (2 * a - 5 * b + 4 * c - d) * t * t;
    float twist = (3 * b - a - 3 * c + d) * t * t * t;
    return 0.5f * (2 * b + (c - a) * t + bend + twist);
}

static Point between(const Point knots[4], float t) {
    return (Point){through(knots[0].x, knots[1].x, knots[2].x, knots[3].x, t),
                   through(knots[0].y, knots[1].y, knots[2].y, knots[3].y, t)};
}

static int around(int index, int count) {
    return (index + count) % count;
}

void pen_blob(const Pen *pen, const Point *knots, int count, Color color) {
    Point outline[SHAPE_POINTS_MAX];
    int made = 0, steps = steps_of(pen);
    if (count * steps > SHAPE_POINTS_MAX) steps = SHAPE_POINTS_MAX / count;
    for (int i = 0; i < count; i++) {
        Point near[4];
        for (int k = 0; k < 4; k++) near[k] = knots[around(i + k - 1, count)];
        for (int s = 0; s < steps; s++) {
            Point at = between(near, (float)s / (float)steps);
            outline[made++] = pen_at(pen, at.x, at.y);
        }
    }
    shape_polygon(pen->list, outline, made, color);
}

void pen_mirrored(const Pen *pen, const Point *right, int count, Color color) {
    Point knots[PEN_KNOTS_MAX * 2];
    int made = 0;
    for (int i = 0; i < count; i++) knots[made++] = right[i];
    for (int i = count - 1; i >= 0; i--) {
        if (right[i].x != 0) knots[made++] = (Point){-right[i].x, right[i].y};
    }
    pen_blob(pen, knots, made, color);
}

void pen_line(const Pen *pen, const Point *knots, int count, float width, Color color) {
    Point path[PEN_KNOTS_MAX * STEPS + 1];
    int made = 0, steps = steps_of(pen);
    for (int i = 0; i + 1 < count; i++) {
        Point near[4];
        for (int k = 0; k < 4; k++) {
            int at = i + k - 1;
            near[k] = knots[at < 0 ? 0 : at >= count ? count - 1 : at];
        }
        for (int s = 0; s < steps; s++) {
            Point at = between(near, (float)s / (float)steps);
            path[made++] = pen_at(pen, at.x, at.y);
        }
    }
    path[made++] = pen_at(pen, knots[count - 1].x, knots[count - 1].y);
    shape_line(pen->list, path, made, width * pen->scale, color);
}

void pen_polygon(const Pen *pen, const Point *corners, int count, Color color) {
    Point outline[SHAPE_POINTS_MAX];
    for (int i = 0; i < count; i++)
        outline[i] = pen_at(pen, corners[i].x, corners[i].y);
    shape_polygon(pen->list, outline, count, color);
}

void pen_stroke(const Pen *pen, Point a, Point b, float width, Color color) {
    Point ends[] = {pen_at(pen, a.x, a.y), pen_at(pen, b.x, b.y)};
    shape_line(pen->list, ends, 2, width * pen->scale, color);
}
