// bundle.h -- the files of one scenario: a folder, a zip of one, or a single .lua file.
//
// A zip is read where it lies and never unpacked. It comes from a stranger: one with
// an entry that is no plain file of a scenario is refused as a whole (zipped.h).
#ifndef SCRIPT_BUNDLE_H
#define SCRIPT_BUNDLE_H

#include "base/err.h"
#include "base/report.h"

#include <stddef.h>

typedef struct Bundle Bundle;

// Opens what lies at a path. NULL, with the mistakes in the report, where there is no
// scenario. Free with bundle_close; that takes NULL too.
Bundle *bundle_open(const char *path, Report *report);
void bundle_close(Bundle *bundle);

// The name of the file that the scenario begins with: "scenario.lua", or its own.
const char *bundle_main(const Bundle *bundle);

// Whether further files can lie beside that one: not where it is a single file.
bool bundle_has_room(const Bundle *bundle);

// Whether there is a file of that plain name.
bool bundle_has(const Bundle *bundle, const char *name);

// All bytes of a file and a zero after them, at most `most` bytes; *size counts them
// without that zero. Free with free().
char *bundle_read(const Bundle *bundle, const char *name, size_t most, size_t *size,
                  Err *err);

#endif
