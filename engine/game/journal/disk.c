#include "game/journal/disk.h"

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
#else
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
#endif

bool disk_append(FILE *file, const char *bytes, size_t size, int64_t whole) {
    if (fwrite(bytes, 1, size, file) == size && disk_flush(file)) return true;
    int number = errno;
    clearerr(file);
    disk_cut(file, whole);
    errno = number;
    return false;
}

const char *disk_reason(int number) {
    return number == ENOSPC ? "the disk is full" : strerror(number);
}
