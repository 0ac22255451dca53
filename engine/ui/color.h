// color.h -- colours as numbers.
#ifndef UI_COLOR_H
#define UI_COLOR_H

#include <stdint.h>

typedef struct Color {
    uint8_t r, g, b, a; // sRGB; a: 255 covers, 0 does not show
} Color;

// From a toward b: share 0 gives a, 1 gives b, outside that it stops there.
Color color_mix(Color a, Color b, float share);

// The same colour, as strong as share (0..1) of what it was.
Color color_fade(Color color, float share);

// How well two opaque colours are told apart, 1..21. Source: WCAG 2.2, contrast
// ratio.
double color_contrast(Color a, Color b);

#endif
