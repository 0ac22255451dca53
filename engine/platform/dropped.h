// dropped.h -- files and folders that somebody lets fall on the window. For window.c.
#ifndef PLATFORM_DROPPED_H
#define PLATFORM_DROPPED_H

#include <SDL.h>
#include <stdbool.h>

enum { DROPPED_MAX = 64 };

typedef struct Dropped {
    char *paths[DROPPED_MAX]; // SDL's, UTF-8
    int count;
} Dropped;

// Keeps what an event brings; more than DROPPED_MAX at once are let go. True with the
// last of them.
bool dropped_take(Dropped *dropped, const SDL_Event *event);

void dropped_clear(Dropped *dropped);

#endif
