// debrief_notes.h -- the facilitator's notes in the terminal: on the laptop's own
// screen, while the window stands on the projector.
#ifndef COMMAND_DEBRIEF_NOTES_H
#define COMMAND_DEBRIEF_NOTES_H

#include "command/debrief_room.h"
#include "command/paper.h"

typedef struct DebriefNotes {
    Paper paper;
    int page; // that was told last
} DebriefNotes;

DebriefNotes debrief_notes_open(FILE *out);

// Tells the notes of the step that is shown, once it is another than before: what can
// be read aloud, what to look out for, what the author would ask; of a step that is
// uncovered week by week then only what is asked about that week.
void debrief_notes_tell(DebriefNotes *notes, const DebriefRoom *room,
                        const Debrief *debrief);

#endif
