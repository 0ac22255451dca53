#include "model/word.h"

#include <assert.h>

void word_settle(State *state, int week, bool kept) {
    assert(state->pledges > 0);
    state->pledges--;
    if (kept) return;
    state->word += state->setup->params.word;
    state->sorry = SORRY_BREACH;
    state->sorry_until = week + SORRY_BREACH_WEEKS;
}
