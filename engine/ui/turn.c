#include "ui/turn.h"

#include <math.h>

// The sine of a quarter turn at most to either side, by its Taylor series.
static double quarter(double turns) {
    double x = turns * 6.283185307179586;
    double square = x * x;
    double sum = 1 - square / 156;
    sum = 1 - square / 110 * sum;
    sum = 1 - square / 72 * sum;
    sum = 1 - square / 42 * sum;
    sum = 1 - square / 20 * sum;
    sum = 1 - square / 6 * sum;
    return x * sum;
}

static double sine(double turns) {
    turns -= floor(turns + 0.5); // -0.5 .. 0.5
    if (turns > 0.25) turns = 0.5 - turns;
    if (turns < -0.25) turns = -0.5 - turns;
    return quarter(turns);
}

float turn_sin(float turns) {
    return (float)sine((double)turns);
}

float turn_cos(float turns) {
    return (float)sine((double)turns + 0.25);
}

Point turn_point(float turns) {
    return (Point){turn_cos(turns), turn_sin(turns)};
}
