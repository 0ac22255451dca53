// What was promised, and when it falls due.
#include "command/text/private.h"

#include <string.h>

static const char *status_key(const Pledge *pledge) {
    switch (pledge->status) {
    case PLEDGE_OPEN: return "play.promise.open";
    case PLEDGE_KEPT: return "play.promise.kept";
    case PLEDGE_BROKEN: break;
    }
    return "play.promise.broken";
}

static void show_pledge(const TextPlay *play, const Pledge *pledge) {
    char sentence[SENTENCE_SIZE] = "", hours[48];
    text_fill(play, sentence, status_key(pledge), "text", pledge->text, "made",
              number(pledge->made).text, "due", number(pledge->due).text, NULL);
    if (pledge->status == PLEDGE_OPEN && pledge->hours > 0) {
        text_add(sentence, " (%s)",
                 text_hours(play, pledge->hours, hours, sizeof hours));
    }
    text_item(play, "  - ", sentence);
}

void text_promised(const TextPlay *play, int first) {
    const Facts *facts = game_facts(play->session->game);
    for (int i = first; i < facts->pledge_count; i++) {
        const Pledge *pledge = &facts->pledges[i];
        text_say(play, "play.promised", "text", pledge->text, "due",
                 number(pledge->due).text, NULL);
    }
}

void text_promises(const TextPlay *play) {
    const Facts *facts = game_facts(play->session->game);
    const State *state = game_state(play->session->game);
    if (facts->pledge_count + state->promise_count == 0) {
        text_say(play, "play.promise.none", NULL);
        return;
    }
    text_say(play, "play.promises", NULL);
    for (int i = 0; i < facts->pledge_count; i++) show_pledge(play, &facts->pledges[i]);
    for (int i = 0; i < state->promise_count; i++) {
        char sentence[SENTENCE_SIZE] = "";
        text_fill(play, sentence, "play.promise.deck", "due",
                  number(state->promise_due[i]).text, NULL);
        text_item(play, "  - ", sentence);
    }
}
