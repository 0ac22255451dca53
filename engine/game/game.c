#include "game/game.h"

#include "base/array.h"
#include "base/hash.h"
#include "game/game_private.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static bool allocate(Game *game, Err *err) {
    Story *story = game->story;
    size_t weeks = (size_t)story->weeks + 1, members = (size_t)story->member_count;
    game->shown = calloc(weeks, sizeof *game->shown);
    game->epilogues = calloc(members, sizeof *game->epilogues);
    game->openness = calloc((size_t)story->action_count + 1, sizeof *game->openness);
    game->prepared = calloc((size_t)story->event_count + 1, sizeof *game->prepared);
    if (!game->shown || !game->epilogues || !game->openness || !game->prepared) {
        return err_no_memory(err);
    }
    return state_open(&game->state, &story->setup, game->seed, err)
        && facts_open(&game->facts, story, err);
}

Game *game_open(Story *story, uint64_t seed, bool silent, Err *err) {
    Game *game = calloc(1, sizeof *game);
    if (!game) {
        err_no_memory(err);
        return NULL;
    }
    game->story = story;
    game->seed = seed;
    game->transcript.silent = silent;
    if (allocate(game, err) && game_restart(game, seed, err)) return game;
    game_close(game);
    return NULL;
}

void game_close(Game *game) {
    if (!game) return;
    scene_drop(game->story);
    state_close(&game->state);
    ledger_close(&game->ledger);
    facts_close(&game->facts);
    transcript_close(&game->transcript);
    report_free(&game->flaws);
    arena_free(&game->scratch);
    free(game->turns);
    free(game->shown);
    free(game->epilogues);
    free(game->openness);
    free(game->prepared);
    free(game->faults);
    free(game);
}

bool game_restart(Game *game, uint64_t seed, Err *err) {
    game->seed = seed;
    state_reset(&game->state, seed);
    ledger_reset(&game->ledger);
    facts_reset(&game->facts, game->story);
    transcript_reset(&game->transcript);
    report_free(&game->flaws);
    if (!scene_new_game(game->story, err)) return false;
    game->turn_count = game->fault_count = game->first_fault = game->flaw = 0;
    game->ending = -1;
    game->view = (View){
        .story = game->story,
        .state = &game->state,
        .ledger = game->transcript.silent ? NULL : &game->ledger,
        .facts = &game->facts,
        .transcript = &game->transcript,
        .texts = &game->facts.arena,
        .flaws = &game->flaws,
        .seed = seed,
        .event = -1,
        .who = NOBODY,
    };
    return flow_start(game, err);
}

const Prompt *game_prompt(const Game *game) {
    return &game->prompt;
}

static bool check_option(const Game *game, const Answer *answer, Err *err) {
    const Prompt *prompt = &game->prompt;
    if (answer->option < 0 || answer->option >= prompt->option_count) {
        return err_set(err, "there is no option %d", answer->option + 1);
    }
    const char *refusal = prompt->options[answer->option].refusal;
    return refusal ? err_set(err, "%s", refusal) : true;
}

static bool check(const Game *game, const Answer *answer, Err *err) {
    if (answer->knob != KNOB_NONE) return knob_fits(game, answer, err);
    switch (game->prompt.kind) {
    case PROMPT_CHOICE:
    case PROMPT_PROMISE: return check_option(game, answer, err);
    case PROMPT_PLAN: return plan_fits(game, answer, err);
    case PROMPT_END:
    case PROMPT_NONE: break;
    }
    return err_set(err, "the game is over");
}

static void choose(Game *game, int option) {
    Err fault;
    game->spent += game->scene.options[option].hours;
    game->view.hours_left = game_hours(game);
    if (!scene_choose(&game->view, &game->scene, option, &fault)) {
        game_note_fault(game, &fault);
    }
}

static bool carry_out(Game *game, const Answer *answer, Err *err) {
    if (answer->knob != KNOB_NONE) return knob_turn(game, answer, err);
    switch (game->prompt.kind) {
    case PROMPT_CHOICE: choose(game, answer->option); return true;
    case PROMPT_PROMISE:
        pledge_settle(game, game->prompt.pledge, answer->option == PROMISE_KEEP);
        return true;
    case PROMPT_PLAN: return plan_carry_out(game, answer, err);
    case PROMPT_END:
    case PROMPT_NONE: break;
    }
    return true;
}

