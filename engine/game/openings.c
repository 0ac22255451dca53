// What is open at the prompt that the game has come to: to the leader in a plan, to a
// facilitator at any.
#include "game/game_private.h"

#include <stdio.h>
#include <string.h>

static const char *words(Game *game, const char *key, const char *name,
                         const char *value) {
    return game_words(game, &game->facts.arena, key, name, value);
}

static bool is_too_soon(const Game *game, int action, int *next) {
    int last = game->facts.last_did[action];
    *next = last + game->story->actions[action].every;
    return last > 0 && game->view.week < *next;
}

static Openness closed(const char *why) {
    return (Openness){.open = false, .why = why};
}

// Where the author's function has a mistake the action is closed, and says so.
static Openness broken(Game *game, const Err *fault) {
    char text[sizeof fault->text];
    const Words *spoken = story_words(game->story);
    game_note_fault_once(game, fault);
    return closed(words(game, "plan.fault", "text",
                        sentence_show(fault->said, spoken, text, sizeof text)));
}

// What the author's function says.
static Openness asked(Game *game, int action) {
    if (game->story->actions[action].available == NO_FUNCTION)
        return (Openness){.open = true};
    Openness found = {0};
    Err fault;
    if (!ask_action(&game->view, action, &found.open, &found.why, &fault)) {
        return broken(game, &fault);
    }
    if (found.open) return (Openness){.open = true};
    return found.why ? found : closed(words(game, "plan.not_now", "", ""));
}

static Openness look_at(Game *game, int action) {
    const State *state = &game->state;
    int kind = game->story->actions[action].kind, next;
    if (is_too_soon(game, action, &next)) {
        char week[16];
        snprintf(week, sizeof week, "%d", next);
        return closed(words(game, "plan.not_before", "week", week));
    }
    if (kind == KIND_DELIVER && state->promise_count == 0) {
        return closed(words(game, "plan.no_promise", "", ""));
    }
    if (kind == KIND_AMBASSADOR && state->ambassador_count == AMBASSADORS_MAX) {
        return closed(words(game, "plan.no_ambassador", "", ""));
    }
    return asked(game, action);
}

static bool happens_now(Game *game, int event) {
    bool happens;
    Err fault;
    if (ask_event(&game->view, event, &happens, &fault)) return happens;
    game_note_fault_once(game, &fault);
    return false;
}

bool openings_find(Game *game, Err *err) {
    bool plan = game->prompt.kind == PROMPT_PLAN;
    for (int i = 0; i < game->story->event_count; i++) {
        game->prepared[i] = game->story->events[i].prepared && happens_now(game, i);
    }
    for (int i = 0; plan && i < game->story->action_count; i++) {
        Openness *found = &game->openness[i];
        *found = look_at(game, i);
        if (!found->open && !found->why) return err_no_memory(err);
    }
    return true;
}
