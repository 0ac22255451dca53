// shape.h -- shapes with soft edges, as triangles.
//
// Every outline gets a fringe of 1 to 1.4 pixels that runs out to nothing, so that
// edges are smooth on any driver (no driver's own smoothing is relied on). An edge
// that lies on the border of two pixels stays sharp; what is thinner than a pixel
// becomes fainter instead of vanishing. Shapes without an extent draw nothing.
#ifndef UI_SHAPE_H
#define UI_SHAPE_H

#include "ui/draw.h"

void shape_rect(DrawList *list, Rect rect, Color color); // edges on pixels: no fringe
void shape_round_rect(DrawList *list, Rect rect, float radius, Color color);

// The outline of that, `width` pixels inside its edge.
void shape_round_frame(DrawList *list, Rect rect, float radius, float width,
                       Color color);

// What a round rect throws on the ground: whole `blur` pixels inside its edge, gone
// `blur` pixels outside.
void shape_shadow(DrawList *list, Rect rect, float radius, float blur, Color color);

void shape_circle(DrawList *list, float x, float y, float radius, Color color);
void shape_ellipse(DrawList *list, float x, float y, float rx, float ry, Color color);

// An ellipse that is whole in its middle and runs out to nothing at its rim.
void shape_glow(DrawList *list, float x, float y, float rx, float ry, Color color);

// A convex shape, its corners in either direction of turn.
void shape_convex(DrawList *list, const Point *points, int count, Color color);

// A simple shape, convex or not, at most SHAPE_POINTS_MAX corners, none crossing.
enum { SHAPE_POINTS_MAX = 256 };
void shape_polygon(DrawList *list, const Point *points, int count, Color color);

// The same with a colour that runs from its highest to its lowest corner.
void shape_shaded(DrawList *list, const Point *points, int count, Color top,
                  Color bottom);

// A line through points with round ends; a line whose last point is its first has
// no ends.
void shape_line(DrawList *list, const Point *points, int count, float width,
                Color color);

// A part of a ring, angles in turns (0 = right, 0.25 = down), with straight ends;
// `radius` leads to the middle of its width. A whole turn and more is a ring.
void shape_arc(DrawList *list, float x, float y, float radius, float width, float from,
               float to, Color color);

// A rect whose colour runs from the top to the bottom.
void shape_gradient(DrawList *list, Rect rect, Color top, Color bottom);

// Points on a quadratic curve, for building outlines: writes `steps` points after
// `from` into out and returns how many.
int shape_curve(Point *out, Point from, Point by, Point to, int steps);

#endif
