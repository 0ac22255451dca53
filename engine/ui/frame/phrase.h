// phrase.h -- what the screens say, in the spoken language.
//
// Texts that come back live as long as the frame.
#ifndef UI_FRAME_PHRASE_H
#define UI_FRAME_PHRASE_H

#include "insight/why.h"
#include "ui/frame/frame.h"

const char *word(const Frame *f, const char *key);
const char *digits(Frame *f, int number);

#if defined(__GNUC__)
#define ENDS_WITH_NULL __attribute__((sentinel))
#else
#define ENDS_WITH_NULL
#endif

// A text with its places filled: name, text, name, text, ..., NULL.
const char *phrase(Frame *f, const char *key, ...) ENDS_WITH_NULL;
const char *phrase_number(Frame *f, const char *key, const char *place, int number);
const char *phrase_count(Frame *f, const char *key, int n);

// "+3", "−2", "0": whole points with their sign.
const char *phrase_amount(Frame *f, int points);

// What a variable is called: "Trust".
const char *phrase_meter(Frame *f, Variable variable);

// What a cause is called, and to which decision it goes back (why_name and more).
const char *phrase_cause(Frame *f, int cause);

const char *phrase_member(const Frame *f, int member);

// As much of a name as a person is still called by that is not wider: all of it, the
// first word, what stands before its hyphen; never what would be said of another member
// too. All of it where nothing fits.
const char *phrase_member_within(Frame *f, int member, Style style, float width);
const char *phrase_role(const Frame *f, int member);

// Names joined: "Fatima, Jonas and Piet"; with nobody "".
const char *phrase_members(Frame *f, const int *members, int count);

// The chosen action with whom it is for: "Listen to someone: Fatima".
const char *phrase_act(Frame *f, const Act *act);

#endif
