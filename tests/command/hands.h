// hands.h -- somebody at a window: keys, letters, clicks and what else happens
// meanwhile, one thing after the other and each in a frame of its own, so that nothing
// depends on how quick either side is. The Makefile has the linker ask here for events
// and for the time; the driver "dummy" shows nothing, and all but the screen and the
// hands is real.
#ifndef TESTS_HANDS_H
#define TESTS_HANDS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "platform/clock.h"

#include <SDL2/SDL.h>
#include <stdlib.h>

int __wrap_SDL_PollEvent(SDL_Event *event);
int __wrap_SDL_WaitEvent(SDL_Event *event);
int __wrap_SDL_WaitEventTimeout(SDL_Event *event, int milliseconds);
double __wrap_clock_seconds(void);

enum { HANDS_MAX = 1024 };

typedef void Deed(void *about);

typedef struct HandsStep {
    SDL_Event event;
    Deed *deed; // that is done before it, or NULL
    void *about;
} HandsStep;

static struct {
    HandsStep steps[HANDS_MAX];
    int count, next;
    int beats; // of a clock that goes on with each event, by half a second
    bool rest; // the frame has had its event
    bool left; // the window was gone before it was closed
} hands;

// Behind the last step the window is closed, so that none stays for ever.
static inline int hands_give(SDL_Event *event) {
    hands.rest = true;
    hands.beats++;
    hands.left = hands.next < hands.count;
    if (!hands.left) {
        *event = (SDL_Event){.type = SDL_QUIT};
        return 1;
    }
    const HandsStep *step = &hands.steps[hands.next++];
    if (step->deed) step->deed(step->about);
    *event = step->event;
    return 1;
}

int __wrap_SDL_PollEvent(SDL_Event *event) {
    if (!hands.rest) return hands_give(event);
    hands.rest = false;
    return 0;
}

int __wrap_SDL_WaitEvent(SDL_Event *event) {
    return hands_give(event);
}

int __wrap_SDL_WaitEventTimeout(SDL_Event *event, int milliseconds) {
    (void)milliseconds;
    return hands_give(event);
}

double __wrap_clock_seconds(void) {
    return hands.beats * 0.5;
}

static inline HandsStep *hands_step(SDL_Event event) {
    assert_true(hands.count < HANDS_MAX);
    hands.steps[hands.count++] = (HandsStep){.event = event};
    return &hands.steps[hands.count - 1];
}

// Before each window: in its first frame there is nothing yet to be reached.
static inline void hands_begin(void) {
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    hands.count = hands.next = 0;
    hands.rest = hands.left = false;
    hands_step((SDL_Event){.type = SDL_USEREVENT});
}

// The same once more.
static inline void hands_again(void) {
    hands.next = 0;
    hands.rest = hands.left = false;
}

// Something that happens outside of the window.
static inline void hands_do(Deed *deed, void *about) {
    HandsStep *step = hands_step((SDL_Event){.type = SDL_USEREVENT});
    step->deed = deed;
    step->about = about;
}

static inline void hands_key_with(SDL_Keycode code, int modifiers) {
    SDL_Event event = {.type = SDL_KEYDOWN};
    event.key.state = SDL_PRESSED;
    event.key.keysym.sym = code;
    event.key.keysym.mod = (Uint16)modifiers;
    event.key.keysym.scancode = SDL_GetScancodeFromKey(code);
    hands_step(event);
    if (!modifiers) return;
    event.type = SDL_KEYUP; // and let go, both
    event.key.state = SDL_RELEASED;
    event.key.keysym.mod = 0;
    hands_step(event);
}

static inline void hands_key(SDL_Keycode code) {
    hands_key_with(code, 0);
}

static inline void hands_keys(int times, SDL_Keycode code) {
    for (int i = 0; i < times; i++) hands_key(code);
}

// Lets a file or a folder fall on the window; once, not with hands_again.
static inline void hands_drop(const char *path) {
    SDL_Event event = {.type = SDL_DROPFILE};
    event.drop.file = SDL_strdup(path);
    hands_step(event);
    hands_step((SDL_Event){.type = SDL_DROPCOMPLETE});
}

// Letters, digits and signs, each as it is typed.
static inline void hands_type(const char *text) {
    for (; *text; text++) {
        SDL_Event event = {.type = SDL_TEXTINPUT};
        event.text.text[0] = *text;
        hands_step(event);
    }
}

#endif
