// shot.h -- a picture of a frame without a display, always the same pixels.
#ifndef PLATFORM_SHOT_H
#define PLATFORM_SHOT_H

#include "base/err.h"
#include "ui/draw.h"
#include "ui/type.h"

#include <stdint.h>

typedef struct Shot Shot;

// Opens a painter of pictures of this size, in the software renderer.
Shot *shot_open(int width, int height, const char *font_folder, Err *err);
void shot_close(Shot *shot);

const Type *shot_type(const Shot *shot);

// Paints a list: all that a frame costs without a display.
bool shot_paint(Shot *shot, const DrawList *list, Err *err);

// What was painted last: width * height * 4 bytes RGBA, row by row, owned by the shot
// and overwritten by the next call.
const uint8_t *shot_pixels(Shot *shot);

// Writes what was painted last as a PNG.
bool shot_save(Shot *shot, const char *path, Err *err);

#endif
