// Writing a journal's lines: appended, flushed, all of a line or nothing.
#include "base/system.h"
#include "game/journal/disk.h"
#include "game/journal/private.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

// Unbuffered: what could not be written must not be tried again later.
static bool take_file(Journal *journal, FILE *file, Err *err) {
    journal->file = file;
    setvbuf(file, NULL, _IONBF, 0);
    if (system_lock(file)) return true;
    return err_set(err, "another program has %s open; close that one first",
                   journal->path);
}

// Of a journal that is not written after all.
static void let_go(Journal *journal) {
    fclose(journal->file);
    journal->file = NULL;
}

// A line and its end in one piece.
static bool put(Journal *journal, const char *line, size_t size) {
    if (!disk_append(journal->file, line, size, journal->whole)) return false;
    journal->whole += (int64_t)size;
    journal->lines++;
    return true;
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
        ok = err_set(err, "%s could not be written: %s", journal->path,
                     disk_reason(errno));
    }
    free(line);
    return ok;
}

static bool create(Journal *journal, Err *err) {
    FILE *file = file_open(journal->path, "wbx");
    if (!file && errno == EEXIST) {
        return err_set(err, "%s exists already", journal->path);
    }
    if (!file)
        return err_set(err, "cannot write %s: %s", journal->path, disk_reason(errno));
    json_t *json = line_of_head(&journal->head);
    bool ok = take_file(journal, file, err);
    ok = ok && (json || err_no_memory(err)) && write_line(journal, json, err);
    json_decref(json);
    if (ok) {
        system_keep_name(journal->path);
    } else {
        let_go(journal);
        file_remove(journal->path);
    }
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

// The answers of `from` in their own words, why and votes too.
static bool copy_turns(Journal *journal, const Journal *from, const Game *game,
                       Err *err) {
    int count = game_turn_count(game);
    bool ok = true;
    if (count > from->turn_count) count = from->turn_count;
    for (int i = 0; ok && i < count; i++) {
        JournalLine line = from->turns[i];
        line.json = json_deep_copy(line.json);
        line.state = game_turn(game, i)->state;
        if (!line.json) return err_no_memory(err);
        json_object_set_new(line.json, "state", line_hex(line.state));
        ok = write_line(journal, line.json, err);
        line.number = journal->lines;
        line.prompt = json_string_value(json_object_get(line.json, "prompt"));
        ok = journal_take(journal, line, err) && ok;
    }
    return ok;
}

Journal *journal_branch(const Journal *from, const char *path, const JournalHead *head,
                        const Game *game, Err *err) {
    Journal *journal = journal_create(path, head, err);
    if (!journal) return NULL;
    if (copy_turns(journal, from, game, err)) return journal;
    journal_close(journal);
    file_remove(path);
    return NULL;
}

// Whether the file is the one that was read; then its torn last line is cut off.
static bool trim(Journal *journal, Err *err) {
    if (system_size(journal->file) != journal->size) {
        return err_set(err, "%s has changed since it was read", journal->path);
    }
    if (system_cut(journal->file, journal->whole)) return true;
    return err_set(err, "cannot write %s: %s", journal->path, disk_reason(errno));
}

bool journal_continue(Journal *journal, Err *err) {
    if (journal->file) return true;
    FILE *file = file_open(journal->path, "r+b");
    if (!file)
        return err_set(err, "cannot write %s: %s", journal->path, disk_reason(errno));
    if (take_file(journal, file, err) && trim(journal, err)) return true;
    let_go(journal);
    return false;
}

bool journal_note(Journal *journal, const Game *game, const Answer *answer, Err *err) {
    json_decref(journal->noted);
    journal->noted = line_of_answer(game, answer, err);
    return journal->noted != NULL;
}

// Writes a line without a state of its own; then it is taken as if it had been read.
static bool remark(Journal *journal, LineOf of, json_t *json, Err *err) {
    assert(journal->file);
    if (!json) return err_no_memory(err);
    if (write_line(journal, json, err)) {
        JournalLine line = {.of = of, .number = journal->lines, .json = json};
        return journal_take(journal, line, err);
    }
    json_decref(json);
    return false;
}

bool journal_take_back(Journal *journal, Err *err) {
    if (journal->turn_count == 0) return err_set(err, "nothing was answered yet");
    int week = journal_week(journal, journal->turn_count - 1);
    json_t *json = json_pack("{s:i, s:s}", "week", week, "facilitator", "undo");
    return remark(journal, LINE_OF_UNDO, json, err);
}

bool journal_pause(Journal *journal, int week, int seconds, Err *err) {
    json_t *json = json_pack("{s:i, s:s, s:i}", "week", week, "facilitator", "timeout",
                             "seconds", seconds);
    return remark(journal, LINE_OF_PAUSE, json, err);
}

bool journal_append(Journal *journal, const Game *game, Err *err) {
    assert(journal->file && journal->noted);
    bool knob = json_object_get(journal->noted, "facilitator") != NULL;
    JournalLine line = {.of = knob ? LINE_OF_KNOB : LINE_OF_ANSWER,
                        .state = game_hash(game),
                        .json = journal->noted};
    json_object_set_new(line.json, "state", line_hex(line.state));
    if (!write_line(journal, line.json, err)) return false;
    journal->noted = NULL;
    line.number = journal->lines;
    line.week = (int)json_integer_value(json_object_get(line.json, "week"));
    line.prompt = json_string_value(json_object_get(line.json, "prompt"));
    return journal_take(journal, line, err);
}
