// style_private.h -- what style.c and style_balanced.c share.
#ifndef INSIGHT_STYLE_PRIVATE_H
#define INSIGHT_STYLE_PRIVATE_H

#include "insight/style.h"

// Adds the wishes of one style for a week, and its pace.
void style_balanced(const State *state, int week, uint64_t seed, Wishes *out);

// As wish_with, for those who were picked.
static inline void wish_picked(Wishes *out, Kind kind, Picked picked) {
    wish_with(out, kind, picked.members, picked.count);
}

#endif
