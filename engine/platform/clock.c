#include "platform/clock.h"

#include <SDL.h>

double clock_seconds(void) {
    return (double)SDL_GetPerformanceCounter() / (double)SDL_GetPerformanceFrequency();
}
