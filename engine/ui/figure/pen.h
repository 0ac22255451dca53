// pen.h -- drawing in a space of one's own: an origin, a size, y upward.
//
// A figure is told in shares of its height, a face in shares of its head, so that
// it is sharp at any size. A curve goes smoothly through its knots.
#ifndef UI_FIGURE_PEN_H
#define UI_FIGURE_PEN_H

#include "ui/draw.h"

enum { PEN_KNOTS_MAX = 24 };

typedef struct Pen {
    DrawList *list;
    Point origin; // pixels
    float scale;  // pixels of one unit
    float turn;   // a lean to the right: x moves by turn * y
} Pen;

// The same paper, moved to (x, y) of this space and `size` of its units large.
Pen pen_within(const Pen *pen, float x, float y, float size);

Point pen_at(const Pen *pen, float x, float y);

void pen_ellipse(const Pen *pen, float x, float y, float rx, float ry, Color color);

// A smooth closed shape through the knots.
void pen_blob(const Pen *pen, const Point *knots, int count, Color color);

// The same where only the right half is told, from the top to the bottom; the left
// one is its mirror image.
void pen_mirrored(const Pen *pen, const Point *right, int count, Color color);

// A smooth line with round ends, `width` units wide.
void pen_line(const Pen *pen, const Point *knots, int count, float width, Color color);

// A straight line from a to b.
void pen_stroke(const Pen *pen, Point a, Point b, float width, Color color);

// A shape with straight edges.
void pen_polygon(const Pen *pen, const Point *corners, int count, Color color);

#endif
