#include "platform/runs.h"

#include "base/utf8.h"
#include "platform/script.h"

enum { PIECE_BYTES = 1000 }; // that SDL_ttf is given at once

// A piece of a run, as SDL_ttf takes it.
typedef struct Piece {
    char text[PIECE_BYTES + 4];
    TTF_Font *font;
} Piece;

int runs_line(int pixels) {
    return (pixels * 4 + 2) / 3;
}

static uint32_t shown(const Run *run, uint32_t point) {
    if (point < 0x20) return ' ';
    return run->unknown ? UTF8_UNKNOWN : point;
}

// Moves the start of a run on by one piece.
static void take_piece(Run *run, Piece *piece) {
    size_t used = 0;
    while (run->length > 0 && used + 4 < PIECE_BYTES) {
        uint32_t point;
        size_t step = utf8_read(run->text, run->length, &point);
        used += utf8_write(shown(run, point), piece->text + used);
        run->text += step;
        run->length -= step;
    }
    piece->text[used] = '\0';
}

// What to do with each piece of a text.
typedef struct Work {
    Faces *faces;
    int pixels;
    bool bold;
    uint8_t *mask; // NULL: only measure
    int width, height;
    int base; // from the line's top to where the letters stand
    int at;   // how far it is drawn
} Work;

static void copy_row(uint8_t *out, const uint32_t *in, int count) {
    for (int i = 0; i < count; i++) {
        uint8_t alpha = (uint8_t)(in[i] >> 24);
        if (alpha > out[i]) out[i] = alpha; // neighbours may reach over each other
    }
}

static void copy_surface(const Work *work, const SDL_Surface *surface, int top) {
    int count =
        surface->w < work->width - work->at ? surface->w : work->width - work->at;
    for (int y = 0; y < surface->h; y++) {
        int row = top + y;
        if (row < 0 || row >= work->height || count <= 0) continue;
        const char *in = (const char *)surface->pixels + y * surface->pitch;
        uint8_t *out = work->mask + (size_t)row * (size_t)work->width + work->at;
        copy_row(out, (const uint32_t *)(const void *)in, count);
    }
}

static void draw_piece(const Work *work, const Piece *piece) {
    SDL_Color white = {255, 255, 255, 255};
    SDL_Surface *surface = TTF_RenderUTF8_Blended(piece->font, piece->text, white);
    if (!surface) return;
    copy_surface(work, surface, work->base - TTF_FontAscent(piece->font));
    SDL_FreeSurface(surface);
}

// From here on the font shapes and orders what it is given as that script is written;
// NULL: as others are. Where SDL_ttf has no HarfBuzz nothing changes.
static void set_script(TTF_Font *font, const char *script) {
#if SDL_TTF_VERSION_ATLEAST(2, 20, 0)
    // where these fail the text is set as others are
    TTF_SetFontDirection(font, script ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
    TTF_SetFontScriptName(font, script ? script : "Zzzz");
#else
    (void)font, (void)script;
#endif
}

static void work_on_run(Work *work, Run run) {
    Piece piece = {.font = faces_font(work->faces, run.face, work->pixels)};
    if (piece.font && run.script) set_script(piece.font, run.script);
    while (piece.font && run.length > 0) {
        int width = 0;
        take_piece(&run, &piece);
        if (TTF_SizeUTF8(piece.font, piece.text, &width, NULL) != 0) continue;
        if (work->mask) draw_piece(work, &piece);
        work->at += width;
    }
    if (piece.font && run.script) set_script(piece.font, NULL);
}

static void work_through(Work *work, const char *text, size_t length) {
    while (length > 0) {
        Run run = faces_run(work->faces, work->pixels, work->bold, text, length);
        text += run.length;
        length -= run.length;
        work_on_run(work, run);
    }
}

int runs_width(Faces *faces, int pixels, bool bold, const char *text, size_t length) {
    Work work = {.faces = faces, .pixels = pixels, .bold = bold};
    work_through(&work, text, length);
    return work.at;
}

// The letters' whole height, from the highest accent to the lowest tail, stands in
// the middle of the line.
void runs_draw(Faces *faces, int pixels, bool bold, const char *text, size_t length,
               uint8_t *mask, int width) {
    TTF_Font *font = faces_font(faces, bold ? FACE_BOLD : FACE_REGULAR, pixels);
    if (!font) return;
    int line = runs_line(pixels), ascent = TTF_FontAscent(font);
    Work work = {
        .faces = faces,
        .pixels = pixels,
        .bold = bold,
        .mask = mask,
        .width = width,
        .height = line,
        .base = (line - ascent + TTF_FontDescent(font)) / 2 + ascent,
    };
    work_through(&work, text, length);
}
