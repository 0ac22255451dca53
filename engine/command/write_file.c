#include "command/write_file.h"

#include "base/file.h"
#include "base/system.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static bool write_new(const char *path, const char *text) {
    FILE *file = file_open(path, "wb");
    if (!file) return false;
    bool ok = fputs(text, file) >= 0;
    return fclose(file) == 0 && ok;
}

bool write_file(const char *path, const char *text, Err *err) {
    char beside[FILE_PATH_SIZE];
    int length = snprintf(beside, sizeof beside, "%s.new", path);
    if (length < 0 || (size_t)length >= sizeof beside) {
        return err_set(err, "the name of the file is too long");
    }
    if (!write_new(beside, text)) {
        err_set(err, "cannot write %.300s: %s", beside, file_reason(errno));
        file_remove(beside);
        return false;
    }
    if (system_replace(beside, path)) return true;
    return err_set(err, "cannot write %.300s: %s", path, file_reason(errno));
}
