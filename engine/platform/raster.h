// raster.h -- triangles and text put into memory by our own hand.
//
// SDL's software renderer cuts corners to whole pixels, which makes soft edges
// rough and slow motion jump; and it may change from version to version. This one
// takes corners as they are and gives the same pixels on every machine.
#ifndef PLATFORM_RASTER_H
#define PLATFORM_RASTER_H

#include "ui/draw.h"

#include <stdint.h>

// Part of a picture: columns left .. right - 1, rows top .. bottom - 1.
typedef struct Bounds {
    int left, top, right, bottom;
} Bounds;

typedef struct Canvas {
    uint32_t *pixels; // 0xAARRGGBB, row by row; a is always 255
    int width, height;
    Bounds clip; // nothing is painted outside; lies within the canvas
} Canvas;

// The pixels that an area of a frame of this size stands for; an empty area stands
// for the whole frame, as in DRAW_CLIP.
Bounds raster_bounds(Rect area, int width, int height);

void raster_clear(Canvas *canvas);

// A pixel belongs to the triangle that its middle lies in, and to one only where
// triangles share an edge.
void raster_triangle(Canvas *canvas, const Vertex *a, const Vertex *b, const Vertex *c);

// Paints a colour through a mask of width * height bytes, 255 = whole.
void raster_mask(Canvas *canvas, int x, int y, const uint8_t *mask, int width,
                 int height, Color color);

#endif
