// Writing an answer: option, action and member by their ids in the story.
#include "game/journal/line.h"

#include "base/utf8.h"

static json_t *act_words(const Game *game, const Act *act) {
    const Story *story = game_story(game);
    json_t *words = json_array();
    Reach reach = story->actions[act->action].reach;
    json_array_append_new(words, json_string(story->actions[act->action].id));
    if (reach == REACH_TEAM) json_array_append_new(words, json_string("team"));
    if (reach == REACH_SWITCH) {
        json_array_append_new(words, json_string(act->on ? "on" : "off"));
    }
    for (int i = 0; i < act->target_count; i++) {
        const char *id = story->members[act->targets[i]].id;
        json_array_append_new(words, json_string(id));
    }
    return words;
}

static void write_plan(json_t *json, const Game *game, const Answer *answer) {
    json_t *acts = json_array();
    for (int i = 0; i < answer->act_count; i++) {
        json_array_append_new(acts, act_words(game, &answer->acts[i]));
    }
    json_object_set_new(json, "answer", acts);
    json_object_set_new(json, "pace", json_integer(answer->pace));
}

static void write_votes(json_t *json, const Game *game, const Answer *answer) {
    json_t *votes = json_object();
    const Prompt *prompt = game_prompt(game);
    for (int i = 0; i < prompt->option_count; i++) {
        if (answer->votes[i] == 0) continue;
        json_object_set_new(votes, prompt->options[i].id,
                            json_integer(answer->votes[i]));
    }
    json_object_set_new(json, "votes", votes);
}

// Whether the numbers of an act name something, so that it can be put into words.
static bool act_has_words(const Story *story, const Act *act) {
    if (act->action < 0 || act->action >= story->action_count) return false;
    if (act->target_count < 0 || act->target_count > ANSWER_TARGETS_MAX) return false;
    for (int i = 0; i < act->target_count; i++) {
        int member = act->targets[i];
        if (member < 0 || member >= story->member_count) return false;
    }
    return true;
}

static bool has_words(const Game *game, const Answer *answer) {
    const Prompt *prompt = game_prompt(game);
    if (answer->knob == KNOB_EVENT) {
        return answer->event >= 0 && answer->event < game_story(game)->event_count;
    }
    if (answer->knob != KNOB_NONE) return true;
    if (prompt->kind != PROMPT_PLAN) {
        return answer->option >= 0 && answer->option < prompt->option_count;
    }
    if (answer->act_count < 0 || answer->act_count > ANSWER_ACTS_MAX) return false;
    for (int i = 0; i < answer->act_count; i++) {
        if (!act_has_words(game_story(game), &answer->acts[i])) return false;
    }
    return true;
}

static void write_predicted(json_t *json, const Answer *answer) {
    json_t *predicted = json_object();
    for (int i = 0; i < PREDICTED_METERS; i++) {
        if (answer->predicted[i] == 0) continue;
        json_object_set_new(predicted, variable_name((Variable)i),
                            json_string(answer->predicted[i] > 0 ? "up" : "down"));
    }
    if (json_object_size(predicted) > 0) {
        json_object_set(json, "predict", predicted);
    }
    json_decref(predicted);
}

static void write_knob(json_t *json, const Game *game, const Answer *answer) {
    if (answer->knob == KNOB_PRESSURE) {
        json_object_set_new(json, "facilitator", json_string("pressure"));
        json_object_set_new(json, "change", json_integer(answer->pressure));
    } else {
        const char *id = game_story(game)->events[answer->event].id;
        json_object_set_new(json, "facilitator", json_string("event"));
        json_object_set_new(json, "event", json_string(id));
    }
}

static void write_answer(json_t *json, const Game *game, const Answer *answer) {
    const Prompt *prompt = game_prompt(game);
    if (answer->knob != KNOB_NONE) {
        write_knob(json, game, answer);
        return;
    }
    if (prompt->kind == PROMPT_PLAN) {
        write_plan(json, game, answer);
    } else {
        const char *id = prompt->options[answer->option].id;
        json_object_set_new(json, "answer", json_string(id));
    }
    if (answer->why[0]) {
        char why[ANSWER_WHY_SIZE];
        utf8_clean(why, sizeof why, answer->why);
        json_object_set_new(json, "why", json_string(why));
    }
    if (answer->voted) write_votes(json, game, answer);
    write_predicted(json, answer);
}

json_t *line_of_answer(const Game *game, const Answer *answer, Err *err) {
    const Prompt *prompt = game_prompt(game);
    if (!has_words(game, answer)) {
        err_set(err, "there is no such answer here");
        return NULL;
    }
    json_t *json = json_pack("{s:i, s:s}", "week", prompt->week, "prompt", prompt->id);
    if (json) write_answer(json, game, answer);
    const char *said = answer->knob == KNOB_NONE ? "answer" : "facilitator";
    if (json_object_get(json, said)) return json;
    json_decref(json);
    err_no_memory(err);
    return NULL;
}
