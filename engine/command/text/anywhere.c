// What can be typed at every prompt.
#include "command/text/private.h"

#include "base/utf8.h"

#include <string.h>

enum { HANDS_MAX = 9999 }; // as a journal takes them

static void speak_other(TextPlay *play) {
    PlaySession *session = play->session;
    Language other = session->language == LANGUAGE_EN ? LANGUAGE_NL : LANGUAGE_EN;
    Err err;
    if (!session_speak(session, other, &err)) {
        text_say_err(play, "play.fault", err.said);
        return;
    }
    text_say(play, "play.language", NULL);
    bool told = story_speaks(session->story, language_code(other));
    if (!told) text_say(play, "play.untranslated", NULL);
    text_prompt(play);
}

// The words after the first, as they were typed.
static void take_reason(TextPlay *play, const Typed *typed) {
    const char *text = typed->line + strspn(typed->line, " \t");
    text += strcspn(text, " \t");
    text += strspn(text, " \t");
    if (!*text) {
        text_say(play, "play.reason.how", NULL);
        return;
    }
    utf8_clean(play->draft.why, sizeof play->draft.why, text);
    text_say(play, "play.reason", NULL);
}

static bool read_votes(const TextPlay *play, const Typed *typed, int *votes) {
    int count = game_prompt(play->session->game)->option_count;
    if (count == 0 || typed->count != count + 1) return false;
    for (int i = 0; i < count; i++) {
        if (!text_number(typed->words[i + 1], HANDS_MAX, &votes[i])) return false;
    }
    return true;
}

static void take_votes(TextPlay *play, const Typed *typed) {
    int votes[STORY_OPTIONS_MAX] = {0};
    if (!read_votes(play, typed, votes)) {
        text_say(play, "play.votes.how", NULL);
        return;
    }
    memcpy(play->draft.votes, votes, sizeof votes);
    play->draft.voted = true;
    text_say(play, "play.votes", NULL);
}

bool text_anywhere(TextPlay *play, Verb verb, const Typed *typed) {
    switch (verb) {
    case VERB_WHY: text_why(play, typed); return true;
    case VERB_TEAM: text_team(play, typed); return true;
    case VERB_PROMISES: text_promises(play); return true;
    case VERB_HELP: text_help(play); return true;
    case VERB_QUIT: play->stopped = true; return true;
    case VERB_LANGUAGE: speak_other(play); return true;
    case VERB_AGAIN: text_prompt(play); return true;
    case VERB_RELOAD: text_reload(play); return true;
    case VERB_REASON: take_reason(play, typed); return true;
    case VERB_VOTES: take_votes(play, typed); return true;
    case VERB_PREDICT: text_predict(play, typed); return true;
    case VERB_PRESSURE: text_pressure(play, typed); return true;
    case VERB_TIMEOUT: text_timeout(play, typed); return true;
    case VERB_TAKE_BACK: text_take_back(play); return true;
    case VERB_EVENT: text_event(play, typed); return true;
    default: return false;
    }
}
