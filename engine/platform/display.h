// display.h -- SDL started, with a screen that somebody can see.
#ifndef PLATFORM_DISPLAY_H
#define PLATFORM_DISPLAY_H

#include "base/err.h"

// Fails with "no display: ..." where there is none; nothing is left to stop then.
bool display_start(Err *err);
void display_stop(void);

// Whether it is started now. A library that loses its display ends the program by
// itself; whoever is called at the end can tell by this that it was so.
bool display_is_open(void);

#endif
