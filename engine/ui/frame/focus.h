// focus.h -- one place at a time has the focus, for mouse, keys, clicker and pad.
//
// While a frame is drawn, whatever can be activated registers as a Spot (see
// spot() in frame.h). The next press moves among the spots of the frame before:
// arrows by what lies in that direction, Tab by the order of drawing.
#ifndef UI_FRAME_FOCUS_H
#define UI_FRAME_FOCUS_H

#include "ui/draw.h"
#include "ui/input.h"

enum { FOCUS_SPOTS_MAX = 600, FOCUS_NONE = 0 };

typedef struct Spot {
    int id; // from 1, the same from frame to frame
    Rect rect;
    int group; // the scrolled area it lies in, 0: none
} Spot;

typedef struct Focus {
    Spot spots[FOCUS_SPOTS_MAX];
    int count;
    int at;    // id, or FOCUS_NONE
    int held;  // id on which the pointer went down, or FOCUS_NONE
    bool keys; // the focus was moved by keys: it must be brought into view
} Focus;

// Forgets the spots; a new frame registers its own.
void focus_clear(Focus *focus);

// Adds a spot; what does not fit any more cannot take the focus.
void focus_add(Focus *focus, Spot spot);

// The spots from place `middle` on come before those from `first` on, up to `last`,
// which is not among them: Tab meets them in that order.
void focus_rotate(Focus *focus, int first, int middle, int last);

const Spot *focus_spot(const Focus *focus, int id); // NULL: there is none

// Moves the focus by a key. False when the key is no such key, or when nothing
// lies in that direction.
bool focus_move(Focus *focus, Key key);

#endif
