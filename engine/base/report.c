#include "base/report.h"

#include "base/array.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

static bool is_known(const Report *report, const char *file, int line,
                     const char *text) {
    for (int i = 0; i < report->count; i++) {
        const Finding *known = &report->findings[i];
        if (known->line == line && strcmp(known->text, text) == 0
            && strcmp(known->file, file) == 0) {
            return true;
        }
    }
    return false;
}

// A name fit to be shown, in one line: it may forge no other finding.
static void clean(char *out, size_t size, const char *name) {
    utf8_clean(out, size, name);
    for (char *at = out; *at; at++) {
        if (*at == '\n' || *at == '\t') *at = ' ';
    }
}

static void keep(Report *report, Severity severity, const char *file, int line,
                 const char *text, const char *said) {
    if (report->count == REPORT_MAX) return;
    Finding finding = {
        .severity = severity,
        .file = arena_text(&report->arena, file, strlen(file)),
        .line = line,
        .text = arena_text(&report->arena, text, strlen(text)),
        .said = arena_text(&report->arena, said, strlen(said)),
    };
    bool room = array_fit(&report->findings, &report->capacity, report->count + 1,
                          sizeof *report->findings);
    if (!room || !finding.file || !finding.text || !finding.said) return;
    report->findings[report->count++] = finding;
}

void report_add(Report *report, Severity severity, const char *file, int line,
                const char *format, ...) {
    char said[2 * SENTENCE_BYTES], text[1024], place[1024];
    va_list values;
    va_start(values, format);
    sentence_make_from(said, sizeof said, format, values);
    va_end(values);
    sentence_say(said, NULL, NULL, text, sizeof text);
    clean(place, sizeof place, file);
    if (is_known(report, place, line, text)) return;
    *(severity == SEVERITY_ERROR ? &report->errors : &report->warnings) += 1;
    keep(report, severity, place, line, text, said);
}

static int by_place(const void *a, const void *b) {
    const Finding *first = a, *second = b;
    int files = strcmp(first->file, second->file);
    if (files != 0) return files;
    if (first->line != second->line) return first->line < second->line ? -1 : 1;
    return strcmp(first->text, second->text);
}

static void sort(Report *report) {
    if (report->count == 0) return;
    qsort(report->findings, (size_t)report->count, sizeof(Finding), by_place);
}

const Finding *report_first(Report *report, Severity severity) {
    sort(report);
    for (int i = 0; i < report->count; i++) {
        if (report->findings[i].severity == severity) return &report->findings[i];
    }
    return NULL;
}

static void print_more(int more, bool cut, const Words *words, FILE *out) {
    char said[64], text[64];
    sentence_make(said, sizeof said, cut ? "and at least %d more" : "and %d more",
                  more);
    fprintf(out, "%s\n", sentence_show(said, words, text, sizeof text));
}

static void print_finding(const Finding *finding, const Words *words, FILE *out) {
    static const char *const kinds[] = {
        [SEVERITY_WARNING] = "warning",
        [SEVERITY_ERROR] = "error",
    };
    char text[1024];
    if (finding->file[0]) fprintf(out, "%s:", finding->file);
    if (finding->line > 0) fprintf(out, "%d:", finding->line);
    if (finding->file[0]) fputc(' ', out);
    fprintf(out, "%s: %s\n", kinds[finding->severity],
            sentence_show(finding->said, words, text, sizeof text));
}

void report_print(Report *report, const Words *words, FILE *out) {
    int left[] = {[SEVERITY_WARNING] = 0, [SEVERITY_ERROR] = 0}; // to be shown yet
    int shown = 0;
    for (int i = 0; i < report->count; i++) left[report->findings[i].severity]++;
    if (left[SEVERITY_ERROR] > REPORT_SHOWN_MAX)
        left[SEVERITY_ERROR] = REPORT_SHOWN_MAX;
    left[SEVERITY_WARNING] = REPORT_SHOWN_MAX - left[SEVERITY_ERROR];
    sort(report);
    for (int i = 0; i < report->count; i++) {
        const Finding *finding = &report->findings[i];
        if (left[finding->severity]-- <= 0) continue;
        print_finding(finding, words, out);
        shown++;
    }
    int more = report->errors + report->warnings - shown;
    if (more > 0) print_more(more, report->cut, words, out);
}

void report_free(Report *report) {
    free(report->findings);
    arena_free(&report->arena);
    *report = (Report){0};
}
