// frame.h -- what every screen works with while one frame is drawn.
//
// For the rooms of ui/ alone. A Frame lives for one pass over one screen; a pass
// handles at most one press. Sizes are told in `em`, the height of body text, so
// that everything grows with the text.
#ifndef UI_FRAME_FRAME_H
#define UI_FRAME_FRAME_H

#include "base/attr.h"
#include "ui/memory.h"
#include "ui/paragraph.h"
#include "ui/theme.h"
#include "ui/world.h"

typedef struct Frame {
    Ui *ui;
    const UiWorld *world;
    const Words *words;
    const Game *game; // NULL on the shelf
    const Input *input;
    const Type *type;
    const Theme *theme;
    DrawList *list;
    Rect area;   // of the whole frame
    float em;    // pixels
    Press press; // not handled yet; KEY_NONE: none, or it is used up
    int activated;
    int first; // the spot that takes the focus when nothing has it
    UiScrolled group;
    Color ground; // what is drawn on
    Rect view;    // of the scrolled area that is being drawn
    float keep;   // of the scrolled content: at its end this still is to be seen
    bool again;   // something was measured anew: draw once more
    UiCommand command;
} Frame;

// How a text is set.
typedef struct Style {
    TypeSize size;
    bool bold;
    Color color;
    Align align;
} Style;

Font frame_font(const Frame *f, Style style);

// Sets a text in lines of at most `width` from (x, y); returns its height.
float frame_text(Frame *f, Style style, const char *text, float x, float y,
                 float width);

// The same without drawing.
float frame_height(const Frame *f, Style style, const char *text, float width);

// One line, shortened with an ellipsis where it is wider; returns the width drawn.
float frame_line(Frame *f, Style style, const char *text, float x, float y,
                 float width);
float frame_width(const Frame *f, Style style, const char *text);
float frame_line_height(const Frame *f, TypeSize size);

// A text that lives as long as the frame.
const char *frame_say(Frame *f, const char *format, ...) PRINTF_LIKE(2, 3);

// Whether the press of this pass is that key, or that letter; it is used up then.
bool frame_key(Frame *f, Key key);
bool frame_letter(Frame *f, char letter);

// Registers a place that can take the focus. True in the pass in which it was
// activated: Enter or Space on it, a click, a tap.
bool spot(Frame *f, int id, Rect rect);
bool spot_has_focus(const Frame *f, int id);
bool spot_is_held(const Frame *f, int id);

// The ring around what has the focus.
void spot_ring(Frame *f, int id, Rect rect, float radius);

// Makes the spot the one that has the focus when a screen opens.
void spot_first(Frame *f, int id);

// An area whose content may be higher than itself. Draw from the rect that comes
// back (already moved by the scroll), then tell how high it all was. What is above
// or below is told by a bar and a fading edge.
Rect scroll_begin(Frame *f, UiScrolled which, Rect view);
void scroll_end(Frame *f, float height);

// What scroll_begin gives while nothing is scrolled; for measuring.
Rect scroll_inside(const Frame *f, Rect view);

// Turns a page of a scrolled area; false when it stands at that end already.
bool scroll_page(Frame *f, UiScrolled which, float views);

// Something moves until `seconds` after this screen was opened. Returns how far it
// is, 0..1, 1 at once when nothing is to move.
float frame_motion(Frame *f, double from, double seconds);

// Whether this screen has stood so long that a press is meant for it. Who reads on with
// Enter presses once too often when the last line brings a choice with it.
bool frame_is_settled(const Frame *f);

#endif
