// Reading an answer: option, action and member by their ids in the story.
#include "game/journal/line.h"

#include "base/suggest.h"
#include "base/utf8.h"

#include <string.h>

enum { VOTES_MAX = 9999, NAMES_MAX = 256 };

typedef const char *NameOf(const Game *game, int index);

static const char *option_id(const Game *game, int index) {
    return game_prompt(game)->options[index].id;
}

static const char *action_id(const Game *game, int index) {
    return game_story(game)->actions[index].id;
}

static const char *member_id(const Game *game, int index) {
    return game_story(game)->members[index].id;
}

// What there is instead, as far as it fits: "a, b, c".
static void list_all(char *out, size_t size, const char *const *names, int count) {
    size_t used = 0;
    out[0] = '\0';
    for (int i = 0; i < count; i++) {
        const char *before = i == 0 ? "" : ", ";
        if (used + strlen(before) + strlen(names[i]) >= size) return;
        used += (size_t)snprintf(out + used, size - used, "%s%s", before, names[i]);
    }
}

// "no option 'x' here; did you mean 'y'?"
static bool unknown(Err *err, const Game *game, const char *what, const char *id,
                    NameOf *name_of, int count) {
    const char *names[NAMES_MAX];
    char shown[80], all[90];
    if (count > NAMES_MAX) count = NAMES_MAX;
    for (int i = 0; i < count; i++) names[i] = name_of(game, i);
    utf8_clean(shown, sizeof shown, id);
    list_all(all, sizeof all, names, count);
    Hint hint = suggest_hint(id, names, count);
    if (hint.said[0] || !all[0]) {
        return err_set(err, "no %s '%s' here%s", what, shown, hint.said);
    }
    return err_set(err, "no %s '%s' here; there is %s", what, shown, all);
}

static int find_option(const Game *game, const char *id) {
    for (int i = 0; i < game_prompt(game)->option_count; i++) {
        if (strcmp(option_id(game, i), id) == 0) return i;
    }
    return -1;
}

static bool read_targets(const json_t *words, const Game *game, Act *act, Err *err) {
    const Story *story = game_story(game);
    for (size_t i = 1; i < json_array_size(words); i++) {
        const char *id = json_string_value(json_array_get(words, i));
        int member = story_member(story, id);
        if (member < 0) {
            return unknown(err, game, SENTENCE("member"), id, member_id,
                           story->member_count);
        }
        act->targets[act->target_count++] = member;
    }
    return true;
}

static bool read_switch(const json_t *words, Act *act, Err *err) {
    const char *position = json_string_value(json_array_get(words, 1));
    act->on = position && strcmp(position, "on") == 0;
    if (act->on || (position && strcmp(position, "off") == 0)) return true;
    return err_set(err, "a switch is set to \"on\" or \"off\"");
}

static bool is_for_team(const json_t *words) {
    const char *whom = json_string_value(json_array_get(words, 1));
    return !whom || (json_array_size(words) == 2 && strcmp(whom, "team") == 0);
}

static bool read_act(const json_t *words, const Game *game, Act *act, Err *err) {
    const Story *story = game_story(game);
    const char *id = json_string_value(json_array_get(words, 0));
    *act = (Act){.action = story_action(story, id)};
    if (act->action < 0) {
        return unknown(err, game, SENTENCE("action"), id, action_id,
                       story->action_count);
    }
    Reach reach = story->actions[act->action].reach;
    if (reach == REACH_SWITCH) return read_switch(words, act, err);
    if (reach == REACH_TEAM && is_for_team(words)) return true;
    return read_targets(words, game, act, err);
}

static bool read_plan(const json_t *json, const Game *game, Answer *out, Err *err) {
    const json_t *acts = json_object_get(json, "answer");
    out->pace = (int)json_integer_value(json_object_get(json, "pace"));
    for (size_t i = 0; i < json_array_size(acts); i++) {
        Act *act = &out->acts[out->act_count++];
        if (!read_act(json_array_get(acts, i), game, act, err)) return false;
    }
    return true;
}

static bool read_option(const json_t *json, const Game *game, Answer *out, Err *err) {
    const char *id = json_string_value(json_object_get(json, "answer"));
    out->option = find_option(game, id);
    if (out->option >= 0) return true;
    return unknown(err, game, SENTENCE("option"), id, option_id,
                   game_prompt(game)->option_count);
}

static bool read_votes(const json_t *json, const Game *game, Answer *out, Err *err) {
    json_t *votes = json_object_get(json, "votes"), *count;
    const char *id;
    if (!votes) return true;
    if (!json_is_object(votes)) return err_set(err, "'votes' must be an object");
    out->voted = true;
    json_object_foreach(votes, id, count) {
        int option = find_option(game, id);
        json_int_t hands = json_integer_value(count);
        if (option < 0) {
            return unknown(err, game, SENTENCE("option"), id, option_id,
                           game_prompt(game)->option_count);
        }
        if (!json_is_integer(count) || hands < 0 || hands > VOTES_MAX) {
            return err_set(err, "votes must be whole numbers from 0 to %d", VOTES_MAX);
        }
        out->votes[option] = (int)hands;
    }
    return true;
}

static bool read_predicted(const json_t *json, Answer *out, Err *err) {
    const json_t *predicted = json_object_get(json, "predict");
    for (int i = 0; json_is_object(predicted) && i < PREDICTED_METERS; i++) {
        const char *name = variable_name((Variable)i);
        const json_t *value = json_object_get(predicted, name);
        const char *way = json_string_value(value);
        bool up = way && strcmp(way, "up") == 0, down = way && strcmp(way, "down") == 0;
        if (value && !up && !down) {
            return err_set(err, "'predict' says \"up\" or \"down\" of %s", name);
        }
        out->predicted[i] = (signed char)(up - down);
    }
    return !predicted || json_is_object(predicted)
        || err_set(err, "'predict' must be an object");
}

static const char *event_id(const Game *game, int index) {
    return game_story(game)->events[index].id;
}

static bool read_knob(const json_t *json, const Game *game, Answer *out, Err *err) {
    const Story *story = game_story(game);
    const char *said = json_string_value(json_object_get(json, "facilitator"));
    if (strcmp(said, "pressure") == 0) {
        out->knob = KNOB_PRESSURE;
        out->pressure = (int)json_integer_value(json_object_get(json, "change"));
        return true;
    }
    const char *id = json_string_value(json_object_get(json, "event"));
    out->knob = KNOB_EVENT;
    out->event = story_event(story, id);
    return out->event >= 0
        || unknown(err, game, SENTENCE("event"), id, event_id, story->event_count);
}

bool line_answer(const json_t *json, const Game *game, Answer *out, Err *err) {
    const json_t *why = json_object_get(json, "why");
    bool plan = json_is_array(json_object_get(json, "answer"));
    *out = (Answer){0};
    if (json_object_get(json, "facilitator")) return read_knob(json, game, out, err);
    if (plan != (game_prompt(game)->kind == PROMPT_PLAN)) {
        return err_set(err, plan ? "a plan is no answer to a choice"
                                 : "an option is no answer where a plan is asked for");
    }
    if (why && !json_is_string(why)) return err_set(err, "'why' must be a text");
    if (why && !utf8_clean(out->why, sizeof out->why, json_string_value(why))) {
        return err_set(err, "'why' has more than %zu bytes", sizeof out->why - 1);
    }
    if (!read_predicted(json, out, err)) return false;
    if (plan) return read_plan(json, game, out, err);
    return read_option(json, game, out, err) && read_votes(json, game, out, err);
}
