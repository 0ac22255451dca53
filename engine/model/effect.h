// effect.h -- what a decision of a scenario does to people, as data.
#ifndef MODEL_EFFECT_H
#define MODEL_EFFECT_H

#include "model/book.h"

typedef enum EffectScope {
    EFFECT_ON_TEAM,   // everybody present, or a variable of the team
    EFFECT_ON_TARGET, // those the action was for
    EFFECT_ON_OTHERS, // everybody else who is present
    EFFECT_ON_MEMBER, // one by number, if present
} EffectScope;

enum { EFFECT_POINTS_MAX = 100 };

typedef struct Effect {
    EffectScope scope;
    int member; // EFFECT_ON_MEMBER only
    Variable variable;
    double points; // -EFFECT_POINTS_MAX..EFFECT_POINTS_MAX
    bool exactly;  // as written, without head-room
} Effect;

// Posts effects under a cause; whoever is away is passed over. `targets` are the
// members the decision was for (may be NULL with count 0).
void effect_post(Book *book, const Effect *effects, int count, const int *targets,
                 int target_count, int cause);

// The same in a book of its own under a week, and settled: what a choice does at
// once, before that week passes. For nobody in particular: there are no targets. The
// ledger may be NULL (book.h).
bool effect_apply(State *state, Ledger *ledger, int week, const Effect *effects,
                  int count, int cause, Err *err);

#endif
