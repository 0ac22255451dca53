// golden.h -- comparing a picture with the one that was looked at and kept.
//
// The kept ones are tests/data/golden/NAME.png and are compared pixel by pixel. On
// a mismatch the actual picture and the difference (white where they differ) are
// written to the folder of $UNDERCURRENT_SHOTS, "build/shots" if it is not set.
// UNDERCURRENT_GOLDEN=keep keeps what is painted now: look at it then.
#ifndef TESTS_GOLDEN_H
#define TESTS_GOLDEN_H

#include "base/file.h"
#include "platform/png.h"

#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#include <stb/stb_image.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static inline bool golden_write(const char *name, const char *kind, int width,
                                int height, const uint8_t *rgba) {
    const char *folder = getenv("UNDERCURRENT_SHOTS");
    if (!folder) folder = "build/shots";
    char file[256], path[FILE_PATH_SIZE];
    snprintf(file, sizeof file, "%s-%s.png", name, kind);
    Err err = {"", ""};
    bool ok = folder_make(folder, &err) && path_join(path, folder, file, &err)
           && png_write(path, width, height, rgba, &err);
    printf("%s\n", ok ? path : err.text);
    return ok;
}

// Counts the pixels that differ and makes them white in `difference`.
static inline int golden_difference(const uint8_t *a, const uint8_t *b, int count,
                                    uint8_t *difference) {
    int wrong = 0;
    for (int i = 0; i < count; i++) {
        bool same = memcmp(a + 4 * i, b + 4 * i, 4) == 0;
        wrong += !same;
        memset(difference + 4 * i, same ? 0 : 255, 3);
        difference[4 * i + 3] = 255;
    }
    return wrong;
}

static inline bool golden_compare(const char *name, int width, int height,
                                  const uint8_t *rgba, const uint8_t *kept) {
    uint8_t *difference = malloc((size_t)width * (size_t)height * 4);
    if (!difference) return false;
    int wrong = golden_difference(rgba, kept, width * height, difference);
    if (wrong > 0) {
        printf("%s: %d pixels differ\n", name, wrong);
        golden_write(name, "actual", width, height, rgba);
        golden_write(name, "difference", width, height, difference);
    }
    free(difference);
    return wrong == 0;
}

// Whether a picture is the one that was kept under this name.
static inline bool golden_matches(const char *name, int width, int height,
                                  const uint8_t *rgba) {
    char path[512];
    snprintf(path, sizeof path, "tests/data/golden/%s.png", name);
    const char *mode = getenv("UNDERCURRENT_GOLDEN");
    Err err = {"", ""};
    if (mode && strcmp(mode, "keep") == 0) {
        return png_write(path, width, height, rgba, &err);
    }
    int kept_width = 0, kept_height = 0, channels;
    stbi_uc *kept = stbi_load(path, &kept_width, &kept_height, &channels, 4);
    bool same = kept && kept_width == width && kept_height == height;
    if (same) {
        same = golden_compare(name, width, height, rgba, kept);
    } else {
        printf("%s: %s\n", path, kept ? "another size" : "cannot be read");
        golden_write(name, "actual", width, height, rgba);
    }
    stbi_image_free(kept);
    return same;
}

#endif
