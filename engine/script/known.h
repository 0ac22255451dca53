// known.h -- the fields of every table that an author writes, by its kind.
//
// The readers refuse what is not listed here; the docs' reference and the
// annotation files for editors (assets/lua/undercurrent.*.lua) are made of it: make
// docs.
#ifndef SCRIPT_KNOWN_H
#define SCRIPT_KNOWN_H

// Each list ends with NULL. Places (the text of an option) are not in it. Members
// have the variables of members beside their words and traits.
extern const char *const known_scenario[];
extern const char *const known_words[];
extern const char *const known_traits[];
extern const char *const known_look[];
extern const char *const known_use[];
extern const char *const known_action[];
extern const char *const known_event[];
extern const char *const known_ending[];
extern const char *const known_option[];
extern const char *const known_later[];
extern const char *const known_promise[];

#endif
