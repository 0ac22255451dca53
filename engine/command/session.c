// A session and its languages; what happens in it: session_open, _resume, _answer.
#include "command/session.h"

#include <assert.h>
#include <string.h>

static const char *const codes[LANGUAGE_COUNT] = {
    [LANGUAGE_EN] = "en",
    [LANGUAGE_NL] = "nl",
};

const char *language_code(Language language) {
    assert(language < LANGUAGE_COUNT);
    return codes[language];
}

bool language_find(const char *code, Language *out) {
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        if (strcmp(codes[i], code) != 0) continue;
        *out = (Language)i;
        return true;
    }
    return false;
}

const Words *session_words(const PlaySession *session) {
    return session->words[session->language];
}

void session_leave(PlaySession *session) {
    journal_close(session->journal);
    game_close(session->game);
    story_close(session->story);
    session->journal = NULL;
    session->game = NULL;
    session->story = NULL;
    session->policy = NO_POLICY;
    session->branch[0] = session->parted.text[0] = '\0';
}

void session_close(PlaySession *session) {
    session_leave(session);
    for (int i = 0; i < LANGUAGE_COUNT; i++) words_close(session->words[i]);
    *session = (PlaySession){0};
}
