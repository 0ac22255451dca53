#include "ui/edge.h"
#include "ui/point.h"
#include "ui/shape.h"
#include "ui/turn.h"

// A ring's part as a band, and the fringe of its straight ends.
typedef struct Arc {
    DrawList *list;
    Point middle;
    float radius, half;
    Color color;
} Arc;

// One section, pushed on by `shift` pixels along the ring.
static void section(const Arc *arc, float turns, float shift, Color color) {
    Point out = turn_point(turns), ahead = {-out.y, out.x};
    Point at = {arc->middle.x + out.x * arc->radius + ahead.x * shift,
                arc->middle.y + out.y * arc->radius + ahead.y * shift};
    Point in = {-out.x, -out.y};
    band_section(arc->list, (Section){at, out, in}, arc->half, color);
}

static void straight_end(const Arc *arc, float turns, bool start, float length) {
    float half = edge_half(turn_point(turns + 0.25f));
    float inner = half < length / 2 ? half : length / 2;
    Color gone = color_fade(arc->color, 0);
    section(arc, turns, start ? -half : -inner, start ? gone : arc->color);
    section(arc, turns, start ? inner : half, start ? arc->color : gone);
}

static int steps_for(const Arc *arc, float span) {
    return 1 + (int)(span * (float)round_steps(arc->radius + arc->half));
}

static void ring(const Arc *arc) {
    int first = arc->list->vertex_count, steps = steps_for(arc, 1);
    for (int i = 0; i < steps; i++) {
        section(arc, (float)i / (float)steps, 0, arc->color);
    }
    band_join(arc->list, first, steps, true);
}

static void part(const Arc *arc, float from, float to) {
    int first = arc->list->vertex_count, steps = steps_for(arc, to - from);
    float length = (to - from) * 6.28f * arc->radius;
    straight_end(arc, from, true, length);
    for (int i = 1; i < steps; i++) {
        float share = (float)i / (float)steps;
        section(arc, from + (to - from) * share, 0, arc->color);
    }
    straight_end(arc, to, false, length);
    band_join(arc->list, first, steps + 3, false);
}

void shape_arc(DrawList *list, float x, float y, float radius, float width, float from,
               float to, Color color) {
    if (!(radius > 0) || !(width > 0) || from == to) return;
    float half = width / 2;
    if (half > radius) radius = half = (radius + half) / 2; // no hole: a slice
    Arc arc = {
        list, {x, y},
         radius, half, color
    };
    if (from > to) {
        float swap = from;
        from = to;
        to = swap;
    }
    if (to - from >= 1) {
        ring(&arc);
    } else {
        part(&arc, from, to);
    }
}

static Point on_curve(Point from, Point by, Point to, float share) {
    return point_between(point_between(from, by, share), point_between(by, to, share),
                         share);
}

int shape_curve(Point *out, Point from, Point by, Point to, int steps) {
    for (int i = 0; i < steps; i++) {
        out[i] = on_curve(from, by, to, (float)(i + 1) / (float)steps);
    }
    return steps > 0 ? steps : 0;
}
