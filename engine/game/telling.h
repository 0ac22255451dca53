// telling.h -- what a game says by itself: lines in the engine's words, and mistakes.
//
// For the rooms of a game alone.
#ifndef GAME_TELLING_H
#define GAME_TELLING_H

#include "base/arena.h"
#include "game/game.h"

// Notes a mistake of the scenario, the same one once for each answer; the game goes on
// without what it was in. Or once in a game, where it would come back every week.
void game_note_fault(Game *game, const Err *fault);
void game_note_fault_once(Game *game, const Err *fault);

// Tells the mistakes that changed nothing, each once in a game.
void game_tell_flaws(Game *game);

// Adds a line of the engine's own words to the transcript.
void game_tell(Game *game, LineKind kind, int cause, const char *text);

// A text of the engine's with one value in it, kept by an arena; of a silent game
// only its key. NULL when memory is out.
const char *game_words(const Game *game, Arena *arena, const char *key,
                       const char *name, const char *value);

#endif
