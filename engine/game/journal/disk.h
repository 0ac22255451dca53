// disk.h -- what a journal asks of the disk beyond the C library.
#ifndef GAME_JOURNAL_DISK_H
#define GAME_JOURNAL_DISK_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

// Keeps other programs off a file until it is closed (they must ask as well).
// False: somebody else has it. Always true where there are no such locks.
bool disk_lock(FILE *file);

// The size in bytes; -1 on failure.
int64_t disk_size(FILE *file);

// Cuts a file off and stands at its new end.
bool disk_cut(FILE *file, int64_t size);

// Returns when what was written would survive a pulled plug.
bool disk_flush(FILE *file);

// Has the name of a new file survive it as well, as far as the system can.
void disk_keep(const char *path);

// Appends bytes to an unbuffered file that is good up to `whole` bytes: all of them,
// on the disk, or none. On failure errno says why; ENOENT: the file was removed.
bool disk_append(FILE *file, const char *bytes, size_t size, int64_t whole);

// Why writing failed, for a person, from errno.
const char *disk_reason(int number);

#endif
