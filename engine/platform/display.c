#include "platform/display.h"

#include <SDL.h>
#include <stdlib.h>
#include <string.h>

static void set_hints(void) {
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1"); // Ctrl+C ends the program
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0"); // see input.h
    SDL_SetHint(SDL_HINT_WINDOWS_DPI_AWARENESS, "permonitorv2");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
}

// SDL has drivers that show nothing: no display, unless one was asked for by name.
static bool is_display(const char *driver) {
    static const char *const blind[] = {"dummy", "offscreen", "evdev"};
    const char *asked = SDL_GetHint(SDL_HINT_VIDEODRIVER);
    for (size_t i = 0; i < sizeof blind / sizeof blind[0]; i++) {
        if (strcmp(driver, blind[i]) == 0) return asked && strstr(asked, driver);
    }
    return true;
}

// Whether anything says that there is a screen. Asking is cheaper than trying, and
// a driver's library that finds none would complain on its own.
static bool is_promised(void) {
#if defined(__linux__)
    return getenv("DISPLAY") || getenv("WAYLAND_DISPLAY")
        || SDL_GetHint(SDL_HINT_VIDEODRIVER);
#else
    return true;
#endif
}

bool display_start(Err *err) {
    SDL_SetMainReady();
    set_hints();
    if (!is_promised())
        return err_set(err, "no display: there is no screen for a window");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        return err_set(err, "no display: %s", SDL_GetError());
    }
    const char *driver = SDL_GetCurrentVideoDriver();
    if (!driver || !is_display(driver)) {
        SDL_Quit();
        return err_set(err, "no display: there is no screen for a window");
    }
    // A picture of our own goes to the X server as it is: over OpenGL, which SDL
    // would take, it needs twice the time.
    if (strcmp(driver, "x11") == 0) SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    return true;
}

void display_stop(void) {
    SDL_Quit();
}

bool display_is_open(void) {
    return SDL_WasInit(SDL_INIT_VIDEO) != 0;
}
