#include "insight/debrief/marks.h"

#include "base/array.h"
#include "base/system.h"
#include "base/utf8.h"
#include "game/journal/disk.h"
#include "insight/debrief/marks_private.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { BYTES_MAX = MARKS_MAX * MARK_LINE_MAX };

struct Marks {
    char path[FILE_PATH_SIZE];
    JournalHead head;
    Mark *standing; // in order of making
    int count, room;
    int last_id; // given so far
    int lines;
    int64_t size;  // of the file when it was read
    int64_t whole; // bytes of whole lines
    FILE *file;    // NULL: not written to yet
};

bool marks_place(const char *journal, char out[FILE_PATH_SIZE], Err *err) {
    return path_with_end(journal, ".jsonl", ".debrief.jsonl", out, err);
}

// ---- what stands

static int index_of(const Marks *marks, int id) {
    for (int i = 0; i < marks->count; i++) {
        if (marks->standing[i].id == id) return i;
    }
    return -1;
}

static bool drop(Marks *marks, int id, Err *err) {
    int index = index_of(marks, id);
    if (index < 0) return err_set(err, "there is no mark %d to take back", id);
    Mark *at = &marks->standing[index];
    marks->count--;
    memmove(at, at + 1, (size_t)(marks->count - index) * sizeof *at);
    return true;
}

static bool has_room(Marks *marks, Err *err) {
    if (marks->last_id == MARKS_MAX) {
        return err_set(err, "a debrief has at most %d marks", MARKS_MAX);
    }
    return array_fit(&marks->standing, &marks->room, marks->count + 1,
                     sizeof *marks->standing)
        || err_no_memory(err);
}

// The place for a mark: after all others, or that of one of its kind; below 0: none.
static int place_for(const Marks *marks, const Mark *mark, int instead, Err *err) {
    int index = instead ? index_of(marks, instead) : marks->count;
    bool found = index >= 0 && (!instead || marks->standing[index].kind == mark->kind);
    if (!found) err_set(err, "there is no mark %d of this kind to change", instead);
    return found ? index : -1;
}

static void stand(Marks *marks, const Mark *mark, int index) {
    marks->standing[index] = *mark;
    if (index == marks->count) marks->count++;
    marks->last_id = mark->id;
}

static bool take(Marks *marks, const MarkLine *line, Err *err) {
    if (line->removes) return drop(marks, line->removes, err);
    if (line->mark.id <= marks->last_id) {
        return err_set(err, "'id' must be larger than those before it");
    }
    int place = place_for(marks, &line->mark, line->instead, err);
    if (place < 0 || !has_room(marks, err)) return false;
    stand(marks, &line->mark, place);
    return true;
}

// ---- reading

static json_t *parse(const char *bytes, size_t size, Err *err) {
    json_error_t wrong;
    if (size > MARK_LINE_MAX) {
        err_set(err, "a line has at most %d bytes", MARK_LINE_MAX);
        return NULL;
    }
    json_t *json = json_loadb(bytes, size, JSON_REJECT_DUPLICATES, &wrong);
    if (json_is_object(json)) return json;
    json_decref(json);
    err_set(err, "an object in braces is expected here");
    return NULL;
}

static bool read_line(Marks *marks, const char *bytes, size_t size, Err *err) {
    MarkLine line;
    json_t *json = parse(bytes, size, err);
    bool ok = json != NULL;
    if (ok && marks->lines == 0)
        ok = marks_line_is_head(json, &marks->head, err);
    else if (ok)
        ok = marks_line_read(json, &line, err) && take(marks, &line, err);
    json_decref(json);
    return ok;
}

static bool read_lines(Marks *marks, const char *bytes, Report *report) {
    int errors = report->errors;
    const char *at = bytes, *end = bytes + marks->size, *stop;
    while ((stop = memchr(at, '\n', (size_t)(end - at)))) {
        Err err;
        if (!read_line(marks, at, (size_t)(stop - at), &err)) {
            report_add(report, SEVERITY_ERROR, marks->path, marks->lines + 1, "%s",
                       err.said);
            if (marks->lines == 0) return false; // the rest says nothing then
        }
        marks->lines++;
        at = stop + 1;
    }
    marks->whole = at - bytes;
    if (marks->whole < marks->size) {
        report_add(report, SEVERITY_WARNING, marks->path, marks->lines + 1,
                   "the last line was torn off and is left out");
    }
    return report->errors == errors;
}

static bool read_file(Marks *marks, Report *report) {
    Err err;
    size_t size = 0;
    if (folder_exists(marks->path)) {
        report_add(report, SEVERITY_ERROR, marks->path, 0, "this is a folder");
        return false;
    }
    if (!file_exists(marks->path)) return true;
    char *bytes = file_read(marks->path, BYTES_MAX, &size, &err);
    if (!bytes) {
        report_add(report, SEVERITY_ERROR, "", 0, "%s", err.said);
        return false;
    }
    marks->size = (int64_t)size;
    bool ok = read_lines(marks, bytes, report);
    free(bytes);
    return ok;
}

