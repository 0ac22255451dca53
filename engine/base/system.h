// system.h -- the few things in which operating systems differ, all in one place.
//
// system_windows.c answers all of it; system_posix.c what a Unix and a browser share,
// and system_unix.c and system_web.c the rest. No other file but system_no_page.c asks
// for its system. Paths are UTF-8 on every one. What fails leaves errno set.
#ifndef BASE_SYSTEM_H
#define BASE_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

// ---- the program and its terminal

// Once, first thing: standard input and output carry bytes as they are, and a terminal
// shows them as UTF-8.
void system_begin(void);

bool system_is_terminal(FILE *file);

int system_columns(FILE *file); // how wide a terminal is; 0 where that is not known

// The language that its user speaks, as in "nl_NL" or "nl"; "" where it is not known.
void system_language(char *out, size_t size);

// The sign that the terminal's command line takes around an argument with spaces in it.
extern const char system_quote;

// From now on Ctrl-C calls this (a line that is being read ends then), and with NULL it
// ends the program again. It may do only what a signal's handler may.
void system_on_interrupt(void (*handler)(int signal));

// ---- time and processors

int system_processors(void); // at least 1

// Seconds since some moment, by a clock that nobody sets.
double system_seconds(void);

// Processor time of this thread, in seconds. Asking takes longer than above.
double system_thread_seconds(void);

// Nanoseconds since 1970, by the clock on the wall.
uint64_t system_nanoseconds(void);

void system_sleep(int milliseconds);

// ---- paths and folders

// What a path leads to.
typedef struct SystemStatus {
    bool is_folder, is_file; // neither: a pipe, a device
    int64_t changed;         // when it was written to last, in seconds since 1970
} SystemStatus;

bool system_status(const char *path, SystemStatus *out);

FILE *system_open(const char *path, const char *mode); // fopen
bool system_make_folder(const char *path);             // the last of its names only
bool system_remove(const char *path);                  // a file

// Gives a file another name; one that has that name is replaced.
bool system_replace(const char *path, const char *name);

// A path from the root, without ., .. and links. False: it leads nowhere, or what it
// leads to does not fit in `size` bytes.
bool system_whole_path(const char *path, char *out, size_t size);

bool system_separates(char c); // whether it parts the names of a path

// Walks through the names in a folder, in no order. NULL: it cannot be read. A name
// holds until the next one; NULL after the last.
typedef struct SystemFolder SystemFolder;

SystemFolder *system_folder_open(const char *path);
const char *system_folder_next(SystemFolder *folder);
void system_folder_close(SystemFolder *folder); // NULL is fine

// ---- an open file and the disk

// Keeps other programs off a file until it is closed (they must ask as well).
// False: somebody else has it. True where a disk knows no such locks.
bool system_lock(FILE *file);

int64_t system_size(FILE *file); // in bytes; -1 on failure

bool system_cut(FILE *file, int64_t size); // cuts it off and stands at its new end

// Returns when what was written would survive a pulled plug. A pipe or a device cannot
// do that, and need not.
bool system_flush(FILE *file);

// Has the name of a new file survive it as well, as far as the system can.
void system_keep_name(const char *path);

// False: the file was removed, and what is written to it is lost.
bool system_has_name(FILE *file);

#endif
