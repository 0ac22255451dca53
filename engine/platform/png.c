#include "platform/png.h"

#include "base/file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum { PIXEL = 4 };            // bytes: red, green, blue, alpha
enum { TRUE_COLOR_ALPHA = 6 }; // as PNG numbers the kinds of pixels
enum { FILTER_UP = 2 };        // each byte as its difference from the one above it

// ---- what PNG is made of: chunks, each with its length and a checksum

static void put_number(uint8_t out[4], uint32_t number) {
    for (int i = 0; i < 4; i++) out[i] = (uint8_t)(number >> (24 - 8 * i));
}

static bool put(FILE *file, const void *bytes, size_t count) {
    return count == 0 || fwrite(bytes, 1, count, file) == count;
}

static bool put_chunk(FILE *file, const char *name, const uint8_t *bytes,
                      uint32_t count) {
    uint8_t length[4], sum[4];
    uLong over = crc32(crc32(0, NULL, 0), (const Bytef *)name, 4);
    if (count > 0) over = crc32(over, bytes, count);
    put_number(length, count);
    put_number(sum, (uint32_t)over);
    return put(file, length, 4) && put(file, name, 4) && put(file, bytes, count)
        && put(file, sum, 4);
}

static bool put_head(FILE *file, int width, int height) {
    static const uint8_t signature[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    uint8_t head[13] = {[8] = 8, [9] = TRUE_COLOR_ALPHA}; // 8 bits of each
    put_number(head, (uint32_t)width);
    put_number(head + 4, (uint32_t)height);
    return put(file, signature, sizeof signature)
        && put_chunk(file, "IHDR", head, sizeof head);
}

// ---- pixels, packed

// Each row begins with the number of its filter. Our pictures are surfaces of one
// colour, so most of what is left is 0.
static void filter(uint8_t *out, size_t row, int height, const uint8_t *rgba) {
    for (int y = 0; y < height; y++, rgba += row) {
        *out++ = FILTER_UP;
        for (size_t x = 0; x < row; x++) {
            *out++ = (uint8_t)(rgba[x] - (y > 0 ? *(rgba + x - row) : 0));
        }
    }
}

// The caller frees what comes back; NULL where there is no memory.
static uint8_t *pack(int width, int height, const uint8_t *rgba, uLongf *size) {
    size_t row = (size_t)width * PIXEL, count = (row + 1) * (size_t)height;
    *size = compressBound((uLong)count);
    uint8_t *plain = malloc(count), *packed = malloc(*size);
    bool ok = plain && packed;
    if (ok) {
        filter(plain, row, height, rgba);
        ok = compress(packed, size, plain, (uLong)count) == Z_OK;
    }
    free(plain);
    if (ok) return packed;
    free(packed);
    return NULL;
}

static bool put_all(FILE *file, int width, int height, const uint8_t *packed,
                    uLongf size) {
    return put_head(file, width, height)
        && put_chunk(file, "IDAT", packed, (uint32_t)size)
        && put_chunk(file, "IEND", NULL, 0);
}

bool png_write(const char *path, int width, int height, const uint8_t *rgba, Err *err) {
    uLongf size;
    uint8_t *packed = pack(width, height, rgba, &size);
    if (!packed) return err_no_memory(err);
    FILE *file = file_open(path, "wb");
    bool ok = file && put_all(file, width, height, packed, size);
    if (file && fclose(file) != 0) ok = false;
    free(packed);
    return ok || err_set(err, "cannot write %s: %s", path, file_reason(errno));
}
