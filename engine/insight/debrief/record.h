// record.h -- a game that was played, opened to be looked back on.
//
// A Record holds the journal, the story and the game replayed to its last line; and
// beside them a second story and game of the same scenario, at its start, for roads
// that were not taken (a story belongs to one game). Whoever plays in the second game
// leaves it as it likes; the next one restarts it.
//
// Nothing here writes to the journal.
#ifndef INSIGHT_DEBRIEF_RECORD_H
#define INSIGHT_DEBRIEF_RECORD_H

#include "game/journal.h"

enum { RECORD_NOTICE_SIZE = 400 };

typedef struct Record Record;

// Takes over a journal that was read, opens the scenario at `scenario` (a path) twice
// and replays the journal. `words` is the language, lent until record_close or
// record_speak. Mistakes of the scenario and a state that differs from the one written
// down go into the report. An answer that
// does not fit a scenario that was edited since ends the game there (record_cut). NULL,
// with the line, when one does not fit the very scenario that was played, or not even
// the first one fits; the journal is closed then too.
Record *record_open(Journal *journal, const char *scenario, const Words *words,
                    Report *report, Err *err);
void record_close(Record *record); // takes NULL too

// Tells it all in another language (replays). Whatever was read off the record before
// (a History, a Turning, a Compare) borrowed its texts and has to be read again.
bool record_speak(Record *record, const Words *words, Err *err);

// The same with members under a colour instead of their names, or by name again
// (story_disguise).
bool record_disguise(Record *record, bool disguised, Err *err);

const Journal *record_journal(const Record *record);
const JournalHead *record_head(const Record *record);
const Story *record_story(const Record *record);
const Words *record_words(const Record *record);
Game *record_game(const Record *record);  // as played, at the last line; only read it
Game *record_other(const Record *record); // for roads not taken

// Whether the game was played to its end; what is told of an unfinished one goes as
// far as it was played.
bool record_finished(const Record *record);

// Whether the replay came to other states than the journal has (an edited scenario):
// then what is told here is the game as it would be now. *where, if not NULL, is the
// sentence about it, or "".
bool record_differs(const Record *record, const char **where);

// The week of the first answer that does not fit the scenario as it is now; what is
// told here goes up to it, and the journal's file has more. 0: all of them fit.
int record_cut(const Record *record);

// What a reader has to know of either, a sentence in the spoken language; "" where
// neither is so. Returns out.
const char *record_notice(const Record *record, char out[RECORD_NOTICE_SIZE]);

#endif
