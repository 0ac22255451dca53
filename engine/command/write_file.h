// write_file.h -- a text into a file, wholly or not at all.
#ifndef COMMAND_WRITE_FILE_H
#define COMMAND_WRITE_FILE_H

#include "base/file.h"

// Writes a file beside it first and renames that, so that a full disk or a pulled
// plug leaves the old one as it was.
bool write_file(const char *path, const char *text, Err *err);

#endif
