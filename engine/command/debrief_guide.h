// debrief_guide.h -- the notes of a debrief's steps as a page of their own: for paper,
// or for a browser on the laptop where there is no terminal (insight/report/guide.h).
#ifndef COMMAND_DEBRIEF_GUIDE_H
#define COMMAND_DEBRIEF_GUIDE_H

#include "command/debrief_room.h"

// Where it is written from a debrief in a window: beside the first journal,
// GAME.notes.html for GAME.jsonl.
bool debrief_guide_place(const DebriefRoom *room, char out[FILE_PATH_SIZE], Err *err);

// Writes the notes of the steps that are kept, with what the author would ask about the
// game of that group.
bool debrief_guide_write(const DebriefRoom *room, const Order *order, int group,
                         const char *path, Err *err);

#endif
