// input.h -- what a person did since the last frame, without a word of SDL.
#ifndef UI_INPUT_H
#define UI_INPUT_H

#include <stdbool.h>

typedef enum Key {
    KEY_NONE,
    KEY_UP,
    KEY_DOWN,
    KEY_LEFT,
    KEY_RIGHT,
    KEY_ENTER,
    KEY_SPACE,
    KEY_ESCAPE,
    KEY_TAB,
    KEY_BACKTAB,
    KEY_PAGE_UP,
    KEY_PAGE_DOWN,
    KEY_HOME,
    KEY_END,
    KEY_BACKSPACE,
    KEY_DELETE,
    KEY_F1,
    KEY_F5,
    KEY_F11,
    KEY_BIGGER,
    KEY_SMALLER,
    KEY_NORMAL_SIZE, // Ctrl with +, - and 0
    KEY_CHARACTER,   // a letter, digit or sign without Ctrl or Alt: see Press
} Key;

typedef struct Press {
    Key key;
    char character; // KEY_CHARACTER: ASCII, letters in lower case; else 0
} Press;

enum { INPUT_PRESSES_MAX = 32, INPUT_TEXT_SIZE = 128 };

typedef struct Input {
    int width, height;      // of the frame in pixels
    double now;             // seconds since the program started; never goes back
    float x, y;             // the pointer, pixels of the frame
    bool moved;             // the pointer moved
    bool down;              // its main button is held (or a finger)
    bool pressed, released; // it went down, came up, since the last frame
    float wheel;            // lines, positive: up
    Press presses[INPUT_PRESSES_MAX];
    int press_count;
    char text[INPUT_TEXT_SIZE]; // typed, UTF-8, for fields that take text
    bool dropped;               // something fell on the window, see window_dropped
    bool quit;                  // the window was closed
    bool redraw;                // resized or uncovered
} Input;

#endif
