#include "game/journal.h"

#include "base/array.h"
#include "game/journal/private.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { LINE_DIGITS = 8 };

Journal *journal_new(const char *path, Err *err) {
    size_t length = strlen(path);
    if (length >= FILE_PATH_SIZE) {
        err_set(err, "the path is too long: %s", path);
        return NULL;
    }
    Journal *journal = calloc(1, sizeof *journal);
    if (!journal) {
        err_no_memory(err);
        return NULL;
    }
    memcpy(journal->path, path, length + 1);
    return journal;
}

void journal_close(Journal *journal) {
    if (!journal) return;
    for (int i = 0; i < journal->turn_count; i++) json_decref(journal->turns[i].json);
    free(journal->turns);
    json_decref(journal->noted);
    if (journal->file) fclose(journal->file);
    free(journal);
}

void journal_cut(Journal *journal, int turns) {
    while (journal->turn_count > turns) {
        json_decref(journal->turns[--journal->turn_count].json);
    }
}

static bool add(Journal *journal, JournalLine line, Err *err) {
    bool room = journal->turn_count < JOURNAL_TURNS_MAX
             || err_set(err, "a journal has at most %d answers", JOURNAL_TURNS_MAX);
    if (room
        && !array_fit(&journal->turns, &journal->turn_room, journal->turn_count + 1,
                      sizeof *journal->turns)) {
        room = err_no_memory(err);
    }
    if (room)
        journal->turns[journal->turn_count++] = line;
    else
        json_decref(line.json);
    return room;
}

static bool drop_last(Journal *journal, Err *err) {
    if (journal->turn_count == 0) {
        return err_set(err, "there is no answer before this that can be taken back");
    }
    json_decref(journal->turns[--journal->turn_count].json);
    journal->undone++;
    return true;
}

bool journal_take(Journal *journal, JournalLine line, Err *err) {
    if (line.of != LINE_OF_UNDO && line.of != LINE_OF_PAUSE) {
        return add(journal, line, err);
    }
    json_decref(line.json);
    if (line.of == LINE_OF_UNDO) return drop_last(journal, err);
    journal->pauses++;
    return true;
}

bool journal_err(const Journal *journal, int line, const char *said, Err *err) {
    char sentence[SENTENCE_BYTES]; // it may be err's own
    snprintf(sentence, sizeof sentence, "%s", said);
    const char *path = journal->path;
    bool fits = strlen(path) + strlen(sentence) + LINE_DIGITS < sizeof err->text;
    if (fits) return err_set(err, "%s:%d: %s", path, line, sentence);
    return err_set(err, "%.120s:%d: %s", path_name(path), line, sentence);
}

// ---- reading off

const JournalHead *journal_head(const Journal *journal) {
    return &journal->head;
}

const char *journal_path(const Journal *journal) {
    return journal->path;
}

int journal_turn_count(const Journal *journal) {
    return journal->turn_count;
}

static const JournalLine *turn_at(const Journal *journal, int turn) {
    assert(turn >= 0 && turn < journal->turn_count);
    return &journal->turns[turn];
}

int journal_week(const Journal *journal, int turn) {
    return turn_at(journal, turn)->week;
}

const char *journal_prompt(const Journal *journal, int turn) {
    return turn_at(journal, turn)->prompt;
}

int journal_line(const Journal *journal, int turn) {
    return turn_at(journal, turn)->number;
}

bool journal_is_knob(const Journal *journal, int turn) {
    return turn_at(journal, turn)->of == LINE_OF_KNOB;
}

int journal_pauses(const Journal *journal) {
    return journal->pauses;
}

int journal_undone(const Journal *journal) {
    return journal->undone;
}
