// game.h -- one run of one scenario: it stands at a prompt and takes an answer.
//
// A game is scenario + seed + the list of answers, nothing else: undo, what-if,
// another language and resuming are replays of that list. There is no other way
// to store or to change a game.
#ifndef GAME_GAME_H
#define GAME_GAME_H

#include "game/turn.h"

typedef struct Game Game;

// Opens a game at its first prompt. The story is lent, to this game alone. A
// `silent` game keeps no texts and no ledger (simulate). NULL when memory is out.
Game *game_open(Story *story, uint64_t seed, bool silent, Err *err);
void game_close(Game *game);

// The same story again from its start.
bool game_restart(Game *game, uint64_t seed, Err *err);

const Prompt *game_prompt(const Game *game);

// Takes an answer and goes on to the next prompt. An answer that does not fit is
// refused in words, and the game stands where it stood.
bool game_answer(Game *game, const Answer *answer, Err *err);

// Whether an event waits for a facilitator to put it in (KNOB_EVENT), now or later.
bool game_prepared(const Game *game, int event);

// Whether a plan could be answered with now; a refusal says why not.
bool game_fits(const Game *game, const Answer *plan, Err *err);

// The same of a plan that fits without its last act: who puts one together, one act
// after the other, need not ask for all of it each time. A plan must be asked for.
bool game_fits_last(const Game *game, const Answer *plan);

// The leader's hours of this week: what there is to spend after promises, options
// and what stands (switches, ambassadors); what a plan spends of it.
int game_hours(const Game *game);
int game_plan_hours(const Game *game, const Answer *plan);
int game_act_hours(const Game *game, const Act *act);

// Whether an action is open to the leader in the plan that is asked for; else *why
// says why not, in the spoken language, until the next answer.
bool game_available(const Game *game, int action, const char **why);

// How many members an action can be for this week, 0 for REACH_TEAM and _SWITCH.
int game_targets_max(const Game *game, int action);

// Goes back to how it was before answer number `turns` (0: the start), by
// replaying those before it; 0 <= turns <= game_turn_count.
bool game_rewind(Game *game, int turns, Err *err);

// Tells the same game in another language (a replay; words are lent).
bool game_speak(Game *game, const Words *words, Err *err);

int game_turn_count(const Game *game);
const Turn *game_turn(const Game *game, int index);

uint64_t game_seed(const Game *game);
const Story *game_story(const Game *game);
const State *game_state(const Game *game);
const Ledger *game_ledger(const Game *game);
const Facts *game_facts(const Game *game);
const Transcript *game_transcript(const Game *game);
int game_ending(const Game *game); // of the story; -1 before PROMPT_END

// What is told of a member at the end, in the spoken language. "" before
// PROMPT_END.
const char *game_epilogue(const Game *game, int member);

// How many mistakes of the scenario were met so far, and the words of one: in English,
// and for sentence_show.
int game_fault_count(const Game *game);
const char *game_fault(const Game *game, int index);
const char *game_fault_said(const Game *game, int index);

// The hash of all that decides how the game goes on.
uint64_t game_hash(const Game *game);

// What an option does at once; for styles of leader. See scene_weigh.
bool game_weigh(Game *game, int option, const Effect **effects, int *count);

#endif
