// marks_private.h -- lines of a file of marks: values to JSON and back; see marks.h.
#ifndef INSIGHT_DEBRIEF_MARKS_PRIVATE_H
#define INSIGHT_DEBRIEF_MARKS_PRIVATE_H

#include "insight/debrief/marks.h"

#include <jansson.h>

// One line of the file.
typedef struct MarkLine {
    Mark mark;
    int removes; // the id of the mark that it takes back; 0: it is a mark
    int instead; // of which mark it stands in the place; 0: after all others
} MarkLine;

// The first line: the game that the marks are about. NULL when memory is out.
json_t *marks_line_of_head(const JournalHead *head);

// Whether it is that, and of this game; else err says what it is.
bool marks_line_is_head(const json_t *json, const JournalHead *head, Err *err);

json_t *marks_line_of(const Mark *mark, int instead);

// Reads what marks_line_of wrote, or {"remove": id}. A stranger's line ends in an
// error.
bool marks_line_read(const json_t *json, MarkLine *out, Err *err);

// Whether a mark has what its kind needs and nothing beyond the limits; its texts are
// made showable and what its kind does not name is emptied.
bool marks_check(const Mark *given, Mark *out, Err *err);

#endif
