// write_file.h -- a file, wholly or not at all.
#ifndef COMMAND_WRITE_FILE_H
#define COMMAND_WRITE_FILE_H

#include "base/file.h"

// A file that is being written, beside the one that it takes the place of: a full disk
// or a pulled plug leaves the old one as it was. What is there and no plain file (a
// device, a pipe) is written to itself: to take its place would destroy it.
typedef struct WriteFile {
    FILE *out;
    const char *path; // lent
    char beside[FILE_PATH_SIZE];
} WriteFile;

// Begins; nothing stays behind where it fails.
bool write_file_begin(WriteFile *file, const char *path, Err *err);

// Puts it into its place. False, with the reason, where any of it could not be written;
// then nothing of it stays behind.
bool write_file_end(WriteFile *file, Err *err);

// Both, for a text.
bool write_file(const char *path, const char *text, Err *err);

#endif
