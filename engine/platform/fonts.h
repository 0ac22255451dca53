// fonts.h -- texts measured and drawn: Inter, in two weights and any size.
//
// A font of `pixels` has an em of that many pixels. Its line is 4/3 of that high,
// and the letters stand in the middle of it: what is centred by its line looks
// centred. Characters that Inter lacks are drawn in DejaVu Sans where that is
// installed, and as a box where nothing has them.
#ifndef PLATFORM_FONTS_H
#define PLATFORM_FONTS_H

#include "base/err.h"
#include "ui/type.h"

#include <stdint.h>

typedef struct Fonts Fonts;

// Opens the fonts of a folder that holds Inter-Regular.otf and Inter-Bold.otf, see
// place_fonts. Free with fonts_close; that takes NULL too.
Fonts *fonts_open(const char *folder, Err *err);
void fonts_close(Fonts *fonts);

// Widths and lines. Lives as long as the fonts.
const Type *fonts_type(const Fonts *fonts);

// Whether some face has this character, so that it is not shown as a box.
bool fonts_have(Fonts *fonts, uint32_t point);

// A line of text, drawn: how much of each pixel is covered, row by row from the
// line's top left corner. As wide as fonts_type says.
typedef struct TextPicture {
    uint8_t *mask; // width * height
    int width, height;
    struct SDL_Texture *texture; // the painter's, made when it is first needed
} TextPicture;

// Draws a text, or finds it among those drawn lately. NULL when it has no width or
// memory is out. Good until the next call.
TextPicture *fonts_picture(Fonts *fonts, const char *text, int pixels, bool bold);

// Says that a frame begins: what no frame asks for any more may go.
void fonts_frame(Fonts *fonts);

// Gives up all textures; to be called before the renderer that made them is gone.
void fonts_drop_textures(Fonts *fonts);

// How much memory the drawn texts take.
size_t fonts_bytes(const Fonts *fonts);

#endif
