// declare.h -- what a scenario's file declares, in order, before it is read.
//
// A constructor only notes its table and line; the reading comes after the whole
// file has run, so that an event may name a member that is declared below it.
#ifndef SCRIPT_DECLARE_H
#define SCRIPT_DECLARE_H

#include "script/story.h"

typedef enum DeclaredKind {
    DECLARED_SCENARIO,
    DECLARED_MEMBER,
    DECLARED_TIE, // its table holds from, to, weight, way
    DECLARED_USE, // its table holds the deck's name and the options
    DECLARED_ACTION,
    DECLARED_EVENT,
    DECLARED_ENDING,
    DECLARED_COUNT
} DeclaredKind;

const char *declared_name(DeclaredKind kind); // "scenario", "member", ...

typedef struct Declared {
    DeclaredKind kind;
    const char *id; // "" where the kind has none
    Origin origin;
    int table; // in GUEST_DECLARED
} Declared;

// Zero-initialised, it is empty.
typedef struct Declarations {
    Declared *items;
    int count, room;
} Declarations;

void declarations_close(Declarations *declarations);

#endif
