#include "model/effect.h"

#include <assert.h>
#include <stddef.h>

static void post_member(Book *book, const Effect *effect, int member, int cause) {
    if (effect->exactly) {
        book_post(book, member, effect->variable, cause, effect->points);
    } else {
        book_post_eased(book, member, effect->variable, cause, effect->points);
    }
}

static void post_team(Book *book, const Effect *effect, int cause) {
    if (effect->exactly) {
        book_post_team(book, effect->variable, cause, effect->points);
    } else {
        book_post_team_eased(book, effect->variable, cause, effect->points);
    }
}

static bool concerns(const State *state, const Effect *effect, int member) {
    switch (effect->scope) {
    case EFFECT_ON_TEAM: return true;
    case EFFECT_ON_TARGET: return state->chosen[member];
    case EFFECT_ON_OTHERS: return !state->chosen[member];
    case EFFECT_ON_MEMBER: return effect->member == member;
    }
    return false;
}

static void post_effect(Book *book, const Effect *effect, int cause) {
    if (!variable_is_of_member(effect->variable)) {
        post_team(book, effect, cause);
        return;
    }
    for (int i = 0; i < book->state->setup->size; i++) {
        bool hit = concerns(book->state, effect, i) && state_is_present(book->state, i);
        if (hit) post_member(book, effect, i, cause);
    }
}

static void choose(State *state, const int *targets, int count, bool chosen) {
    for (int k = 0; k < count; k++) {
        assert(targets[k] >= 0 && targets[k] < state->setup->size);
        state->chosen[targets[k]] = chosen;
    }
}

void effect_post(Book *book, const Effect *effects, int count, const int *targets,
                 int target_count, int cause) {
    choose(book->state, targets, target_count, true);
    for (int k = 0; k < count; k++) post_effect(book, &effects[k], cause);
    choose(book->state, targets, target_count, false);
}

bool effect_apply(State *state, Ledger *ledger, int week, const Effect *effects,
                  int count, int cause, Err *err) {
    Book book = book_open(state, ledger, week);
    effect_post(&book, effects, count, NULL, 0, cause);
    return book_settle(&book, err);
}
