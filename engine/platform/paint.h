// paint.h -- a DrawList turned into pixels: in memory, or by a renderer of SDL.
//
// Both paint a whole frame, from black, and both put a pixel where the other does;
// they differ by a shade at soft edges. Pictures are compared by those in memory.
#ifndef PLATFORM_PAINT_H
#define PLATFORM_PAINT_H

#include "platform/fonts.h"
#include "platform/raster.h"

#include <math.h>

// The whole pixels that a drawn text takes.
static inline Bounds paint_place(const DrawnText *text, const TextPicture *picture) {
    int left = (int)floorf(text->at.x + 0.5f), top = (int)floorf(text->at.y + 0.5f);
    return (Bounds){left, top, left + picture->width, top + picture->height};
}

void paint_canvas(Canvas *canvas, Fonts *fonts, const DrawList *list);

// The frame has the renderer's output size; it is not shown yet. Fails when the
// renderer is of no use any more.
struct SDL_Renderer;
bool paint_renderer(struct SDL_Renderer *renderer, Fonts *fonts, const DrawList *list,
                    Err *err);

#endif
