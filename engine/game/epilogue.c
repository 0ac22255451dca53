// What is told of each member at the end: the author's words, or the engine's.
#include "game/game_private.h"

#include "model/measure.h"

#include <stdio.h>
#include <string.h>

// A sentence of the engine's that is added where a value is beyond a bound.
static const struct {
    const char *key;
    Variable variable;
    double bound; // points
    bool above;
} additions[] = {
    {"epilogue.strained", VAR_STRESS,   62, true },
    {"epilogue.distant",  VAR_TRUST,    35, false},
    {"epilogue.afraid",   VAR_JOB_FEAR, 60, true },
    {"epilogue.trusting", VAR_TRUST,    68, true },
};

enum { ADDITIONS_MOST = 2 };

static void add(const Game *game, int member, const char *key, char *text,
                size_t size) {
    const Story *story = game->story;
    WordsValue values[] = {
        {"who", story_text(story, story->members[member].name)},
        {NULL,     NULL                 }
    };
    size_t used = strlen(text);
    if (used > 0 && used + 1 < size) strcat(text, " ");
    used = strlen(text);
    words_format(story_words(story), key, values, text + used, size - used);
}

static void add_stage(const Game *game, int member, char *text, size_t size) {
    const State *state = &game->state;
    char key[64];
    if (state->gone[member]) {
        add(game, member, "epilogue.gone", text, size);
    } else if (state->leave_left[member] > 0) {
        add(game, member, "epilogue.leave", text, size);
    } else {
        snprintf(key, sizeof key, "epilogue.stage.%s.%c",
                 stage_name(measure_stage(state, member)), member % 2 ? 'b' : 'a');
        add(game, member, key, text, size);
    }
}

static void compose(const Game *game, int member, char *text, size_t size) {
    add_stage(game, member, text, size);
    if (!state_is_present(&game->state, member)) return;
    int added = 0;
    size_t count = sizeof additions / sizeof additions[0];
    for (size_t i = 0; i < count && added < ADDITIONS_MOST; i++) {
        double value = state_points(&game->state, member, additions[i].variable);
        bool beyond = additions[i].above ? value > additions[i].bound
                                         : value < additions[i].bound;
        if (!beyond) continue;
        add(game, member, additions[i].key, text, size);
        added++;
    }
}

bool epilogue_compose(Game *game, Err *err) {
    if (game->transcript.silent) return true;
    for (int i = 0; i < game->story->member_count; i++) {
        const char *told = NULL;
        char text[STORY_TEXT_MAX] = "";
        Err fault;
        if (!ask_epilogue(&game->view, i, &told, &fault)) game_note_fault(game, &fault);
        if (!told) {
            compose(game, i, text, sizeof text);
            told = arena_text(&game->facts.arena, text, strlen(text));
        }
        if (!told) return err_no_memory(err);
        game->epilogues[i] = told;
    }
    return true;
}
