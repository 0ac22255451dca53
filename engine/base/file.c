#include "base/file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#ifdef _WIN32
#include <direct.h>
#include <windows.h>

static bool wide(wchar_t *out, const char *text) {
    return MultiByteToWideChar(CP_UTF8, 0, text, -1, out, FILE_PATH_SIZE) > 0;
}

FILE *file_open(const char *path, const char *mode) {
    wchar_t wide_path[FILE_PATH_SIZE], wide_mode[FILE_PATH_SIZE];
    if (!wide(wide_path, path) || !wide(wide_mode, mode)) return NULL;
    return _wfopen(wide_path, wide_mode);
}

static int status(const char *path, struct _stat64 *out) {
    wchar_t wide_path[FILE_PATH_SIZE];
    return wide(wide_path, path) ? _wstat64(wide_path, out) : -1;
}

static int make_one(const char *path) {
    wchar_t wide_path[FILE_PATH_SIZE];
    return wide(wide_path, path) ? _wmkdir(wide_path) : -1;
}

void file_remove(const char *path) {
    wchar_t wide_path[FILE_PATH_SIZE];
    if (wide(wide_path, path)) _wunlink(wide_path);
}

typedef struct _stat64 Status;
#else
FILE *file_open(const char *path, const char *mode) {
    return fopen(path, mode);
}

static int status(const char *path, struct stat *out) {
    return stat(path, out);
}

static int make_one(const char *path) {
    return mkdir(path, 0777);
}

void file_remove(const char *path) {
    remove(path);
}

typedef struct stat Status;
#endif

bool file_exists(const char *path) {
    Status found;
    return status(path, &found) == 0 && !S_ISDIR(found.st_mode);
}

bool folder_exists(const char *path) {
    Status found;
    return status(path, &found) == 0 && S_ISDIR(found.st_mode);
}

// Reads to the end or one byte past `most`, whichever comes first: the size
// that the system reports is not trusted, a file may grow or be a pipe.
static char *read_all(FILE *file, size_t most, size_t *size) {
    size_t room = 64 * 1024;
    char *bytes = malloc(room + 1);
    size_t used = 0;
    while (bytes) {
        used += fread(bytes + used, 1, room - used, file);
        if (used < room || used > most) break;
        room *= 2;
        char *larger = realloc(bytes, room + 1);
        if (!larger) free(bytes);
        bytes = larger;
    }
    if (bytes) bytes[used] = '\0';
    *size = used;
    return bytes;
}

char *file_read(const char *path, size_t most, size_t *size, Err *err) {
    if (folder_exists(path)) {
        err_set(err, "%s is a folder, not a file", path);
        return NULL;
    }
    FILE *file = file_open(path, "rb");
    if (!file) {
        err_set(err, "cannot read %s: %s", path, strerror(errno));
        return NULL;
    }
    char *bytes = read_all(file, most, size);
    bool failed = ferror(file);
    fclose(file);
    if (bytes && !failed && *size <= most) return bytes;
    if (!bytes)
        err_no_memory(err);
    else if (failed)
        err_set(err, "cannot read %s: %s", path, strerror(errno));
    else
        err_set(err, "%s is larger than %zu KiB", path, most / 1024);
    free(bytes);
    return NULL;
}

bool path_separates(char c) {
#ifdef _WIN32
    return c == '/' || c == '\\';
#else
    return c == '/';
#endif
}

bool folder_make(const char *path, Err *err) {
    char part[FILE_PATH_SIZE];
    size_t length = strlen(path);
    if (length >= sizeof part) return err_set(err, "the path is too long: %s", path);
    for (size_t i = 1; i <= length; i++) {
        if (i < length && !path_separates(path[i])) continue;
        memcpy(part, path, i);
        part[i] = '\0';
        if (folder_exists(part)) continue;
        if (make_one(part) != 0 && errno != EEXIST) {
            return err_set(err, "cannot make the folder %s: %s", part, strerror(errno));
        }
    }
    return true;
}

bool path_join(char out[FILE_PATH_SIZE], const char *folder, const char *name,
               Err *err) {
    size_t length = strlen(folder);
    bool ended = length > 0 && path_separates(folder[length - 1]);
    int n = snprintf(out, FILE_PATH_SIZE, "%s%s%s", folder,
                     ended || length == 0 ? "" : "/", name);
    if (n >= 0 && n < FILE_PATH_SIZE) return true;
    return err_set(err, "the path is too long: %s/%s", folder, name);
}

const char *path_name(const char *path) {
    const char *name = path;
    for (; *path; path++) {
        if (path_separates(*path)) name = path + 1;
    }
    return name;
}
