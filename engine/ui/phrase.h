// phrase.h -- what the screens say, in the spoken language.
//
// Texts that come back live as long as the frame.
#ifndef UI_PHRASE_H
#define UI_PHRASE_H

#include "ui/frame.h"

// A cause of ours: what people keep to themselves, shown minus true.
enum { CAUSE_UNSPOKEN = -2 };

const char *word(const Frame *f, const char *key);
const char *phrase(Frame *f, const char *key, const WordsValue *values);
const char *phrase_number(Frame *f, const char *key, const char *place, int number);
const char *phrase_count(Frame *f, const char *key, int n);

// "+3", "−2", "0": whole points with their sign.
const char *phrase_amount(Frame *f, int points);

// What a variable is called: "Trust".
const char *phrase_meter(Frame *f, Variable variable);

// What a cause is called, and why it works as it does ("" where nobody said).
const char *phrase_cause(Frame *f, int cause);
const char *phrase_because(Frame *f, int cause);

const char *phrase_member(const Frame *f, int member);
const char *phrase_role(const Frame *f, int member);

// Names joined: "Fatima, Jonas and Piet"; with nobody "".
const char *phrase_members(Frame *f, const int *members, int count);

// The chosen action with whom it is for: "Listen to someone: Fatima".
const char *phrase_act(Frame *f, const Act *act);

#endif
