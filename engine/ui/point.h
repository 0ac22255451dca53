// point.h -- sums with points, which serve as directions and distances too.
#ifndef UI_POINT_H
#define UI_POINT_H

#include "ui/draw.h"

#include <math.h>

static inline Point point_plus(Point a, Point b) {
    return (Point){a.x + b.x, a.y + b.y};
}

static inline Point point_minus(Point a, Point b) {
    return (Point){a.x - b.x, a.y - b.y};
}

static inline Point point_times(Point point, float by) {
    return (Point){point.x * by, point.y * by};
}

// From `from` on, by `distance` times `way`.
static inline Point point_along(Point from, Point way, float distance) {
    return point_plus(from, point_times(way, distance));
}

static inline Point point_between(Point a, Point b, float share) {
    return point_along(a, point_minus(b, a), share);
}

static inline float point_dot(Point a, Point b) {
    return a.x * b.x + a.y * b.y;
}

// Positive when b lies clockwise of a on the screen.
static inline float point_cross(Point a, Point b) {
    return a.x * b.y - a.y * b.x;
}

static inline float point_length(Point point) {
    return sqrtf(point_dot(point, point));
}

// The same direction, one pixel long. The length must not be 0.
static inline Point point_unit(Point point) {
    return point_times(point, 1 / point_length(point));
}

// Whether two points are further apart than `distance`.
static inline bool point_apart(Point a, Point b, float distance) {
    return point_length(point_minus(a, b)) > distance;
}

#endif
