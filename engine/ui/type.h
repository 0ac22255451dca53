// type.h -- how wide a text is: the one thing the UI must ask of a font; and how
// large each of the five sizes of text is.
//
// The platform gives the functions; tests give simple ones. A painter draws a
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

typedef enum TypeSize {
    TYPE_SMALL, // marginal notes, axes
    TYPE_BODY,
    TYPE_LARGE,   // what a person says; a card's heading
    TYPE_TITLE,   // of a screen
    TYPE_DISPLAY, // one number or word that fills the room
    TYPE_SIZE_COUNT
} TypeSize;

enum { TYPE_PIXELS_MIN = 12 }; // smaller is not read

// The pixels of a size in a frame that high, for a text size of `percent` (100 to
// 200). Body is 20 at 720 and 28 at 1080. For a projector nothing is below 1/30
// of the frame's height.
int type_pixels(TypeSize size, int frame_height, int percent, bool projector);

#endif
