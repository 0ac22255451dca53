#include "platform/paint.h"

static void triangles(Canvas *canvas, const DrawList *list, DrawCommand command) {
    const int *at = list->indices + command.first;
    for (int i = 0; i + 2 < command.count; i += 3) {
        raster_triangle(canvas, &list->vertices[at[i]], &list->vertices[at[i + 1]],
                        &list->vertices[at[i + 2]]);
    }
}

static void text(Canvas *canvas, Fonts *fonts, const DrawnText *text) {
    TextPicture *picture = fonts_picture(fonts, text->text, text->pixels, text->bold);
    if (!picture) return;
    Bounds place = paint_place(text, picture);
    raster_mask(canvas, place.left, place.top, picture->mask, picture->width,
                picture->height, text->color);
}

void paint_canvas(Canvas *canvas, Fonts *fonts, const DrawList *list) {
    fonts_frame(fonts);
    raster_clear(canvas);
    for (int i = 0; i < list->command_count; i++) {
        DrawCommand command = list->commands[i];
        switch (command.kind) {
        case DRAW_TRIANGLES: triangles(canvas, list, command); break;
        case DRAW_TEXT: text(canvas, fonts, &list->texts[command.first]); break;
        case DRAW_CLIP:
            canvas->clip = raster_bounds(command.area, canvas->width, canvas->height);
            break;
        }
    }
}
