// report.h -- findings about a file that somebody wrote: all of them, in order.
//
// A Report collects where an Err stops at the first. Zero-initialised, it is
// empty and ready; report_free gives its memory back.
#ifndef BASE_REPORT_H
#define BASE_REPORT_H

#include "base/arena.h"
#include "base/words.h"

#include <stdbool.h>
#include <stdio.h>

typedef enum Severity {
    SEVERITY_WARNING, // works, but probably not as meant
    SEVERITY_ERROR,   // does not work
} Severity;

typedef struct Finding {
    Severity severity;
    const char *file; // as a person would name it; "" if it is about no file
    int line;         // from 1; 0 if it is about the whole file
    const char *text; // one sentence, in English; for comparing, not for showing
    const char *said; // the same for sentence_show
} Finding;

enum {
    REPORT_MAX = 1000,     // further findings are counted, not kept
    REPORT_SHOWN_MAX = 50, // as many as somebody reads in one go
};

typedef struct Report {
    Finding *findings;
    int count, capacity;
    int errors, warnings; // all that were reported, kept or not
    bool cut;             // who looked gave up: there are more, of what kind ever
    Arena arena;          // holds the texts
} Report;

// Adds a finding, fit to be shown whatever it quotes; the same sentence at the same
// place is added once. Where memory is out the finding is only counted.
void report_add(Report *report, Severity severity, const char *file, int line,
                const char *format, ...) PRINTF_LIKE(5, 6);

// The first finding of a kind, in that order; NULL where there is none.
const Finding *report_first(Report *report, Severity severity);

// "file:line: error: text", a line each, in order of file and line; the texts in the
// language of `words` (NULL: English). Where there are too many, errors go before
// warnings, and a last line says how many more there are (at least, if it was cut).
void report_print(Report *report, const Words *words, FILE *out);

void report_free(Report *report);

#endif
