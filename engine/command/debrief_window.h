// debrief_window.h -- the debrief in a window.
#ifndef COMMAND_DEBRIEF_WINDOW_H
#define COMMAND_DEBRIEF_WINDOW_H

#include "command/debrief_room.h"
#include "platform/window.h"

typedef enum DebriefEnd {
    DEBRIEF_LEFT,   // back to where it was opened from
    DEBRIEF_CLOSED, // the window was closed
    DEBRIEF_FAILED, // err says why
} DebriefEnd;

// Leads through a debrief in a window that is open. Settings and the session's language
// are taken over and come back as they were changed. `notes`: those of each step come
// on standard output as well.
DebriefEnd debrief_show(DebriefRoom *room, PlaySession *session, UiSettings *settings,
                        Window *window, bool notes, Err *err);

// The same in a window of its own, with the settings that were kept. False where there
// is no window to be had.
bool debrief_window(DebriefRoom *room, PlaySession *session, bool notes, Err *err);

#endif
