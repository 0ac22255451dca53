// told.h -- lines of the transcript on the screen. For the rooms of ui/ alone.
#ifndef UI_SCREEN_TOLD_H
#define UI_SCREEN_TOLD_H

#include "ui/frame/frame.h"

// Sets the lines [first, last); returns the height. The last of them stays in sight
// when the page goes to its end.
float told_draw(Frame *f, int first, int last, float x, float y, float w);

// Where the reading stops next: behind the next line that is more than a title; all
// that comes back in a week is told at once.
int told_next(const Frame *f, int seen);

// Where what an answer led to ends: at the next scene's title, at what comes back
// then, or with the last line.
int told_reaction_end(const Frame *f, int first);

// Where the scene begins: what was told under the answer before it is not told again,
// unless nothing else was.
int told_first(const Frame *f);

// Whether what comes back is being told, as the last thing so far.
bool told_return(const Frame *f);

// Who speaks in the last of these lines; UI_NOBODY where it is told.
int told_speaker(const Frame *f, int first, int last);

#endif
