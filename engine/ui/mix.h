// mix.h -- between two numbers.
#ifndef UI_MIX_H
#define UI_MIX_H

// From low toward high: share 0 gives low, 1 gives high, outside that it goes on.
static inline float mix(float low, float high, float share) {
    return low + (high - low) * share;
}

#endif
