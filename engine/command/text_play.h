// text_play.h -- the whole game in the terminal, line by line.
//
// The same game as in the window, every fact of the picture in words: one answer a
// line, as interfaces.md lays down. Needs no colour and never moves the cursor, so
// that it can be read aloud, typed by a script and kept in a file.
#ifndef COMMAND_TEXT_PLAY_H
#define COMMAND_TEXT_PLAY_H

#include "command/session.h"

#include <stdio.h>

// Plays until the game or the input ends, or somebody quits; the last two are no
// failure, and the line to resume is printed. EXIT_SURROUNDINGS, with a sentence,
// where an answer cannot be written down.
ExitCode text_play(PlaySession *session, FILE *in, FILE *out, Err *err);

#endif
