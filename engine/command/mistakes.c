#include "command/mistakes.h"

#include <stdio.h>
#include <string.h>

char *mistakes_say(const Words *words, const char *key, Report *report, const Err *err,
                   char *out, size_t size) {
    const Finding *first = report_first(report, SEVERITY_ERROR);
    char place[200] = "", more[80] = "";
    if (first && first->file[0]) {
        snprintf(place, sizeof place, "%.150s:%d: ", first->file, first->line);
    }
    if (report->errors > 1) {
        words_count(words, "command.reload.more", report->errors - 1, more,
                    sizeof more);
    }
    char text[1024];
    sentence_show(first ? first->said : err->said, words, text, sizeof text - 1);
    if (!strchr(".?!", text[strlen(text) - (*text != '\0')])) strcat(text, ".");
    WordsValue values[] = {
        {"place", place},
        {"text",  text },
        {"more",  more },
        {NULL,    NULL },
    };
    return words_format(words, key, values, out, size);
}
