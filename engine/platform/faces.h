// faces.h -- the font files: which of them draws which character, at which size.
//
// For fonts.c. A text is cut into runs, each drawn by one face: Inter first, then
// DejaVu Sans where that is installed. What no face has is shown as U+FFFD.
#ifndef PLATFORM_FACES_H
#define PLATFORM_FACES_H

#include "base/err.h"

#include <SDL_ttf.h>
#include <stddef.h>
#include <stdint.h>

enum { FACES_SIZES_MAX = 48, FACES_PATH_SIZE = 1024 }; // open at one time

typedef enum Face {
    FACE_REGULAR,
    FACE_BOLD,
    FACE_OTHER,      // DejaVu Sans
    FACE_OTHER_BOLD, //
    FACE_COUNT
} Face;

// A face at a size.
typedef struct FaceSize {
    Face face;
    int pixels;
    TTF_Font *font;
    unsigned used; // when, by `clock`
} FaceSize;

typedef struct Faces {
    char paths[FACE_COUNT][FACES_PATH_SIZE]; // empty: there is none
    FaceSize sizes[FACES_SIZES_MAX];
    int count;
    unsigned clock;
} Faces;

// Finds the files. Fails if one of Inter's is missing from the folder. TTF_Init
// must have been called; faces_close takes what faces_open left behind.
bool faces_open(Faces *faces, const char *folder, Err *err);
void faces_close(Faces *faces);

// The font of a face; NULL if it cannot be opened. Good until the next call.
TTF_Font *faces_font(Faces *faces, Face face, int pixels);

// A part of a text that one face draws.
typedef struct Run {
    Face face;
    const char *text;
    size_t length;
    const char *script; // where it is written from right to left, see script.h; or NULL
    bool unknown;       // show U+FFFD instead
} Run;

// The first run of `length` bytes (more than 0).
Run faces_run(Faces *faces, int pixels, bool bold, const char *text, size_t length);

#endif
