#include "game/journal/disk.h"

#include "base/file.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#ifdef _WIN32
#include <io.h>

bool disk_lock(FILE *file) {
    (void)file; // LockFileEx would keep readers off as well
    return true;
}

int64_t disk_size(FILE *file) {
    return _filelengthi64(_fileno(file));
}

bool disk_cut(FILE *file, int64_t size) {
    return _chsize_s(_fileno(file), size) == 0 && _fseeki64(file, size, SEEK_SET) == 0;
}

bool disk_flush(FILE *file) {
    return fflush(file) == 0 && _commit(_fileno(file)) == 0;
}

void disk_keep(const char *path) {
    (void)path; // the file system does it
}

static bool is_there(FILE *file) {
    (void)file; // an open file cannot be removed
    return true;
}
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

bool disk_lock(FILE *file) {
    return flock(fileno(file), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

int64_t disk_size(FILE *file) {
    struct stat found;
    return fstat(fileno(file), &found) == 0 ? (int64_t)found.st_size : -1;
}

bool disk_cut(FILE *file, int64_t size) {
    return ftruncate(fileno(file), (off_t)size) == 0
        && fseeko(file, (off_t)size, SEEK_SET) == 0;
}

bool disk_flush(FILE *file) {
    // A pipe or a device cannot be synced, and need not be.
    bool synced = fflush(file) == 0 && (fsync(fileno(file)) == 0 || errno == EINVAL);
    return synced;
}

void disk_keep(const char *path) {
    char folder[FILE_PATH_SIZE];
    size_t length = (size_t)(path_name(path) - path);
    if (length >= sizeof folder) return;
    memcpy(folder, length > 0 ? path : ".", length > 0 ? length : 1);
    folder[length > 0 ? length : 1] = '\0';
    int handle = open(folder, O_RDONLY);
    if (handle < 0) return;
    fsync(handle);
    close(handle);
}

// A file that was removed can be written to for ever, and nothing of it is kept.
static bool is_there(FILE *file) {
    struct stat found;
    return fstat(fileno(file), &found) != 0 || found.st_nlink > 0;
}
#endif

bool disk_append(FILE *file, const char *bytes, size_t size, int64_t whole) {
    bool written = fwrite(bytes, 1, size, file) == size && disk_flush(file);
    if (written && is_there(file)) return true;
    if (written) errno = ENOENT;
    int number = errno;
    clearerr(file);
    disk_cut(file, whole);
    errno = number;
    return false;
}

const char *disk_reason(int number) {
    if (number == ENOENT) return "its folder or the file itself is not there";
    return number == ENOSPC ? "the disk is full" : strerror(number);
}
