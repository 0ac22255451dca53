// What a game says by itself: lines in the engine's words, and mistakes.
#include "game/game_private.h"

#include "base/array.h"

#include <string.h>

void game_tell(Game *game, LineKind kind, int cause, const char *text) {
    Line line = {.kind = kind, .week = game->view.week, .member = -1, .cause = cause};
    line.text = text;
    transcript_add(&game->transcript, line);
}

void game_note_fault(Game *game, const Err *fault) {
    const char *text = arena_text(&game->facts.arena, fault->text, strlen(fault->text));
    game->scene.asks = false;
    if (text
        && array_fit(&game->faults, &game->fault_room, game->fault_count + 1,
                     sizeof *game->faults)) {
        game->faults[game->fault_count++] = text;
    }
    game_tell(game, LINE_FAULT, -1, fault->text);
}
