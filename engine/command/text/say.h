// say.h -- one text play, and how its files say and hear something.
#ifndef COMMAND_TEXT_SAY_H
#define COMMAND_TEXT_SAY_H

#include "command/paper.h"
#include "command/session.h"
#include "command/text/verb.h"

#if defined(__GNUC__)
#define ENDS_WITH_NULL __attribute__((sentinel))
#else
#define ENDS_WITH_NULL
#endif

enum { INPUT_LINE_MAX = 1000, INPUT_WORDS_MAX = 40, SENTENCE_SIZE = 2000 };

// What the leader saw at a moment, to say later what has moved since.
typedef struct Told {
    bool known;
    int entry;   // of the ledger
    int pledges; // how many had been made
    double meters[VAR_COUNT];
} Told;

typedef struct TextPlay {
    PlaySession *session;
    FILE *in;
    Paper paper;
    Answer draft; // the plan under way; why and votes of the next answer
    Told before;  // the last answer was given
    Told told;    // the last week was told
    bool stopped; // quit, or no more input
    bool moved;   // the game was led to another prompt, or reads anew
} TextPlay;

// A line that was typed, in words.
typedef struct Typed {
    char line[INPUT_LINE_MAX + 1]; // as it was typed
    char letters[INPUT_LINE_MAX + 1];
    char *words[INPUT_WORDS_MAX]; // in lower case
    int count;
} Typed;

// ---- saying something. say.c

typedef struct Number {
    char text[16];
} Number;

Number number(int n);
Number number_points(double points); // as a leader sees them: whole ones
Number number_signed(int n);         // "+3", "-7", "0"

const char *text_word(const TextPlay *play, const char *key);

// A paragraph: the text of a key. What follows are the names and values of its
// places, up to a NULL.
void text_say(const TextPlay *play, const char *key, ...) ENDS_WITH_NULL;
void text_item(const TextPlay *play, const char *mark, const char *text);

// What went wrong, as a paragraph, or as the place "text" of the text of a key.
void text_err(const TextPlay *play, const Err *err);
void text_say_err(const TextPlay *play, const char *key, const char *said);

void text_more(const TextPlay *play, int people); // "and 3 more"; 0 or less: nothing

// "1 hour", "3 hours"
char *text_hours(const TextPlay *play, int hours, char *out, size_t size);
const char *text_member(const TextPlay *play, int member); // what they are called
const char *text_meter(const TextPlay *play, Variable variable);

// Adds to a sentence (of SENTENCE_SIZE bytes): the text of a key as above, or as
// printf does. Cut short where it is full.
void text_fill(const TextPlay *play, char *sentence, const char *key,
               ...) ENDS_WITH_NULL;
void text_add(char *sentence, const char *format, ...) PRINTF_LIKE(2, 3);

// ---- hearing something. hear.c

// Reads one line. False at the end of the input.
bool text_hear(TextPlay *play, Typed *typed);

// Says that a word is unknown here, with what is near of `names` and the verbs before
// `end`.
void text_unknown(const TextPlay *play, const char *word, const char *const *names,
                  int count, Verb end);
void text_unknown_member(const TextPlay *play, const char *word);

// Whether a word, in lower case as it was typed, is an id.
bool text_is(const char *id, const char *word);

// Reads a whole number from 0 to `most`; false for any other word.
bool text_number(const char *word, int most, int *out);

// The member or the variable that words from `first` on name, by id or as it is
// called; -1 for none.
int text_find_member(const TextPlay *play, const Typed *typed, int first);
int text_find_meter(const TextPlay *play, const Typed *typed, int first);

#endif
