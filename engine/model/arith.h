// arith.h -- the little arithmetic of model.md section 1.
//
// The rules use + - * / and comparisons of IEEE doubles only, so that a game is
// the same on every machine.
#ifndef MODEL_ARITH_H
#define MODEL_ARITH_H

#include <float.h>
#include <stdint.h>

_Static_assert(FLT_EVAL_METHOD == 0, "a replay needs doubles without extra bits");

// The part above zero.
static inline double max0(double x) {
    return x > 0 ? x : 0;
}

static inline double at_most_1(double x) {
    return x < 1 ? x : 1;
}

static inline double between(double low, double x, double high) {
    return x < low ? low : x > high ? high : x;
}

// floor(1000 points + 0.5), for |points| up to a million.
static inline int32_t to_thousandths(double points) {
    double x = 1000 * points + 0.5;
    int32_t toward_zero = (int32_t)x;
    return toward_zero - (x < toward_zero);
}

// Into the range of every value: 0..100 points.
static inline int32_t in_range(int32_t thousandths) {
    if (thousandths < 0) return 0;
    return thousandths > 100000 ? 100000 : thousandths;
}

#endif
