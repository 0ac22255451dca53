// What only a Unix has, with processes, threads and a disk of its own.
#if !defined(_WIN32) && !defined(__EMSCRIPTEN__)
#define _XOPEN_SOURCE 700

#include "base/system.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

// ---- time and processors

int system_processors(void) {
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count < 1 ? 1 : (int)count;
}

double system_thread_seconds(void) {
    struct timespec now = {0};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

// ---- paths and folders

bool system_remove(const char *path) {
    return unlink(path) == 0;
}

bool system_replace(const char *path, const char *name) {
    return rename(path, name) == 0;
}

// ---- an open file and the disk

bool system_lock(FILE *file) {
    return flock(fileno(file), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

bool system_flush(FILE *file) {
    return fflush(file) == 0 && (fsync(fileno(file)) == 0 || errno == EINVAL);
}

void system_keep_name(const char *path) {
    char folder[4096] = ".";
    const char *end = strrchr(path, '/');
    size_t length = end == path ? 1 : end ? (size_t)(end - path) : 0;
    if (length >= sizeof folder) return;
    if (length > 0) snprintf(folder, sizeof folder, "%.*s", (int)length, path);
    int handle = open(folder, O_RDONLY);
    if (handle < 0) return;
    fsync(handle);
    close(handle);
}

bool system_has_name(FILE *file) {
    struct stat found;
    return fstat(fileno(file), &found) != 0 || found.st_nlink > 0;
}
#endif
