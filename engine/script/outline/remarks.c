#include "script/outline/remarks.h"

#include <stdio.h>
#include <string.h>

// By these a line is known again. They are a part of the file as much as a word of Lua,
// so they stand here in both languages, and are found in both.
typedef struct Marks {
    const char *lang, *missing, *stale;
} Marks;

static const Marks marks[] = {
    {"en", "-- MISSING, ",   "-- STALE: "    },
    {"nl", "-- ONTBREEKT, ", "-- VEROUDERD: "},
};

enum { MARKS_COUNT = sizeof marks / sizeof marks[0] };

static const Marks *marks_of(const Words *words) {
    for (int i = 0; words && i < MARKS_COUNT; i++) {
        if (strcmp(marks[i].lang, words_lang(words)) == 0) return &marks[i];
    }
    return &marks[0];
}

static bool begins(const char *line, const char *with) {
    line += strspn(line, " \t");
    return strncmp(line, with, strlen(with)) == 0;
}

bool remark_is_missing(const char *line) {
    for (int i = 0; i < MARKS_COUNT; i++) {
        if (begins(line, marks[i].missing)) return true;
    }
    return false;
}

bool remark_is_stale(const char *line) {
    for (int i = 0; i < MARKS_COUNT; i++) {
        if (begins(line, marks[i].stale)) return true;
    }
    return false;
}

void remark_missing(const Words *words, Origin origin, char out[REMARK_BYTES]) {
    snprintf(out, REMARK_BYTES, "%s%s:%d", marks_of(words)->missing, origin.file,
             origin.line);
}

void remark_stale(const Words *words, const Origin *now, char out[REMARK_BYTES]) {
    char place[300] = "", said[SENTENCE_BYTES], text[REMARK_BYTES / 2];
    if (now) snprintf(place, sizeof place, "%.250s:%d", now->file, now->line);
    if (now)
        sentence_make(said, sizeof said,
                      "no text of the scenario reads like this; it may have become %s",
                      place);
    else
        sentence_make(said, sizeof said, "no text of the scenario reads like this");
    snprintf(out, REMARK_BYTES, "%s%s", marks_of(words)->stale,
             sentence_show(said, words, text, sizeof text));
}

void remark_head(const Words *words, char out[REMARK_BYTES]) {
    static const char *const lines[] = {
        SENTENCE("Write each translation between the last quotes of its line."),
        SENTENCE("The next undercurrent translate takes away the dashes before it."),
    };
    size_t used = 0;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        char text[300];
        sentence_show(lines[i], words, text, sizeof text);
        int length = snprintf(out + used, REMARK_BYTES - used, "-- %s\n", text);
        used += (size_t)length;
    }
}
