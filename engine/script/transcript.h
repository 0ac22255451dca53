// transcript.h -- all that was told in a game, in order, in the spoken language.
#ifndef SCRIPT_TRANSCRIPT_H
#define SCRIPT_TRANSCRIPT_H

#include "base/arena.h"

#include <stdbool.h>

typedef enum LineKind {
    LINE_TITLE, // a scene begins
    LINE_NARRATION,
    LINE_SPEECH, // by `member`
    LINE_CHOICE, // what the leader chose
    LINE_RETURN, // a delayed effect comes back; `cause` says of what
    LINE_KEPT,   // a promise was kept
    LINE_BROKEN, // or broken
    LINE_KNOB,   // the facilitator did something; `cause` is its cause
    LINE_FAULT,  // the scenario has a mistake; the text says where
} LineKind;

typedef struct Line {
    LineKind kind;
    int week;
    int member; // LINE_SPEECH, else -1
    int cause;  // LINE_CHOICE, _RETURN, _KEPT, _BROKEN, _KNOB, else -1
    const char *text;
} Line;

typedef struct Transcript {
    Line *lines;
    int count, room;
    bool silent; // nobody listens: nothing is kept (simulate)
    Arena arena;
} Transcript;

// Adds a line; its text is copied. False when memory is out.
bool transcript_add(Transcript *transcript, Line line);
void transcript_reset(Transcript *transcript);
void transcript_close(Transcript *transcript);

#endif
