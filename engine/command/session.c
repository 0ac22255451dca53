#include "command/session.h"

#include "command/session_private.h"

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

// Where the answer cannot be kept it is not given: what is on disk and what is on
// the screen stay the same game.
Taken session_answer(PlaySession *session, const Answer *answer, Err *err) {
    Game *game = session->game;
    if (!session_own_journal(session, err)) return TAKEN_UNWRITTEN;
    if (!journal_note(session->journal, game, answer, err)) return TAKEN_REFUSED;
    if (!game_answer(game, answer, err)) return TAKEN_REFUSED;
    if (journal_append(session->journal, game, err)) return TAKEN;
    Err other;
    game_rewind(game, game_turn_count(game) - 1, &other);
    return TAKEN_UNWRITTEN;
}

// First on disk: what the journal could not take down must not have happened.
bool session_take_back(PlaySession *session, Err *err) {
    if (!session_own_journal(session, err)) return false;
    if (!journal_take_back(session->journal, err)) return false;
    return game_rewind(session->game, game_turn_count(session->game) - 1, err);
}

bool session_pause(PlaySession *session, int seconds, Err *err) {
    return session_own_journal(session, err)
        && journal_pause(session->journal, game_prompt(session->game)->week, seconds,
                         err);
}

bool session_by_policy(const PlaySession *session, Answer *answer) {
    const Prompt *prompt = game_prompt(session->game);
    bool over = prompt->kind == PROMPT_END
             || (session->policy_until > 0 && prompt->week >= session->policy_until);
    if (session->policy == NO_POLICY || over) return false;
    policy_answer((Policy)session->policy, session->game, answer);
    return true;
}

bool session_speak(PlaySession *session, Language language, Err *err) {
    if (!game_speak(session->game, session->words[language], err)) return false;
    session->language = language;
    return true;
}
