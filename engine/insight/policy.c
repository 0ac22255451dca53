#include "insight/policy.h"

#include "insight/policy_private.h"
#include "insight/policy_weight.h"

#include <assert.h>
#include <string.h>

static const char *const names[POLICY_COUNT] = {
    [POLICY_RANDOM] = "random",     [POLICY_FIRST] = "first",
    [POLICY_PUSH] = "push",         [POLICY_PLEASE] = "please",
    [POLICY_TRAIN] = "train",       [POLICY_LISTEN] = "listen",
    [POLICY_BALANCED] = "balanced", [POLICY_NOTHING] = "nothing",
};

const char *policy_name(Policy policy) {
    assert(policy < POLICY_COUNT);
    return names[policy];
}

bool policy_find(const char *name, Policy *out) {
    for (int i = 0; i < POLICY_COUNT; i++) {
        if (strcmp(names[i], name) != 0) continue;
        *out = (Policy)i;
        return true;
    }
    return false;
}

// ---- choices

static double share_of(double staff, const Effect *effect) {
    if (!variable_is_of_member(effect->variable) || staff < 1) return 1;
    switch (effect->scope) {
    case EFFECT_ON_TEAM: return 1;
    case EFFECT_ON_OTHERS: return (staff - 1) / staff;
    case EFFECT_ON_TARGET:
    case EFFECT_ON_MEMBER: break;
    }
    return 1 / staff;
}

static double weigh(Policy policy, Game *game, int option) {
    const Effect *effects;
    int count = 0;
    double sum = policy_weight_hour(policy) * game_prompt(game)->options[option].hours;
    if (!game_weigh(game, option, &effects, &count)) return sum;
    double staff = state_staff(game_state(game));
    for (int i = 0; i < count; i++) {
        const Effect *effect = &effects[i];
        double weight = policy_weight(policy, effect->variable);
        sum += weight * effect->points * share_of(staff, effect);
    }
    return sum;
}

static int best_option(Policy policy, Game *game) {
    const Prompt *prompt = game_prompt(game);
    int best = -1;
    double most = 0;
    for (int i = 0; i < prompt->option_count; i++) {
        if (prompt->options[i].refusal) continue;
        double weight = weigh(policy, game, i);
        if (best >= 0 && weight <= most) continue;
        best = i;
        most = weight;
    }
    return best;
}

static int first_option(const Game *game) {
    const Prompt *prompt = game_prompt(game);
    int option = 0;
    while (prompt->options[option].refusal && option + 1 < prompt->option_count) {
        option++;
    }
    return option;
}

static int promise_option(Policy policy, const Game *game) {
    const Option *keep = &game_prompt(game)->options[PROMISE_KEEP];
    bool easy = !keep->refusal && (keep->hours == 0 || policy_keeps_word(policy));
    return easy ? PROMISE_KEEP : PROMISE_BREAK;
}

static int choose(Policy policy, Game *game) {
    if (policy == POLICY_RANDOM) return policy_random_option(game);
    if (policy == POLICY_FIRST) return first_option(game);
    if (game_prompt(game)->kind == PROMPT_PROMISE) return promise_option(policy, game);
    return best_option(policy, game);
}

// ---- plans

void policy_answer(Policy policy, Game *game, Answer *answer) {
    PromptKind kind = game_prompt(game)->kind;
    assert(kind != PROMPT_END);
    *answer = (Answer){.pace = game_state(game)->pace};
    bool waits = kind == PROMPT_PLAN && policy == POLICY_RANDOM;
    if (waits && policy_random_event(game, answer)) return;
    if (kind != PROMPT_PLAN)
        answer->option = choose(policy, game);
    else if (policy == POLICY_RANDOM)
        policy_random_plan(game, answer);
    else if (policy != POLICY_FIRST)
        policy_style_plan(policy, game, answer);
}
