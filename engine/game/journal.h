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
    char scenario[128]; // its name, as Story.name
    char place[1024];   // its path, "" for one of those that come with the program
    uint64_t scenario_hash;
    char engine[16]; // version
    uint64_t seed;   // 0..INT64_MAX, as far as JSON counts
    char lang[8];
    char group[JOURNAL_GROUP_SIZE]; // or ""
    char started[24];               // 2026-03-04T10:00:00Z
} JournalHead;

typedef struct Journal Journal;

// A new file for a game, locked while it is open. Refuses one that exists; of a
// failure nothing stays behind. Free with journal_close.
Journal *journal_create(const char *path, const JournalHead *head, Err *err);

// Opens a journal to read it. Every mistake goes into the report; a last line that was
// torn off is a warning, anything else broken is an error with its line and gives NULL.
// The file is left as it is. Fields that are not known are passed over.
Journal *journal_read(const char *path, Report *report);

// A new file with the head and those answers of `from` that a game has played, each
// with the state that it led to there. Of a failure nothing stays behind.
Journal *journal_branch(const Journal *from, const char *path, const JournalHead *head,
                        const Game *game, Err *err);

// Lets a journal that was read be appended to (again: no matter); a torn last line is
// cut off first. Refuses one that another program has open, or has written to since.
bool journal_continue(Journal *journal, Err *err);
void journal_close(Journal *journal); // takes NULL too

const JournalHead *journal_head(const Journal *journal);
const char *journal_path(const Journal *journal);
int journal_turn_count(const Journal *journal);
int journal_week(const Journal *journal, int turn);           // of answer number `turn`
const char *journal_prompt(const Journal *journal, int turn); // its id
int journal_line(const Journal *journal, int turn);           // in the file, from 1

// Puts "path:line: " (or the file's name) in front of a sentence. Returns false.
bool journal_err(const Journal *journal, int line, const char *said, Err *err);

// Whether turn number `turn` is a facilitator's knob and no answer to its prompt.
bool journal_is_knob(const Journal *journal, int turn);
int journal_pauses(const Journal *journal); // time-outs that were taken
int journal_undone(const Journal *journal); // answers that were taken back

// Takes down what an answer says in the words of the prompt that it is for. To be
// called before game_answer, which moves the game on to other words.
bool journal_note(Journal *journal, const Game *game, const Answer *answer, Err *err);

// Appends what was noted, with the state that the game has come to, and has it
// written to the disk. Where that fails the file is left as it was before.
bool journal_append(Journal *journal, const Game *game, Err *err);

// Takes the last answer back, for whoever rewinds the game with it: the file keeps
// both lines, the journal has one answer fewer.
bool journal_take_back(Journal *journal, Err *err);
// Leaves out what is behind so many answers, in memory alone; it is only read then.
void journal_cut(Journal *journal, int turns);
// Notes a time-out of so many seconds (1..3600) in a week.
bool journal_pause(Journal *journal, int week, int seconds, Err *err);

// What answer number `turn` says to the prompt at which the game stands. False,
// with the line, where the game asks something else or has no such option.
bool journal_answer(const Journal *journal, int turn, const Game *game, Answer *out,
                    Err *err);

// Whether the game stands where it stood after answer number `turn`; if not, err
// names the line and says whether the scenario has changed since.
bool journal_agrees(const Journal *journal, int turn, const Game *game, Err *err);

// How many answers, from the first on, led a game to the states that are written down.
int journal_agreed(const Journal *journal, const Game *game);

// Plays the first `turns` answers (all: -1) of a journal in a game that stands at
// its start. False when an answer does not fit; err names the line. A state that
// differs from the one written is a warning in the report (once, at the first
// line that differs).
bool journal_replay(const Journal *journal, Game *game, int turns, Report *report,
                    Err *err);

#endif
