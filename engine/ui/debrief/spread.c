#include "ui/debrief/spread.h"

#include <math.h>

// As far to the right as it takes.
static void push_up(float *at, int count, float pitch, float low) {
    for (int i = 0; i < count; i++) {
        float least = i == 0 ? low : at[i - 1] + pitch;
        at[i] = fmaxf(at[i], least);
    }
}

// As far to the left as it takes.
static void push_down(float *at, int count, float pitch, float high) {
    for (int i = count - 1; i >= 0; i--) {
        float most = i == count - 1 ? high : at[i + 1] - pitch;
        at[i] = fminf(at[i], most);
    }
}

// Half of both ways: two rows that are each far enough apart are so in their middle
// too, and no side is favoured.
void spread(float *at, int count, float pitch, float low, float high) {
    float left[SPREAD_MAX];
    if (count > SPREAD_MAX) return;
    for (int i = 0; i < count; i++) left[i] = at[i];
    push_up(at, count, pitch, low);
    push_down(left, count, pitch, high);
    for (int i = 0; i < count; i++) at[i] = (at[i] + left[i]) / 2;
    push_up(at, count, pitch, low);
    push_down(at, count, pitch, high);
}
