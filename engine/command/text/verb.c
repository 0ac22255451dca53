#include "command/text/verb.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static const char *const names[VERB_COUNT] = {
    [VERB_NONE] = "",
    [VERB_WHY] = "why",
    [VERB_TEAM] = "team",
    [VERB_PROMISES] = "promises",
    [VERB_HELP] = "help",
    [VERB_QUIT] = "quit",
    [VERB_LANGUAGE] = "language",
    [VERB_AGAIN] = "again",
    [VERB_RELOAD] = "reload",
    [VERB_REASON] = "reason",
    [VERB_VOTES] = "votes",
    [VERB_PREDICT] = "predict",
    [VERB_PRESSURE] = "pressure",
    [VERB_TIMEOUT] = "timeout",
    [VERB_TAKE_BACK] = "takeback",
    [VERB_EVENT] = "event",
    [VERB_ACTIONS] = "actions",
    [VERB_PLAN] = "plan",
    [VERB_PACE] = "pace",
    [VERB_UNDO] = "undo",
    [VERB_DONE] = "done",
};

const char *verb_name(Verb verb) {
    assert(verb < VERB_COUNT);
    return names[verb];
}

// All words of a verb in a language, with spaces between them.
static const char *words_of(const Words *words, Verb verb) {
    char key[48];
    snprintf(key, sizeof key, "play.verb.%s", names[verb]);
    return words_get(words, key);
}

const char *verb_spoken(const Words *words, Verb verb, char out[VERB_BYTES]) {
    const char *list = words_of(words, verb);
    snprintf(out, VERB_BYTES, "%.*s", (int)strcspn(list, " "), list);
    return out;
}

bool verb_is_anywhere(Verb verb) {
    return verb > VERB_NONE && verb < VERB_ACTIONS;
}

// Whether a list of words with spaces between them holds one.
static bool holds(const char *list, const char *word) {
    size_t size = strlen(word);
    while (*list) {
        size_t length = strcspn(list, " ");
        if (length == size && memcmp(list, word, size) == 0) return true;
        list += length;
        list += strspn(list, " ");
    }
    return false;
}

Verb verb_find(const Words *words, const char *word) {
    for (int i = VERB_NONE + 1; i < VERB_COUNT; i++) {
        bool spoken = holds(words_of(words, (Verb)i), word);
        if (spoken || strcmp(names[i], word) == 0) return (Verb)i;
    }
    return VERB_NONE;
}
