// The week's plan: what it costs, whether it fits, and carrying it out.
#include "game/game_private.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

int game_hours(const Game *game) {
    const State *state = &game->state;
    int standing = state->human_in_loop + state->dashboard + state->ambassador_count;
    int left = game->story->hours - standing - game->spent;
    return left > 0 ? left : 0;
}

int game_act_hours(const Game *game, const Act *act) {
    return game->story->actions[act->action].hours;
}

int game_plan_hours(const Game *game, const Answer *plan) {
    int hours = 0;
    for (int i = 0; i < plan->act_count; i++) {
        hours += game_act_hours(game, &plan->acts[i]);
    }
    return hours;
}

int game_targets_max(const Game *game, int action) {
    int present = state_present(&game->state);
    int most = 0;
    switch (game->story->actions[action].reach) {
    case REACH_TEAM:
    case REACH_SWITCH: return 0;
    case REACH_MEMBER: most = 1; break;
    case REACH_TWO: most = 2; break;
    case REACH_GROUP: most = kind_group_max(game->story->member_count); break;
    }
    if (most > ANSWER_TARGETS_MAX) most = ANSWER_TARGETS_MAX;
    return most < present ? most : present;
}

// Asking what is open changes nothing in a game but the words of its answer.
static Arena *fresh_scratch(const Game *game) {
    Arena *scratch = &((Game *)game)->scratch;
    arena_reset(scratch);
    return scratch;
}

// A refusal in the engine's words; it lives until the next question.
static const char *refusal(const Game *game, const char *key, const char *name,
                           const char *value) {
    return game_words(game, fresh_scratch(game), key, name, value);
}

bool game_available(const Game *game, int action, const char **why) {
    bool asked = game->prompt.kind == PROMPT_PLAN;
    *why = asked ? game->openness[action].why : refusal(game, "plan.not_now", "", "");
    return asked && game->openness[action].open;
}

// ---- whether it fits
//
// Here err may be NULL: then nobody asks why not.

static bool refuse(const Game *game, Err *err, const char *key, const char *name,
                   const char *value) {
    if (!err) return false;
    const char *text = refusal(game, key, name, value);
    return err_set(err, "%s", text ? text : key);
}

static const char *member_name(const Game *game, int member) {
    return story_text(game->story, game->story->members[member].name);
}

static bool target_fits(const Game *game, const Act *act, int i, Err *err) {
    int member = act->targets[i];
    if (member < 0 || member >= game->story->member_count) {
        return err && err_set(err, "there is no member %d", member);
    }
    if (!state_is_present(&game->state, member)) {
        return refuse(game, err, "plan.away", "who", member_name(game, member));
    }
    for (int k = 0; k < i; k++) {
        if (act->targets[k] != member) continue;
        return refuse(game, err, "plan.who_twice", "who", member_name(game, member));
    }
    for (int k = 0; k < game->state.ambassador_count; k++) {
        if (game->story->actions[act->action].kind != KIND_AMBASSADOR) break;
        if (game->state.ambassadors[k] != member) continue;
        return refuse(game, err, "plan.is_ambassador", "who",
                      member_name(game, member));
    }
    return true;
}

static bool refuse_number(const Game *game, Err *err, const char *key, int most) {
    char number[16];
    snprintf(number, sizeof number, "%d", most);
    return refuse(game, err, key, "most", number);
}

static bool targets_fit(const Game *game, const Act *act, Err *err) {
    int most = game_targets_max(game, act->action);
    Reach reach = game->story->actions[act->action].reach;
    int least = reach == REACH_TWO ? 2 : most > 0 ? 1 : 0;
    if (act->target_count < least) {
        const char *name = story_action_name(game->story, act->action);
        return refuse(game, err, "plan.whom", "action", name);
    }
    if (act->target_count > most) {
        return refuse_number(game, err, most ? "plan.too_many" : "plan.for_all", most);
    }
    for (int i = 0; i < act->target_count; i++) {
        if (!target_fits(game, act, i, err)) return false;
    }
    return true;
}

static bool switch_fits(const Game *game, const Act *act, Err *err) {
    int kind = game->story->actions[act->action].kind;
    bool now = kind == KIND_HITL ? game->state.human_in_loop : game->state.dashboard;
    if (game->story->actions[act->action].reach != REACH_SWITCH || act->on != now) {
        return true;
    }
    return refuse(game, err, now ? "plan.already_on" : "plan.already_off", "action",
                  story_action_name(game->story, act->action));
}

// The same action twice; for one that is for a member, twice for that member.
static bool is_twice(const Game *game, const Answer *plan, int i) {
    const Act *act = &plan->acts[i];
    bool single = game->story->actions[act->action].reach == REACH_MEMBER;
    for (int k = 0; k < i; k++) {
        const Act *other = &plan->acts[k];
        if (other->action != act->action) continue;
        if (!single || other->targets[0] == act->targets[0]) return true;
    }
    return false;
}

static bool act_fits(const Game *game, const Answer *plan, int i, Err *err) {
    const Act *act = &plan->acts[i];
    const char *why;
    if (act->action < 0 || act->action >= game->story->action_count) {
        return err && err_set(err, "there is no action %d", act->action);
    }
    if (!game_available(game, act->action, &why)) return err && err_set(err, "%s", why);
    if (!targets_fit(game, act, err) || !switch_fits(game, act, err)) return false;
    if (!is_twice(game, plan, i)) return true;
    return refuse(game, err, "plan.twice", "action",
                  story_action_name(game->story, act->action));
}

static bool hours_fit(const Game *game, const Answer *plan, Err *err) {
    int hours = game_plan_hours(game, plan), left = game_hours(game);
    if (hours <= left) return true;
    if (!err) return false;
    char wanted[16], there[16], text[300];
    snprintf(wanted, sizeof wanted, "%d", hours);
    snprintf(there, sizeof there, "%d", left);
    WordsValue values[] = {
        {"hours", wanted},
        {"left",  there },
        {NULL,    NULL  }
    };
    words_format(story_words(game->story), "plan.hours", values, text, sizeof text);
    return err_set(err, "%s", text);
}

bool plan_fits(const Game *game, const Answer *plan, Err *err) {
    if (plan->pace < 0 || plan->pace > PACE_MAX) {
        return refuse(game, err, "plan.pace", "", "");
    }
    if (plan->act_count < 0 || plan->act_count > ANSWER_ACTS_MAX) {
        return err_set(err, "a plan has at most %d actions", ANSWER_ACTS_MAX);
    }
    for (int i = 0; i < plan->act_count; i++) {
        if (!act_fits(game, plan, i, err)) return false;
    }
    return hours_fit(game, plan, err);
}

bool game_fits(const Game *game, const Answer *plan, Err *err) {
    if (game->prompt.kind != PROMPT_PLAN)
        return err_set(err, "no plan is asked for now");
    return plan_fits(game, plan, err);
}

// An act is refused for what it is, or for those that stand before it.
bool game_fits_last(const Game *game, const Answer *plan) {
    assert(game->prompt.kind == PROMPT_PLAN && plan->act_count > 0);
    return act_fits(game, plan, plan->act_count - 1, NULL)
        && hours_fit(game, plan, NULL);
}
