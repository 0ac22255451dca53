// scrolled.h -- what is remembered of areas whose content is higher than they are. See
// scroll_begin in frame.h.
#ifndef UI_FRAME_SCROLLED_H
#define UI_FRAME_SCROLLED_H

#include <stdbool.h>

// Areas that scroll, each with its own place.
typedef enum UiScrolled {
    UI_SCROLL_NONE,
    UI_SCROLL_MAIN,
    UI_SCROLL_SIDE,
    UI_SCROLL_COVER,
    UI_SCROLL_COUNT
} UiScrolled;

typedef struct UiScroll {
    float offset, content, view; // pixels; as the last frame measured them
    float across;                // the view's width then
    bool to_end;                 // go to the end as soon as it is known
} UiScroll;

// The content of a scrolled area under a finger, or under the held button.
typedef struct UiDrag {
    UiScrolled area; // in which it went down, or UI_SCROLL_NONE
    float y, offset; // where that was, and how far the area was scrolled then
    bool moves;      // it was moved too far to be a click
} UiDrag;

#endif
