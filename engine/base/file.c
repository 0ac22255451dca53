#include "base/file.h"

#include "base/system.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

FILE *file_open(const char *path, const char *mode) {
    return system_open(path, mode);
}

void file_remove(const char *path) {
    system_remove(path);
}

bool file_exists(const char *path) {
    SystemStatus found;
    return system_status(path, &found) && !found.is_folder;
}

bool file_is_plain(const char *path) {
    SystemStatus found;
    return system_status(path, &found) && found.is_file;
}

bool folder_exists(const char *path) {
    SystemStatus found;
    return system_status(path, &found) && found.is_folder;
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
    if (file_exists(path) && !file_is_plain(path)) { // to open a pipe can take for ever
        err_set(err, "%s is a pipe or a device, not a file", path);
        return NULL;
    }
    FILE *file = file_open(path, "rb");
    if (!file) {
        err_set(err, "cannot read %s: %s", path, file_reason(errno));
        return NULL;
    }
    char *bytes = read_all(file, most, size);
    bool failed = ferror(file);
    fclose(file);
    if (bytes && !failed && *size <= most) return bytes;
    if (!bytes)
        err_no_memory(err);
    else if (failed)
        err_set(err, "cannot read %s: %s", path, file_reason(errno));
    else
        err_set(err, "%s is larger than %zu KiB", path, most / 1024);
    free(bytes);
    return NULL;
}

bool path_separates(char c) {
    return system_separates(c);
}

bool folder_make(const char *path, Err *err) {
    char part[FILE_PATH_SIZE];
    size_t length = strlen(path);
    if (length >= sizeof part) return err_set(err, "the path is too long: %s", path);
    for (size_t i = 1; i <= length; i++) {
        if (i < length && !path_separates(path[i])) continue;
        memcpy(part, path, i);
        part[i] = '\0';
        if (folder_exists(part) || system_make_folder(part)) continue;
        int reason = errno;
        if (folder_exists(part)) continue; // somebody else was quicker
        return err_set(err, "cannot make the folder %s: %s", part, file_reason(reason));
    }
    return true;
}

const char *file_reason(int number) {
    switch (number) {
    case ENOENT: return SENTENCE("there is no such file or folder");
    case EACCES: return SENTENCE("you have no permission for that");
    case EPERM: return SENTENCE("that is not allowed");
    case EISDIR: return SENTENCE("it is a folder");
    case ENOTDIR: return SENTENCE("a part of its path is no folder");
    case EEXIST: return SENTENCE("it is there already");
    case ENOSPC: return SENTENCE("the disk is full");
    case EFBIG: return SENTENCE("the file is too large for that disk");
    case EROFS: return SENTENCE("nothing can be written on that disk");
    case ENAMETOOLONG: return SENTENCE("the name is too long");
    case EBUSY: return SENTENCE("it has been changed somewhere else");
    case EMFILE: return SENTENCE("too many files are open");
    case EIO: return SENTENCE("the disk reports an error");
    default: return strerror(number);
    }
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

bool path_ends_in(const char *path, const char *end) {
    size_t length = strlen(path), tail = strlen(end);
    return length > tail && strcmp(path + length - tail, end) == 0;
}

bool path_with_end(const char *path, const char *end, const char *other,
                   char out[FILE_PATH_SIZE], Err *err) {
    size_t length = strlen(path), more = strlen(other);
    if (path_ends_in(path, end)) length -= strlen(end);
    if (length + more >= FILE_PATH_SIZE) {
        return err_set(err, "the path is too long: %.200s", path);
    }
    memcpy(out, path, length);
    memcpy(out + length, other, more + 1);
    return true;
}
