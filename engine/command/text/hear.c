#include "command/text/private.h"

#include "base/suggest.h"
#include "base/system.h"
#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

// A line without its end; what is longer than it may be is read and left out.
static bool read_line(FILE *in, char *out, size_t size, bool *cut) {
    size_t used = 0;
    int c;
    *cut = false;
    while ((c = fgetc(in)) != EOF && c != '\n') {
        if (used + 1 < size)
            out[used++] = (char)(c ? c : ' ');
        else
            *cut = true;
    }
    out[used] = '\0';
    return c != EOF || used > 0;
}

static void split(Typed *typed) {
    static const char gaps[] = " \t\r,";
    utf8_lower(typed->letters, sizeof typed->letters, typed->line);
    typed->count = 0;
    for (char *word = strtok(typed->letters, gaps); word; word = strtok(NULL, gaps)) {
        if (typed->count == INPUT_WORDS_MAX) return;
        typed->words[typed->count++] = word;
    }
}

bool text_hear(TextPlay *play, Typed *typed) {
    char bytes[INPUT_LINE_MAX + 1];
    bool cut;
    for (;;) {
        fputs("> ", play->paper.out);
        fflush(play->paper.out);
        if (!read_line(play->in, bytes, sizeof bytes, &cut)) return false;
        utf8_clean(typed->line, sizeof typed->line, bytes);
        // what a script types is part of the record
        if (!system_is_terminal(play->in))
            fprintf(play->paper.out, "%s\n", typed->line);
        split(typed);
        if (!cut && typed->count > 0) return true;
        text_say(play, cut ? "play.too_long" : "play.empty", NULL);
    }
}

void text_unknown(const TextPlay *play, const char *word, const char *const *names,
                  int count) {
    const char *near = suggest(word, names, count);
    text_say(play, near ? "play.unknown_near" : "play.unknown", "word", word, "near",
             near, NULL);
}

// ---- names

static void join(const Typed *typed, int first, char *out, size_t size) {
    size_t used = 0;
    out[0] = '\0';
    for (int i = first; i < typed->count && used < size; i++) {
        int length = snprintf(out + used, size - used, "%s%s", i > first ? " " : "",
                              typed->words[i]);
        used += (size_t)length;
    }
}

static bool is_called(const char *name, const char *id, const char *typed) {
    char lower[256];
    utf8_lower(lower, sizeof lower, name);
    if (strcmp(lower, typed) == 0) return true;
    utf8_lower(lower, sizeof lower, id);
    return strcmp(lower, typed) == 0;
}

int text_find_member(const TextPlay *play, const Typed *typed, int first) {
    const Story *story = play->session->story;
    char name[256];
    join(typed, first, name, sizeof name);
    for (int i = 0; i < story->member_count; i++) {
        if (is_called(text_member(play, i), story->members[i].id, name)) return i;
    }
    return -1;
}

int text_find_meter(const TextPlay *play, const Typed *typed, int first) {
    char name[256];
    join(typed, first, name, sizeof name);
    for (int i = 0; i < VAR_COUNT; i++) {
        char key[48];
        snprintf(key, sizeof key, "meter.%s", variable_name((Variable)i));
        const char *called = text_word(play, key);
        if (is_called(called, variable_name((Variable)i), name)) return i;
    }
    return -1;
}