// The turn that is about to be played, with room for it.
static Turn *new_turn(Game *game, const Answer *answer, Err *err) {
    if (!array_fit(&game->turns, &game->turn_room, game->turn_count + 1,
                   sizeof *game->turns)) {
        err_no_memory(err);
        return NULL;
    }
    Turn *turn = &game->turns[game->turn_count];
    turn->week = game->prompt.week;
    turn->kind = answer->knob == KNOB_NONE ? game->prompt.kind : PROMPT_NONE;
    turn->prompt = game->prompt.id;
    turn->answer = *answer;
    turn->first_entry = game->ledger.count;
    turn->first_line = game->transcript.count;
    memset(turn->before, 0, sizeof turn->before);
    memset(turn->shown, 0, sizeof turn->shown);
    sight_note(game, turn->before);
    return turn;
}

// From the answer itself to the next prompt; what comes there is no longer the turn's
// own. Pressure leaves the game where it stands.
static bool go_on(Game *game, const Turn *turn, Err *err) {
    if (turn->answer.knob == KNOB_PRESSURE) return openings_find(game, err);
    game->prompt.first_line = turn->first_line;
    return flow_advance(game, err);
}

bool game_answer(Game *game, const Answer *answer, Err *err) {
    if (!check(game, answer, err)) return false;
    scene_new_answer(game->story);
    game->first_fault = game->fault_count;
    Turn *turn = new_turn(game, answer, err);
    if (!turn || !carry_out(game, answer, err)) return false;
    turn->last_entry = game->ledger.count;
    sight_note(game, turn->shown);
    if (!go_on(game, turn, err)) return false;
    turn->last_line = game->transcript.count;
    turn->state = game->transcript.silent ? 0 : game_hash(game);
    game->turn_count++;
    return true;
}

// The answers are copied first: a restart overwrites the turns.
bool game_rewind(Game *game, int turns, Err *err) {
    assert(turns >= 0 && turns <= game->turn_count);
    Answer *answers = calloc((size_t)turns + 1, sizeof *answers);
    if (!answers) return err_no_memory(err);
    for (int i = 0; i < turns; i++) answers[i] = game->turns[i].answer;
    bool ok = game_restart(game, game->seed, err);
    for (int i = 0; ok && i < turns; i++) ok = game_answer(game, &answers[i], err);
    free(answers);
    return ok;
}

bool game_speak(Game *game, const Words *words, Err *err) {
    story_speak(game->story, words);
    return game_rewind(game, game->turn_count, err);
}

int game_turn_count(const Game *game) {
    return game->turn_count;
}

const Turn *game_turn(const Game *game, int index) {
    assert(index >= 0 && index < game->turn_count);
    return &game->turns[index];
}

uint64_t game_seed(const Game *game) {
    return game->seed;
}

const Story *game_story(const Game *game) {
    return game->story;
}

const State *game_state(const Game *game) {
    return &game->state;
}

const Ledger *game_ledger(const Game *game) {
    return &game->ledger;
}

const Facts *game_facts(const Game *game) {
    return &game->facts;
}

const Transcript *game_transcript(const Game *game) {
    return &game->transcript;
}

int game_ending(const Game *game) {
    return game->ending;
}

const char *game_epilogue(const Game *game, int member) {
    const char *text = game->prompt.kind == PROMPT_END ? game->epilogues[member] : NULL;
    return text ? text : "";
}

int game_fault_count(const Game *game) {
    return game->fault_count;
}

const char *game_fault(const Game *game, int index) {
    assert(index >= 0 && index < game->fault_count);
    return game->faults[index].text;
}

const char *game_fault_said(const Game *game, int index) {
    assert(index >= 0 && index < game->fault_count);
    return game->faults[index].said;
}

uint64_t game_hash(const Game *game) {
    uint64_t hash = state_hash(&game->state, HASH_START);
    hash = facts_hash(&game->facts, game->story, hash);
    hash = hash_int(hash, game->prompt.week);
    hash = hash_int(hash, game->spent);
    return hash_text(hash, game->prompt.id);
}

bool game_weigh(Game *game, int option, const Effect **effects, int *count) {
    Err err;
    return scene_weigh(&game->view, option, effects, count, &err);
}
