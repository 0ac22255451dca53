// What somebody decides, in the game and in its journal alike.
#include "command/session_private.h"

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
