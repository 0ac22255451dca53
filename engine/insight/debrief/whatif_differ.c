// Two ledgers laid beside each other: which cause made how much of a difference.
#include "insight/debrief/whatif_private.h"

#include "insight/debrief/history_private.h"
#include "model/cause.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SIDES_MAX = 2 * EXPLAIN_PARTS_MAX };

typedef struct Side {
    WhatIfPart part;
    int cause; // below CAUSE_OWN: it is the same in both games; else joined by name
} Side;

typedef struct Sides {
    Side all[SIDES_MAX];
    int count;
    Explanation played, other, rounded;
} Sides;

static bool is_own(int cause) {
    return cause >= CAUSE_OWN;
}

static Side *side_of(Sides *sides, const Game *game, int cause) {
    const char *name = why_name(game, cause);
    for (int i = 0; i < sides->count; i++) {
        Side *side = &sides->all[i];
        bool same = is_own(cause) ? side->part.own && strcmp(side->part.name, name) == 0
                                  : side->cause == cause;
        if (same) return side;
    }
    sides->all[sides->count] = (Side){
        .part = {.name = name, .own = is_own(cause)},
          .cause = cause
    };
    return &sides->all[sides->count++];
}

static void explain(const History *history, int week, Variable variable,
                    Explanation *out) {
    Ledger ledger = history_ledger(history, week);
    explain_team(history_state(history, week), &ledger, 0, ledger.count, variable, out);
}

static void lay_out(const History *played, const History *other, int week,
                    Variable variable, Sides *sides) {
    explain(played, week, variable, &sides->played);
    explain(other, week, variable, &sides->other);
    for (int i = 0; i < sides->played.count; i++) {
        const Part *part = &sides->played.parts[i];
        side_of(sides, history_game(played), part->cause)->part.played += part->exact;
    }
    for (int i = 0; i < sides->other.count; i++) {
        const Part *part = &sides->other.parts[i];
        side_of(sides, history_game(other), part->cause)->part.other += part->exact;
    }
}

// What made no difference is no part of it.
static void drop_equal(Sides *sides) {
    int kept = 0;
    for (int i = 0; i < sides->count; i++) {
        Side *side = &sides->all[i];
        side->part.exact = side->part.other - side->part.played;
        if (fabs(side->part.exact) < 0.0005) continue;
        sides->all[kept++] = *side;
    }
    sides->count = kept;
}

static int largest_first(const void *a, const void *b) {
    const Side *one = a, *two = b;
    double x = fabs(one->part.exact), y = fabs(two->part.exact);
    if (x != y) return x > y ? -1 : 1;
    return one->cause - two->cause;
}

// The smallest ones together, where there are more than fit.
static void fold(const Game *game, Sides *sides) {
    Side *last = &sides->all[WHATIF_PARTS_MAX - 1];
    if (sides->count <= WHATIF_PARTS_MAX) return;
    for (int i = WHATIF_PARTS_MAX; i < sides->count; i++) {
        last->part.played += sides->all[i].part.played;
        last->part.other += sides->all[i].part.other;
        last->part.exact += sides->all[i].part.exact;
    }
    last->part.name = why_name(game, WHY_OTHERS);
    last->part.own = false;
    sides->count = WHATIF_PARTS_MAX;
}

// Whole points that sum to the difference of the whole points shown.
static void round_parts(Sides *sides, int points) {
    Explanation *rounded = &sides->rounded;
    rounded->count = sides->count;
    rounded->exact = points;
    for (int i = 0; i < sides->count; i++) {
        rounded->parts[i] = (Part){.cause = i, .exact = sides->all[i].part.exact};
    }
    explain_round(rounded);
    for (int i = 0; i < sides->count; i++) {
        sides->all[i].part.points = rounded->parts[i].points;
    }
}

bool whatif_differ(const History *played, const History *other, int week,
                   WhatIfDifference *out) {
    Sides *sides = calloc(1, sizeof *sides); // large for a stack
    if (!sides) return false;
    out->played = history_week(played, week)->truth[out->variable];
    out->other = history_week(other, week)->truth[out->variable];
    out->points = (int)(lround(out->other) - lround(out->played));
    lay_out(played, other, week, out->variable, sides);
    drop_equal(sides);
    if (sides->count > 0) {
        qsort(sides->all, (size_t)sides->count, sizeof sides->all[0], largest_first);
    }
    fold(history_game(played), sides);
    round_parts(sides, out->points);
    out->count = sides->count;
    for (int i = 0; i < sides->count; i++) out->parts[i] = sides->all[i].part;
    free(sides);
    return true;
}
