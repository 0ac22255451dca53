// disk.h -- lines that are on the disk wholly or not at all.
#ifndef GAME_JOURNAL_DISK_H
#define GAME_JOURNAL_DISK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

// Appends bytes to an unbuffered file that is good up to `whole` bytes: all of them,
// on the disk, or none. On failure errno says why; ENOENT: the file was removed.
bool disk_append(FILE *file, const char *bytes, size_t size, int64_t whole);

// Why writing failed, for a person, from errno; a part of another sentence.
const char *disk_reason(int number);

#endif
