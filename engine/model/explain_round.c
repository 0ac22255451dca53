#include "model/explain.h"

#include <stddef.h>

// floor(x), for |x| up to a billion.
static int floor_of(double x) {
    int toward_zero = (int)x;
    return toward_zero - (x < toward_zero);
}

static int half_away(double x) {
    return x < 0 ? -floor_of(0.5 - x) : floor_of(x + 0.5);
}

static double remainder_of(const Part *part) {
    return part->exact - floor_of(part->exact);
}

static bool comes_before(const Part *a, const Part *b) {
    double x = remainder_of(a), y = remainder_of(b);
    return x > y || (x == y && a->cause < b->cause);
}

// The part that is furthest above its points and has not been rounded up yet.
static Part *next_up(Explanation *out) {
    Part *best = NULL;
    for (int k = 0; k < out->count; k++) {
        Part *part = &out->parts[k];
        if (part->points > floor_of(part->exact)) continue;
        if (!best || comes_before(part, best)) best = part;
    }
    return best;
}

// Each part gets its whole points below, and the largest remainders one more.
// Source: the method of Hamilton for seats in a parliament.
void explain_round(Explanation *out) {
    out->points = half_away(out->exact);
    int left = out->points;
    for (int k = 0; k < out->count; k++) {
        out->parts[k].points = floor_of(out->parts[k].exact);
        left -= out->parts[k].points;
    }
    for (; left > 0; left--) {
        Part *part = next_up(out);
        if (!part) return;
        part->points++;
    }
}
