// Making the week's plan: one word after the other changes the draft.
#include "command/text/private.h"

#include <string.h>

// ---- an action and whom it is for

int text_find_action(const TextPlay *play, const char *word) {
    const Story *story = play->session->story;
    for (int i = 0; i < story->action_count; i++) {
        if (text_is(story->actions[i].id, word)) return i;
    }
    return -1;
}

static void unknown_action(const TextPlay *play, const char *word) {
    enum { ACTIONS_MAX = 200 };
    const char *names[ACTIONS_MAX];
    const Story *story = play->session->story;
    int count = 0;
    for (; count < story->action_count && count < ACTIONS_MAX; count++) {
        names[count] = story->actions[count].id;
    }
    text_unknown(play, word, names, count, VERB_COUNT);
}

// The member who is named from word `at` on; *next is the word after the name,
// which may have several.
static int take_name(const TextPlay *play, const Typed *typed, int at, int *next) {
    Typed part = *typed;
    for (part.count = typed->count; part.count > at; part.count--) {
        int member = text_find_member(play, &part, at);
        if (member < 0) continue;
        *next = part.count;
        return member;
    }
    return -1;
}

static bool take_targets(const TextPlay *play, const Typed *typed, Act *act) {
    for (int at = 1; at < typed->count;) {
        int member = take_name(play, typed, at, &at);
        if (member < 0) {
            text_unknown_member(play, typed->words[at]);
            return false;
        }
        if (act->target_count < ANSWER_TARGETS_MAX) {
            act->targets[act->target_count++] = member;
        }
    }
    return true;
}

static bool take_switch(const TextPlay *play, const Typed *typed, Act *act) {
    const char *word = typed->count == 2 ? typed->words[1] : "";
    bool on = strcmp(word, "on") == 0 || strcmp(word, text_word(play, "play.on")) == 0;
    bool off =
        strcmp(word, "off") == 0 || strcmp(word, text_word(play, "play.off")) == 0;
    if (!on && !off) {
        text_say(play, "play.plan.switch", "action", typed->words[0], NULL);
        return false;
    }
    act->on = on;
    return true;
}

// ---- the draft

static void say_left(const TextPlay *play, const char *key) {
    const Game *game = play->session->game;
    char hours[48];
    int left = game_hours(game) - game_plan_hours(game, &play->draft);
    text_say(play, key, "hours", text_hours(play, left, hours, sizeof hours), NULL);
}

static bool add_act(TextPlay *play, const Act *act) {
    Err err;
    if (play->draft.act_count == ANSWER_ACTS_MAX) return false;
    play->draft.acts[play->draft.act_count++] = *act;
    if (game_fits(play->session->game, &play->draft, &err)) return true;
    play->draft.act_count--;
    text_err(play, &err);
    return false;
}

// "listen fatima jonas" is one talk with each.
static bool add_each(TextPlay *play, const Act *act) {
    for (int i = 0; i < act->target_count; i++) {
        Act one = {.action = act->action, .targets = {act->targets[i]}};
        one.target_count = 1;
        if (!add_act(play, &one)) return false;
    }
    return true;
}

static void take_action(TextPlay *play, const Typed *typed) {
    const Story *story = play->session->story;
    Act act = {.action = text_find_action(play, typed->words[0])};
    if (act.action < 0) {
        unknown_action(play, typed->words[0]);
        return;
    }
    Reach reach = story->actions[act.action].reach;
    bool team = reach == REACH_TEAM && typed->count == 2
             && strcmp(typed->words[1], "team") == 0;
    bool ok = reach == REACH_SWITCH ? take_switch(play, typed, &act)
                                    : team || take_targets(play, typed, &act);
    if (!ok) return;
    bool each = reach == REACH_MEMBER && act.target_count > 1;
    ok = each ? add_each(play, &act) : add_act(play, &act);
    if (ok) say_left(play, "play.plan.left");
}

static void take_pace(TextPlay *play, const Typed *typed) {
    if (typed->count != 2
        || !text_number(typed->words[1], PACE_MAX, &play->draft.pace)) {
        text_say(play, "plan.pace", NULL);
        return;
    }
    char sentence[SENTENCE_SIZE] = "";
    text_pace(play, play->draft.pace, sentence);
    paper_text(&play->paper, 0, "", sentence);
}

static void undo(TextPlay *play) {
    if (play->draft.act_count == 0) {
        text_say(play, "play.plan.empty", NULL);
        return;
    }
    play->draft.act_count--;
    say_left(play, "play.plan.undone");
}

bool text_plan_take(TextPlay *play, Verb verb, const Typed *typed) {
    switch (verb) {
    case VERB_ACTIONS: text_plan_actions(play); return false;
    case VERB_PLAN: text_plan_show(play); return false;
    case VERB_PACE: take_pace(play, typed); return false;
    case VERB_UNDO: undo(play); return false;
    case VERB_DONE: return true;
    default: take_action(play, typed); return false;
    }
}
