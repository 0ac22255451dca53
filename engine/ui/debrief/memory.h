// memory.h -- the few things that a debrief on the screen remembers from frame to
// frame.
//
// Plain values without a pointer: the same debrief in another language, or opened
// again, is met at the same place. What the group says and decides does not stand
// here: it goes into the marks at once (insight/debrief/marks.h).
#ifndef UI_DEBRIEF_MEMORY_H
#define UI_DEBRIEF_MEMORY_H

#include "ui/debrief/order.h"
#include "ui/memory.h"

// Where something can be typed.
typedef enum Field {
    FIELD_NONE,
    FIELD_AGREE,  // what we agree on
    FIELD_WORD,   // how do you feel?
    FIELD_KEEP,   // keep
    FIELD_CHANGE, // change
    FIELD_WHAT,   // Monday: what,
    FIELD_WITH,   // with whom,
    FIELD_WHEN,   // and when
    FIELD_COUNT
} Field;

enum { FIELD_SIZE = 400 }; // bytes, the 0 at the end among them: a mark's text fits

typedef struct Debrief {
    Ui ui; // focus, scrolling and settings, as in the game

    Order order;
    Step step;
    int part;   // how far the step is uncovered: 0 ..
    int parts;  // how many the step has, as the last frame showed it; 0: none yet
    int screen; // that the last frame showed, see debrief.c
    bool notes; // the facilitator's own, over the page

    bool ticking; // the timer runs:
    double ends;  // it is up then, seconds of Input.now
    double left;  // of it, while it stands still, seconds

    Field field; // that is open for typing, or FIELD_NONE
    char typed[FIELD_COUNT][FIELD_SIZE];
    int caret;   // in the open field, see ui/frame/edit.h
    int editing; // the id of the mark that is put in other words there; 0: a new one

    int group; // whose game is looked at

    int meter;            // enlarged, 0 .. UI_METERS - 1; -1: all four
    int swing;            // of those kept, that is taken apart
    int week;             // of the drained sea; 0: that of the swing
    int decision, option; // what if: a turn, another option; -1: not chosen
    int asked;            // the meter that hands are raised for
    int lens;             // that is chosen,
    int place;            // its step or side that is accounted for; -1: none
} Debrief;

// A debrief that has not begun: the middle preset, everything covered.
Debrief debrief_new(bool groups);

#endif
