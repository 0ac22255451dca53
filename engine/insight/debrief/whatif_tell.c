// What the rules of a road did, in words.
#include "insight/debrief/whatif.h"

#include <stdio.h>
#include <string.h>

// The title of what a prompt asked in the game as it was played.
static const char *title_of(const History *history, const RoadChange *change) {
    for (int i = 0; i < history_turn_count(history); i++) {
        const HistoryTurn *turn = history_turn(history, i);
        bool same =
            turn->week == change->week && strcmp(turn->prompt, change->name) == 0;
        if (same && turn->title[0]) return turn->title;
    }
    return change->name;
}

char *whatif_tell_change(const WhatIf *whatif, const History *history, int index,
                         char *out, size_t size) {
    static const char *const keys[] = {
        [ROAD_ACT_OUT] = "road.act_out",
        [ROAD_NOT_ASKED] = "road.not_asked",
        [ROAD_PROMISE_KEPT] = "road.promise_kept",
        [ROAD_PROMISE_BROKEN] = "road.promise_broken",
    };
    const RoadChange *change = history_change(whatif->other, index);
    const Words *words = story_words(game_story(history_game(history)));
    bool asked = change->rule == ROAD_NOT_ASKED;
    char week[16];
    snprintf(week, sizeof week, "%d", change->week);
    WordsValue values[] = {
        {"week", week                    },
        {"name", asked ? title_of(history, change) : change->name},
        {NULL,      NULL                          }
    };
    return words_format(words, keys[change->rule], values, out, size);
}
