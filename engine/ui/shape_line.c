#include "ui/edge.h"
#include "ui/point.h"
#include "ui/shape.h"
#include "ui/turn.h"

// Nearer points than this many pixels are taken for one.
static bool apart(Point a, Point b) {
    return point_apart(a, b, 0.01f);
}

static Point left_of(Point ahead) {
    return (Point){ahead.y, -ahead.x};
}

// The line as it is drawn: the sections so far, and where it stands.
typedef struct Pen {
    DrawList *list;
    Color color;
    float half;
    int first, sections;
} Pen;

static void section(Pen *pen, Point at, Point left, Point right) {
    band_section(pen->list, (Section){at, left, right}, pen->half, pen->color);
    pen->sections++;
}

// Half a circle at an end: the sections narrow toward the tip, or widen from it.
static void end(Pen *pen, Point at, Point ahead, bool start) {
    int steps = round_steps(pen->half) / 4;
    Point left = left_of(ahead);
    Point tip = start ? point_times(ahead, -1) : ahead;
    for (int i = 0; i <= steps; i++) {
        float turns = 0.25f * (float)(start ? steps - i : i) / (float)steps;
        Point side = point_times(left, turn_cos(turns)),
              out = point_times(tip, turn_sin(turns));
        section(pen, at, point_plus(side, out), point_plus(point_times(side, -1), out));
    }
}

// The outer side of a bend from `start` round to `stop`, about one inner point.
static void fan(Pen *pen, Point at, Point start, Point stop, Point inner,
                bool to_left) {
    int steps = round_steps(pen->half) / 4;
    for (int i = 0; i <= steps; i++) {
        float share = (float)i / (float)steps;
        Point outer = point_unit(
            point_plus(point_times(start, 1 - share), point_times(stop, share)));
        section(pen, at, to_left ? inner : outer, to_left ? outer : inner);
    }
}

// A sharp bend is round on its outer side. `room` is how far back the inner side
// may reach.
static void round_bend(Pen *pen, Point at, Point from, Point to, float room) {
    bool to_left = from.x * to.y - from.y * to.x < 0; // y grows downward
    float side = to_left ? -1 : 1;                    // the outer one: 1 is left
    Point start = point_times(left_of(from), side),
          stop = point_times(left_of(to), side);
    bool back = point_dot(from, to) < -0.99f;
    Point middle = back ? from : point_unit(point_plus(start, stop));
    float reach = back ? 1 : 1 / point_dot(middle, start);
    if (reach > room / pen->half) reach = room / pen->half;
    if (reach < 1) reach = 1;
    Point inner = point_times(middle, -reach);
    fan(pen, at, start, middle, inner, to_left);
    fan(pen, at, middle, stop, inner, to_left);
}

static void bend(Pen *pen, Point before, Point at, Point after) {
    Point in = point_minus(at, before), out = point_minus(after, at);
    Point from = point_unit(in), to = point_unit(out);
    float along = point_dot(from, to);
    if (along < 0.6f) {
        float room = point_length(in), other = point_length(out);
        round_bend(pen, at, from, to, room < other ? room : other);
        return;
    }
    Point left = point_times(point_plus(left_of(from), left_of(to)), 1 / (1 + along));
    section(pen, at, left, point_times(left, -1));
}

// The number of the next point that is not the same place as number i.
static int next_apart(const Point *points, int count, int i) {
    int next = i + 1;
    while (next < count && !apart(points[next], points[i])) next++;
    return next;
}

// The last point that is apart from the end: what a closed line comes from.
static int before_end(const Point *points, int count) {
    int i = count - 1;
    while (i > 0 && !apart(points[i], points[count - 1])) i--;
    return i;
}

static void draw_line(Pen *pen, const Point *points, int count, bool closed) {
    int before = before_end(points, count), at = 0;
    int after = next_apart(points, count, 0);
    if (closed) {
        bend(pen, points[before], points[0], points[after]);
    } else {
        end(pen, points[0], point_unit(point_minus(points[after], points[0])), true);
    }
    for (int last = after; (after = next_apart(points, count, last)) < count;) {
        bend(pen, points[at], points[last], points[after]);
        at = last;
        last = after;
    }
    Point stop = points[count - 1];
    if (!closed) end(pen, stop, point_unit(point_minus(stop, points[before])), false);
    band_join(pen->list, pen->first, pen->sections, closed);
}

void shape_line(DrawList *list, const Point *points, int count, float width,
                Color color) {
    if (count < 1 || !(width > 0)) return;
    if (next_apart(points, count, 0) == count) {
        shape_circle(list, points[0].x, points[0].y, width / 2, color);
        return;
    }
    bool closed = count > 3 && !apart(points[0], points[count - 1]);
    Pen pen = {list, color, width / 2, list->vertex_count, 0};
    draw_line(&pen, points, count, closed);
}
