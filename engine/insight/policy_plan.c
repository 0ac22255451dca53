// A style's wishes, put into the words of the story.
#include "insight/policy_private.h"
#include "insight/style.h"

#include <string.h>

static const Style styles[POLICY_COUNT] = {
    [POLICY_PUSH] = STYLE_PUSH,         [POLICY_PLEASE] = STYLE_PLEASE,
    [POLICY_TRAIN] = STYLE_TRAIN,       [POLICY_LISTEN] = STYLE_LISTEN,
    [POLICY_BALANCED] = STYLE_BALANCED, [POLICY_NOTHING] = STYLE_NOTHING,
};

bool policy_add(const Game *game, Answer *plan, const Act *act) {
    if (plan->act_count == ANSWER_ACTS_MAX) return false;
    plan->acts[plan->act_count++] = *act;
    if (game_fits_last(game, plan)) return true;
    plan->act_count--;
    return false;
}

// The kinds that this story or this week does not offer. Of two actions of a kind the
// first counts.
static uint32_t closed_kinds(const Game *game) {
    const Story *story = game_story(game);
    uint32_t offered = 0, open = 0;
    for (int i = 0; i < story->action_count; i++) {
        const char *why;
        int kind = story->actions[i].kind;
        uint32_t bit = kind == NO_KIND ? 0 : kind_bit((Kind)kind);
        if (bit && !(offered & bit) && game_available(game, i, &why)) open |= bit;
        offered |= bit;
    }
    return ~open;
}

// The hours of the week before what stands was taken off, as style.h counts.
static int whole_hours(const Game *game) {
    const State *state = game_state(game);
    return game_hours(game) + state->human_in_loop + state->dashboard
         + state->ambassador_count;
}

// One act for all targets of a wish, or for one kind of wish one for each.
static void add_wish(const Game *game, const Wishes *wishes, const Wish *wish,
                     Answer *plan) {
    const int *targets = wishes->targets + wish->first;
    int action = story_action_of_kind(game_story(game), wish->kind);
    if (action < 0) return;
    Act act = {.action = action, .on = wish->on};
    if (game_story(game)->actions[action].reach == REACH_MEMBER) {
        act.target_count = 1;
        for (int i = 0; i < wish->count; i++) {
            act.targets[0] = targets[i];
            policy_add(game, plan, &act);
        }
        return;
    }
    int most = game_targets_max(game, action);
    act.target_count = wish->count < most ? wish->count : most;
    memcpy(act.targets, targets, (size_t)act.target_count * sizeof *targets);
    policy_add(game, plan, &act);
}

void policy_style_plan(Policy policy, const Game *game, Answer *plan) {
    Wishes wishes = style_wishes(styles[policy], game_state(game), whole_hours(game),
                                 closed_kinds(game), game_seed(game));
    if (wishes.pace != PACE_AS_IT_IS) plan->pace = wishes.pace;
    for (int i = 0; i < wishes.count; i++) {
        add_wish(game, &wishes, &wishes.list[i], plan);
    }
}
