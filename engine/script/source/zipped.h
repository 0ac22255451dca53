// zipped.h -- a scenario in a zip, as a stranger hands it over.
//
// The zip is one scenario: its files, or one folder with its files. All of its
// entries are looked at before any is read, and one that does not belong there
// refuses the zip: too many or too large, packed so tightly that only a trap is,
// locked, a link, a name that leads out of the zip or is there twice. What an archiver
// adds by itself (__MACOSX, files with a dot in front) is passed over.
#ifndef SCRIPT_ZIPPED_H
#define SCRIPT_ZIPPED_H

#include "base/err.h"
#include "base/report.h"

#include <stddef.h>

enum {
    ZIPPED_FILE_MAX = 16 * 1024 * 1024, // bytes of the zip itself
    ZIPPED_ENTRIES_MAX = 256,
    ZIPPED_NAME_MAX = 200,               // bytes
    ZIPPED_BYTES_MAX = 32 * 1024 * 1024, // of all entries together, unpacked
    ZIPPED_RATIO_MAX = 100,              // bytes out of one; texts come to about 5
    ZIPPED_RATIO_FROM = 64 * 1024        // bytes unpacked; smaller ones harm nobody
};

typedef struct Zipped Zipped;

// Whether a file is a zip, by its name or its first bytes.
bool zipped_is(const char *path);

// Opens a zip that holds a file `main` at its top or in its one folder. NULL, with
// every entry that does not belong there in the report. Free with zipped_close; that
// takes NULL too.
Zipped *zipped_open(const char *path, const char *main, Report *report);
void zipped_close(Zipped *zipped);

// Files beside `main`, by plain name. As bundle_has and bundle_read.
bool zipped_has(const Zipped *zipped, const char *name);
char *zipped_read(const Zipped *zipped, const char *name, size_t most, size_t *size,
                  Err *err);

#endif
