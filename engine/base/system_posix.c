// What a Unix and a browser have in common; system_unix.c and system_web.c have the
// rest.
#ifndef _WIN32
#define _XOPEN_SOURCE 700 // realpath

#include "base/system.h"

#include <dirent.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

// ---- the program and its terminal

void system_begin(void) {
}

bool system_is_terminal(FILE *file) {
    return isatty(fileno(file));
}

int system_columns(FILE *file) {
    struct winsize size = {0};
    bool known = isatty(fileno(file)) && ioctl(fileno(file), TIOCGWINSZ, &size) == 0;
    return known ? size.ws_col : 0;
}

void system_language(char *out, size_t size) {
    static const char *const places[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    const char *value = NULL;
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        if (!value || !*value) value = getenv(places[i]);
    }
    snprintf(out, size, "%s", value ? value : "");
}

const char system_quote = '\'';

void system_on_interrupt(void (*handler)(int signal)) {
    // without SA_RESTART, so that reading a line ends
    struct sigaction action = {.sa_handler = handler ? handler : SIG_DFL};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
}

// ---- time and processors

static uint64_t nanoseconds(clockid_t clock) {
    struct timespec now = {0};
    clock_gettime(clock, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

double system_seconds(void) {
    return (double)nanoseconds(CLOCK_MONOTONIC) / 1e9;
}

uint64_t system_nanoseconds(void) {
    return nanoseconds(CLOCK_REALTIME);
}

void system_sleep(int milliseconds) {
    struct timespec pause = {.tv_sec = milliseconds / 1000,
                             .tv_nsec = milliseconds % 1000 * 1000000L};
    nanosleep(&pause, NULL);
}

// ---- paths and folders

bool system_status(const char *path, SystemStatus *out) {
    struct stat found;
    if (stat(path, &found) != 0) return false;
    *out = (SystemStatus){S_ISDIR(found.st_mode), S_ISREG(found.st_mode),
                          (int64_t)found.st_mtime};
    return true;
}

FILE *system_open(const char *path, const char *mode) {
    return fopen(path, mode);
}

bool system_make_folder(const char *path) {
    return mkdir(path, 0777) == 0;
}

bool system_whole_path(const char *path, char *out, size_t size) {
    char *whole = realpath(path, NULL);
    bool fits = whole && strlen(whole) < size;
    if (fits) strcpy(out, whole);
    free(whole);
    return fits;
}

bool system_separates(char c) {
    return c == '/';
}

SystemFolder *system_folder_open(const char *path) {
    return (SystemFolder *)opendir(path);
}

const char *system_folder_next(SystemFolder *folder) {
    const struct dirent *entry = readdir((DIR *)folder);
    return entry ? entry->d_name : NULL;
}

void system_folder_close(SystemFolder *folder) {
    if (folder) closedir((DIR *)folder);
}

// ---- an open file and the disk

int64_t system_size(FILE *file) {
    struct stat found;
    return fstat(fileno(file), &found) == 0 ? (int64_t)found.st_size : -1;
}

bool system_cut(FILE *file, int64_t size) {
    return ftruncate(fileno(file), (off_t)size) == 0
        && fseeko(file, (off_t)size, SEEK_SET) == 0;
}
#endif
