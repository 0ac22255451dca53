#include "ui/edge.h"
#include "ui/point.h"
#include "ui/shape.h"

#include <assert.h>

// A simple outline without doubled points.
typedef struct Outline {
    Point points[SHAPE_POINTS_MAX];
    int count;
    float turn;   // 1 or -1: which way round it goes
    float inward; // share of the fringe that finds room inside, 0..1
} Outline;

// Nearer points than this many pixels are taken for one.
static bool apart(Point a, Point b) {
    return point_apart(a, b, 0.001f);
}

static bool is_new(const Outline *outline, Point point) {
    int count = outline->count;
    return count == 0 || apart(point, outline->points[count - 1]);
}

static void keep_points(Outline *outline, const Point *points, int count) {
    outline->count = 0;
    for (int i = 0; i < count; i++) {
        if (is_new(outline, points[i])) outline->points[outline->count++] = points[i];
    }
    while (outline->count > 1
           && !apart(outline->points[0], outline->points[outline->count - 1])) {
        outline->count--;
    }
}

static Point point_at(const Outline *outline, int i) {
    int count = outline->count;
    return outline->points[(i + count) % count];
}

// The depth of a shape is about twice its area by its way round; where that is
// less than a fringe, only a part of the fringe can lie inside.
static bool measure(Outline *outline, Color *top, Color *bottom) {
    float area = 0, way = 0;
    Point origin = outline->points[0];
    for (int i = 0; i < outline->count; i++) {
        Point a = point_minus(point_at(outline, i), origin);
        Point b = point_minus(point_at(outline, i + 1), origin);
        Point side = point_minus(b, a);
        area += point_cross(a, b) / 2;
        way += point_length(side);
    }
    float depth = 2 * fabsf(area) / way;
    if (!(depth > 0)) return false;
    outline->turn = area > 0 ? 1 : -1;
    const float fringe = 0.75f;
    outline->inward = depth < fringe ? depth / fringe : 1;
    float strength = depth < fringe ? 2 * depth / (depth + fringe) : 1;
    *top = color_fade(*top, strength);
    *bottom = color_fade(*bottom, strength);
    return true;
}

static bool outline_take(Outline *outline, const Point *points, int count, Color *top,
                         Color *bottom) {
    assert(count <= SHAPE_POINTS_MAX);
    keep_points(outline, points, count);
    return outline->count >= 3 && measure(outline, top, bottom);
}

static Point outward_of(Point from, Point to, float turn) {
    Point side = point_minus(to, from);
    float scale = turn / point_length(side);
    return (Point){side.y * scale, -side.x * scale};
}

// Where a corner goes when both of its edges move out by half their fringe: the
// point where the moved edges meet. A tip does not run away further than 1.6.
static Point corner_out(const Outline *outline, int i) {
    Point at = point_at(outline, i);
    Point a = outward_of(point_at(outline, i - 1), at, outline->turn);
    Point b = outward_of(at, point_at(outline, i + 1), outline->turn);
    float by_a = edge_half(a), by_b = edge_half(b);
    float det = point_cross(a, b);
    Point out = {(by_a * b.y - by_b * a.y) / det, (by_b * a.x - by_a * b.x) / det};
    if (fabsf(det) < 0.02f) {
        bool straight = point_dot(a, b) > 0;
        out = straight ? point_times(a, by_a)
                       : point_times((Point){-a.y, a.x}, outline->turn);
    }
    float size = point_length(out);
    return size > 1.6f ? point_times(out, 1.6f / size) : out;
}

static Color shade(const Outline *outline, int i, Color top, Color bottom) {
    float low = outline->points[0].y, high = low;
    for (int k = 1; k < outline->count; k++) {
        float y = outline->points[k].y;
        if (y < low) low = y;
        if (y > high) high = y;
    }
    float y = outline->points[i].y;
    return high > low ? color_mix(top, bottom, (y - low) / (high - low)) : top;
}

static int add_corners(DrawList *list, const Outline *outline, Color top,
                       Color bottom) {
    int first = list->vertex_count;
    for (int i = 0; i < outline->count; i++) {
        Point out = corner_out(outline, i);
        ring_corner(list, outline->points[i], point_times(out, outline->inward), out,
                    shade(outline, i, top, bottom));
    }
    return first;
}

void shape_convex(DrawList *list, const Point *points, int count, Color color) {
    Outline outline;
    Color same = color;
    if (!outline_take(&outline, points, count, &color, &same)) return;
    int first = add_corners(list, &outline, color, color);
    ring_fill(list, first, outline.count);
    ring_fringe(list, first, outline.count);
}

// What is left of an outline while its ears are cut off, as a ring of numbers.
typedef struct Rest {
    const Outline *outline;
    int next[SHAPE_POINTS_MAX], before[SHAPE_POINTS_MAX];
    int count;
} Rest;

static void rest_start(Rest *rest, const Outline *outline) {
    rest->outline = outline;
    rest->count = outline->count;
    for (int i = 0; i < rest->count; i++) {
        rest->next[i] = (i + 1) % rest->count;
        rest->before[i] = (i + rest->count - 1) % rest->count;
    }
}

// How far c lies on the inner side of the line from a to b.
static float inside_of(const Outline *outline, Point a, Point b, Point c) {
    return point_cross(point_minus(b, a), point_minus(c, a)) * outline->turn;
}

// An ear: a corner that points outward, with no other corner in its triangle.
static bool is_ear(const Rest *rest, int tip) {
    const Outline *outline = rest->outline;
    const Point *points = outline->points;
    Point a = points[rest->before[tip]], b = points[tip], c = points[rest->next[tip]];
    if (inside_of(outline, a, b, c) <= 0) return false;
    int i = rest->next[rest->next[tip]];
    for (; i != rest->before[tip]; i = rest->next[i]) {
        Point at = points[i];
        bool within = inside_of(outline, a, b, at) >= 0
                   && inside_of(outline, b, c, at) >= 0
                   && inside_of(outline, c, a, at) >= 0;
        if (within && apart(at, a) && apart(at, c)) return false;
    }
    return true;
}

// The next ear from `at` on; `at` itself when there is none, which only an outline
// that crosses itself can bring about.
static int find_ear(const Rest *rest, int at) {
    int tip = at;
    for (int i = 0; i < rest->count; i++, tip = rest->next[tip]) {
        if (is_ear(rest, tip)) return tip;
    }
    return at;
}

static void fill(DrawList *list, const Outline *outline, int first) {
    Rest rest;
    rest_start(&rest, outline);
    int at = 0;
    while (rest.count >= 3) {
        int tip = find_ear(&rest, at);
        int before = rest.before[tip], next = rest.next[tip];
        draw_triangle(list, ring_inner(first, before), ring_inner(first, tip),
                      ring_inner(first, next));
        rest.next[before] = next;
        rest.before[next] = before;
        rest.count--;
        at = rest.next[next]; // not the same corner over and over: no long fans
    }
}

void shape_shaded(DrawList *list, const Point *points, int count, Color top,
                  Color bottom) {
    Outline outline;
    if (!outline_take(&outline, points, count, &top, &bottom)) return;
    int first = add_corners(list, &outline, top, bottom);
    if (list->cut) return;
    fill(list, &outline, first);
    ring_fringe(list, first, outline.count);
}

void shape_polygon(DrawList *list, const Point *points, int count, Color color) {
    shape_shaded(list, points, count, color, color);
}
