// input.h -- what SDL reports, as Input: keys, pointer, touch, game pads.
//
// For window.c. A finger counts as the pointer, by itself: display.c keeps SDL from
// reporting it as a mouse as well.
#ifndef PLATFORM_INPUT_H
#define PLATFORM_INPUT_H

#include "ui/input.h"

#include <SDL.h>

enum { HANDS_PADS_MAX = 4 };

// What lasts from one call to the next.
typedef struct Hands {
    float scale_x, scale_y; // pixels of the frame for one unit of the window
    float x, y;             // the pointer; -1: it is not in the window
    bool down;
    bool touching; // with this finger
    SDL_FingerID finger;
    int modifiers;  // of the last key that went down or up
    bool repeating; // it is held, and the keyboard says it again and again
    SDL_GameController *pads[HANDS_PADS_MAX];
    Key leaning; // where the stick of a pad leans, KEY_NONE when it stands up
} Hands;

Hands hands_open(void);
void hands_close(Hands *hands);

// Adds what an event says to input, whose width and height are known. False when the
// rest must wait for the next frame, so that no press and no click is met in another
// place or order than it was made.
bool hands_take(Hands *hands, const SDL_Event *event, Input *input);

// Whether the next event belongs to another frame: a press that may change where typed
// text goes, and text, are never in one.
bool hands_must_wait(const Input *input, const SDL_Event *next);

#endif
