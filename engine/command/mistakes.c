#include "command/mistakes.h"

#include <stdio.h>
#include <string.h>

char *mistakes_sentence(const Words *words, const char *said, char *out, size_t size) {
    sentence_show(said, words, out, size - 1);
    size_t length = strlen(out);
    if (length > 0 && !strchr(".?!", out[length - 1])) strcpy(out + length, ".");
    return out;
}

void mistakes_sum(const char *name, const Report *report, Err *err) {
    int errors = report->errors;
    err_set(err,
            report->cut   ? "%.200s has at least %d errors"
            : errors == 1 ? "%.200s has %d error"
                          : "%.200s has %d errors",
            name, errors);
}

// "scenario.lua:12: ", or nothing where the mistake is about no file.
static void write_place(const Finding *finding, char out[200]) {
    out[0] = '\0';
    if (!finding || !finding->file[0]) return;
    if (finding->line > 0)
        snprintf(out, 200, "%.150s:%d: ", finding->file, finding->line);
    else
        snprintf(out, 200, "%.150s: ", finding->file);
}

char *mistakes_first(const Words *words, Report *report, const Err *err, char *out,
                     size_t size) {
    const Finding *first = report_first(report, SEVERITY_ERROR);
    char place[200], text[1024];
    write_place(first, place);
    sentence_show(first ? first->said : err->said, words, text, sizeof text);
    snprintf(out, size, "%s%s", place, text);
    return out;
}

char *mistakes_say(const Words *words, const char *key, Report *report, const Err *err,
                   char *out, size_t size) {
    const Finding *first = report_first(report, SEVERITY_ERROR);
    char place[200], more[80] = "";
    write_place(first, place);
    if (report->errors > 1) {
        words_count(words, "command.reload.more", report->errors - 1, more,
                    sizeof more);
    }
    char text[1024];
    mistakes_sentence(words, first ? first->said : err->said, text, sizeof text);
    WordsValue values[] = {
        {"place", place},
        {"text",  text },
        {"more",  more },
        {NULL,    NULL },
    };
    return words_format(words, key, values, out, size);
}
