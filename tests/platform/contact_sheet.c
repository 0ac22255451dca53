// contact_sheet OUT.png COLUMNS WIDTH PICTURE.png... -- pictures side by side, each
// made WIDTH pixels wide, to look at many at once. For tools/contact_sheet.sh.
#include "platform/png.h"

#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#include <stb/stb_image.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GAP = 8, PICTURES_MAX = 200, WIDTH_MIN = 16, WIDTH_MAX = 4000 };

typedef struct Sheet {
    uint8_t *rgba;
    int width, height;
} Sheet;

// The mean of the pixels of a picture that one pixel of the sheet stands for.
static void mean(const uint8_t *from, int width, int x0, int x1, int y0, int y1,
                 uint8_t *out) {
    long sum[3] = {0}, count = 0;
    for (int y = y0; y < y1; y++) {
        for (int x = x0; x < x1; x++, count++) {
            const uint8_t *pixel = from + 4 * ((size_t)y * (size_t)width + (size_t)x);
            for (int i = 0; i < 3; i++) sum[i] += pixel[i];
        }
    }
    for (int i = 0; i < 3 && count > 0; i++) out[i] = (uint8_t)(sum[i] / count);
}

static int next(int at, int from, int to) {
    int low = at * from / to, high = (at + 1) * from / to;
    return high > low ? high : low + 1;
}

static void place(Sheet *sheet, const uint8_t *from, int width, int height, int left,
                  int top, int wide) {
    int high = height * wide / width;
    for (int y = 0; y < high && top + y < sheet->height; y++) {
        for (int x = 0; x < wide; x++) {
            size_t at = (size_t)(top + y) * (size_t)sheet->width + (size_t)(left + x);
            mean(from, width, x * width / wide, next(x, width, wide), y * height / high,
                 next(y, height, high), sheet->rgba + 4 * at);
        }
    }
}

static int fail(const char *what) {
    fprintf(stderr, "contact_sheet: %s\n", what);
    return 3;
}

int main(int argc, char **argv) {
    if (argc < 5) return fail("OUT.png COLUMNS WIDTH PICTURE.png...");
    int columns = atoi(argv[2]), wide = atoi(argv[3]), count = argc - 4, width, height;
    bool fits = columns > 0 && columns <= PICTURES_MAX && count <= PICTURES_MAX
             && wide >= WIDTH_MIN && wide <= WIDTH_MAX;
    if (!fits || !stbi_info(argv[4], &width, &height, NULL)) return fail("cannot");
    int step = height * wide / width + GAP, rows = (count + columns - 1) / columns;
    Sheet sheet = {NULL, columns * (wide + GAP) + GAP, rows * step + GAP};
    size_t size = (size_t)sheet.width * (size_t)sheet.height * 4;
    sheet.rgba = malloc(size);
    if (!sheet.rgba) return fail("no memory");
    memset(sheet.rgba, 255, size);
    for (int i = 0; i < count; i++) {
        stbi_uc *picture = stbi_load(argv[4 + i], &width, &height, NULL, 4);
        if (!picture) return fail(argv[4 + i]);
        place(&sheet, picture, width, height, GAP + i % columns * (wide + GAP),
              GAP + i / columns * step, wide);
        stbi_image_free(picture);
    }
    Err err;
    bool ok = png_write(argv[1], sheet.width, sheet.height, sheet.rgba, &err);
    free(sheet.rgba);
    return ok ? 0 : fail(err.text);
}
