// line.h -- lines of a journal: from bytes to JSON, from JSON to values and back.
//
// Private to the journal. A line comes from a stranger: what is read from one has
// been checked for kind, size and range, and its texts can be shown.
#ifndef GAME_JOURNAL_LINE_H
#define GAME_JOURNAL_LINE_H

#include "game/journal.h"

#include <jansson.h>

typedef enum LineOf {
    LINE_OF_ANSWER,
    LINE_OF_KNOB,  // the facilitator did something to the game
    LINE_OF_UNDO,  // the answer before it does not count
    LINE_OF_PAUSE, // a time-out
} LineOf;

// One line after the first as it stands in the file; what its words mean is known
// only with the story. An undo and a pause have neither prompt nor state.
typedef struct JournalLine {
    LineOf of;
    int number; // in the file, from 1
    int week;
    uint64_t state;
    const char *prompt; // borrowed from json
    json_t *json;
} JournalLine;

// Parses one line without its end. NULL, with a sentence, for what is no object.
json_t *line_parse(const char *bytes, size_t size, Err *err);

// The first line: the game.
json_t *line_of_head(const JournalHead *head);
bool line_read_head(const json_t *json, JournalHead *head, Err *err);

// Any further line, as far as it can be checked without the story. Fills all of
// *line but its number and json, which stay the caller's.
bool line_read(const json_t *json, JournalLine *line, Err *err);

// An answer in words, for the prompt at which the game stands; and back. NULL and
// false where the words do not fit the story.
json_t *line_of_answer(const Game *game, const Answer *answer, Err *err);
bool line_answer(const json_t *json, const Game *game, Answer *out, Err *err);

// A number of 64 bits as 16 hex digits, as hashes are written.
json_t *line_hex(uint64_t number);

#endif
