#include "insight/debrief/history_private.h"

#include "base/array.h"
#include "game/sight.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

// ---- the prompt before its answer

static const char *keep(History *history, const char *text) {
    return text ? arena_text(&history->arena, text, strlen(text)) : NULL;
}

static bool note_options(History *history, const Prompt *prompt, HistoryTurn *turn) {
    turn->option_count = prompt->kind == PROMPT_PLAN ? 0 : prompt->option_count;
    for (int i = 0; i < turn->option_count; i++) {
        const Option *option = &prompt->options[i];
        HistoryOption *kept = &turn->options[i];
        *kept = (HistoryOption){
            .id = keep(history, option->id),
            .text = keep(history, option->text),
            .because = keep(history, option->because),
            .debrief = keep(history, option->debrief),
            .refusal = keep(history, option->refusal),
            .hours = option->hours,
            .like = option->like,
        };
        bool whole = kept->id && kept->text && kept->because && kept->debrief
                  && (kept->refusal || !option->refusal);
        if (!whole) return false;
    }
    return true;
}

static const char *title_of(const Game *game, const Prompt *prompt) {
    const Story *story = game_story(game);
    if (prompt->kind == PROMPT_PROMISE) {
        return game_facts(game)->pledges[prompt->pledge].text;
    }
    return prompt->event < 0 ? ""
                             : story_text(story, story->events[prompt->event].title);
}

static const char *question_of(const Game *game, const Prompt *prompt) {
    const Story *story = game_story(game);
    return prompt->event < 0 ? ""
                             : story_text(story, story->events[prompt->event].debrief);
}

// The line with which its scene begins: the last title since the answer before.
static int scene_line(const Game *game, int since) {
    const Transcript *transcript = game_transcript(game);
    for (int i = transcript->count - 1; i >= since; i--) {
        if (transcript->lines[i].kind == LINE_TITLE) return i;
    }
    return since;
}

// The hours that go to what stands, before any plan.
static void note_standing(const Game *game, HistoryWeek *out) {
    const State *state = game_state(game);
    out->hours[KIND_HITL] += state->human_in_loop;
    out->hours[KIND_DASHBOARD] += state->dashboard;
    out->hours[KIND_AMBASSADOR] += state->ambassador_count;
    for (int k = 0; k < KIND_COUNT; k++) out->did[k] = out->hours[k] > 0;
}

bool history_note_turn(History *history) {
    const Game *game = history->game;
    const Prompt *prompt = game_prompt(game);
    HistoryTurn *turn = &history->turns[history->turn_count];
    *turn = (HistoryTurn){
        .week = prompt->week,
        .kind = prompt->kind,
        .prompt = keep(history, prompt->id),
        .title = keep(history, title_of(game, prompt)),
        .debrief = keep(history, question_of(game, prompt)),
        .event = prompt->event,
        .chosen = -1,
        .told_first = scene_line(game, prompt->first_line),
        .told_last = game_transcript(game)->count,
    };
    for (int v = 0; v < VAR_COUNT; v++) {
        turn->before[v] = sight_meter(game, (Variable)v);
    }
    bool ok = turn->prompt && turn->title && turn->debrief
           && note_options(history, prompt, turn);
    if (ok) history->turn_count++;
    return ok;
}

// ---- playing

// Lines of the aftermath: up to where the next scene begins.
static int aftermath_end(const Game *game, const Turn *turn) {
    const Transcript *transcript = game_transcript(game);
    for (int i = turn->first_line; i < turn->last_line; i++) {
        if (transcript->lines[i].kind == LINE_TITLE) return i;
    }
    return turn->last_line;
}

// The prompt that stood open then has a turn of its own.
static void note_knob(const Game *game, HistoryTurn *turn) {
    const Words *words = story_words(game_story(game));
    const Story *story = game_story(game);
    turn->option_count = 0;
    if (turn->answer->knob == KNOB_EVENT) {
        turn->title = story_text(story, story->events[turn->answer->event].title);
        turn->debrief = "";
        return;
    }
    bool up = turn->answer->pressure > 0;
    turn->title = words_get(words, up ? "knob.pressure.up" : "knob.pressure.down");
    turn->debrief = words_get(words, "knob.pressure.debrief");
}

// What stands in the game's own turn; it may move until all is played.
static void finish_turn(const Game *game, int index, HistoryTurn *turn) {
    const Turn *played = game_turn(game, index);
    turn->kind = played->kind;
    turn->answer = &played->answer;
    turn->why = story_text(game_story(game), played->answer.why);
    turn->first_entry = played->first_entry;
    turn->last_entry = played->last_entry;
    turn->after_first = played->first_line;
    turn->after_last = aftermath_end(game, played);
    memcpy(turn->after, played->shown, sizeof turn->after);
    turn->predicted = false;
    for (int i = 0; i < PREDICTED_METERS; i++) {
        turn->prediction[i] = played->answer.predicted[i];
        turn->predicted = turn->predicted || turn->prediction[i] != 0;
    }
    if (turn->kind == PROMPT_NONE) note_knob(game, turn);
    if (turn->option_count == 0) return;
    turn->chosen = played->answer.option;
    turn->voted = played->answer.voted;
    for (int i = 0; i < turn->option_count; i++) {
        turn->options[i].votes = played->answer.votes[i];
    }
}

