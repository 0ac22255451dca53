#include "ui/draft.h"

#include <stdio.h>

Answer draft_new(const Game *game) {
    return (Answer){.pace = game_state(game)->pace};
}

int draft_find(const Answer *draft, int action) {
    for (int i = 0; i < draft->act_count; i++) {
        if (draft->acts[i].action == action) return i;
    }
    return -1;
}

void draft_remove(Answer *draft, int place) {
    draft->act_count--;
    for (int i = place; i < draft->act_count; i++) draft->acts[i] = draft->acts[i + 1];
}

static void remove_all(Answer *draft, int action) {
    for (int i = draft->act_count - 1; i >= 0; i--) {
        if (draft->acts[i].action == action) draft_remove(draft, i);
    }
}

static bool accept(const Game *game, Answer *draft, const Answer *changed, Err *err) {
    if (!game_fits(game, changed, err)) return false;
    *draft = *changed;
    return true;
}

static bool add(Answer *draft, const Act *act, Err *err) {
    if (draft->act_count == ANSWER_ACTS_MAX) {
        return err_set(err, "a plan has at most %d actions", ANSWER_ACTS_MAX);
    }
    draft->acts[draft->act_count++] = *act;
    return true;
}

static bool is_on(const Game *game, int action) {
    int kind = game_story(game)->actions[action].kind;
    const State *state = game_state(game);
    return kind == KIND_HITL ? state->human_in_loop : state->dashboard;
}

bool draft_toggle(const Game *game, Answer *draft, int action, Err *err) {
    int place = draft_find(draft, action);
    if (place >= 0) {
        draft_remove(draft, place);
        return true;
    }
    Answer changed = *draft;
    Act act = {.action = action};
    if (game_story(game)->actions[action].reach == REACH_SWITCH) {
        act.on = !is_on(game, action);
    }
    return add(&changed, &act, err) && accept(game, draft, &changed, err);
}

Act draft_picked(const Answer *draft, int action) {
    Act all = {.action = action};
    for (int i = 0; i < draft->act_count; i++) {
        const Act *act = &draft->acts[i];
        if (act->action != action) continue;
        for (int k = 0; k < act->target_count && all.target_count < ANSWER_TARGETS_MAX;
             k++) {
            all.targets[all.target_count++] = act->targets[k];
        }
    }
    return all;
}

// Each member of an action for one is a deed of its own; so many can be picked.
static int most(const Game *game, int action) {
    bool single = game_story(game)->actions[action].reach == REACH_MEMBER;
    return single ? ANSWER_TARGETS_MAX : game_targets_max(game, action);
}

static void unpick(Act *picked, int place) {
    picked->target_count--;
    for (int i = place; i < picked->target_count; i++) {
        picked->targets[i] = picked->targets[i + 1];
    }
}

bool draft_pick(const Game *game, Act *picked, int member, Err *err) {
    for (int i = 0; i < picked->target_count; i++) {
        if (picked->targets[i] != member) continue;
        unpick(picked, i);
        return true;
    }
    int limit = most(game, picked->action);
    if (picked->target_count == limit) {
        char number[16];
        snprintf(number, sizeof number, "%d", limit);
        WordsValue values[] = {
            {"most", number},
            {NULL,   NULL  }
        };
        char text[200];
        words_format(story_words(game_story(game)), "plan.too_many", values, text,
                     sizeof text);
        return err_set(err, "%s", text);
    }
    picked->targets[picked->target_count++] = member;
    return true;
}

// In place of what the draft had of the action.
static bool put(const Game *game, Answer *changed, const Act *picked, Err *err) {
    remove_all(changed, picked->action);
    bool single = game_story(game)->actions[picked->action].reach == REACH_MEMBER;
    bool ok = true;
    for (int i = 0; single && ok && i < picked->target_count; i++) {
        Act one = {.action = picked->action,
                   .targets = {picked->targets[i]},
                   .target_count = 1};
        ok = add(changed, &one, err);
    }
    if (!single && picked->target_count > 0) ok = add(changed, picked, err);
    return ok;
}

int draft_hours(const Game *game, const Answer *draft, const Act *picked) {
    Answer changed = *draft;
    Err ignored; // said when it is committed
    put(game, &changed, picked, &ignored);
    return game_plan_hours(game, &changed);
}

bool draft_commit(const Game *game, Answer *draft, const Act *picked, Err *err) {
    Answer changed = *draft;
    return put(game, &changed, picked, err) && accept(game, draft, &changed, err);
}
