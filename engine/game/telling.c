// What a game says by itself: lines in the engine's words, and mistakes.
#include "game/game_private.h"

#include "base/array.h"

#include <string.h>

enum { WORDS_SIZE = 400 };

void game_tell(Game *game, LineKind kind, int cause, const char *text) {
    Line line = {.kind = kind, .week = game->view.week, .member = -1, .cause = cause};
    line.text = text;
    transcript_add(&game->transcript, line);
}

enum { FAULTS_MAX = 100 }; // nobody reads more

// Where a scenario has spent all that it may, every call fails with the same words.
static bool is_noted(const Game *game, const Err *fault, int first) {
    for (int i = first; i < game->fault_count; i++) {
        if (strcmp(game->faults[i].text, fault->text) == 0) return true;
    }
    return false;
}

static void note(Game *game, const Err *fault, int first) {
    if (game->fault_count == FAULTS_MAX || is_noted(game, fault, first)) return;
    Arena *arena = &game->facts.arena;
    GameFault kept = {
        .text = arena_text(arena, fault->text, strlen(fault->text)),
        .said = arena_text(arena, fault->said, strlen(fault->said)),
    };
    if (kept.text && kept.said
        && array_fit(&game->faults, &game->fault_room, game->fault_count + 1,
                     sizeof *game->faults)) {
        game->faults[game->fault_count++] = kept;
    }
    char text[sizeof fault->text];
    const Words *words = story_words(game->story);
    game_tell(game, LINE_FAULT, -1,
              sentence_show(fault->said, words, text, sizeof text));
}

void game_note_fault(Game *game, const Err *fault) {
    game->scene.asks = false;
    note(game, fault, scene_spent(game->story) ? 0 : game->first_fault);
}

void game_note_fault_once(Game *game, const Err *fault) {
    note(game, fault, 0);
}

void game_tell_flaws(Game *game) {
    for (; game->flaw < game->flaws.count; game->flaw++) {
        const Finding *found = &game->flaws.findings[game->flaw];
        Err flaw;
        err_set(&flaw, "%s:%d: %s", found->file, found->line, found->said);
        game_note_fault_once(game, &flaw);
    }
}

const char *game_words(const Game *game, Arena *arena, const char *key,
                       const char *name, const char *value) {
    if (game->transcript.silent) return key;
    char text[WORDS_SIZE];
    WordsValue values[] = {
        {name, value},
        {NULL, NULL }
    };
    words_format(story_words(game->story), key, values, text, sizeof text);
    return arena_text(arena, text, strlen(text));
}
