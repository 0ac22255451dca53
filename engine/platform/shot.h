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

// Paints a list. The pixels are width * height * 4 bytes RGBA, row by row, owned
// by the shot and overwritten by the next call. NULL on failure.
const uint8_t *shot_paint(Shot *shot, const DrawList *list, Err *err);

// Writes what was painted last as a PNG.
bool shot_save(const Shot *shot, const char *path, Err *err);

#endif
