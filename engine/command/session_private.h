// session_private.h -- what the files of a session share; see session.h.
#ifndef COMMAND_SESSION_PRIVATE_H
#define COMMAND_SESSION_PRIVATE_H

#include "command/session.h"

// Writes into session->head what its story is: place, name, hash, engine.
void session_tell_story(PlaySession *session);

// Plays session->journal in a game of session->story that stands at its start, as far
// as its answers fit. Where they do not lead to what is written down any more,
// session->parted and ->branch are set. False where an answer does not fit although
// neither scenario nor engine has changed: then the journal is broken.
bool session_play_journal(PlaySession *session, Game *game, Err *err);

// Makes the journal of session->branch, if one is due: from now on it is written to.
bool session_own_journal(PlaySession *session, Err *err);

#endif
