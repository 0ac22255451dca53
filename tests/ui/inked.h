// inked.h -- how much colour the triangles of a list put down, and where.
#ifndef TESTS_INKED_H
#define TESTS_INKED_H

#include "ui/draw.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const Color ink = {20, 30, 40, 255};
static const double pi = 3.14159265358979;

static inline const Vertex *corner_of(const DrawList *list, int index) {
    return &list->vertices[list->indices[index]];
}

static inline double triangle_area(const DrawList *list, int first) {
    Point a = corner_of(list, first)->at, b = corner_of(list, first + 1)->at;
    Point c = corner_of(list, first + 2)->at;
    double x1 = (double)b.x - a.x, y1 = (double)b.y - a.y;
    double x2 = (double)c.x - a.x, y2 = (double)c.y - a.y;
    return fabs(x1 * y2 - x2 * y1) / 2;
}

// The area of all triangles, each as strong as its corners are on average: for a
// shape whose triangles do not overlap, its area in pixels.
static inline double inked(const DrawList *list) {
    double sum = 0;
    for (int i = 0; i + 2 < list->index_count; i += 3) {
        int strength = corner_of(list, i)->color.a + corner_of(list, i + 1)->color.a
                     + corner_of(list, i + 2)->color.a;
        sum += triangle_area(list, i) * strength / (3 * 255.0);
    }
    return sum;
}

// The same without regard to strength: fringe and all.
static inline double touched(const DrawList *list) {
    double sum = 0;
    for (int i = 0; i + 2 < list->index_count; i += 3) sum += triangle_area(list, i);
    return sum;
}

static inline void assert_near(double a, double b, double by) {
    if (fabs(a - b) > by) print_error("%g is not near %g\n", a, b);
    assert_true(fabs(a - b) <= by);
}

// Checks what a list puts down, and empties it.
static inline void puts_down(DrawList *list, double area, double by) {
    assert_near(inked(list), area, by);
    draw_reset(list);
}

#endif
