// verb.h -- the words that do something in text play, in each language.
#ifndef COMMAND_TEXT_VERB_H
#define COMMAND_TEXT_VERB_H

#include "base/words.h"

#include <stdbool.h>

typedef enum Verb {
    VERB_NONE, // no such word
    VERB_WHY,
    VERB_TEAM,
    VERB_PROMISES,
    VERB_HELP,
    VERB_QUIT,
    VERB_LANGUAGE,
    VERB_AGAIN,    // what is asked, once more
    VERB_RELOAD,   // the scenario was edited
    VERB_REASON,   // why we chose this, in the group's own words
    VERB_VOTES,    // by show of hands
    VERB_PREDICT,  // what the choice will do
    VERB_PRESSURE, // from here on: the facilitator's
    VERB_TIMEOUT,
    VERB_TAKE_BACK,
    VERB_EVENT,
    VERB_ACTIONS,
    VERB_PLAN,
    VERB_PACE,
    VERB_UNDO,
    VERB_DONE,
    VERB_COUNT
} Verb;

enum { VERB_BYTES = 32 };

// The English word, which is understood in every language: "why".
const char *verb_name(Verb verb);

// That of the language that is spoken: "waarom"; the first where there are several.
const char *verb_spoken(const Words *words, Verb verb, char out[VERB_BYTES]);

// Whether it means the same at every prompt; the others belong to the plan.
bool verb_is_anywhere(Verb verb);

// The verb of a word in lower case, English or of the language that is spoken.
Verb verb_find(const Words *words, const char *word);

#endif
