// marks.h -- all that is typed, counted, kept or dropped in a debrief, in a file beside
// the journal: GAME.debrief.jsonl for GAME.jsonl.
//
// JSON Lines like the journal: appended and flushed to the disk at every mark, nothing
// rewritten (a removal is a line of its own, a change a mark that names the one
// before), a torn last line left out with a warning, any other broken line an error
// with its number. So a crash loses at most the word that was being typed. The file
// begins with the game that it is about; the file of another game is refused. It comes
// from a stranger: sizes and numbers have limits.
#ifndef INSIGHT_DEBRIEF_MARKS_H
#define INSIGHT_DEBRIEF_MARKS_H

#include "base/file.h"
#include "game/journal.h"

enum {
    MARK_TEXT_SIZE = 400,
    MARK_SHORT_SIZE = 128,
    MARKS_MAX = 4096, // marks ever made, removed ones too
    MARK_LINE_MAX = 8 * 1024,
    MARK_HANDS_MAX = 9999,
};

typedef enum MarkKind {
    MARK_WORD,   // how somebody feels: text
    MARK_KEEP,   // what we keep doing: text
    MARK_CHANGE, // what we do differently: text
    MARK_MONDAY, // text: what; whom; when
    MARK_SWING,  // a turning point kept or dropped: week, meter, kept
    MARK_WHATIF, // hands counted before a what-if: week, prompt, option, meter, hands
    MARK_NOTE,   // the facilitator's own wording or choice: key, text
    MARK_AGREE,  // what the group agrees on beforehand, in its own words: text
    MARK_KIND_COUNT
} MarkKind;

enum { HANDS_UP, HANDS_SAME, HANDS_DOWN, HANDS_COUNT };

// A plain value. Fields that its kind does not name are empty.
typedef struct Mark {
    MarkKind kind;
    int id; // from 1, given by marks_add
    char text[MARK_TEXT_SIZE];
    char whom[MARK_SHORT_SIZE], when[MARK_SHORT_SIZE];
    char key[MARK_SHORT_SIZE]; // "names", "lens", "opening.goal": see its writer
    int week;                  // 1..SETUP_WEEKS_MAX
    char prompt[MARK_SHORT_SIZE], option[MARK_SHORT_SIZE];
    int meter; // a Variable
    bool kept;
    bool shared; // said by all, over several games side by side: of what is typed
    int hands[HANDS_COUNT];
} Mark;

// "word", "keep", ...; "up", "same", "down": in files and in the keys of texts.
const char *mark_kind_name(MarkKind kind);
const char *mark_hands_name(int hands);

typedef struct Marks Marks;

// Where a journal's marks lie.
bool marks_place(const char *journal, char out[FILE_PATH_SIZE], Err *err);

// Opens the marks of a journal; none yet is fine, and no file is made before the first
// mark. Every mistake goes into the report, and then NULL comes back and the file is
// left as it is. `head` is the journal's.
Marks *marks_open(const char *journal, const JournalHead *head, Report *report);
void marks_close(Marks *marks); // takes NULL too

// What stands, in order of making; removed ones are not among them. Valid until the
// next change.
int marks_count(const Marks *marks);
const Mark *marks_at(const Marks *marks, int index);

// The last mark of MARK_NOTE with a key, of MARK_SWING for a week and meter, or of
// MARK_WHATIF for a question; NULL: none.
const Mark *marks_note(const Marks *marks, const char *key);
const Mark *marks_swing(const Marks *marks, int week, int meter);
const Mark *marks_whatif(const Marks *marks, const Mark *question);

// Whether a mark is the last word: of these three kinds no later one says otherwise.
bool marks_holds(const Marks *marks, const Mark *mark);

// Writes a mark down; its id is filled in (the caller's is overlooked) and its texts
// are made showable. Refuses an empty text and what is beyond the limits. Where the
// disk refuses, nothing has changed.
bool marks_add(Marks *marks, const Mark *mark, Err *err);

// Takes a mark back, by its id.
bool marks_remove(Marks *marks, int id, Err *err);

// The same said in other words: `mark`, with an id of its own, from now on stands where
// the one with that id stood. They must be of one kind.
bool marks_change(Marks *marks, int id, const Mark *mark, Err *err);

#endif
