#include "platform/raster.h"

#include <float.h>
#include <math.h>

// A channel on its way along a row, in 65536ths.
typedef struct Ramp {
    int32_t at, step;
} Ramp;

enum { RED, GREEN, BLUE, ALPHA, CHANNELS };

// A triangle's corners from top to bottom, and how its colour changes.
typedef struct Slope {
    const Vertex *top, *middle, *bottom;
    double base[CHANNELS]; // at the top corner
    double by_x[CHANNELS], by_y[CHANNELS];
    bool flat; // it does not change at all
} Slope;

static int within(double value, int least, int most) {
    if (!(value > least)) return least;
    return value < most ? (int)value : most;
}

Bounds raster_bounds(Rect area, int width, int height) {
    if (!(area.w > 0) || !(area.h > 0)) return (Bounds){0, 0, width, height};
    return (Bounds){
        within(floor(area.x + 0.5), 0, width),
        within(floor(area.y + 0.5), 0, height),
        within(floor((double)area.x + area.w + 0.5), 0, width),
        within(floor((double)area.y + area.h + 0.5), 0, height),
    };
}

void raster_clear(Canvas *canvas) {
    int count = canvas->width * canvas->height;
    for (int i = 0; i < count; i++) canvas->pixels[i] = 0xFF000000;
    canvas->clip = (Bounds){0, 0, canvas->width, canvas->height};
}

// One colour over another; alpha 0..255. Two channels at a time, each divided by
// 255 with rounding.
static inline uint32_t over(uint32_t under, uint32_t color, uint32_t alpha) {
    uint32_t rest = 255 - alpha;
    uint32_t odd = (color & 0xFF00FF) * alpha + (under & 0xFF00FF) * rest + 0x800080;
    uint32_t even = (color >> 8 & 0xFF) * alpha + (under >> 8 & 0xFF) * rest + 0x80;
    odd = (odd + (odd >> 8 & 0xFF00FF)) >> 8 & 0xFF00FF;
    even = (even + (even >> 8)) & 0xFF00;
    return 0xFF000000 | odd | even;
}

static void fill_row(uint32_t *row, int count, uint32_t color, uint32_t alpha) {
    if (alpha == 255) {
        for (int i = 0; i < count; i++) row[i] = 0xFF000000 | color;
    } else if (alpha > 0) {
        for (int i = 0; i < count; i++) row[i] = over(row[i], color, alpha);
    }
}

static uint32_t take(Ramp *ramp) {
    uint32_t value = (uint32_t)ramp->at >> 16;
    ramp->at += ramp->step;
    return value;
}

static void blend_row(uint32_t *row, int count, Ramp ramps[CHANNELS]) {
    for (int i = 0; i < count; i++) {
        uint32_t color = take(&ramps[RED]) << 16;
        color |= take(&ramps[GREEN]) << 8;
        color |= take(&ramps[BLUE]);
        row[i] = over(row[i], color, take(&ramps[ALPHA]));
    }
}

// A channel's value at the middle of a pixel, in 65536ths and rounded to whole
// ones when they are cut off.
static int32_t value_at(const Slope *slope, int channel, double x, double y) {
    double right = x - slope->top->at.x, down = y - slope->top->at.y;
    double value = slope->base[channel] + slope->by_x[channel] * right
                 + slope->by_y[channel] * down + 0.5;
    return within(value * 65536, 0, 255 * 65536 + 65535);
}

static uint32_t color_of(const Color *color) {
    return (uint32_t)color->r << 16 | (uint32_t)color->g << 8 | color->b;
}

// A row of changing colour. The ramps run from the value of the first pixel to that of
// the last, so that no step leads out of 0..255.
static void shade_row(uint32_t *row, const Slope *slope, int y, int left, int right) {
    int count = right - left;
    Ramp ramps[CHANNELS];
    bool even = true;
    for (int i = 0; i < CHANNELS; i++) {
        int32_t first = value_at(slope, i, left + 0.5, y + 0.5);
        int32_t last = value_at(slope, i, right - 0.5, y + 0.5);
        ramps[i] = (Ramp){first, count > 1 ? (last - first) / (count - 1) : 0};
        even = even && first >> 16 == last >> 16;
    }
    if (!even) {
        blend_row(row, count, ramps);
        return;
    }
    uint32_t color = take(&ramps[RED]) << 16;
    color |= take(&ramps[GREEN]) << 8;
    color |= take(&ramps[BLUE]);
    fill_row(row, count, color, take(&ramps[ALPHA]));
}

// The pixels left .. right - 1 of a row.
static void paint_row(Canvas *canvas, const Slope *slope, int y, int left, int right) {
    uint32_t *row = canvas->pixels + (size_t)y * (size_t)canvas->width + left;
    const Color *color = &slope->top->color;
    if (slope->flat)
        fill_row(row, right - left, color_of(color), color->a);
    else
        shade_row(row, slope, y, left, right);
}

