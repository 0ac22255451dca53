// place.h -- where the program's own files are, and where the user's belong.
#ifndef PLATFORM_PLACE_H
#define PLATFORM_PLACE_H

#include "base/err.h"
#include "base/file.h"

// The folder that holds assets/ and scenarios/: $UNDERCURRENT_HOME if set, else
// the program's own folder or one up to three above it, else where it was
// installed. False where none has an assets/ in it.
bool place_home(char out[FILE_PATH_SIZE], Err *err);

// A folder of that: "assets/words", "scenarios". Need not exist.
bool place_part(char out[FILE_PATH_SIZE], const char *part, Err *err);

// The folder for the user's journals, made if it is missing: XDG_DATA_HOME or
// ~/.local/share on Linux, the platform's own elsewhere.
bool place_journals(char out[FILE_PATH_SIZE], Err *err);

// The file with the user's settings; its folder is made if it is missing:
// XDG_CONFIG_HOME or ~/.config on Linux, the platform's own elsewhere.
bool place_settings(char out[FILE_PATH_SIZE], Err *err);

// The folder with the fonts: assets/fonts when packaged, else the system's
// folder of Inter. Fails with the name of the package that is missing.
bool place_fonts(char out[FILE_PATH_SIZE], Err *err);

#endif
