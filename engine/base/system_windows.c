#ifdef _WIN32
#include "base/system.h"

#include <direct.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <windows.h>

enum { PATH_UNITS = 4096 };

static bool wide(const char *text, wchar_t out[PATH_UNITS]) {
    if (MultiByteToWideChar(CP_UTF8, 0, text, -1, out, PATH_UNITS) > 0) return true;
    errno = ENAMETOOLONG;
    return false;
}

static bool narrow(const wchar_t *text, char *out, size_t size) {
    return WideCharToMultiByte(CP_UTF8, 0, text, -1, out, (int)size, NULL, NULL) > 0;
}

// ---- the program and its terminal

// Windows gives a program that was started by a click a console of its own, which
// nobody needs to see behind the game; what went wrong can still be read there.
static void lay_console_aside(void) {
    DWORD programs[2];
    if (GetConsoleProcessList(programs, 2) != 1) return;
    ShowWindow(GetConsoleWindow(), SW_MINIMIZE);
}

void system_begin(void) {
    lay_console_aside();
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

bool system_is_terminal(FILE *file) {
    return _isatty(_fileno(file));
}

int system_columns(FILE *file) {
    CONSOLE_SCREEN_BUFFER_INFO about;
    HANDLE console = (HANDLE)_get_osfhandle(_fileno(file));
    if (!GetConsoleScreenBufferInfo(console, &about)) return 0;
    return about.srWindow.Right - about.srWindow.Left + 1;
}

void system_language(char *out, size_t size) {
    LANGID language = GetUserDefaultUILanguage();
    if (GetLocaleInfoA(language, LOCALE_SISO639LANGNAME, out, (int)size) == 0)
        out[0] = '\0';
}

const char system_quote = '"';

void system_on_interrupt(void (*handler)(int signal)) {
    signal(SIGINT, handler ? handler : SIG_DFL);
}

// ---- time and processors

int system_processors(void) {
    SYSTEM_INFO about;
    GetSystemInfo(&about);
    return about.dwNumberOfProcessors < 1 ? 1 : (int)about.dwNumberOfProcessors;
}

static uint64_t ticks(const FILETIME *time) { // of 100 nanoseconds
    return (uint64_t)time->dwHighDateTime << 32 | time->dwLowDateTime;
}

double system_seconds(void) {
    LARGE_INTEGER now, in_a_second;
    QueryPerformanceCounter(&now);
    QueryPerformanceFrequency(&in_a_second);
    return (double)now.QuadPart / (double)in_a_second.QuadPart;
}

double system_thread_seconds(void) {
    FILETIME made, ended, kernel = {0}, user = {0};
    GetThreadTimes(GetCurrentThread(), &made, &ended, &kernel, &user);
    return (double)(ticks(&kernel) + ticks(&user)) / 1e7;
}

uint64_t system_nanoseconds(void) {
    const uint64_t from_1601_to_1970 = UINT64_C(116444736000000000);
    FILETIME now;
    GetSystemTimePreciseAsFileTime(&now);
    return (ticks(&now) - from_1601_to_1970) * 100;
}

void system_sleep(int milliseconds) {
    Sleep((DWORD)milliseconds);
}

// ---- paths and folders

bool system_status(const char *path, SystemStatus *out) {
    wchar_t wide_path[PATH_UNITS];
    struct _stat64 found;
    if (!wide(path, wide_path) || _wstat64(wide_path, &found) != 0) return false;
    *out = (SystemStatus){S_ISDIR(found.st_mode), S_ISREG(found.st_mode),
                          (int64_t)found.st_mtime};
    return true;
}

FILE *system_open(const char *path, const char *mode) {
    wchar_t wide_path[PATH_UNITS], wide_mode[PATH_UNITS];
    if (!wide(path, wide_path) || !wide(mode, wide_mode)) return NULL;
    return _wfopen(wide_path, wide_mode);
}

bool system_make_folder(const char *path) {
    wchar_t wide_path[PATH_UNITS];
    return wide(path, wide_path) && _wmkdir(wide_path) == 0;
}

bool system_remove(const char *path) {
    wchar_t wide_path[PATH_UNITS];
    return wide(path, wide_path) && _wunlink(wide_path) == 0;
}

bool system_replace(const char *path, const char *name) {
    wchar_t wide_path[PATH_UNITS], wide_name[PATH_UNITS];
    if (!wide(path, wide_path) || !wide(name, wide_name)) return false;
    if (MoveFileExW(wide_path, wide_name, MOVEFILE_REPLACE_EXISTING)) return true;
    errno = GetLastError() == ERROR_ACCESS_DENIED ? EACCES : EIO;
    return false;
}

bool system_whole_path(const char *path, char *out, size_t size) {
    wchar_t wide_path[PATH_UNITS], whole[PATH_UNITS];
    SystemStatus found;
    return wide(path, wide_path) && system_status(path, &found)
        && _wfullpath(whole, wide_path, PATH_UNITS) && narrow(whole, out, size);
}

bool system_separates(char c) {
    return c == '/' || c == '\\';
}

struct SystemFolder {
    _WDIR *list;
    char name[4 * (FILENAME_MAX + 1)];
};

SystemFolder *system_folder_open(const char *path) {
    wchar_t wide_path[PATH_UNITS];
    SystemFolder *folder = calloc(1, sizeof *folder);
    if (folder && wide(path, wide_path)) folder->list = _wopendir(wide_path);
    if (folder && folder->list) return folder;
    free(folder);
    return NULL;
}

const char *system_folder_next(SystemFolder *folder) {
    const struct _wdirent *entry = _wreaddir(folder->list);
    if (!entry || !narrow(entry->d_name, folder->name, sizeof folder->name))
        return NULL;
    return folder->name;
}

void system_folder_close(SystemFolder *folder) {
    if (!folder) return;
    _wclosedir(folder->list);
    free(folder);
}

// ---- an open file and the disk

// One byte far behind the end of every file: locks keep readers off here, and nobody
// reads there.
bool system_lock(FILE *file) {
    OVERLAPPED there = {.Offset = 0, .OffsetHigh = 0x40000000};
    HANDLE handle = (HANDLE)_get_osfhandle(_fileno(file));
    DWORD how = LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY;
    return LockFileEx(handle, how, 0, 1, 0, &there)
        || GetLastError() != ERROR_LOCK_VIOLATION;
}

int64_t system_size(FILE *file) {
    return _filelengthi64(_fileno(file));
}

bool system_cut(FILE *file, int64_t size) {
    return _chsize_s(_fileno(file), size) == 0 && _fseeki64(file, size, SEEK_SET) == 0;
}

bool system_flush(FILE *file) {
    return fflush(file) == 0 && (_commit(_fileno(file)) == 0 || errno == EBADF);
}

void system_keep_name(const char *path) {
    (void)path; // the file system does it
}

bool system_has_name(FILE *file) {
    (void)file; // an open file cannot be removed
    return true;
}
#endif
