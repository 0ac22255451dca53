// style.h -- styles of leader: what each would do this week, from the state alone.
//
// They play the standard deck, know nothing of scenes, and see what the model
// sees. A style is a pure function: the same state, hours and seed give the same
// wishes. model.md sections 11 and 12.
#ifndef INSIGHT_STYLE_H
#define INSIGHT_STYLE_H

#include "insight/style_wishes.h"

typedef enum Style {
    STYLE_RANDOM,   // anything
    STYLE_PUSH,     // fast, by e-mail, no listening
    STYLE_PLEASE,   // promises and charm
    STYLE_TRAIN,    // training and demonstrations
    STYLE_LISTEN,   // slow, and talks with everybody
    STYLE_BALANCED, // looks at the meters and mends the weakest
    STYLE_NOTHING,  // lets it come
    STYLE_TECH,     // the system first, and dashboards
    STYLE_COUNT
} Style;

const char *style_name(Style style); // "random", "push", ...
bool style_find(const char *name, Style *out);

// What the style wishes for in the week that comes, state->week + 1, with so many
// hours and without the kinds of the bits (kind_bit) in `without`. The seed is
// only for STYLE_RANDOM; a state's own will do.
Wishes style_wishes(Style style, const State *state, int hours, uint32_t without,
                    uint64_t seed);

#endif
