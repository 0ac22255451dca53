#include "ui/color.h"

static float within(float share) {
    if (!(share > 0)) return 0; // NaN too
    return share < 1 ? share : 1;
}

static uint8_t between(uint8_t a, uint8_t b, float share) {
    float value = (float)a + (float)(b - a) * share;
    return (uint8_t)(value + 0.5f);
}

Color color_mix(Color a, Color b, float share) {
    share = within(share);
    return (Color){between(a.r, b.r, share), between(a.g, b.g, share),
                   between(a.b, b.b, share), between(a.a, b.a, share)};
}

Color color_fade(Color color, float share) {
    color.a = between(0, color.a, within(share));
    return color;
}

// The fifth root of 0..1, by Newton's method from above.
static double fifth_root(double value) {
    double root = 1;
    for (int i = 0; i < 40; i++) {
        double fourth = root * root * root * root;
        if (fourth < 1e-12) return 0;
        root -= (root * fourth - value) / (5 * fourth);
    }
    return root;
}

// An sRGB channel as an amount of light, 0..1. Source: IEC 61966-2-1; the power
// 2.4 is the square times the fifth root of the square, so that no machine's own
// pow() decides.
static double light(uint8_t channel) {
    double value = channel / 255.0;
    if (value <= 0.04045) return value / 12.92;
    double base = (value + 0.055) / 1.055;
    return base * base * fifth_root(base * base);
}

static double luminance(Color color) {
    return 0.2126 * light(color.r) + 0.7152 * light(color.g) + 0.0722 * light(color.b);
}

double color_contrast(Color a, Color b) {
    double one = luminance(a) + 0.05;
    double other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}
