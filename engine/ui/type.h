// type.h -- how wide a text is: the one thing the UI must ask of a font.
//
// The platform gives the function; tests give a simple one. A painter draws a
// text exactly as wide as this says.
#ifndef UI_TYPE_H
#define UI_TYPE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Type {
    void *data;
    // The width in pixels of `length` bytes of text in a font of `pixels` height.
    float (*width)(void *data, int pixels, bool bold, const char *text, size_t length);
    // From one line's top to the next, for that font, in pixels.
    float (*line)(void *data, int pixels);
} Type;

#endif
