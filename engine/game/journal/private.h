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
    int64_t size;  // of the file when it was read
    int64_t whole; // bytes of whole lines, up to which the file is good
    int lines;     // whole lines
    FILE *file;    // NULL: only read
    json_t *noted; // the answer that is being given, or NULL
};

// An empty journal for a path. NULL if it does not fit or memory is out.
Journal *journal_new(const char *path, Err *err);

// Adds a line, whose json it takes over.
bool journal_add(Journal *journal, JournalLine line, Err *err);

// Puts "path:line: " in front of a sentence; only the file's name where the path
// would leave no room. Returns false.
bool journal_err(const Journal *journal, int line, const char *text, Err *err);

#endif
