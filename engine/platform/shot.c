#include "platform/shot.h"

#include "platform/paint.h"
#include "platform/png.h"

#include <stdlib.h>

enum { SIDE_MAX = 16384 };

struct Shot {
    Fonts *fonts;
    Canvas canvas;
    uint8_t *rgba;
};

static bool make_canvas(Shot *shot, int width, int height, Err *err) {
    bool sound = width > 0 && height > 0 && width <= SIDE_MAX && height <= SIDE_MAX;
    if (!sound) return err_set(err, "no picture can be %d x %d", width, height);
    size_t count = (size_t)width * (size_t)height;
    shot->canvas.width = width;
    shot->canvas.height = height;
    shot->canvas.pixels = calloc(count, sizeof *shot->canvas.pixels);
    shot->rgba = calloc(count, 4);
    return (shot->canvas.pixels && shot->rgba) || err_no_memory(err);
}

Shot *shot_open(int width, int height, const char *font_folder, Err *err) {
    Shot *shot = calloc(1, sizeof *shot);
    if (!shot) {
        err_no_memory(err);
        return NULL;
    }
    bool ok = make_canvas(shot, width, height, err);
    if (ok) shot->fonts = fonts_open(font_folder, err);
    if (shot->fonts) return shot;
    shot_close(shot);
    return NULL;
}

void shot_close(Shot *shot) {
    if (!shot) return;
    fonts_close(shot->fonts);
    free(shot->canvas.pixels);
    free(shot->rgba);
    free(shot);
}

const Type *shot_type(const Shot *shot) {
    return fonts_type(shot->fonts);
}

bool shot_paint(Shot *shot, const DrawList *list, Err *err) {
    if (list->cut) return err_no_memory(err);
    paint_canvas(&shot->canvas, shot->fonts, list);
    return true;
}

const uint8_t *shot_pixels(Shot *shot) {
    size_t count = (size_t)shot->canvas.width * (size_t)shot->canvas.height;
    for (size_t i = 0; i < count; i++) {
        uint32_t pixel = shot->canvas.pixels[i];
        shot->rgba[4 * i] = (uint8_t)(pixel >> 16);
        shot->rgba[4 * i + 1] = (uint8_t)(pixel >> 8);
        shot->rgba[4 * i + 2] = (uint8_t)pixel;
        shot->rgba[4 * i + 3] = 255;
    }
    return shot->rgba;
}

bool shot_save(Shot *shot, const char *path, Err *err) {
    return png_write(path, shot->canvas.width, shot->canvas.height, shot_pixels(shot),
                     err);
}
