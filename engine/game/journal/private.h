// private.h -- what the rooms of the journal share; see journal.h.
#ifndef GAME_JOURNAL_PRIVATE_H
#define GAME_JOURNAL_PRIVATE_H

#include "base/file.h"
#include "game/journal/line.h"

struct Journal {
    char path[FILE_PATH_SIZE];
    JournalHead head;
    JournalLine *turns;
    int turn_count, turn_room;
    int pauses, undone; // time-outs; answers that were taken back
    int64_t size;       // of the file when it was read
    int64_t whole;      // bytes of whole lines, up to which the file is good
    int lines;          // whole lines
    FILE *file;         // NULL: only read
    json_t *noted;      // the answer that is being given, or NULL
};

// An empty journal for a path. NULL if it does not fit or memory is out.
Journal *journal_new(const char *path, Err *err);

// Takes a line as what it is, and its json over: one more turn, one turn fewer, a
// pause.
bool journal_take(Journal *journal, JournalLine line, Err *err);

#endif
