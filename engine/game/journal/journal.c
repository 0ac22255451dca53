#include "game/journal.h"

#include "base/array.h"
#include "game/journal/disk.h"
#include "game/journal/private.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN_PATH = 200 };

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

bool journal_add(Journal *journal, JournalLine line, Err *err) {
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

bool journal_err(const Journal *journal, int line, const char *text, Err *err) {
    const char *path = journal->path;
    if (strlen(path) > SHOWN_PATH) path = path_name(path);
    char sentence[sizeof err->text]; // text may be err's own
    snprintf(sentence, sizeof sentence, "%s", text);
    return err_set(err, "%.200s:%d: %s", path, line, sentence);
}

// ---- writing

// Unbuffered: what could not be written must not be tried again later.
static bool take_file(Journal *journal, FILE *file, Err *err) {
    journal->file = file;
    setvbuf(file, NULL, _IONBF, 0);
    if (disk_lock(file)) return true;
    return err_set(err, "another program has %s open; close that one first",
                   journal->path);
}

static const char *reason(int number) {
    return number == ENOSPC ? "the disk is full" : strerror(number);
}

// A line and its end in one piece; all of it or nothing.
static bool put(Journal *journal, const char *line, size_t size) {
    bool ok = fwrite(line, 1, size, journal->file) == size && disk_flush(journal->file);
    if (ok) {
        journal->whole += (int64_t)size;
        journal->lines++;
        return true;
    }
    int number = errno;
    clearerr(journal->file);
    disk_cut(journal->file, journal->whole);
    errno = number;
    return false;
}

static bool write_line(Journal *journal, const json_t *json, Err *err) {
    char *text = json_dumps(json, JSON_COMPACT);
    size_t size = text ? strlen(text) : 0;
    char *line = text ? realloc(text, size + 1) : NULL;
    if (!line) {
        free(text);
        return err_no_memory(err);
    }
    line[size++] = '\n'; // in the place of the final zero
    bool ok = size <= JOURNAL_LINE_MAX;
    if (!ok) err_set(err, "a line of a journal has at most %d bytes", JOURNAL_LINE_MAX);
    errno = 0;
    if (ok && !put(journal, line, size)) {
        ok = err_set(err, "%s could not be written: %s", journal->path, reason(errno));
    }
    free(line);
    return ok;
}

static bool create(Journal *journal, Err *err) {
    FILE *file = file_open(journal->path, "wbx");
    if (!file && errno == EEXIST) {
        return err_set(err, "%s exists already", journal->path);
    }
    if (!file) return err_set(err, "cannot write %s: %s", journal->path, reason(errno));
    json_t *json = line_of_head(&journal->head);
    bool ok = take_file(journal, file, err);
    ok = ok && (json || err_no_memory(err)) && write_line(journal, json, err);
    json_decref(json);
    return ok;
}

Journal *journal_create(const char *path, const JournalHead *head, Err *err) {
    Journal *journal = journal_new(path, err);
    if (!journal) return NULL;
    journal->head = *head;
    if (create(journal, err)) return journal;
    journal_close(journal);
    return NULL;
}

bool journal_continue(Journal *journal, Err *err) {
    assert(!journal->file);
    FILE *file = file_open(journal->path, "r+b");
    if (!file) return err_set(err, "cannot write %s: %s", journal->path, reason(errno));
    if (!take_file(journal, file, err)) return false;
    if (disk_size(file) != journal->size) {
        return err_set(err, "%s has changed since it was read", journal->path);
    }
    if (disk_cut(file, journal->whole)) return true;
    return err_set(err, "cannot write %s: %s", journal->path, reason(errno));
}

bool journal_note(Journal *journal, const Game *game, const Answer *answer, Err *err) {
    json_decref(journal->noted);
    journal->noted = line_of_answer(game, answer, err);
    return journal->noted != NULL;
}

bool journal_append(Journal *journal, const Game *game, Err *err) {
    assert(journal->file && journal->noted);
    JournalLine line = {.state = game_hash(game), .json = journal->noted};
    json_object_set_new(line.json, "state", line_hex(line.state));
    if (!write_line(journal, line.json, err)) return false;
    journal->noted = NULL;
    line.number = journal->lines;
    line.week = (int)json_integer_value(json_object_get(line.json, "week"));
    line.prompt = json_string_value(json_object_get(line.json, "prompt"));
    return journal_add(journal, line, err);
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
