#include "ui/shape.h"

#include "ui/edge.h"
#include "ui/point.h"
#include "ui/turn.h"

static float least(float a, float b) {
    return a < b ? a : b;
}

static float pixel(float value) {
    return floorf(value + 0.5f);
}

static void quad(DrawList *list, Rect rect, Color top, Color bottom) {
    float left = pixel(rect.x), right = pixel(rect.x + rect.w);
    float up = pixel(rect.y), down = pixel(rect.y + rect.h);
    if (!(right > left) || !(down > up)) return;
    int a = draw_vertex(list, left, up, top);
    int b = draw_vertex(list, right, up, top);
    int c = draw_vertex(list, right, down, bottom);
    int d = draw_vertex(list, left, down, bottom);
    draw_triangle(list, a, b, c);
    draw_triangle(list, a, c, d);
}

void shape_rect(DrawList *list, Rect rect, Color color) {
    quad(list, rect, color, color);
}

void shape_gradient(DrawList *list, Rect rect, Color top, Color bottom) {
    quad(list, rect, top, bottom);
}

// One point of the outline of a round rect: the middle of its corner's circle, and
// the direction away from it.
typedef struct Round {
    Point middle, away;
} Round;

static Round round_at(Rect rect, float radius, int step, int steps) {
    int corner = step / (steps + 1), within = step % (steps + 1);
    bool right = corner == 0 || corner == 3, low = corner < 2;
    float x = right ? rect.x + rect.w - radius : rect.x + radius;
    float y = low ? rect.y + rect.h - radius : rect.y + radius;
    float turns = 0.25f * ((float)corner + (float)within / (float)steps);
    return (Round){
        {x, y},
        turn_point(turns)
    };
}

// A rect of at least a pixel each way; what was thinner has become fainter.
static Rect at_least_a_pixel(Rect rect, Color *color) {
    if (rect.w < 1) {
        *color = color_fade(*color, rect.w);
        rect.x -= (1 - rect.w) / 2;
        rect.w = 1;
    }
    if (rect.h < 1) {
        *color = color_fade(*color, rect.h);
        rect.y -= (1 - rect.h) / 2;
        rect.h = 1;
    }
    return rect;
}

static float fitting(Rect rect, float radius) {
    float most = least(rect.w, rect.h) / 2;
    return radius > most ? most : radius > 0 ? radius : 0;
}

void shape_round_rect(DrawList *list, Rect rect, float radius, Color color) {
    if (!(rect.w > 0) || !(rect.h > 0)) return;
    rect = at_least_a_pixel(rect, &color);
    radius = fitting(rect, radius > 0.75f ? radius : 0.75f);
    int steps = round_steps(radius) / 4, count = 4 * (steps + 1);
    int first = list->vertex_count;
    for (int i = 0; i < count; i++) {
        Round round = round_at(rect, radius, i, steps);
        float half = edge_half(round.away);
        Point inward = point_times(round.away, least(half, radius));
        Point at = point_along(round.middle, round.away, radius);
        ring_corner(list, at, inward, point_times(round.away, half), color);
    }
    ring_fill(list, first, count);
    ring_fringe(list, first, count);
}

void shape_shadow(DrawList *list, Rect rect, float radius, float blur, Color color) {
    if (!(blur > 0)) return;
    radius = fitting(rect, radius > blur ? radius : blur);
    float inward = least(blur, radius);
    int steps = round_steps(radius + blur) / 4, count = 4 * (steps + 1);
    int first = list->vertex_count;
    for (int i = 0; i < count; i++) {
        Round round = round_at(rect, radius, i, steps);
        Point at = point_along(round.middle, round.away, radius);
        ring_corner(list, at, point_times(round.away, inward),
                    point_times(round.away, blur), color);
    }
    ring_fill(list, first, count);
    ring_fringe(list, first, count);
}

void shape_round_frame(DrawList *list, Rect rect, float radius, float width,
                       Color color) {
    if (!(rect.w > 0) || !(rect.h > 0) || !(width > 0)) return;
    width = least(width, least(rect.w, rect.h) / 2);
    radius = fitting(rect, radius);
    Rect hole = rect_inset(rect, width);
    float inner_radius = radius > width ? radius - width : 0;
    int steps = round_steps(radius) / 4, count = 4 * (steps + 1);
    int first = list->vertex_count;
    for (int i = 0; i < count; i++) {
        Round outer = round_at(rect, radius, i, steps);
        Round inner = round_at(hole, inner_radius, i, steps);
        Point out = point_along(outer.middle, outer.away, radius);
        Point in = point_along(inner.middle, inner.away, inner_radius);
        Point middle = point_between(out, in, 0.5f);
        Point left = point_times(point_minus(out, in), 1 / width);
        band_section(list, (Section){middle, left, point_times(left, -1)}, width / 2,
                     color);
    }
    band_join(list, first, count, true);
}

void shape_circle(DrawList *list, float x, float y, float radius, Color color) {
    shape_ellipse(list, x, y, radius, radius, color);
}

// A radius of which nothing would be left inside the fringe becomes larger, and
// the colour as much fainter.
static float not_too_small(float radius, Color *color) {
    const float smallest = 0.75f;
    if (radius >= smallest) return radius;
    *color = color_fade(*color, radius / smallest);
    return smallest;
}

void shape_ellipse(DrawList *list, float x, float y, float rx, float ry, Color color) {
    if (!(rx > 0) || !(ry > 0)) return;
    rx = not_too_small(rx, &color);
    ry = not_too_small(ry, &color);
    int count = round_steps(rx > ry ? rx : ry), first = list->vertex_count;
    for (int i = 0; i < count; i++) {
        Point way = turn_point((float)i / (float)count);
        Point across = {way.x * ry, way.y * rx}; // at right angles to the edge
        Point fringe = point_times(point_unit(across), edge_half(across));
        Point at = {x + way.x * rx, y + way.y * ry};
        ring_corner(list, at, fringe, fringe, color);
    }
    ring_fill(list, first, count);
    ring_fringe(list, first, count);
}

void shape_glow(DrawList *list, float x, float y, float rx, float ry, Color color) {
    enum { STEPS = 28 };
    int middle = draw_vertex(list, x, y, color), last = -1;
    for (int i = 0; i <= STEPS; i++) {
        Point away = turn_point((float)i / STEPS);
        int now =
            draw_vertex(list, x + rx * away.x, y + ry * away.y, color_fade(color, 0));
        if (i > 0) draw_triangle(list, middle, last, now);
        last = now;
    }
}
