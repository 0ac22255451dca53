// journal.h -- a game on disk: one line for the game, one for each answer.
//
// JSON Lines as interfaces.md lays down. Lines are appended and flushed to the
// disk as the game goes; nothing is ever rewritten. So one file is the save game,
// the replay, the debrief and the data.
#ifndef GAME_JOURNAL_H
#define GAME_JOURNAL_H

#include "base/report.h"
#include "game/game.h"

enum {
    JOURNAL_GROUP_SIZE = 64,
    JOURNAL_LINE_MAX = 64 * 1024,
    JOURNAL_TURNS_MAX = 4096
};

typedef struct JournalHead {
    char scenario[128];
    uint64_t scenario_hash;
    char engine[16];
    uint64_t seed;
    char lang[8];
    char group[JOURNAL_GROUP_SIZE];
    char started[24]; // 2026-03-04T10:00:00Z
} JournalHead;

// One answer as it stands in the file; what its words mean is known only with the
// story (journal_answer).
typedef struct JournalTurn JournalTurn;

typedef struct Journal Journal;

// A new file for a game. Refuses one that exists. Free with journal_close.
Journal *journal_create(const char *path, const JournalHead *head, Err *err);

// Opens a journal to read it. Every mistake goes into the report; a last line
// that was torn off is a warning, anything else broken is an error with its line
// and gives NULL. The file is left as it is.
Journal *journal_read(const char *path, Report *report);

// Lets a journal that was read be appended to; a torn last line is cut off first.
bool journal_continue(Journal *journal, Err *err);
void journal_close(Journal *journal);

const JournalHead *journal_head(const Journal *journal);
const char *journal_path(const Journal *journal);
int journal_turn_count(const Journal *journal);

// Appends the game's last turn and has it written to the disk.
bool journal_append(Journal *journal, const Game *game, Err *err);

// Plays the first `turns` answers (all: -1) of a journal in a game that stands at
// its start. False when an answer does not fit; err names the line. A state that
// differs from the one written is a warning in the report (once, at the first
// line that differs) which says whether the scenario has changed since.
bool journal_replay(const Journal *journal, Game *game, int turns, Report *report,
                    Err *err);

// The line in the file of answer number `turn`, from 1.
int journal_line(const Journal *journal, int turn);

#endif
