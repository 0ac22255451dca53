// style_wishes.h -- what a leader wants to do in a week, as far as the hours reach.
//
// Wishes come in order of importance; each is taken if its hours still fit. A
// Wishes is a plain value: it holds no pointer, so `=` is a copy.
#ifndef INSIGHT_STYLE_WISHES_H
#define INSIGHT_STYLE_WISHES_H

#include "model/week.h"

#include <stdint.h>

enum { WISHES_MAX = 32, WISH_TARGETS_MAX = 64, PICKED_MAX = 8 };

typedef struct Wish {
    Kind kind;
    bool on;          // REACH_SWITCH
    int first, count; // of its targets in Wishes.targets
} Wish;

typedef struct Wishes {
    Wish list[WISHES_MAX]; // that were taken, in order; of listen maybe several
    int count;
    int targets[WISH_TARGETS_MAX]; // no member twice for listen
    int target_count;
    int pace;         // 0..PACE_MAX, or PACE_AS_IT_IS
    int hours;        // still free
    uint32_t without; // kinds that cannot be had, a bit of kind_bit each
} Wishes;

uint32_t kind_bit(Kind kind);

// No wishes yet, and the hours that what stands (switches, ambassadors) leaves.
Wishes wishes_open(const State *state, int hours, uint32_t without);

// A kind that needs no targets, one that is a switch, one that is for members.
// A kind is taken once; for listen, as many members as there are hours.
void wish_for(Wishes *wishes, Kind kind);
void wish_switch(Wishes *wishes, Kind kind, bool on);
void wish_with(Wishes *wishes, Kind kind, const int *targets, int count);

// Fills `deeds` and a plan that borrows them and the targets of `wishes`.
void wishes_plan(const Wishes *wishes, Deed deeds[WISHES_MAX], Plan *plan);

// Some of those who are present, the first in an order; ties by number.
typedef struct Picked {
    int members[PICKED_MAX];
    int count;
} Picked;

Picked pick_lowest(const State *state, Variable variable, int most);
Picked pick_unheard(const State *state, int most); // longest, then least trust
Picked pick_open(const State *state, int most);    // to new ways

#endif
