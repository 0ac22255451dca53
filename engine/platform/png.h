// png.h -- pictures as PNG files.
#ifndef PLATFORM_PNG_H
#define PLATFORM_PNG_H

#include "base/err.h"

#include <stdint.h>

// Writes width * height * 4 bytes RGBA to a UTF-8 path.
bool png_write(const char *path, int width, int height, const uint8_t *rgba, Err *err);

#endif
