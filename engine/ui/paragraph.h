// paragraph.h -- words on lines: broken, aligned, never cut without a sign.
#ifndef UI_PARAGRAPH_H
#define UI_PARAGRAPH_H

#include "ui/draw.h"
#include "ui/type.h"

typedef enum Align {
    ALIGN_LEFT,
    ALIGN_CENTER,
    ALIGN_RIGHT,
} Align;

typedef struct Font {
    int pixels;
    bool bold;
    Color color;
} Font;

// How high a text is when its lines are at most `width` pixels wide. Lines break
// at spaces and newlines, after hyphens, and inside a word that is wider than a
// whole line; not behind an apostrophe with one letter ("'s nachts"). A short word is
// not left alone on the last line where the one before it can go with it. The dot
// between facts in a row goes where the line breaks at it.
float paragraph_height(const Type *type, const char *text, Font font, float width);

// Draws it from the top left of area and returns the height that was used. What
// does not fit into area.h ends in an ellipsis.
float paragraph_draw(DrawList *list, const Type *type, const char *text, Font font,
                     Align align, Rect area);

// One line, shortened with an ellipsis where it is wider than `width`; returns
// the width drawn.
float line_draw(DrawList *list, const Type *type, const char *text, Font font,
                Align align, float x, float y, float width);

// The width of a whole text on one line.
float text_width(const Type *type, const char *text, Font font);

#endif
