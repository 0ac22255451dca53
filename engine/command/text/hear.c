#include "command/text/private.h"

#include "base/suggest.h"
#include "base/system.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
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

enum { NAMES_MAX = 500 }; // that are looked through for a suggestion

void text_unknown(const TextPlay *play, const char *word, const char *const *names,
                  int count, Verb end) {
    const char *all[NAMES_MAX + 2 * VERB_COUNT];
    char spoken[VERB_COUNT][VERB_BYTES];
    int known = 0;
    for (; known < count && known < NAMES_MAX; known++) all[known] = names[known];
    for (int i = VERB_NONE + 1; i < (int)end; i++) {
        all[known++] = verb_spoken(session_words(play->session), (Verb)i, spoken[i]);
        all[known++] = verb_name((Verb)i);
    }
    const char *near = suggest(word, all, known);
    text_say(play, near ? "play.unknown_near" : "play.unknown", "word", word, "near",
             near, NULL);
}

void text_unknown_member(const TextPlay *play, const char *word) {
    const char *names[NAMES_MAX];
    const Story *story = play->session->story;
    int count = 0;
    for (; count < story->member_count && count < NAMES_MAX; count++) {
        names[count] = story->members[count].id;
    }
    text_unknown(play, word, names, count, VERB_NONE);
}

bool text_number(const char *word, int most, int *out) {
    char *end;
    if (!*word || word[strspn(word, "0123456789")]) return false;
    long number = strtol(word, &end, 10); // of many digits the largest that there is
    *out = (int)(number < most ? number : most);
    return number <= most;
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

bool text_is(const char *id, const char *word) {
    char lower[256];
    utf8_lower(lower, sizeof lower, id);
    return strcmp(lower, word) == 0;
}

static bool is_called(const char *name, const char *id, const char *typed) {
    return text_is(name, typed) || text_is(id, typed);
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
