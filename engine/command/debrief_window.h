// debrief_window.h -- the debrief in a window.
#ifndef COMMAND_DEBRIEF_WINDOW_H
#define COMMAND_DEBRIEF_WINDOW_H

#include "command/debrief_room.h"
#include "platform/window.h"

#include <stdio.h>

typedef enum DebriefEnd {
    DEBRIEF_LEFT,   // back to where it was opened from
    DEBRIEF_CLOSED, // the window was closed
    DEBRIEF_FAILED, // err says why
} DebriefEnd;

// Where the notes of each step can stand while the window is on the projector.
typedef struct DebriefTerminal {
    FILE *out; // NULL: the program has no terminal
    bool told; // they do from the beginning; the menu can change it
} DebriefTerminal;

// Standard output where it is a terminal, or where `notes` asks for them there.
DebriefTerminal debrief_terminal(bool notes);

// Leads through a debrief in a window that is open. Settings and the session's language
// are taken over and come back as they were changed.
DebriefEnd debrief_show(DebriefRoom *room, PlaySession *session, UiSettings *settings,
                        Window *window, DebriefTerminal terminal, Err *err);

// The same in a window of its own, with the settings that were kept. False where there
// is no window to be had.
bool debrief_window(DebriefRoom *room, PlaySession *session, DebriefTerminal terminal,
                    Err *err);

#endif
