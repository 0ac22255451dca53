#include "ui/type.h"

#include <assert.h>

// How large each size is against the body text. Design choices: steps that a
// person in the back of a room still tells apart.
static const double scales[TYPE_SIZE_COUNT] = {
    [TYPE_SMALL] = 0.8, [TYPE_BODY] = 1,      [TYPE_LARGE] = 1.3,
    [TYPE_TITLE] = 1.8, [TYPE_DISPLAY] = 2.6,
};

static double larger(double a, double b) {
    return a > b ? a : b;
}

int type_pixels(TypeSize size, int frame_height, int percent, bool projector) {
    assert(size >= 0 && size < TYPE_SIZE_COUNT);
    double body = 4 + frame_height / 45.0;
    double least = TYPE_PIXELS_MIN;
    if (projector) {
        least = frame_height / 30.0;
        body = larger(body, least);
    }
    double pixels = larger(body * scales[size], least) * percent / 100;
    const double nearly = 0.999; // up to whole ones, but not for what rounding left
    return (int)(larger(pixels, TYPE_PIXELS_MIN) + nearly);
}
