#include "platform/png.h"

#include "base/file.h"

#include <errno.h>
#include <string.h>

#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STBI_WRITE_NO_STDIO
#include <stb_image_write.h>

typedef struct Output {
    FILE *file;
    bool ok;
} Output;

static void write_bytes(void *data, void *bytes, int size) {
    Output *output = data;
    size_t count = (size_t)size;
    output->ok = output->ok && fwrite(bytes, 1, count, output->file) == count;
}

bool png_write(const char *path, int width, int height, const uint8_t *rgba, Err *err) {
    Output output = {file_open(path, "wb"), true};
    if (!output.file)
        return err_set(err, "cannot write %s: %s", path, file_reason(errno));
    bool made =
        stbi_write_png_to_func(write_bytes, &output, width, height, 4, rgba, width * 4);
    bool closed = fclose(output.file) == 0;
    if (made && output.ok && closed) return true;
    return err_set(err, "cannot write %s: %s", path,
                   made ? file_reason(errno) : SENTENCE("no memory is left"));
}