// Another road can have more turns than the journal has lines: promises.
static bool make_room(History *history, Err *err) {
    return array_fit(&history->turns, &history->turn_room, history->turn_count + 1,
                     sizeof *history->turns)
        || err_no_memory(err);
}

// What the road did by its rules.
static bool keep_changes(History *history, const Road *road) {
    int count = road->change_count;
    if (count > ROAD_CHANGES_MAX) count = ROAD_CHANGES_MAX;
    size_t size = (size_t)count * sizeof(RoadChange);
    RoadChange *changes = arena_alloc(&history->arena, size);
    if (!changes) return false;
    memcpy(changes, road->changes, size);
    history->changes = changes;
    history->change_count = count;
    return true;
}

static bool play_turn(History *history, Road *road, bool *played, Err *err) {
    const Game *game = history->game;
    int week = game_prompt(game)->week;
    HistoryWeek standing = {0};
    note_standing(game, &standing);
    if (!history_note_turn(history)) return err_no_memory(err);
    *played = road_step(road);
    if (!*played) {
        history->turn_count--;
        return true;
    }
    if (game_turn(game, game_turn_count(game) - 1)->kind != PROMPT_PLAN) return true;
    history->week[week] = standing;
    return history_note_week(history, week) || err_no_memory(err);
}

static bool follow(History *history, Road *road, Err *err) {
    bool played = history_note_week(history, 0) || err_no_memory(err);
    bool ok = played;
    while (ok && played && game_prompt(history->game)->kind != PROMPT_END) {
        ok = make_room(history, err) && play_turn(history, road, &played, err);
    }
    return ok;
}

static const char *keep_why(History *history, const Road *road) {
    char text[sizeof road->why.text];
    const Words *words = story_words(game_story(history->game));
    return keep(history, sentence_show(road->why.said, words, text, sizeof text));
}

static bool play(History *history, const Journal *journal, const Swap *swaps, int count,
                 Err *err) {
    Road *road = malloc(sizeof *road); // large for a stack
    if (!road) return err_no_memory(err);
    road_begin(road, journal, swaps, count, history->game);
    bool ok = follow(history, road, err);
    if (ok && road->mistaken) {
        *err = road->why;
        ok = false;
    }
    if (ok && road->stopped) history->stopped = keep_why(history, road);
    ok = ok
      && ((keep_changes(history, road) && (history->stopped || !road->stopped))
          || err_no_memory(err));
    free(road);
    return ok;
}

static bool allocate(History *history) {
    size_t weeks = (size_t)game_story(history->game)->weeks + 1;
    Arena *arena = &history->arena;
    history->week = arena_alloc(arena, weeks * sizeof(HistoryWeek));
    history->states = arena_alloc(arena, weeks * sizeof(State));
    history->known = arena_alloc(arena, weeks * sizeof(bool *));
    return history->week && history->states && history->known;
}

History *history_open(const Journal *journal, const Swap *swaps, int count, Game *game,
                      Err *err) {
    History *history = calloc(1, sizeof *history);
    if (!history) {
        err_no_memory(err);
        return NULL;
    }
    history->game = game;
    bool ok = allocate(history) || err_no_memory(err);
    ok = ok && game_restart(game, game_seed(game), err)
      && play(history, journal, swaps, count, err)
      && (history_fill(history) || err_no_memory(err));
    if (!ok) {
        history_close(history);
        return NULL;
    }
    for (int i = 0; i < history->turn_count; i++) {
        finish_turn(game, i, &history->turns[i]);
    }
    return history;
}

void history_close(History *history) {
    if (!history) return;
    arena_free(&history->arena);
    free(history->turns);
    free(history);
}

// ---- reading off

const Game *history_game(const History *history) {
    return history->game;
}

int history_weeks(const History *history) {
    return history->weeks;
}

const HistoryWeek *history_week(const History *history, int week) {
    assert(week >= 0 && week <= history->weeks);
    return &history->week[week];
}

int history_turn_count(const History *history) {
    return history->turn_count;
}

const HistoryTurn *history_turn(const History *history, int turn) {
    assert(turn >= 0 && turn < history->turn_count);
    return &history->turns[turn];
}

const char *history_stopped(const History *history) {
    return history->stopped;
}

const State *history_state(const History *history, int week) {
    assert(week >= 0 && week <= history->weeks);
    return &history->states[week];
}

int history_change_count(const History *history) {
    return history->change_count;
}

const RoadChange *history_change(const History *history, int index) {
    assert(index >= 0 && index < history->change_count);
    return &history->changes[index];
}
