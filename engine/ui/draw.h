// draw.h -- a picture as data: what a screen fills, a painter paints, a test reads.
//
// A DrawList is a sequence of triangles, texts and clip areas, painted in order.
// Coordinates are pixels of the frame, (0, 0) at the top left. Zero-initialised,
// a list is empty; it keeps its memory from frame to frame and draw_close gives
// it back. When memory runs out, what does not fit is left out and `cut` says so.
#ifndef UI_DRAW_H
#define UI_DRAW_H

#include "base/arena.h"
#include "ui/color.h"

#include <stdbool.h>

typedef struct Point {
    float x, y;
} Point;

typedef struct Rect {
    float x, y, w, h;
} Rect;

bool rect_contains(Rect rect, float x, float y);
Rect rect_inset(Rect rect, float by);

typedef struct Vertex {
    Point at;
    Color color;
} Vertex;

typedef enum DrawKind {
    DRAW_TRIANGLES, // indices first .. first + count
    DRAW_TEXT,      // text number `first`
    DRAW_CLIP,      // from here on only inside `area`; an empty area: everywhere
} DrawKind;

typedef struct DrawCommand {
    DrawKind kind;
    int first, count;
    Rect area; // DRAW_CLIP only
} DrawCommand;

// One line of text, laid out by the font from (at.x, at.y), its top left corner.
typedef struct DrawnText {
    Point at;
    int pixels; // height of the font
    bool bold;
    Color color;
    const char *text; // UTF-8 without a newline, owned by the list
} DrawnText;

typedef struct DrawList {
    Vertex *vertices;
    int *indices; // three a triangle
    DrawnText *texts;
    DrawCommand *commands;
    int vertex_count, index_count, text_count, command_count;
    int vertex_room, index_room, text_room, command_room;
    bool cut;
    Arena arena;
} DrawList;

// Empties a list for the next frame.
void draw_reset(DrawList *list);
void draw_close(DrawList *list);

// Adds a corner and returns its number (-1 when memory is out).
int draw_vertex(DrawList *list, float x, float y, Color color);

// Adds a triangle of three corners; one that is -1 leaves it out.
void draw_triangle(DrawList *list, int a, int b, int c);

// Adds a line of text; it is copied.
void draw_text(DrawList *list, float x, float y, int pixels, bool bold, Color color,
               const char *text, size_t length);

void draw_clip(DrawList *list, Rect area);
void draw_clip_end(DrawList *list);

// Where a list stands, and back to there: what was drawn since is undone. For what
// tells how high it is only by being drawn.
typedef struct DrawPlace {
    int vertices, indices, texts, commands;
    DrawCommand last; // it may have grown since
} DrawPlace;
DrawPlace draw_place(const DrawList *list);
void draw_undo(DrawList *list, const DrawPlace *place);

// Whether some text of the list contains this one; for tests.
bool draw_says(const DrawList *list, const char *text);

#endif
