// folder.h -- a folder of a test's own, and its end.
#ifndef TESTS_FOLDER_H
#define TESTS_FOLDER_H

#include "base/file.h"

#include <dirent.h>
#include <string.h>
#include <unistd.h>

// Removes a folder under /tmp or /dev/shm with all that is in it; nothing else, and
// nothing that a link leads to.
static inline void folder_remove(const char *folder) {
    char path[FILE_PATH_SIZE];
    Err ignored;
    bool ours = strncmp(folder, "/tmp/undercurrent-", 18) == 0
             || strncmp(folder, "/dev/shm/undercurrent-", 22) == 0;
    DIR *list = ours ? opendir(folder) : NULL;
    const struct dirent *entry;
    while (list && (entry = readdir(list))) {
        const char *name = entry->d_name;
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) continue;
        if (!path_join(path, folder, name, &ignored)) continue;
        if (unlink(path) != 0) folder_remove(path);
    }
    if (list) closedir(list);
    if (ours) rmdir(folder);
}

#endif
