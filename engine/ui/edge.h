// edge.h -- soft edges: what every shape is made of. For the shapes' own use.
//
// An edge does not end, it runs out: half of its fringe lies inside, half outside
// the true outline. In any direction the fringe is as wide as one pixel is that
// way, 1 along the axes and 1.41 across, so that a pixel's share of a shape is
// what it shows, and an edge that lies between two pixels stays sharp.
#ifndef UI_EDGE_H
#define UI_EDGE_H

#include "ui/draw.h"

// Half of the fringe in this direction, whose length must not be 0.
float edge_half(Point along);

// A ring is a closed outline with two corners in the list for each of its own:
// `at` less `inward`, which covers, and `at` plus `outward`, which is gone.
void ring_corner(DrawList *list, Point at, Point inward, Point outward, Color color);
void ring_fringe(DrawList *list, int first, int count);
void ring_fill(DrawList *list, int first, int count); // of a convex outline

// The number of a ring's inner corner.
int ring_inner(int first, int corner);

// A band is a path with a width: a section of four corners at each step. From the
// section's middle, `left` and `right` lead to the band's true edges when they are
// multiplied by half its width; their own length is 1, or more in a bend.
typedef struct Section {
    Point at, left, right;
} Section;

void band_section(DrawList *list, Section section, float half, Color color);

// Joins `count` sections in a row; closed: the last with the first as well.
void band_join(DrawList *list, int first, int count, bool closed);

// How many steps a full turn of this radius needs to look round.
int round_steps(float radius);

#endif
