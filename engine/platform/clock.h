// clock.h -- time that only goes forward.
#ifndef PLATFORM_CLOCK_H
#define PLATFORM_CLOCK_H

// Seconds since some moment before the program started.
double clock_seconds(void);

#endif
