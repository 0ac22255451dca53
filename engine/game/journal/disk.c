#include "game/journal/disk.h"

#include "base/file.h"
#include "base/system.h"

#include <errno.h>
#include <string.h>

bool disk_append(FILE *file, const char *bytes, size_t size, int64_t whole) {
    bool written = fwrite(bytes, 1, size, file) == size && system_flush(file);
    if (written && system_has_name(file)) return true;
    if (written) errno = ENOENT;
    int number = errno;
    clearerr(file);
    system_cut(file, whole);
    errno = number;
    return false;
}

const char *disk_reason(int number) {
    return number == ENOENT ? SENTENCE("its folder or the file itself is not there")
                            : file_reason(number);
}
