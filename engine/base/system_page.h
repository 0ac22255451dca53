// system_page.h -- a window that is a page in a browser; a part of system.h.
//
// Such a page gets nothing to see and nothing done while its program runs, and the
// screen is its browser's. Elsewhere all of these return false at once: a program may
// wait, and a window can fill the screen, by itself.
#ifndef BASE_SYSTEM_PAGE_H
#define BASE_SYSTEM_PAGE_H

#include <stdbool.h>

bool system_is_page(void);

// Gives way until something has happened or that time has passed (negative: however
// long that takes), and returns true.
bool system_give_way(int milliseconds);

// Has the page fill the screen, or no longer, as far as its browser lets it, and
// returns true.
bool system_fill_screen(bool fill);

bool system_fills_screen(void); // whether a page does so now

#endif
