// file.h -- files by UTF-8 path, on every system.
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/err.h"

#include <stddef.h>
#include <stdio.h>

enum { FILE_PATH_SIZE = 4096 };

// fopen for a UTF-8 path. NULL, with errno set, on failure.
FILE *file_open(const char *path, const char *mode);

// What errno means, for a person: a part of another sentence (sentence.h).
const char *file_reason(int number);

// All bytes of a file and a zero after them, at most `most` bytes; *size counts
// them without that zero. Free with free(). NULL if it cannot be read, is no
// plain file, or is larger.
char *file_read(const char *path, size_t most, size_t *size, Err *err);

bool file_exists(const char *path);   // as anything but a folder
bool file_is_plain(const char *path); // and not a pipe or a device: it has an end
bool folder_exists(const char *path);

// Removes a file; one that is not there is no matter.
void file_remove(const char *path);

// Makes a folder and those above it that are missing.
bool folder_make(const char *path, Err *err);

// "folder/name" into out. Fails if it does not fit.
bool path_join(char out[FILE_PATH_SIZE], const char *folder, const char *name,
               Err *err);

// Whether a character parts the names of a path, on this system.
bool path_separates(char c);

// The part after the last separator; the path itself if it has none.
const char *path_name(const char *path);

// Whether a path has this end (".jsonl") and something before it.
bool path_ends_in(const char *path, const char *end);

// The path of what lies beside a file under its name with another end: a.jsonl with
// ".html" for ".jsonl" is a.html. Where the file does not end so, it is added.
bool path_with_end(const char *path, const char *end, const char *other,
                   char out[FILE_PATH_SIZE], Err *err);

#endif
