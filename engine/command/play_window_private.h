// play_window_private.h -- the window's one stage, shared by its rooms.
#ifndef COMMAND_PLAY_WINDOW_PRIVATE_H
#define COMMAND_PLAY_WINDOW_PRIVATE_H

#include "command/play_window_shelf.h"
#include "platform/window.h"

enum { WINDOW_TOLD_SIZE = 1024 };

typedef struct WindowStage {
    PlaySession *session;
    Window *window;
    Ui ui;
    DrawList list;
    Input input;
    WindowShelf shelf;
    UiSettings kept; // as they were written down last
    Language kept_language;
    char trouble[WINDOW_TOLD_SIZE]; // what the last wish ran into, or ""
    bool well;                      // it is no trouble, only to be told
    bool author;                    // the scenario was read again in this game
    bool done;
} WindowStage;

// The debrief of the game that stands, or on the shelf of the last one.
void window_debrief(WindowStage *stage);

// The debrief of journals, or folders of them.
void window_look_back(WindowStage *stage, char *const *names, int count);

// Begins a game of a scenario: a name, a path.
void window_play(WindowStage *stage, const char *scenario);

// Does what fits with what was dropped on the window.
void window_take_dropped(WindowStage *stage);

// Does what somebody wished for.
void window_carry_out(WindowStage *stage, const UiCommand *command);

// Gives an answer to the game.
void window_give(WindowStage *stage, const Answer *answer);

// What is told over the page until somebody does something: a text, a sentence, the
// first mistake of a report (else the sentence that sums it up), or how the game has
// parted from its journal (nothing where it has not).
void window_tell(WindowStage *stage, const char *key); // no trouble: text KEY
void window_note(WindowStage *stage, const Err *err);
void window_note_report(WindowStage *stage, Report *report, const Err *err);
void window_note_parted(WindowStage *stage);

#endif
