// page.h -- what frames a screen: the head in play, the foot with the way on.
// For the rooms of ui/ alone.
#ifndef UI_SCREEN_PAGE_H
#define UI_SCREEN_PAGE_H

#include "ui/frame/widget.h"

typedef struct Page {
    Rect body; // what is left between the two
    Rect foot;
} Page;

// In play draws the head on top.
Page page_open(Frame *f);

// The main button at the right of the foot: pressed by Enter on it, and by PageDown
// when the page has been read to its end.
bool page_next(Frame *f, Page page, const char *label);

// The button at the left of the foot: pressed by PageUp at the page's beginning. Of
// the two, the one that is drawn last keeps out of the other's way.
bool page_back(Frame *f, Page page, const char *label);

// A line of help at the left of the foot, where there is no way back; left out where
// the main button (`next`: its label, or "") leaves no room for it.
void page_hint(Frame *f, Page page, const char *text, const char *next);

// The foot under what an answer did: the way on, once it was seen up to that line of
// the transcript.
void page_seen(Frame *f, Page page, int lines);

// Whether the frame has room for columns side by side.
bool page_is_wide(const Frame *f);

// Whether it has so little height that pictures give way to what is read and chosen.
bool page_is_low(const Frame *f);

#endif
