// People: who moved otherwise than the others did, and what was heard.
#include "command/text/private.h"

#include "game/sight.h"

#include <stdlib.h>

enum { NOTABLE = 2, PEOPLE_SHOWN = 12, MILLI = 1000 };

// What moved between two entries of the ledger, by member, in thousandths.
typedef struct Moves {
    int64_t (*of)[VAR_MEMBER_COUNT];
    int64_t mean[VAR_MEMBER_COUNT];
} Moves;

static bool add_up(const TextPlay *play, const Turn *turn, Moves *out) {
    const Ledger *ledger = game_ledger(play->session->game);
    int members = play->session->story->member_count;
    *out = (Moves){.of = calloc((size_t)members, sizeof *out->of)};
    if (!out->of) return false;
    for (int i = turn->first_entry; i < turn->last_entry; i++) {
        const Entry *entry = &ledger->entries[i];
        if (entry->member == ENTRY_TEAM) continue;
        out->of[entry->member][entry->variable] += entry->amount;
        out->mean[entry->variable] += entry->amount;
    }
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) out->mean[v] /= members;
    return true;
}

// "Jonas: Trust +2, Stress -3."; false where there is nothing to tell.
static bool describe(const TextPlay *play, const Moves *moves, int member,
                     char *sentence) {
    const Game *game = play->session->game;
    bool any = false;
    if (game_state(game)->gone[member]) return false;
    text_add(sentence, "%s: ", text_member(play, member));
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        int change = (int)(moves->of[member][v] / MILLI);
        int apart = (int)((moves->of[member][v] - moves->mean[v]) / MILLI);
        if (abs(apart) < NOTABLE || change == 0) continue;
        if (!sight_shows(game, member, (Variable)v)) continue;
        text_add(sentence, "%s%s %s", any ? ", " : "", text_meter(play, (Variable)v),
                 number_signed(change).text);
        any = true;
    }
    text_add(sentence, ".");
    return any;
}

bool text_people(const TextPlay *play, const Turn *turn) {
    Moves moves;
    int told = 0;
    if (!add_up(play, turn, &moves)) return false;
    for (int i = 0; i < play->session->story->member_count; i++) {
        char sentence[SENTENCE_SIZE] = "";
        if (!describe(play, &moves, i, sentence)) continue;
        if (told++ < PEOPLE_SHOWN) text_item(play, "  - ", sentence);
    }
    text_more(play, told - PEOPLE_SHOWN);
    free(moves.of);
    return told > 0;
}

void text_heard(const TextPlay *play, int week) {
    const Story *story = play->session->story;
    for (int i = 0; i < story->member_count; i++) {
        const char *worry = story_text(story, story->members[i].worry);
        if (!worry[0] || !sight_first_heard(play->session->game, i, week)) continue;
        text_say(play, "play.heard", "who", text_member(play, i), "text", worry, NULL);
    }
}
