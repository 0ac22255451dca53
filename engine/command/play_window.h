// play_window.h -- the game in a window, and the shelf it is taken from.
#ifndef COMMAND_PLAY_WINDOW_H
#define COMMAND_PLAY_WINDOW_H

#include "command/session.h"

// Opens the window and stays until somebody closes it. The session may stand in a
// game, or be without one: then the shelf comes first. False where there is no
// window to be had; nothing was played then.
bool play_window(PlaySession *session, Err *err);

#endif