Marks *marks_open(const char *journal, const JournalHead *head, Report *report) {
    Err err;
    Marks *marks = calloc(1, sizeof *marks);
    bool placed = marks ? marks_place(journal, marks->path, &err) : err_no_memory(&err);
    if (!placed) report_add(report, SEVERITY_ERROR, "", 0, "%s", err.said);
    if (marks && placed) {
        marks->head = *head;
        if (read_file(marks, report)) return marks;
    }
    marks_close(marks);
    return NULL;
}

void marks_close(Marks *marks) {
    if (!marks) return;
    if (marks->file) fclose(marks->file);
    free(marks->standing);
    free(marks);
}

// ---- writing

static bool refuse_disk(const Marks *marks, Err *err) {
    return err_set(err, "%.300s could not be written: %s", marks->path,
                   disk_reason(errno));
}

static bool write_line(Marks *marks, json_t *json, Err *err) {
    char *text = json ? json_dumps(json, JSON_COMPACT) : NULL;
    size_t size = text ? strlen(text) : 0;
    json_decref(json);
    if (!text) return err_no_memory(err);
    bool ok = size < MARK_LINE_MAX;
    if (!ok) err_set(err, "a line has at most %d bytes", MARK_LINE_MAX);
    text[size] = '\n'; // in the place of the final zero
    errno = 0;
    if (ok && !disk_append(marks->file, text, size + 1, marks->whole)) {
        ok = refuse_disk(marks, err);
    }
    free(text);
    if (!ok) return false;
    marks->whole += (int64_t)size + 1;
    marks->lines++;
    return true;
}

// The file as it was read, cut behind its last whole line; or a new one.
static bool take_file(Marks *marks, Err *err) {
    bool fresh = marks->size == 0;
    marks->file = file_open(marks->path, fresh ? "ab" : "r+b");
    if (!marks->file) return refuse_disk(marks, err);
    setvbuf(marks->file, NULL, _IONBF, 0); // what failed must not be tried again later
    if (!system_lock(marks->file)) {
        return err_set(err, "another program has %.300s open; close that one first",
                       marks->path);
    }
    if (system_size(marks->file) != marks->size) {
        return err_set(err, "%.300s has changed since it was read", marks->path);
    }
    if (!system_cut(marks->file, marks->whole)) return refuse_disk(marks, err);
    return marks->lines > 0 || write_line(marks, marks_line_of_head(&marks->head), err);
}

static bool be_open(Marks *marks, Err *err) {
    if (marks->file || take_file(marks, err)) return true;
    if (marks->file) fclose(marks->file);
    marks->file = NULL;
    return false;
}

static bool put(Marks *marks, const Mark *mark, int instead, Err *err) {
    Mark clean;
    if (!marks_check(mark, &clean, err) || !has_room(marks, err)) return false;
    int place = place_for(marks, &clean, instead, err);
    clean.id = marks->last_id + 1;
    if (place < 0 || !be_open(marks, err)) return false;
    if (!write_line(marks, marks_line_of(&clean, instead), err)) return false;
    stand(marks, &clean, place);
    return true;
}

bool marks_add(Marks *marks, const Mark *mark, Err *err) {
    return put(marks, mark, 0, err);
}

bool marks_change(Marks *marks, int id, const Mark *mark, Err *err) {
    return put(marks, mark, id, err);
}

bool marks_remove(Marks *marks, int id, Err *err) {
    if (index_of(marks, id) < 0) return drop(marks, id, err);
    if (!be_open(marks, err)) return false;
    return write_line(marks, json_pack("{s:i}", "remove", id), err)
        && drop(marks, id, err);
}

// ---- reading off

int marks_count(const Marks *marks) {
    return marks->count;
}

const Mark *marks_at(const Marks *marks, int index) {
    return &marks->standing[index];
}

static bool same_question(const Mark *a, const Mark *b) {
    return a->kind == b->kind && a->week == b->week && a->meter == b->meter
        && strcmp(a->key, b->key) == 0 && strcmp(a->prompt, b->prompt) == 0
        && strcmp(a->option, b->option) == 0;
}

static const Mark *last_like(const Marks *marks, const Mark *wanted) {
    for (int i = marks->count - 1; i >= 0; i--) {
        if (same_question(&marks->standing[i], wanted)) return &marks->standing[i];
    }
    return NULL;
}

const Mark *marks_note(const Marks *marks, const char *key) {
    Mark wanted = {.kind = MARK_NOTE};
    utf8_clean(wanted.key, sizeof wanted.key, key);
    return last_like(marks, &wanted);
}

const Mark *marks_swing(const Marks *marks, int week, int meter) {
    Mark wanted = {.kind = MARK_SWING, .week = week, .meter = meter};
    return last_like(marks, &wanted);
}

const Mark *marks_whatif(const Marks *marks, const Mark *question) {
    Mark wanted = *question;
    wanted.kind = MARK_WHATIF;
    wanted.key[0] = '\0';
    return last_like(marks, &wanted);
}

bool marks_holds(const Marks *marks, const Mark *mark) {
    bool asks = mark->kind == MARK_SWING || mark->kind == MARK_WHATIF
             || mark->kind == MARK_NOTE;
    return !asks || last_like(marks, mark) == mark;
}
