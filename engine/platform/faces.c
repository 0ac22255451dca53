#include "platform/faces.h"

#include "base/file.h"
#include "base/utf8.h"
#include "platform/script.h"

#include <stdio.h>
#include <string.h>

static const char *const inter[] = {
    [FACE_REGULAR] = "Inter-Regular.otf",
    [FACE_BOLD] = "Inter-Bold.otf",
};

static const char *const dejavu[] = {
    [FACE_OTHER] = "DejaVuSans.ttf",
    [FACE_OTHER_BOLD] = "DejaVuSans-Bold.ttf",
};

// Where distributions put DejaVu; "" stands for the folder of Inter.
static const char *const folders[] = {
    "",
    "/usr/share/fonts/truetype/dejavu",
    "/usr/share/fonts/dejavu-sans-fonts",
    "/usr/share/fonts/dejavu",
    "/usr/share/fonts/TTF",
};

static bool find_in(char out[FACES_PATH_SIZE], const char *folder, const char *name) {
    int n = snprintf(out, FACES_PATH_SIZE, "%s/%s", folder, name);
    if (n > 0 && n < FACES_PATH_SIZE && file_exists(out)) return true;
    out[0] = '\0';
    return false;
}

static void find_other(Faces *faces, Face face, const char *home) {
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
        const char *folder = folders[i][0] ? folders[i] : home;
        if (find_in(faces->paths[face], folder, dejavu[face])) return;
    }
}

bool faces_open(Faces *faces, const char *folder, Err *err) {
    *faces = (Faces){0};
    for (int face = FACE_REGULAR; face <= FACE_BOLD; face++) {
        if (find_in(faces->paths[face], folder, inter[face])) continue;
        return err_set(err, "the font %s is not in %s", inter[face], folder);
    }
    find_other(faces, FACE_OTHER, folder);
    find_other(faces, FACE_OTHER_BOLD, folder);
    if (faces_font(faces, FACE_REGULAR, 16)) return true;
    return err_set(err, "%s cannot be used: %s", faces->paths[FACE_REGULAR],
                   TTF_GetError());
}

void faces_close(Faces *faces) {
    for (int i = 0; i < faces->count; i++) TTF_CloseFont(faces->sizes[i].font);
    faces->count = 0;
}

// A free place, or that of the size that was not used for longest.
static FaceSize *place_for_size(Faces *faces) {
    if (faces->count < FACES_SIZES_MAX) return &faces->sizes[faces->count++];
    FaceSize *oldest = &faces->sizes[0];
    for (int i = 1; i < faces->count; i++) {
        if (faces->sizes[i].used < oldest->used) oldest = &faces->sizes[i];
    }
    TTF_CloseFont(oldest->font);
    return oldest;
}

TTF_Font *faces_font(Faces *faces, Face face, int pixels) {
    unsigned now = ++faces->clock;
    for (int i = 0; i < faces->count; i++) {
        FaceSize *size = &faces->sizes[i];
        if (size->face != face || size->pixels != pixels) continue;
        size->used = now;
        return size->font;
    }
    if (!faces->paths[face][0]) return NULL;
    TTF_Font *font = TTF_OpenFont(faces->paths[face], pixels);
    if (!font) return NULL;
    // Said outright, as the pixels depend on it: stems keep their true places, only
    // heights are fitted to the pixels.
    TTF_SetFontHinting(font, TTF_HINTING_LIGHT_SUBPIXEL);
    TTF_SetFontKerning(font, 1);
    *place_for_size(faces) = (FaceSize){face, pixels, font, now};
    return font;
}

static bool has(Faces *faces, Face face, int pixels, uint32_t point) {
    TTF_Font *font = faces_font(faces, face, pixels);
    return font && TTF_GlyphIsProvided32(font, point);
}

// Characters that only steer how others look: never worth a box.
static bool is_silent(uint32_t point) {
    return (point >= 0x200B && point <= 0x200D) || point == 0x2060 || point == 0x00AD
        || (point >= 0xFE00 && point <= 0xFE0F);
}

// The face for one character; FACE_COUNT if there is none.
static Face face_for(Faces *faces, int pixels, bool bold, uint32_t point) {
    Face first = bold ? FACE_BOLD : FACE_REGULAR;
    Face other = bold ? FACE_OTHER_BOLD : FACE_OTHER;
    bool plain = point >= 0x20 && point < 0x7F;
    if (plain || has(faces, first, pixels, point)) return first;
    return has(faces, other, pixels, point) ? other : FACE_COUNT;
}

Run faces_run(Faces *faces, int pixels, bool bold, const char *text, size_t length) {
    Run run = {.face = FACE_COUNT, .text = text};
    while (run.length < length) {
        uint32_t point;
        size_t step = utf8_read(text + run.length, length - run.length, &point);
        Face face = face_for(faces, pixels, bold, point);
        const char *script = script_of(point);
        size_t between = run.script ? script_between(run.script, text + run.length,
                                                     length - run.length)
                                    : 0;
        bool silent = face == FACE_COUNT && is_silent(point);
        if (silent) face = run.face;
        if (silent || between > 0) script = run.script;
        if (between > 0) face = run.face, step = between;
        if (run.length > 0 && (face != run.face || script != run.script)) break;
        run.face = face;
        run.script = script;
        run.length += step;
    }
    run.unknown = run.face == FACE_COUNT;
    if (run.unknown) run.face = bold ? FACE_BOLD : FACE_REGULAR;
    return run;
}
