// shot_debrief.h -- pictures of the debrief, for shot: of a journal, or of games that
// policies play for it.
#ifndef COMMAND_SHOT_DEBRIEF_H
#define COMMAND_SHOT_DEBRIEF_H

#include "command/debrief_room.h"

typedef struct ShotDebrief {
    DebriefRoom room;
    Debrief debrief;
    int part, week; // that were asked for; 0: none
} ShotDebrief;

// "debrief-0" to "debrief-9" and "compare". False for any other.
bool shot_debrief_find(const char *name, Step *out);

// Opens the debrief of options->names[0] and turns to the step: as far uncovered as
// options->part says (0: so far that the picture tells most), in options->week where
// the step has weeks. A scenario is played to its end first.
ExitCode shot_debrief_open(ShotDebrief *shot, PlaySession *session,
                           const Options *options, Step step, Report *report, Err *err);
void shot_debrief_close(ShotDebrief *shot);

void shot_debrief_draw(ShotDebrief *shot, const Input *input, const Type *type,
                       DrawList *list);

#endif
