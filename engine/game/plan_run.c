// Carrying out a plan: acts become deeds of the model, and the week passes.
#include "game/game_private.h"

#include "model/week.h"

#include <string.h>

typedef struct Deeds {
    Deed deeds[ANSWER_ACTS_MAX];
    OwnDeed own[ANSWER_ACTS_MAX];
    int deed_count, own_count;
} Deeds;

static void remember(Game *game, const Act *act) {
    Facts *facts = &game->facts;
    facts->did[act->action]++;
    facts->last_did[act->action] = game->view.week;
    for (int i = 0; i < act->target_count; i++) {
        int member = act->targets[i];
        facts->did_with[act->action * game->story->member_count + member]++;
        if (game->story->actions[act->action].kind == KIND_LISTEN) {
            facts->listened[member] = game->view.week;
        }
    }
}

static int own_cause(Game *game, int action) {
    OwnCause cause = {
        .kind = OWN_ACTION,
        .week = game->view.week,
        .event = -1,
        .action = action,
        .label = story_action_name(game->story, action),
        .because = story_action_because(game->story, action),
        .debrief = "",
    };
    return facts_cause(&game->facts, &cause);
}

// What an action of the scenario's does now, copied: the next question overwrites
// the list.
static const Effect *effects_of(Game *game, const Act *act, int *count) {
    const Outcome *outcome = &game->story->actions[act->action].outcome;
    int target = act->target_count > 0 ? act->targets[0] : NOBODY;
    const Effect *effects;
    Err fault;
    if (!ask_outcome(&game->view, outcome, target, &effects, count, &fault)) {
        game_note_fault(game, &fault);
        *count = 0;
        return NULL;
    }
    size_t size = (size_t)*count * sizeof(Effect);
    Effect *copy = arena_alloc(&game->facts.arena, size);
    if (!copy)
        *count = 0;
    else if (size > 0)
        memcpy(copy, effects, size);
    return copy;
}

static void add_own(Game *game, const Act *act, Deeds *out) {
    OwnDeed deed = {
        .cause = own_cause(game, act->action),
        .targets = act->targets,
        .target_count = act->target_count,
    };
    deed.effects = effects_of(game, act, &deed.effect_count);
    if (deed.cause >= 0) out->own[out->own_count++] = deed;
}

static void add_act(Game *game, const Act *act, Deeds *out) {
    int kind = game->story->actions[act->action].kind;
    if (kind == NO_KIND) {
        add_own(game, act, out);
    } else {
        out->deeds[out->deed_count++] = (Deed){
            .kind = (Kind)kind,
            .targets = act->targets,
            .target_count = act->target_count,
            .on = act->on,
        };
    }
    remember(game, act);
}

bool plan_carry_out(Game *game, const Answer *answer, Err *err) {
    Deeds deeds = {0};
    for (int i = 0; i < answer->act_count; i++) add_act(game, &answer->acts[i], &deeds);
    Plan plan = {
        .deeds = deeds.deeds,
        .deed_count = deeds.deed_count,
        .own = deeds.own,
        .own_count = deeds.own_count,
        .pace = answer->pace,
    };
    if (!week_run(&game->state, &plan, game->view.ledger, err)) return false;
    sight_note(game, game->shown[game->view.week]);
    return true;
}
