// look.h -- what a scenario's words for a look stand for: tones, hair, dress.
//
// A look's hair is the name of a style ("bun"), or of a colour and a style
// ("grey_short", "red_curly"; the colours are those of theme.h). Without a colour
// it goes with the skin, and greys with age.
#ifndef UI_FIGURE_LOOK_H
#define UI_FIGURE_LOOK_H

#include "script/story.h"
#include "ui/color.h"

typedef enum Hair {
    HAIR_SHORT,
    HAIR_BALD,
    HAIR_BUN,
    HAIR_PONYTAIL,
    HAIR_SCARF,
    HAIR_LONG,
    HAIR_BOB,
    HAIR_CURLY,
    HAIR_AFRO,
    HAIR_COUNT
} Hair;

// What is not known is short hair, and dress in slate.
Hair look_hair(const Look *look);
Color look_hair_color(const Look *look);
Color look_skin(const Look *look);
Color look_dress(const Look *look);

// Tones that go with those, and the dark that shoes, seams and trousers come near.
extern const Color look_ink;
Color look_lips(const Look *look);
Color look_skin_shade(const Look *look); // folds, the neck under the chin
Color look_trousers(const Look *look);

// One of three cuts of the upper clothes.
typedef enum Cut { CUT_SWEATER, CUT_SHIRT, CUT_JACKET, CUT_COUNT } Cut;

Cut look_cut(const Look *look);

#endif
