// Reading a journal's lines from a file that may come from anywhere.
#include "game/journal/private.h"

#include <stdlib.h>
#include <string.h>

enum {
    BYTES_MAX = 32 * 1024 * 1024,
    MISTAKES_MAX = 8, // that are told: who has more of them has another file
};

static bool read_head(Journal *journal, const char *bytes, size_t size, Err *err) {
    json_t *json = line_parse(bytes, size, err);
    bool ok = json && line_read_head(json, &journal->head, err);
    json_decref(json);
    return ok;
}

static bool read_turn(Journal *journal, const char *bytes, size_t size, Err *err) {
    JournalLine line = {.number = journal->lines + 1};
    line.json = line_parse(bytes, size, err);
    if (!line.json) return false;
    if (line_read(line.json, &line, err)) return journal_take(journal, line, err);
    json_decref(line.json);
    return false;
}

static bool read_line(Journal *journal, const char *bytes, size_t size, Err *err) {
    if (size > JOURNAL_LINE_MAX) {
        return err_set(err, "a line has at most %d bytes", JOURNAL_LINE_MAX);
    }
    if (journal->lines == 0) return read_head(journal, bytes, size, err);
    return read_turn(journal, bytes, size, err);
}

static bool tell_more(const Journal *journal, Report *report) {
    report_add(report, SEVERITY_ERROR, journal->path, journal->lines + 2,
               "what follows was not read: there are too many mistakes before it");
    return false;
}

// Every whole line, each mistake into the report, as long as they are few.
static bool read_lines(Journal *journal, const char *bytes, Report *report) {
    int errors = report->errors;
    const char *at = bytes, *end = bytes + journal->size, *stop;
    while ((stop = memchr(at, '\n', (size_t)(end - at)))) {
        Err err;
        if (!read_line(journal, at, (size_t)(stop - at), &err)) {
            report_add(report, SEVERITY_ERROR, journal->path, journal->lines + 1, "%s",
                       err.said);
            if (journal->lines == 0) return false; // the rest says nothing then
            if (report->errors - errors == MISTAKES_MAX)
                return tell_more(journal, report);
        }
        journal->lines++;
        at = stop + 1;
    }
    journal->whole = at - bytes;
    return report->errors == errors;
}

static bool read_all(Journal *journal, const char *bytes, Report *report) {
    if (!read_lines(journal, bytes, report)) return false;
    if (journal->lines == 0) {
        report_add(report, SEVERITY_ERROR, journal->path, 1,
                   "there is no game in this file");
        return false;
    }
    if (journal->whole < journal->size) {
        report_add(report, SEVERITY_WARNING, journal->path, journal->lines + 1,
                   "the last line was torn off and is left out");
    }
    return true;
}

Journal *journal_read(const char *path, Report *report) {
    Err err;
    size_t size = 0;
    Journal *journal = journal_new(path, &err);
    char *bytes = journal ? file_read(path, BYTES_MAX, &size, &err) : NULL;
    bool ok = bytes != NULL;
    if (!ok) report_add(report, SEVERITY_ERROR, "", 0, "%s", err.said);
    if (ok) {
        journal->size = (int64_t)size;
        ok = read_all(journal, bytes, report);
    }
    free(bytes);
    if (ok) return journal;
    journal_close(journal);
    return NULL;
}
