// theme.h -- every colour of the program, by what it is for.
//
// Text contrasts at least 4.5:1 in the calm theme and 7:1 in high contrast: the
// inks, accent, good and bad on all papers, meter_text on the first two, foam on the
// sea, accent_ink on the accent. What is drawn in a meter's colour contrasts 3:1 with
// both papers, and the meters are told apart by the colour-blind too. A test holds all
// of this. Colour never says anything alone.
#ifndef UI_THEME_H
#define UI_THEME_H

#include "model/variable.h"
#include "ui/color.h"

#include <stdbool.h>

typedef enum ThemeName {
    THEME_CALM,
    THEME_CONTRAST, // high contrast, for projectors and tired eyes
    THEME_COUNT
} ThemeName;

typedef enum HairColor {
    HAIR_COLOR_BLACK,
    HAIR_COLOR_BROWN,
    HAIR_COLOR_CHESTNUT,
    HAIR_COLOR_BLOND,
    HAIR_COLOR_RED,
    HAIR_COLOR_GREY,
    HAIR_COLOR_WHITE,
    HAIR_COLOR_COUNT
} HairColor;

typedef enum Dress {
    DRESS_TEAL,
    DRESS_RUST,
    DRESS_NAVY,
    DRESS_PLUM,
    DRESS_OLIVE,
    DRESS_SAND,
    DRESS_SLATE,
    DRESS_WINE,
    DRESS_COUNT
} Dress;

enum {
    THEME_METERS = VAR_ADOPTION + 1, // the four meters and adoption, by Variable
    SKIN_COUNT = 6,
};

typedef struct Theme {
    Color sky_top, sky_bottom;            // sky_bottom: at the horizon
    Color sea_light, sea_deep, sea_murky; // at the surface, far down, unlit
    Color foam;                           // text and lines on the sea
    Color silt, fear, sun, storm;         // in water, in ice; in the sky
    Color ice_light, ice_shade;           // above the water
    Color paper, paper_raised;            // of a screen, of a card on it
    Color paper_chosen;                   // of a card that was chosen
    Color ink, ink_soft;                  // text, lesser text, on paper
    Color rule, trough;                   // thin lines, empty tracks of bars
    Color accent, accent_ink;             // what can be chosen, text on it
    Color focus;                          // round what the keyboard is at
    Color good, bad;                      // as text too; never without a sign
    Color shadow;                         // lets through what is below
    Color meter[THEME_METERS];            // areas and lines
    Color meter_text[THEME_METERS];       // words and numbers
} Theme;

// A theme lives for ever.
const Theme *theme_get(ThemeName name);

// Times of day, for pictures on which nothing is written.
typedef enum Hour {
    HOUR_DAY, // as the theme is
    HOUR_MORNING,
    HOUR_EVENING,
    HOUR_DUSK,
    HOUR_MIST,
    HOUR_COUNT
} Hour;

// The theme with the sky, the sun and the water of that time.
Theme theme_at(const Theme *theme, Hour hour);

// People have the same colours in every theme.
Color skin_color(int tone); // 1 light .. SKIN_COUNT dark
Color hair_color(HairColor hair);
Color dress_color(Dress dress);

// The one name of each, in settings and scenarios: "calm", "chestnut", "teal", ...
const char *theme_name(ThemeName name);
const char *hair_color_name(HairColor hair);
const char *dress_name(Dress dress);

// Look a name up. Return false, and leave *out alone, if nothing has it.
bool theme_find(const char *name, ThemeName *out);
bool hair_color_find(const char *name, HairColor *out);
bool dress_find(const char *name, Dress *out);

#endif