// Where the edge from a (above) to b crosses the line y. The same for both
// triangles at that edge, so that there is neither a gap nor an overlap.
static double crossing(const Vertex *a, const Vertex *b, double y) {
    double share = (y - a->at.y) / ((double)b->at.y - a->at.y);
    return a->at.x + ((double)b->at.x - a->at.x) * share;
}

// The first pixel whose middle is not before x.
static int first_pixel(double x, int least, int most) {
    return within(ceil(x - 0.5), least, most);
}

static void paint_rows(Canvas *canvas, const Slope *slope) {
    Bounds clip = canvas->clip;
    int y = first_pixel(slope->top->at.y, clip.top, clip.bottom);
    int end = first_pixel(slope->bottom->at.y, clip.top, clip.bottom);
    for (; y < end; y++) {
        double middle = y + 0.5;
        bool lower = middle >= slope->middle->at.y;
        double a = crossing(slope->top, slope->bottom, middle);
        double b = lower ? crossing(slope->middle, slope->bottom, middle)
                         : crossing(slope->top, slope->middle, middle);
        int left = first_pixel(a < b ? a : b, clip.left, clip.right);
        int right = first_pixel(a < b ? b : a, clip.left, clip.right);
        if (left < right) paint_row(canvas, slope, y, left, right);
    }
}

static bool below(const Vertex *a, const Vertex *b) {
    return a->at.y > b->at.y || (a->at.y == b->at.y && a->at.x > b->at.x);
}

static void swap_if_below(const Vertex **a, const Vertex **b) {
    if (!below(*a, *b)) return;
    const Vertex *swap = *a;
    *a = *b;
    *b = swap;
}

static bool same_color(const Vertex *a, const Vertex *b) {
    const Color *first = &a->color, *second = &b->color;
    return color_of(first) == color_of(second) && first->a == second->a;
}

static double channel_of(const Vertex *vertex, int channel) {
    const Color *color = &vertex->color;
    uint8_t values[CHANNELS] = {color->r, color->g, color->b, color->a};
    return values[channel];
}

// How each channel changes by a pixel to the right and one down.
static void measure(Slope *slope, double area) {
    double x1 = (double)slope->middle->at.x - slope->top->at.x;
    double y1 = (double)slope->middle->at.y - slope->top->at.y;
    double x2 = (double)slope->bottom->at.x - slope->top->at.x;
    double y2 = (double)slope->bottom->at.y - slope->top->at.y;
    for (int i = 0; i < CHANNELS; i++) {
        slope->base[i] = channel_of(slope->top, i);
        double to_middle = channel_of(slope->middle, i) - slope->base[i];
        double to_bottom = channel_of(slope->bottom, i) - slope->base[i];
        slope->by_x[i] = (to_middle * y2 - to_bottom * y1) / area;
        slope->by_y[i] = (to_bottom * x1 - to_middle * x2) / area;
    }
}

void raster_triangle(Canvas *canvas, const Vertex *a, const Vertex *b,
                     const Vertex *c) {
    if ((a->color.a | b->color.a | c->color.a) == 0) return;
    swap_if_below(&a, &b);
    swap_if_below(&b, &c);
    swap_if_below(&a, &b);
    double area = ((double)b->at.x - a->at.x) * ((double)c->at.y - a->at.y)
                - ((double)c->at.x - a->at.x) * ((double)b->at.y - a->at.y);
    if (area == 0 || !(fabs(area) <= DBL_MAX)) return; // nothing, or beyond numbers
    Slope slope = {.top = a, .middle = b, .bottom = c};
    slope.flat = same_color(a, b) && same_color(a, c);
    if (!slope.flat) measure(&slope, area);
    paint_rows(canvas, &slope);
}

void raster_mask(Canvas *canvas, int x, int y, const uint8_t *mask, int width,
                 int height, Color color) {
    Bounds clip = canvas->clip;
    int left = x > clip.left ? x : clip.left;
    int top = y > clip.top ? y : clip.top;
    int right = x + width < clip.right ? x + width : clip.right;
    int bottom = y + height < clip.bottom ? y + height : clip.bottom;
    uint32_t whole = color_of(&color);
    for (int row = top; row < bottom; row++) {
        uint32_t *out = canvas->pixels + (size_t)row * (size_t)canvas->width;
        const uint8_t *in = mask + (size_t)(row - y) * (size_t)width;
        for (int column = left; column < right; column++) {
            uint32_t alpha = (in[column - x] * color.a + 127u) / 255u;
            if (alpha) out[column] = over(out[column], whole, alpha);
        }
    }
}
