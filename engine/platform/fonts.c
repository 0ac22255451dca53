#include "platform/fonts.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "platform/runs.h"

#include <SDL.h>
#include <stdlib.h>
#include <string.h>

enum {
    WIDTHS = 8192, // remembered; each text has one place
    SETS = 256,    // of drawn texts; each text has WAYS places
    WAYS = 8,
    PIXELS_MIN = 4,
    PIXELS_MAX = 400,
    BYTES_MAX = 24 * 1024 * 1024, // of drawn texts, beyond those of a frame
};

typedef struct Width {
    uint64_t key; // 0: none
    int width;
} Width;

typedef struct Drawn {
    uint64_t key; // 0: none
    char *text;
    TextPicture picture;
    unsigned frame; // that it was last asked for in
} Drawn;

struct Fonts {
    Faces faces;
    bool started; // SDL_ttf
    Type type;
    unsigned frame;
    size_t bytes;
    Width widths[WIDTHS];
    Drawn drawn[SETS][WAYS];
};

static int sound(int pixels) {
    return pixels < PIXELS_MIN ? PIXELS_MIN : pixels > PIXELS_MAX ? PIXELS_MAX : pixels;
}

// Two texts with one key would be drawn alike, so a picture keeps its text; for
// widths 64 bits will do.
static uint64_t key_of(const char *text, size_t length, int pixels, bool bold) {
    uint64_t key = hash_int(HASH_START, pixels * 2 + bold);
    key = hash_bytes(key, text, length);
    return key ? key : 1;
}

static float width(void *data, int pixels, bool bold, const char *text, size_t length) {
    Fonts *fonts = data;
    pixels = sound(pixels);
    uint64_t key = key_of(text, length, pixels, bold);
    Width *place = &fonts->widths[key % WIDTHS];
    if (place->key != key) {
        place->key = key;
        place->width = runs_width(&fonts->faces, pixels, bold, text, length);
    }
    return (float)place->width;
}

static float line(void *data, int pixels) {
    (void)data;
    return (float)runs_line(sound(pixels));
}

static bool start(Fonts *fonts, const char *folder, Err *err) {
    if (TTF_Init() != 0) return err_set(err, "no fonts: %s", TTF_GetError());
    fonts->started = true;
    fonts->type = (Type){fonts, width, line};
    return faces_open(&fonts->faces, folder, err);
}

Fonts *fonts_open(const char *folder, Err *err) {
    Fonts *fonts = calloc(1, sizeof *fonts);
    if (!fonts) {
        err_no_memory(err);
        return NULL;
    }
    if (start(fonts, folder, err)) return fonts;
    fonts_close(fonts);
    return NULL;
}

static void drop_texture(Drawn *drawn) {
    if (drawn->picture.texture) SDL_DestroyTexture(drawn->picture.texture);
    drawn->picture.texture = NULL;
}

static size_t bytes_of(const Drawn *drawn) {
    return (size_t)drawn->picture.width * (size_t)drawn->picture.height;
}

static void forget(Fonts *fonts, Drawn *drawn) {
    drop_texture(drawn);
    fonts->bytes -= bytes_of(drawn);
    free(drawn->picture.mask);
    free(drawn->text);
    *drawn = (Drawn){0};
}

static Drawn *drawn_at(Fonts *fonts, int i) {
    return &fonts->drawn[i / WAYS][i % WAYS];
}

void fonts_close(Fonts *fonts) {
    if (!fonts) return;
    for (int i = 0; i < SETS * WAYS; i++) forget(fonts, drawn_at(fonts, i));
    faces_close(&fonts->faces);
    if (fonts->started) TTF_Quit();
    free(fonts);
}

const Type *fonts_type(const Fonts *fonts) {
    return &fonts->type;
}

bool fonts_have(Fonts *fonts, uint32_t point) {
    char text[4];
    size_t length = utf8_write(point, text);
    return !faces_run(&fonts->faces, 16, false, text, length).unknown;
}

void fonts_frame(Fonts *fonts) {
    fonts->frame++;
    if (fonts->bytes <= BYTES_MAX) return;
    for (int i = 0; i < SETS * WAYS; i++) {
        Drawn *drawn = drawn_at(fonts, i);
        if (drawn->key && drawn->frame + 1 < fonts->frame) forget(fonts, drawn);
    }
}

void fonts_drop_textures(Fonts *fonts) {
    for (int i = 0; i < SETS * WAYS; i++) drop_texture(drawn_at(fonts, i));
}

size_t fonts_bytes(const Fonts *fonts) {
    return fonts->bytes;
}

static Drawn *find(Drawn set[WAYS], uint64_t key, const char *text) {
    for (int i = 0; i < WAYS; i++) {
        if (set[i].key == key && strcmp(set[i].text, text) == 0) return &set[i];
    }
    return NULL;
}

// A free place, or that of the text that was not asked for for longest.
static Drawn *place_for(Fonts *fonts, Drawn set[WAYS]) {
    Drawn *oldest = &set[0];
    for (int i = 0; i < WAYS && oldest->key; i++) {
        if (!set[i].key || set[i].frame < oldest->frame) oldest = &set[i];
    }
    forget(fonts, oldest);
    return oldest;
}

// Fills what is empty; it stays so where there is nothing to see or no memory.
static bool draw(Fonts *fonts, Drawn *drawn, const char *text, int pixels, bool bold) {
    size_t length = strlen(text);
    int wide = (int)width(fonts, pixels, bold, text, length);
    int high = runs_line(pixels);
    if (wide <= 0) return false;
    char *copy = malloc(length + 1);
    uint8_t *mask = calloc((size_t)wide, (size_t)high);
    if (!copy || !mask) {
        free(copy);
        free(mask);
        return false;
    }
    memcpy(copy, text, length + 1);
    runs_draw(&fonts->faces, pixels, bold, text, length, mask, wide);
    drawn->text = copy;
    drawn->picture = (TextPicture){.mask = mask, .width = wide, .height = high};
    return true;
}

TextPicture *fonts_picture(Fonts *fonts, const char *text, int pixels, bool bold) {
    pixels = sound(pixels);
    uint64_t key = key_of(text, strlen(text), pixels, bold);
    Drawn *set = fonts->drawn[key / 2 % SETS];
    Drawn *drawn = find(set, key, text);
    if (!drawn) {
        Drawn fresh = {.key = key};
        if (!draw(fonts, &fresh, text, pixels, bold)) return NULL;
        drawn = place_for(fonts, set);
        *drawn = fresh;
        fonts->bytes += bytes_of(drawn);
    }
    drawn->frame = fonts->frame;
    return &drawn->picture;
}
