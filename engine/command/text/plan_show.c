// Showing the week's plan, and what there is to do.
#include "command/text/private.h"

#include <stdio.h>
#include <string.h>

void text_pace(const TextPlay *play, int pace, char *sentence) {
    char name[24], about[32];
    snprintf(name, sizeof name, "pace.%d", pace);
    snprintf(about, sizeof about, "pace.%d.about", pace);
    text_fill(play, sentence, "play.plan.pace", "pace", number(pace).text, "name",
              text_word(play, name), "about", text_word(play, about), NULL);
}

static void say_pace(const TextPlay *play, int pace) {
    char sentence[SENTENCE_SIZE] = "";
    text_pace(play, pace, sentence);
    paper_text(&play->paper, 0, "", sentence);
}

static void say_standing(const TextPlay *play, const char *name) {
    text_say(play, "play.plan.standing", "name", name, NULL);
}

// What takes an hour every week.
static void show_standing(const TextPlay *play) {
    const Story *story = play->session->story;
    const State *state = game_state(play->session->game);
    int hitl = story_action_of_kind(story, KIND_HITL);
    int dashboard = story_action_of_kind(story, KIND_DASHBOARD);
    if (state->human_in_loop && hitl >= 0) {
        say_standing(play, story_action_name(story, hitl));
    }
    if (state->dashboard && dashboard >= 0) {
        say_standing(play, story_action_name(story, dashboard));
    }
    for (int i = 0; i < state->ambassador_count; i++) {
        text_say(play, "play.plan.ambassador", "who",
                 text_member(play, state->ambassadors[i]), NULL);
    }
}

void text_plan_prompt(const TextPlay *play) {
    const Game *game = play->session->game;
    char hours[48];
    paper_gap(&play->paper);
    text_say(play, "play.plan.begin", "hours",
             text_hours(play, game_hours(game), hours, sizeof hours), NULL);
    show_standing(play);
    say_pace(play, play->draft.pace);
    if (play->draft.act_count > 0) text_plan_show(play);
    text_say(play, "play.plan.how", NULL);
}

static void act_text(const TextPlay *play, const Act *act, char *sentence) {
    const Story *story = play->session->story;
    const StoryAction *action = &story->actions[act->action];
    char hours[48];
    text_add(sentence, "%s", story_action_name(story, act->action));
    for (int i = 0; i < act->target_count; i++) {
        text_add(sentence, "%s%s", i ? ", " : ": ", text_member(play, act->targets[i]));
    }
    if (action->reach == REACH_SWITCH) {
        text_add(sentence, ": %s", text_word(play, act->on ? "play.on" : "play.off"));
    }
    int taken = game_act_hours(play->session->game, act);
    text_add(sentence, " (%s)", text_hours(play, taken, hours, sizeof hours));
}

void text_plan_show(const TextPlay *play) {
    const Game *game = play->session->game;
    const Answer *plan = &play->draft;
    char taken[48];
    if (plan->act_count == 0) text_say(play, "play.plan.empty", NULL);
    for (int i = 0; i < plan->act_count; i++) {
        char sentence[SENTENCE_SIZE] = "", mark[16];
        act_text(play, &plan->acts[i], sentence);
        snprintf(mark, sizeof mark, "  %d. ", i + 1);
        text_item(play, mark, sentence);
    }
    text_say(play, "play.plan.taken", "hours",
             text_hours(play, game_plan_hours(game, plan), taken, sizeof taken), "left",
             number(game_hours(game) - game_plan_hours(game, plan)).text, NULL);
    say_pace(play, plan->pace);
}

// ---- what can be done

// What is typed for an action: "listen NAME".
static const char *pattern(const TextPlay *play, int action, char *out, size_t size) {
    const StoryAction *it = &play->session->story->actions[action];
    static const char *const keys[] = {
        [REACH_TEAM] = NULL,
        [REACH_MEMBER] = "play.plan.for_one",
        [REACH_TWO] = "play.plan.for_two",
        [REACH_GROUP] = "play.plan.for_group",
        [REACH_SWITCH] = "play.plan.for_switch",
    };
    const char *rest = keys[it->reach] ? text_word(play, keys[it->reach]) : "";
    snprintf(out, size, "%.80s%s%s", it->id, rest[0] ? " " : "", rest);
    return out;
}

static void show_action(const TextPlay *play, int action) {
    const Game *game = play->session->game;
    const Story *story = play->session->story;
    char typed[160], hours[48], sentence[SENTENCE_SIZE] = "";
    const char *why;
    int most = game_targets_max(game, action);
    text_add(sentence, "[%s] %s (%s). %s", pattern(play, action, typed, sizeof typed),
             story_action_name(story, action),
             text_hours(play, story->actions[action].hours, hours, sizeof hours),
             story_action_about(story, action));
    if (story->actions[action].reach == REACH_GROUP) {
        text_add(sentence, " ");
        text_fill(play, sentence, "play.plan.most", "most", number(most).text, NULL);
    }
    if (!game_available(game, action, &why)) {
        text_add(sentence, " ");
        text_fill(play, sentence, "play.not_now", "why", why, NULL);
    }
    text_item(play, "  - ", sentence);
}

void text_plan_actions(const TextPlay *play) {
    for (int i = 0; i < play->session->story->action_count; i++) show_action(play, i);
    paper_gap(&play->paper);
    for (int pace = 0; pace <= PACE_MAX; pace++) {
        char sentence[SENTENCE_SIZE] = "", mark[16];
        char name[24], about[32];
        snprintf(mark, sizeof mark, "  - ");
        snprintf(name, sizeof name, "pace.%d", pace);
        snprintf(about, sizeof about, "pace.%d.about", pace);
        text_add(sentence, "[pace %d] %s. %s", pace, text_word(play, name),
                 text_word(play, about));
        text_item(play, mark, sentence);
    }
}
