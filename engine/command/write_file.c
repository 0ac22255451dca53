#include "command/write_file.h"

#include "base/system.h"

#include <errno.h>
#include <string.h>

static bool fail(const WriteFile *file, int reason, Err *err) {
    return err_set(err, "cannot write %.300s: %s", file->path, file_reason(reason));
}

static bool takes_its_place(const WriteFile *file) {
    return file->beside[0] != '\0';
}

// To take the place of a file needs no right to write to it: ask for that all the same.
static bool is_protected(const char *path) {
    FILE *old = file_is_plain(path) ? file_open(path, "r+b") : NULL;
    if (old) fclose(old);
    return !old && file_is_plain(path);
}

bool write_file_begin(WriteFile *file, const char *path, Err *err) {
    *file = (WriteFile){.path = path};
    if (folder_exists(path)) return fail(file, EISDIR, err);
    if (is_protected(path)) return fail(file, errno, err);
    bool itself = file_exists(path) && !file_is_plain(path);
    if (!itself && strlen(path) + sizeof ".new" > sizeof file->beside)
        return err_set(err, "the name of the file is too long");
    if (!itself) snprintf(file->beside, sizeof file->beside, "%s.new", path);
    file->out = file_open(itself ? path : file->beside, "wb");
    return file->out || fail(file, errno, err);
}

bool write_file_end(WriteFile *file, Err *err) {
    errno = 0;
    bool ok = !ferror(file->out) && system_flush(file->out);
    int reason = errno ? errno : EIO;
    if (fclose(file->out) != 0 && ok) {
        reason = errno;
        ok = false;
    }
    if (ok && takes_its_place(file) && !system_replace(file->beside, file->path)) {
        reason = errno;
        ok = false;
    }
    if (!ok && takes_its_place(file)) file_remove(file->beside);
    return ok || fail(file, reason, err);
}

bool write_file(const char *path, const char *text, Err *err) {
    WriteFile file;
    if (!write_file_begin(&file, path, err)) return false;
    fputs(text, file.out); // what goes wrong the end tells
    return write_file_end(&file, err);
}
