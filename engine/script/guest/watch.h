// watch.h -- how long a call takes, at little cost.
//
// What counts is the processor time of this thread: neither a closed lid nor a busy
// machine does. To ask for that is dear (a call of the system), and nearly every call
// of a scenario's function is over in some millionths of a second. So a call is first
// timed by the clock on the wall, which is cheap and never runs slower; only one that
// lasts longer than GUEST_SHORT_SECONDS is timed by the processor's from there on.
#ifndef SCRIPT_WATCH_H
#define SCRIPT_WATCH_H

#include <stdbool.h>

typedef struct Watch {
    double began;   // by the clock on the wall, seconds
    double allowed; // seconds of processor time
    double from;    // processor time from which it counts; 0: the wall's does still
} Watch;

// Starts to time a call that may take `allowed` seconds.
Watch watch_start(double allowed);

// Whether the call may go on.
bool watch_in_time(Watch *watch);

// The seconds that the call took so far: of the time on the wall no more than
// GUEST_SHORT_SECONDS.
double watch_taken(const Watch *watch);

#endif
