// display.h -- SDL started, with a screen that somebody can see.
#ifndef PLATFORM_DISPLAY_H
#define PLATFORM_DISPLAY_H

#include "base/err.h"

// Fails with "no display: ..." where there is none; nothing is left to stop then.
bool display_start(Err *err);
void display_stop(void);

#endif
